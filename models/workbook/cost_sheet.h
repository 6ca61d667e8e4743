// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet Cost: node-hours by tier, cost by line, waste, totals, workloads and key figures of one arm.
#pragma once

#include <vector>

#include "workbook/purchase_sheet.h"

namespace fulcrum::workbook {

struct PoolCostRows {
  RowRef owned, reserved1y, reserved3y, spot, onDemand;  // node-hours
  RowRef provisioned, busy, load, unserved, shortfall;   // GPU-hours, GPU-hours of load, node-hours
  RowRef headroom, overProvisioning, unusedCommitment;   // GPU-hours
  RowRef onDemandCost, spotCost, reserved, energy, space, maintenance, network, staff, software, capital, resale,
      egress;
  RowRef capitalAmortised;
  RowRef listCost, contractedCost;  // of rented hours
  RowRef cash, amortised;
  std::string openingWorth, closingWorth;
};

struct HeadlineCells {
  std::string npvCost, monthlyCost, costPerMTok, utilisation, wasteShare, avoidableWaste, servedShare;
};

struct CostRows {
  std::vector<PoolCostRows> pools;
  RowRef api, cache, oneOff;
  RowRef cash, amortised, atStart;
  RowRef tokensIn, tokensOut;
  std::vector<RowRef> workloads;  // amortised
  RowRef unallocated;
  std::string openingWorth, closingWorth, owed;
  HeadlineCells headline;
};

struct CostContext {
  Book& book;
  Inputs& inputs;
  const ScenarioModel& model;
  const ScenarioPaths& paths;
  const AssumptionCells& assumptions;
  const DemandRefs& demand;
  const std::vector<std::string>& months;
  std::string suffix;
};

[[nodiscard]] CostRows writeCosts(const CostContext& context, const std::vector<PoolRows>& needs,
                                  const std::vector<PurchaseRows>& purchases);

}  // namespace fulcrum::workbook
