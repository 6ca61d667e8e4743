// SPDX-License-Identifier: GPL-3.0-or-later
// Where and how a model serves, in the names of a plan: what is asked of the serving model.
#pragma once

#include <string_view>

#include "plan/fleet.h"
#include "plan/workload.h"
#include "serving/serving_setup.h"

namespace fulcrum {

// Views into the plan.
struct ServingState {
  std::string_view model;
  std::string_view accelerator;
  Precision precision = Precision::Bf16;
  KvPrecision kvPrecision = KvPrecision::Auto;
  ServingEngine engine = ServingEngine::Vllm;
  double prefixShare = 0;   // of input tokens whose prefill is skipped
  double inputTokens = 0;   // mean per request
  double outputTokens = 0;  // mean per request
  std::optional<double> ttftMs;
  std::optional<double> tpotMs;
  int gpusPerNode = 0;  // a replica is no larger; 0: no limit
  bool operator==(const ServingState&) const = default;

  [[nodiscard]] LatencyTargets targets() const { return {.ttftMs = ttftMs, .tpotMs = tpotMs}; }
};

// A workload where it is served without levers, with one of its models; views into all of them.
[[nodiscard]] inline ServingState homeState(const Workload& workload, std::string_view model, const Fleet& fleet,
                                            const NodeType& type) {
  return {.model = model,
          .accelerator = type.accelerator,
          .precision = workload.precision.value_or(fleet.precision),
          .kvPrecision = fleet.kvPrecision,
          .engine = fleet.engine,
          .inputTokens = workload.inputTokens,
          .outputTokens = workload.outputTokens,
          .ttftMs = workload.ttftMs,
          .tpotMs = workload.tpotMs,
          .gpusPerNode = type.gpus};
}

}  // namespace fulcrum
