// SPDX-License-Identifier: GPL-3.0-or-later
// Bad cases, each written into the plan as it stands.
#pragma once

#include "risk/futures.h"

namespace fulcrum::risk {

// Those that are always there; their names are for the window to say: `rentFalls` (30 % per year), `demandHalves`,
// `deliveryLate` (six months), `noResidual`, `pricesRise` (rent and nodes cost half as much again).
[[nodiscard]] const std::vector<StressCase>& usualStressCases();

struct StressRow {
  std::string name;             // of a usual case its key
  std::vector<double> outputs;  // of the scenario, by output
};
struct StressTable {
  std::vector<std::string> outputs;
  StressRow asPlanned;
  std::vector<StressRow> cases;  // usual ones, then the plan's own
};

// A case by itself, for those who ask what its figures are made of.
struct StressedPlan {
  std::vector<std::string> outputs;
  std::vector<double> values;  // by output
  // As the scenario sees it, with its purchases held and the case written in. An evaluation of it says the same, but
  // for what moves the serving model's own rates and for purchases of pools that have no counts.
  Plan plan;
};
// Problems as of stressed().
[[nodiscard]] Result<StressedPlan> stressedBy(const Plan& plan, const ScenarioId& scenario, const StressCase& stress);

// Purchases as the plan's simulation decides. Problems: "riskPathGone" of the plan's own cases, those of an evaluation.
[[nodiscard]] Result<StressTable> stressed(const Plan& plan, const ScenarioId& scenario);

}  // namespace fulcrum::risk
