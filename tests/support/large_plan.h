// SPDX-License-Identifier: GPL-3.0-or-later
// As large as a plan gets: 200 fleets, 500 workloads, 120 months, 100 series of a year's hours, every curve its own.
#pragma once

#include <cmath>
#include <string>

#include "plan/plan.h"

namespace fulcrum::test {

inline Plan largePlan() {
  Plan plan;
  plan.name = "Large";
  plan.horizonMonths = kMaxHorizonMonths;
  for (int i = 0; i < 20; ++i) {
    NodeType type;
    type.id = NodeTypeId("type" + std::to_string(i));
    type.name = "Node type " + std::to_string(i);
    type.accelerator = "H100 SXM";
    type.gpus = 8;
    type.onDemand = MoneyPerHour(50.0 + i);
    type.spot = MoneyPerHour(20.0 + i);
    type.reserved1yDiscount = 0.3;
    type.reserved3yDiscount = 0.5;
    type.purchasePrice = Money(280'000);
    type.powerKW = Power(10.2);
    plan.nodeTypes.push_back(type);
  }
  for (int i = 0; i < 200; ++i) {
    Fleet fleet;
    fleet.id = FleetId("fleet" + std::to_string(i));
    fleet.name = "Fleet " + std::to_string(i);
    fleet.nodeType = plan.nodeTypes[static_cast<size_t>(i) % plan.nodeTypes.size()].id;
    fleet.provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = 1};
    fleet.commitments = {{.start = 0, .termMonths = 12, .count = 2, .renew = true}};
    fleet.owned = {{.month = 3, .count = 1}};
    plan.fleets.push_back(fleet);
  }
  for (int i = 0; i < 500; ++i) {
    Workload workload;
    workload.id = WorkloadId("workload" + std::to_string(i));
    workload.name = "Workload " + std::to_string(i);
    workload.fleet = plan.fleets[static_cast<size_t>(i) % plan.fleets.size()].id;
    workload.workloadClass = i % 3 == 0 ? WorkloadClass::Batch : WorkloadClass::Interactive;
    workload.model = "Llama-3.3-70B";
    workload.requestsPerSecond = 5 + i % 40;
    WeekValues values;
    for (size_t hour = 0; hour < values.size(); ++hour) values[hour] = 1 + 0.5 * std::sin(0.26 * double(hour) + i);
    workload.shape = WeeklyCurve(values);
    for (int month = 0; month < kMaxHorizonMonths; month += 12)
      workload.growthKnots.push_back({.month = month, .factor = 1 + 0.01 * month});
    workload.inputTokens = 1500;
    workload.outputTokens = 300;
    workload.service = ServiceRate{.gpusPerReplica = 4, .requestsPerSecondPerReplica = 6, .source = "measured"};
    plan.workloads.push_back(workload);
  }
  for (int i = 0; i < 100; ++i) {
    std::vector<double> values(kMaxSeriesHours);
    for (size_t hour = 0; hour < values.size(); ++hour) {
      // Six digits and some gaps, as imported.
      const double value = std::round(1e4 * (20 + 15 * std::sin(0.2618 * double(hour) + i) + i)) / 1e4;
      values[hour] = hour % 997 == 0 ? kNoValue : value;
    }
    plan.series.push_back({.id = SeriesId("series" + std::to_string(i)),
                           .name = "Series " + std::to_string(i),
                           .start = hourOf(2025, 1, 1, 0),
                           .values = HourlyValues(std::move(values)),
                           .fileName = "requests.csv",
                           .sha256 = std::string(64, 'a'),
                           .rowCount = 1'000'000,
                           .workload = plan.workloads[static_cast<size_t>(i)].id});
  }
  plan.scenarios.push_back({.id = ScenarioId("base"), .name = "Base"});
  for (int i = 1; i < 6; ++i) {
    Scenario scenario{.id = ScenarioId("s" + std::to_string(i)), .name = "Scenario", .base = ScenarioId("base")};
    scenario.levers.spot.emplace().on = true;
    scenario.levers.responseCache.emplace().on = true;
    scenario.levers.responseCache->hitRate = 0.1 * i;
    plan.scenarios.push_back(scenario);
  }
  return plan;
}

}  // namespace fulcrum::test
