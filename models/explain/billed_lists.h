// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the lists of bills: by unit, fleet, provider, tier and cost centre, of baselines, of GPU utilisation, of
// rows that no rule matches and of files.
#pragma once

#include <vector>

#include "actuals/actuals_report.h"
#include "explain/explanation.h"

namespace fulcrum::explain {

//   actuals[2026-01].units[NODETYPE,TIER].plannedHours   also .billedHours .plannedPrice .billedPrice
//   actuals[2026-01].forecast[BASELINE].said             also .error
//   actuals[2026-01].use.measured                        also .computed .allocated .used
//   actuals.byFleet[ID].plan                             also .billed .difference; byTier, byProvider, byCostCentre
//   actuals.unmatched[N].cost                            also .hours; actuals.files[N].billed, .effective
void addBilledLists(const Plan& plan, const Evaluation& evaluation, const actuals::ActualsReport& report,
                    std::vector<Explanation>& all);

[[nodiscard]] Phrase spendTierPhrase(SpendTier tier);

}  // namespace fulcrum::explain
