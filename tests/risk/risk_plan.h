// SPDX-License-Identifier: GPL-3.0-or-later
// A small plan with uncertain inputs of every kind.
#pragma once

#include "support/plan_builder.h"

namespace fulcrum::test {

inline UncertainInput uncertain(const char* id, const char* path, InputEffect effect, Distribution distribution) {
  return {.id = UncertaintyId(id), .path = path, .effect = effect, .distribution = std::move(distribution)};
}

// Scenario `tuned` caches, owns two nodes from month 0 and has four committed; both by counts.
[[nodiscard]] inline Plan riskPlan() {
  Plan plan = plainPlan();
  plan.start = {2026, 7};
  plan.horizonMonths = 24;
  plan.assumptions.discountRate = 0.1;
  plan.assumptions.cloudPriceTrend = -0.1;
  plan.assumptions.leadTimeMonths = 2;
  plan.assumptions.residualShare = 0.2;
  plan.workloads[0].growthPerMonth = 0.02;
  plan.workloads.push_back(plainWorkload("batch", "main", 10));
  plan.workloads[1].workloadClass = WorkloadClass::Batch;
  Levers& levers = plan.scenarios[1].levers;
  levers.responseCache = ResponseCache{{.on = true}, 0.3};
  levers.commitments = Commitments{{.on = true}, CommitmentMode::Counts};
  levers.commitments->counts[FleetId("main")] = {{.start = 0, .termMonths = 12, .count = 4, .renew = true}};
  levers.own = Own{{.on = true}, OwnMode::Counts};
  levers.own->counts[FleetId("main")] = {{.month = 0, .count = 2}};
  plan.uncertainties = {
      uncertain("rent", "assumptions.cloudPriceTrend", InputEffect::Value,
                {.kind = DistributionKind::Quantiles, .p10 = -0.25, .p50 = -0.1, .p90 = 0.02, .min = -0.9}),
      uncertain("traffic", "workloads[chat].requestsPerSecond", InputEffect::Factor,
                {.kind = DistributionKind::LogNormal, .p10 = 0.75, .p90 = 1.45}),
      uncertain("growth", "demandGrowth", InputEffect::Add, {.kind = DistributionKind::Normal, .mean = 0, .sd = 0.01}),
      uncertain("late", "assumptions.leadTimeMonths", InputEffect::Add,
                {.kind = DistributionKind::Discrete, .values = {-1, 0, 3, 6}, .weights = {1, 4, 2, 1}}),
      uncertain("hits", "levers.responseCache.hitRate", InputEffect::Value,
                {.kind = DistributionKind::Triangular, .min = 0.1, .mode = 0.3, .max = 0.4}),
      uncertain("terms", "reservedPrice", InputEffect::Factor,
                {.kind = DistributionKind::Uniform, .min = 0.8, .max = 1.2}),
      uncertain("speed", "throughput", InputEffect::Factor,
                {.kind = DistributionKind::LogNormal, .p10 = 0.8, .p90 = 1.25})};
  plan.correlations = {{.a = UncertaintyId("rent"), .b = UncertaintyId("traffic"), .rank = 0.5}};
  return plan;
}

// The fields of a trial written into the plan by hand, as somebody would who reads its row.
[[nodiscard]] inline Plan writtenByHand(Plan plan, const std::vector<double>& used) {
  plan.assumptions.cloudPriceTrend = used[0];
  plan.workloads[0].requestsPerSecond *= used[1];
  for (Workload& workload : plan.workloads) {
    workload.growthPerMonth += used[2];
    workload.service->requestsPerSecondPerReplica *= used[6];
  }
  plan.assumptions.leadTimeMonths += static_cast<int>(used[3]);
  plan.scenarios[1].levers.responseCache->hitRate = used[4];
  for (NodeType& type : plan.nodeTypes) {
    type.reserved1yDiscount = 1 - (1 - *type.reserved1yDiscount) * used[5];
    type.reserved3yDiscount = 1 - (1 - *type.reserved3yDiscount) * used[5];
  }
  return plan;
}

}  // namespace fulcrum::test
