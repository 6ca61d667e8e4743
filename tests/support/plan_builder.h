// SPDX-License-Identifier: GPL-3.0-or-later
// Small plans for tests: start from one pool with round figures, then change plain fields.
#pragma once

#include "plan/plan.h"

namespace fulcrum::test {

inline const ScenarioId kBase{"base"};
inline const ScenarioId kTuned{"tuned"};

// 8 GPUs; 10 $/h on demand, 4 $/h spot, 20 % and 50 % off for one and three years, 50,000 $ to buy, 10 kW.
[[nodiscard]] inline NodeType plainNode(const std::string& id) {
  NodeType node;
  node.id = NodeTypeId(id);
  node.accelerator = std::string("A");
  node.gpus = 8;
  node.onDemand = MoneyPerHour(10);
  node.spot = MoneyPerHour(4);
  node.reserved1yDiscount = 0.2;
  node.reserved3yDiscount = 0.5;
  node.purchasePrice = Money(50000);
  node.powerKW = Power(10);
  return node;
}

// A flat week; replicas of 4 GPUs that serve 5 requests per second.
[[nodiscard]] inline Workload plainWorkload(const std::string& id, const std::string& fleet, double requestsPerSecond) {
  Workload workload;
  workload.id = WorkloadId(id);
  workload.fleet = FleetId(fleet);
  workload.model = std::string("M");
  workload.requestsPerSecond = requestsPerSecond;
  workload.inputTokens = 1000;
  workload.outputTokens = 200;
  workload.service = ServiceRate{.gpusPerReplica = 4, .requestsPerSecondPerReplica = 5, .fixed = false, .source = {}};
  return workload;
}

[[nodiscard]] inline Fleet plainFleet(const std::string& id, const std::string& nodeType) {
  Fleet fleet;
  fleet.id = FleetId(id);
  fleet.nodeType = NodeTypeId(nodeType);
  fleet.targetLoad = 0.5;
  fleet.batchTargetLoad = 1;
  return fleet;
}

// One fleet `main` of node type `node`, one workload `chat` of 40 requests per second: 16 replicas, 8 nodes.
// Scenarios `base` and `tuned`, which inherits from it. Twelve months, all assumptions neutral.
[[nodiscard]] inline Plan plainPlan() {
  Plan plan;
  plan.horizonMonths = 12;
  plan.assumptions.discountRate = 0;
  plan.nodeTypes = {plainNode("node")};
  plan.fleets = {plainFleet("main", "node")};
  plan.workloads = {plainWorkload("chat", "main", 40)};
  plan.scenarios.resize(2);
  plan.scenarios[0].id = kBase;
  plan.scenarios[1].id = kTuned;
  plan.scenarios[1].base = kBase;
  return plan;
}

// The levers of the scenario `tuned`.
[[nodiscard]] inline Levers& tunedLevers(Plan& plan) {
  return plan.scenarios[1].levers;
}

// A cache that halves requests and a rate that is twice as high: 8 nodes of 7,300 a month in the base, 2 with both, and
// without one of them 2 more. The fair share of either is 3 nodes.
[[nodiscard]] inline Plan twoLevers() {
  Plan plan = plainPlan();
  auto& cache = tunedLevers(plan).responseCache.emplace();
  cache.on = true;
  cache.hitRate = 0.5;
  auto& faster = tunedLevers(plan).quantization.emplace();
  faster.on = true;
  faster.service = ServiceRate{.gpusPerReplica = 2, .requestsPerSecondPerReplica = 5, .fixed = false, .source = {}};
  return plan;
}

// A week that repeats one day of 24 values.
[[nodiscard]] inline WeeklyCurve dailyCurve(const std::array<double, 24>& day) {
  WeekValues values;
  for (size_t hour = 0; hour < values.size(); ++hour) values[hour] = day[hour % 24];
  return WeeklyCurve(values);
}

// `high` in the hours [from, to) of every day, `low` else.
[[nodiscard]] inline WeeklyCurve blockCurve(int from, int to, double high, double low) {
  std::array<double, 24> day;
  for (int hour = 0; hour < 24; ++hour) day[static_cast<size_t>(hour)] = hour >= from && hour < to ? high : low;
  return dailyCurve(day);
}

}  // namespace fulcrum::test
