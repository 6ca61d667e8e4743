// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet Purchases: terms and owned nodes of every pool, what is paid for them and what they are worth.
#pragma once

#include <vector>

#include "optimise/optimise.h"
#include "workbook/need_sheet.h"

namespace fulcrum::workbook {

// Nodes bought together; cells in formulas.
struct LotRefs {
  std::string label;
  int paid = 0;              // month
  std::string count, price;  // nodes; of all of them, with the shares of network and facility
  std::string live, end;     // months
  std::string network, facility;
  bool byLever = false;
};

struct PurchaseRows {
  bool empty = true;  // no entry at all: nothing is ever in force
  RowRef owned, reserved1y, reserved3y, inForce;
  RowRef priceInForce;                           // paid for the owned nodes in force
  RowRef reservedCash, reservedAmortised, fees;  // fees: prepaid terms, part of the cash
  RowRef capital, resale, capitalAmortised;      // resale is positive
  std::string openingWorth, closingWorth;        // nodes and prepaid terms
  std::string prepaidOpening, prepaidClosing;
  std::string owed;  // monthly terms after the plan
  std::vector<LotRefs> lots;
};

// `worth` of a share of life, in formulas.
[[nodiscard]] std::string worthShare(const std::string& residual, const std::string& lifeShare);
// What a lot is worth at a month boundary up to its end.
[[nodiscard]] std::string worthAt(const LotRefs& lot, const std::string& boundary, const std::string& residual);

struct PurchaseContext {
  Book& book;
  Inputs& inputs;
  const optimise::EvaluatedScenario& evaluated;
  const ScenarioPaths& paths;
  const AssumptionCells& assumptions;
  const std::vector<std::string>& months;
  std::string suffix;
};

[[nodiscard]] std::vector<PurchaseRows> writePurchases(const PurchaseContext& context,
                                                       const std::vector<PoolRows>& needs);

// Whether the months in which entries are paid depend on the life of nodes, or on a choice.
[[nodiscard]] bool purchasesMove(const ScenarioModel& model);

}  // namespace fulcrum::workbook
