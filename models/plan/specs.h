// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan knows about accelerators and models: copies of catalogue rows, so that a mailed file gives the same
// figures, and measurements of its own.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/quantity.h"

namespace fulcrum {

// Numeric precision of weights and arithmetic. fp16 and bf16 count as one, as do the 4-bit kinds.
enum class Precision { Bf16, Fp16, Fp8, Int8, Fp4, Nvfp4, Mxfp4, Int4 };

struct AcceleratorSpec {
  std::string name;
  std::string vendor;
  double memoryGB = 0;
  double bandwidthGBs = 0;  // memory bandwidth, GB/s
  double fp16Tflops = 0;    // dense
  double fp8Tflops = 0;     // dense; 0: not supported
  double fp4Tflops = 0;     // dense; 0: not supported
  double int8Tops = 0;      // dense; 0: not supported
  double tdpWatts = 0;
  double interconnectGBs = 0;  // one direction, between accelerators of a node
  int linkedGpus = 0;          // how many that link joins; 0: those of a node, 8
  int year = 0;
  Money price;  // list or street; 0: unknown
  std::string source;
  std::string asOf;
  bool operator==(const AcceleratorSpec&) const = default;
};

struct ModelSpec {
  std::string name;
  std::optional<Precision> precision;     // of the published checkpoint; absent: unknown
  std::map<Precision, double> weightsGB;  // of published checkpoints, by their precision
  double paramsB = 0;                     // billions
  double activeParamsB = 0;               // billions; equal to paramsB for dense models
  int layers = 0;
  int hidden = 0;
  int heads = 0;
  int kvHeads = 0;
  int headDim = 0;
  int fullAttentionLayers = 0;
  double kvElementsPerToken = 0;        // over the full-attention layers, keys and values
  int windowLayers = 0;                 // layers that look back `window` tokens only
  int window = 0;                       // tokens
  double windowKvElementsPerToken = 0;  // over the sliding-window layers
  int experts = 0;                      // 0: dense
  int expertsPerToken = 0;
  int vocabulary = 0;
  int maxContext = 0;  // tokens
  std::string note;
  std::string source;
  std::string asOf;
  bool operator==(const ModelSpec&) const = default;
};

// What one run of a serving benchmark measured: throughput and latency at a steady number of requests in flight. From
// three rows of an accelerator and engine on, the serving model is calibrated by them.
struct BenchmarkRow {
  std::string model;
  std::string accelerator;
  int gpus = 1;  // of one replica
  Precision precision = Precision::Bf16;
  double inputTokens = 0;            // mean per request
  double outputTokens = 0;           // mean per request
  double concurrency = 0;            // requests in flight
  double outputTokensPerSecond = 0;  // of the replica
  std::optional<double> ttftMs;
  std::optional<double> tpotMs;
  std::string engine;  // vLLM, SGLang, TensorRT-LLM, ...
  std::string source;
  std::string asOf;
  bool operator==(const BenchmarkRow&) const = default;
};

}  // namespace fulcrum
