// SPDX-License-Identifier: GPL-3.0-or-later
// What the memory of one replica holds: weights, the sequences' keys and values, and the rest.
#pragma once

#include "serving/serving_setup.h"

namespace fulcrum {

// Gigabytes (1e9 bytes) over all GPUs of the replica. weights + other + kvRoom + reserve = total.
struct MemoryFit {
  double totalGB = 0;
  double weightsGB = 0;
  double otherGB = 0;          // activations, graphs, communication buffers: 1 GB and 5 % of each GPU
  double reserveGB = 0;        // 6 % of all, which engines leave unused
  double kvRoomGB = 0;         // for keys and values
  double kvPerTokenGB = 0;     // of a request at its full length
  double kvPerSequenceGB = 0;  // of a request at its full length
  double sequences = 0;        // how many requests fit; below 1 the model does not fit

  [[nodiscard]] bool fits() const { return sequences >= 1; }
  // How many tokens of requests at their full length there is room for.
  [[nodiscard]] double kvTokens() const { return kvPerTokenGB > 0 ? kvRoomGB / kvPerTokenGB : 0; }
  // Keys and values of that many requests at once, and what they leave unused.
  [[nodiscard]] double kvGB(double concurrency) const { return concurrency * kvPerSequenceGB; }
  [[nodiscard]] double freeGB(double concurrency) const { return totalGB - weightsGB - otherGB - kvGB(concurrency); }
  bool operator==(const MemoryFit&) const = default;
};

// Below this many sequences a replica is short of memory: rates are unsure.
inline constexpr double kScarceSequences = 32;

// What `auto` stands for: 16 bits, as engines hold keys and values unless they are told; 8 bits where the quantized
// checkpoints that an engine or device runs say so (TensorRT-LLM's in 8 and 4 bits, Gaudi's in 8).
[[nodiscard]] KvPrecision heldKvPrecision(const ServingSetup& setup);

// Keys and values of one sequence of that many tokens, in bytes at `bytesPerElement`, held once: layers with a sliding
// window hold at most theirs.
[[nodiscard]] double kvBytes(const ModelSpec& model, double bytesPerElement, double tokens);
// The same over all GPUs of the replica: each holds whole KV heads, and a compressed one is not divided.
[[nodiscard]] double heldKvBytes(const ServingSetup& setup, double tokens);

// Never negative and never NaN for a setup that checkSetup() accepts.
[[nodiscard]] MemoryFit memoryFit(const ServingSetup& setup);

// Sizes of a replica that are tried where none is given.
inline constexpr int kReplicaSizes[] = {1, 2, 4, 8, 16};
// The smallest of them that holds the weights and one sequence; 0: none does.
[[nodiscard]] int smallestFit(ServingSetup setup);

}  // namespace fulcrum
