// SPDX-License-Identifier: GPL-3.0-or-later
// The largest concurrency that memory and latency targets allow, and what the replica then serves.
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "serving/memory_fit.h"
#include "serving/serving_setup.h"
#include "serving/step_time.h"

namespace fulcrum {

// What keeps the concurrency from being larger. None: the cap of the engine or of the caller.
enum class ServingLimit { Memory, Tpot, Ttft, None };
[[nodiscard]] std::string_view limitName(ServingLimit limit);

struct OperatingPoint {
  int gpus = 1;            // of the replica
  double concurrency = 1;  // requests in flight
  double tpotMs = 0;
  double ttftMs = 0;
  double outputTokensPerSecond = 0;  // of the replica
  double requestsPerSecond = 0;      // of the replica
  ServingLimit limit = ServingLimit::None;
  bool operator==(const OperatingPoint&) const = default;
};

inline constexpr double kMaxConcurrency = 4096;

// What is wrong with a setup before any figure can be given: "servingLengths" (lengths that are not positive or not
// finite), "servingContext" (longer than the model's context), "servingPrecision" (the device lacks it),
// "servingSpecs" (bandwidth, memory or arithmetic rate unknown), "servingDoesNotFit" (names the smallest size that
// does), "servingEngine" (TensorRT-LLM on a device of another maker than NVIDIA), and, of what is not calibrated,
// "servingMaker" (no measurement of the maker's devices is known) and "servingForeign" (not NVIDIA and more than 8
// GPUs).
[[nodiscard]] Problems checkSetup(const ServingSetup& setup, bool calibrated = false);

// At a given concurrency, lowered to what memory holds.
[[nodiscard]] OperatingPoint pointAt(const ServingSetup& setup, double concurrency);

// The operating point for a setup that checkSetup() accepts. Problems: "servingTtft", "servingTpot" (the target is
// missed even by a single request; the fact `best` is what it reaches). Under 20 microseconds.
[[nodiscard]] Result<OperatingPoint> operatingPoint(const ServingSetup& setup, const LatencyTargets& targets,
                                                    double maxConcurrency = kMaxConcurrency);

// One point of the curve of throughput against interactivity.
struct InteractivityPoint {
  double concurrency = 1;
  double tokensPerSecondPerUser = 0;  // 1000 / TPOT
  double tokensPerSecondPerGpu = 0;
  double tpotMs = 0;
  double ttftMs = 0;
};
// From one request to the most that memory holds, concurrencies spaced evenly by ratio; interactivity falls and
// throughput does not. Empty where the setup has errors.
[[nodiscard]] std::vector<InteractivityPoint> interactivityCurve(const ServingSetup& setup, size_t points = 48);

}  // namespace fulcrum
