// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on which speed is measured: 20 fleets, 40 workloads, 60 months, most levers on.
#pragma once

#include <cmath>
#include <numbers>

#include "support/plan_builder.h"

namespace fulcrum::test {

// A working day with its peak at `peakHour`, quieter on weekends; or nightly work where `peakHour` is in the night.
[[nodiscard]] inline WeeklyCurve referenceCurve(int peakHour, double swing) {
  WeekValues values;
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const double angle = 2 * std::numbers::pi * (hour % 24 - peakHour) / 24;
    const double weekend = hour >= 120 ? 0.6 : 1.0;
    values[static_cast<size_t>(hour)] = weekend * (1 + swing * std::cos(angle) + 0.1 * std::cos(3 * angle));
  }
  return WeeklyCurve(values);
}

[[nodiscard]] inline NodeType referenceNode(int index) {
  NodeType node = plainNode("type" + std::to_string(index));
  node.gpus = index % 3 == 0 ? 1 : 8;
  node.onDemand = MoneyPerHour(node.gpus * (2.0 + 0.3 * index));
  node.spot = node.onDemand * 0.4;
  node.purchasePrice = Money(node.gpus * 30000.0);
  node.powerKW = Power(1.2 * node.gpus);
  node.spotInterruptionsPerHour = 0.05;
  node.spotHoursLost = 0.25;
  node.egressPerGB = Money(0.02);
  return node;
}

[[nodiscard]] inline Fleet referenceFleet(int index) {
  Fleet fleet = plainFleet("fleet" + std::to_string(index), "type" + std::to_string(index % 5));
  fleet.targetLoad = 0.6;
  fleet.batchTargetLoad = 0.95;
  fleet.minReplicas = 1;
  if (index % 2 == 0) fleet.provisioning.percentile = 0.9;
  if (index % 4 == 1) fleet.provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = 1 + index % 3};
  fleet.commitments = {{.start = 0, .termMonths = 36, .count = 2, .renew = true}};
  if (index % 5 == 0) fleet.owned = {{.month = 0, .count = 3}, {.month = 24, .count = 2}};
  return fleet;
}

[[nodiscard]] inline Workload referenceWorkload(int index) {
  const std::string fleet = "fleet" + std::to_string(index / 2);
  Workload workload = plainWorkload("workload" + std::to_string(index), fleet, 20.0 + 13.0 * (index % 7));
  const bool batch = index % 5 < 2;
  workload.workloadClass = batch ? WorkloadClass::Batch : WorkloadClass::Interactive;
  workload.model = "model" + std::to_string(index % 6);
  workload.shape = referenceCurve(batch ? 2 : 10 + index % 8, 0.5 + 0.01 * index);
  workload.growthPerMonth = 0.01 + 0.001 * index;
  workload.growthKnots = {{.month = 0, .factor = 1}, {.month = 24, .factor = 1.3}, {.month = 48, .factor = 1.2}};
  workload.service = ServiceRate{.gpusPerReplica = 1, .requestsPerSecondPerReplica = 1.5 + 0.1 * index};
  return workload;
}

[[nodiscard]] inline Levers referenceLevers() {
  Levers levers;
  levers.responseCache.emplace();
  levers.responseCache->on = true;
  levers.responseCache->hitRate = 0.35;
  levers.responseCache->costPerMonth = Money(2000);
  levers.responseCache->costPerMillionLookups = Money(0.4);
  levers.quantization.emplace();
  levers.quantization->on = true;
  levers.quantization->oneOffCost = Money(15000);
  levers.quantization->service = ServiceRate{.gpusPerReplica = 1, .requestsPerSecondPerReplica = 4.5};
  levers.quantization->workloads = {WorkloadId("workload1"), WorkloadId("workload2"), WorkloadId("workload8")};
  levers.batchShifting.emplace();
  levers.batchShifting->on = true;
  levers.rightSizing.emplace();
  levers.rightSizing->on = true;
  levers.rightSizing->fleets.emplace();
  for (int index = 0; index < 20; index += 3) {
    levers.rightSizing->fleets->push_back(FleetId("fleet" + std::to_string(index)));
  }
  levers.spot.emplace();
  levers.spot->on = true;
  return levers;
}

// Scenarios: `base` without levers, `tuned` with them.
[[nodiscard]] inline Plan referencePlan() {
  Plan plan = plainPlan();
  plan.horizonMonths = 60;
  plan.assumptions.discountRate = 0.1;
  plan.assumptions.cloudPriceTrend = -0.1;
  plan.assumptions.hardwarePriceTrend = -0.15;
  plan.assumptions.staffFte = 1;
  plan.assumptions.staffSalary = Money(180000);
  plan.assumptions.salaryTrend = 0.03;
  plan.assumptions.electricityTrend = 0.02;
  plan.assumptions.residualShare = 0.2;
  plan.assumptions.leadTimeMonths = 3;
  plan.nodeTypes.clear();
  plan.fleets.clear();
  plan.workloads.clear();
  for (int index = 0; index < 5; ++index) plan.nodeTypes.push_back(referenceNode(index));
  for (int index = 0; index < 20; ++index) plan.fleets.push_back(referenceFleet(index));
  for (int index = 0; index < 40; ++index) plan.workloads.push_back(referenceWorkload(index));
  tunedLevers(plan) = referenceLevers();
  return plan;
}

}  // namespace fulcrum::test
