// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a plan an edit touched, and whether any figure depends on them.
#pragma once

#include "plan/plan.h"

namespace fulcrum {

struct PlanChange {
  bool general = false;  // name, currency, start, horizon, fiscal year, notes, sources, specs, benchmarks, cases
  bool assumptions = false;
  bool nodeTypes = false;
  bool workloads = false;
  bool fleets = false;
  bool scenarios = false;
  bool budget = false;   // budget and other AI spend
  bool series = false;   // imported series
  bool actuals = false;  // bills, their rules, budgets by month, baselines
  bool figures = false;  // something an evaluation depends on: in some scenario it has to be evaluated anew
  [[nodiscard]] bool any() const {
    return general || assumptions || nodeTypes || workloads || fleets || scenarios || budget || series || actuals;
  }
};
[[nodiscard]] PlanChange compare(const Plan& before, const Plan& after);

// What evaluations of two plans depend on is the same, whatever they are called and noted down, and whatever stands in
// budget, series and demand cases. Every scenario depends on what stands outside of the scenarios ...
[[nodiscard]] bool sameOutsideScenarios(const Plan& a, const Plan& b);
// ... and on what it holds and inherits.
[[nodiscard]] bool sameScenario(const Plan& a, const Plan& b, const ScenarioId& id);

}  // namespace fulcrum
