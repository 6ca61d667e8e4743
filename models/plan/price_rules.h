// SPDX-License-Identifier: GPL-3.0-or-later
// Price rules: what was negotiated off list prices. They are ordered, and the first that matches counts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/fleet.h"

namespace fulcrum {

// What is sold: nodes by the way they are paid for, and an API's tokens.
enum class PriceTier { OnDemand, Reserved1y, Reserved3y, Spot, Purchase, Api };
inline constexpr int kPriceTierCount = 6;

struct PriceRule {
  std::string provider;                         // pattern: `*` stands for any text, case does not matter; empty: all
  std::string family;                           // pattern for the sku of a node type, else its id; empty: all
  std::optional<std::vector<PriceTier>> tiers;  // absent: on-demand and the two terms
  double discount = 0;                          // share of the list price, after a term's own discount
  std::optional<int> fromMonth;                 // absent: always
  std::optional<int> toMonth;                   // the last month in force
  std::string source;
  bool operator==(const PriceRule&) const = default;
};

using PriceRules = std::vector<PriceRule>;

// Whether a pattern fits a text as a whole; an empty one fits all.
[[nodiscard]] bool fitsPattern(std::string_view pattern, std::string_view text);

// What of the list price is paid: 1 where no rule matches. The month is that of use for on-demand, spot and API, that
// of the start for terms and that of the order for purchases; it may be negative.
[[nodiscard]] double paidShare(const PriceRules& rules, const NodeType& type, PriceTier tier, int month);
// Of an API: `model` is what stands for the family.
[[nodiscard]] double paidShareOfApi(const PriceRules& rules, std::string_view provider, std::string_view model,
                                    int month);

// The node type at contracted prices of a month, for what ranks types by their prices. A term's discount becomes that
// off the contracted on-demand price.
[[nodiscard]] NodeType atContractedPrices(NodeType type, const PriceRules& rules, int month);

}  // namespace fulcrum
