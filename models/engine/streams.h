// SPDX-License-Identifier: GPL-3.0-or-later
// What the levers that act on requests leave for a fleet to serve: caching, offload, distillation, quantization,
// prefix cache, hardware and other regions.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/findings.h"
#include "engine/served_state.h"
#include "plan/plan.h"
#include "serving/service_rate.h"

namespace fulcrum {

// What a workload's own model answers, and what the smaller one of the distillation lever does.
enum class StreamPart { Main, Distilled };

// A share of a workload's requests that one model serves on one fleet.
struct Stream {
  int workload = 0;
  StreamPart part = StreamPart::Main;
  std::string_view model;
  bool interactive = true;
  double share = 0;  // of the workload's requests
  ReplicaRate rate;
  bool shifted = false;                     // its load moves within the day
  bool flexible = false;                    // another region may serve some of it
  double moved = 0;                         // share of it that another region serves in the lever's hours
  std::optional<ReplicaRate> remoteRate{};  // none: not known, so that what moves is unserved
};

// What becomes of a workload's requests without a node of ours.
struct Diversion {
  double apiShare = 0;       // of the workload's requests
  bool lookedUp = false;     // in the response cache's scope
  double pooledShare = 1;    // of the requests that reach a pool
  double unservedShare = 0;  // part of these whose rate is not known, but for Need::lost
};

// A fleet in a span of months in which the same levers act.
struct FleetSituation {
  const Fleet* fleet = nullptr;
  std::span<const int> workloads;        // indices in the plan
  const Hardware* hardware = nullptr;    // where the lever acts on this fleet
  const NodeType* homeType = nullptr;    // the fleet's own
  const NodeType* type = nullptr;        // after the hardware lever
  const NodeType* remoteType = nullptr;  // of the multi-region lever; null without
  int month = 0;                         // any of the span
  ServiceRates* rates = nullptr;         // of the evaluation
};

// A share of a workload's requests that reaches a fleet and whose rate is not known.
struct UnservedShare {
  int workload = 0;
  StreamPart part = StreamPart::Main;
  bool moved = false;  // what another region would serve; of shifted batch only the need knows how much (Need::lost)
  double share = 0;
};

struct FleetStreams {
  std::vector<Stream> streams;
  std::vector<UnservedShare> unserved;
  // Whether every rate on `type` is known. If not, the hardware lever cannot act on this fleet.
  bool hardwareRatesKnown = true;
};

[[nodiscard]] Diversion diversionOf(const Workload& workload, const Levers& levers, int month);
// Of the requests that the workload's own model answers.
[[nodiscard]] ServedState mainStateOf(const Plan& plan, size_t workload, const Levers& levers,
                                      const FleetSituation& situation, Findings& findings);
[[nodiscard]] FleetStreams streamsOf(const Plan& plan, const Levers& levers, const FleetSituation& situation,
                                     Findings& findings);

}  // namespace fulcrum
