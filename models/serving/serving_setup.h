// SPDX-License-Identifier: GPL-3.0-or-later
// One deployment whose rate is asked for, and what it must achieve: the input of the serving model.
#pragma once

#include <optional>

#include "plan/fleet.h"
#include "plan/specs.h"

namespace fulcrum {

// Factors on times, from benchmark rows; 1: as the model estimates. The first two are fitted to the rows of one
// accelerator and engine (serving/calibration.h).
struct CalibrationFactors {
  double bandwidth = 1;  // `a`, on what memory bandwidth costs
  double compute = 1;    // `k`, on what arithmetic and collectives cost
  double measured = 1;   // on every time, from a row of this very deployment
  bool operator==(const CalibrationFactors&) const = default;
};

struct ServingSetup {
  const ModelSpec* model = nullptr;              // of the plan or the catalogue, which outlive the setup
  const AcceleratorSpec* accelerator = nullptr;  // likewise
  int gpus = 1;                                  // of one replica: tensor parallel
  Precision precision = Precision::Bf16;
  KvPrecision kvPrecision = KvPrecision::Auto;
  ServingEngine engine = ServingEngine::Vllm;
  double inputTokens = 0;   // mean per request, ISL
  double outputTokens = 0;  // mean per request, OSL
  double prefixShare = 0;   // of input tokens whose prefill is skipped
  CalibrationFactors calibration;
};

// Means at the operating point, without queueing. Absent: no target.
struct LatencyTargets {
  std::optional<double> ttftMs;
  std::optional<double> tpotMs;
  bool operator==(const LatencyTargets&) const = default;
};

}  // namespace fulcrum
