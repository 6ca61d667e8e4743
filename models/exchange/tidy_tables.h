// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of all scenarios as tables for other programs: one row an observation, RFC 4180, C locale. Costs have the
// names of FOCUS: BilledCost is cash, EffectiveCost amortised, ListCost at on-demand price, ContractedCost after
// discounts.
#pragma once

#include <map>
#include <string>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// Texts by file name:
//   costs.csv        scenario, month, fleet, tier, line, basis, amount, BillingCurrency
//   node_hours.csv   scenario, month, fleet, tier, nodeHours
//   gpu_hours.csv    scenario, month, fleet, use, gpuHours
//   workloads.csv    scenario, month, workload, costCentre, basis, amount, BillingCurrency
//   traffic.csv      scenario, month, workload, measure, amount
//   purchases.csv    scenario, fleet, kind, start, end, nodes, amount, BillingCurrency
//   cash_flow.csv    scenario, boundary, arm, line, amount, BillingCurrency
//   prices.csv       scenario, month, nodeType, ProviderName, RegionId, SkuId, PricingCategory, tier, PricingUnit,
//                    ListUnitPrice, ContractedUnitPrice, BillingCurrency; of node types that fleets use, per node-hour
//                    and, of a purchase, per node; before the assumptions' price trends
//   key_figures.csv  scenario, figure, value
//   ledger.csv       month, scenario, costCentre, line, type, amount, currency; type is capex or opex, and the amounts
//   of a
//                    scenario and month add up to its cash
// `fleet` is empty for what belongs to none. Problems are those of an evaluation.
[[nodiscard]] Result<std::map<std::string, std::string>> tidyTables(const Plan& plan);

}  // namespace fulcrum
