// SPDX-License-Identifier: GPL-3.0-or-later
// What price rules leave of list prices, in formulas: the rule that counts is the plan's, its discount an input.
#pragma once

#include <functional>

#include "engine/scenario_model.h"
#include "workbook/inputs.h"

namespace fulcrum::workbook {

class PriceShares {
 public:
  PriceShares(Inputs& inputs, const ScenarioModel& model) : m_inputs(inputs), m_model(model) {}

  // In a month; "1" where no rule matches.
  [[nodiscard]] std::string inMonth(const NodeType& type, PriceTier tier, int month) const;
  // Over the months of a monthly sheet.
  [[nodiscard]] std::string overMonths(const NodeType& type, PriceTier tier) const;
  [[nodiscard]] std::string ofApiOverMonths(const ApiOffload& lever) const;

 private:
  using Share = std::function<double(const PriceRules&, int month)>;
  [[nodiscard]] std::string at(const Share& share, int month) const;
  [[nodiscard]] std::string over(const Share& share) const;

  Inputs& m_inputs;
  const ScenarioModel& m_model;
};

}  // namespace fulcrum::workbook
