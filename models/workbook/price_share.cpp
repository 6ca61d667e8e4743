// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/price_share.h"

#include "plan/price_rules.h"

namespace fulcrum::workbook {

std::string PriceShares::at(const Share& share, int month) const {
  const PriceRules& rules = m_model.plan->priceRules;
  for (size_t index = 0; index < rules.size(); ++index) {
    PriceRule probe = rules[index];
    probe.discount = 0.5;
    if (share({probe}, month) == 1.0) continue;
    const std::string number = std::to_string(index);
    const std::string discount = m_inputs.cell(cat("priceRules[", number, "].discount"),
                                               {.label = cat("Price rule ", std::to_string(index + 1), ": discount"),
                                                .unit = "share",
                                                .look = NumberLook::Share,
                                                .source = rules[index].source},
                                               rules[index].discount);
    return cat("(1-", discount, ")");
  }
  return "1";
}

// Rules begin and end: one branch for each span of months.
std::string PriceShares::over(const Share& share) const {
  std::vector<std::pair<std::string, int>> spans;  // with their ends
  for (int month = 0; month < m_model.months; ++month) {
    const std::string now = at(share, month);
    if (spans.empty() || spans.back().first != now) spans.emplace_back(now, month);
    spans.back().second = month + 1;
  }
  std::string formula = spans.back().first;
  for (size_t index = spans.size() - 1; index-- > 0;)
    formula = cat("IF(@4<", std::to_string(spans[index].second), ",", spans[index].first, ",", formula, ")");
  return formula;
}

std::string PriceShares::inMonth(const NodeType& type, PriceTier tier, int month) const {
  return at([&](const PriceRules& rules, int of) { return paidShare(rules, type, tier, of); }, month);
}
std::string PriceShares::overMonths(const NodeType& type, PriceTier tier) const {
  return over([&](const PriceRules& rules, int of) { return paidShare(rules, type, tier, of); });
}
std::string PriceShares::ofApiOverMonths(const ApiOffload& lever) const {
  return over([&](const PriceRules& rules, int of) { return paidShareOfApi(rules, lever.provider, lever.model, of); });
}

}  // namespace fulcrum::workbook
