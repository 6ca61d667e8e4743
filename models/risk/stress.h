// SPDX-License-Identifier: GPL-3.0-or-later
// Bad cases, each written into the plan as it stands.
#pragma once

#include "risk/futures.h"

namespace fulcrum::risk {

// Those that are always there; their names are for the window to say: `rentFalls` (30 % a year), `demandHalves`,
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

// Purchases as the plan's simulation decides. Problems: "riskPathGone" of the plan's own cases, those of an evaluation.
[[nodiscard]] Result<StressTable> stressed(const Plan& plan, const ScenarioId& scenario);

}  // namespace fulcrum::risk
