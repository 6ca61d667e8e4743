// SPDX-License-Identifier: GPL-3.0-or-later
// What the memory of one replica holds: weights, the sequences' keys and values, and the rest.
#pragma once

#include "base/result.h"
#include "serving/serving_setup.h"

namespace fulcrum {

// Gigabytes (1e9 bytes) over all GPUs of the replica. weights + other + kvRoom + reserve = total.
struct MemoryFit {
  double totalGB = 0;
  double weightsGB = 0;
  double otherGB = 0;          // activations, graphs, communication buffers: 4 GB a GPU
  double reserveGB = 0;        // 8 % of what is left, which engines leave unused
  double kvRoomGB = 0;         // for keys and values
  double kvPerSequenceGB = 0;  // of a request at its full length
  double sequences = 0;        // how many requests fit; below 1 the model does not fit

  [[nodiscard]] bool fits() const { return sequences >= 1; }
  // Keys and values of that many requests at once, and what they leave unused.
  [[nodiscard]] double kvGB(double concurrency) const { return concurrency * kvPerSequenceGB; }
  [[nodiscard]] double freeGB(double concurrency) const { return totalGB - weightsGB - otherGB - kvGB(concurrency); }
  bool operator==(const MemoryFit&) const = default;
};

// Below this many sequences a replica is short of memory: rates are unsure, and the default size goes one up.
inline constexpr double kScarceSequences = 32;

[[nodiscard]] double bytesPerParameter(Precision precision);
// Keys and values of one sequence of that many tokens, in bytes: layers with a sliding window hold at most theirs.
[[nodiscard]] double kvBytes(const ModelSpec& model, Precision precision, double tokens);

// Never negative and never NaN for a setup that checkSetup() accepts.
[[nodiscard]] MemoryFit memoryFit(const ServingSetup& setup);

// Sizes of a replica that are tried where none is given.
inline constexpr int kReplicaSizes[] = {1, 2, 4, 8, 16};

}  // namespace fulcrum
