// SPDX-License-Identifier: GPL-3.0-or-later
// Newer prices for a plan: what came from a list, against the newest day in the book.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "prices/price_book.h"

namespace fulcrum::prices {

struct PriceChange {
  std::string place;  // nodeTypes[aws-p5].onDemand
  double before = 0;
  double after = 0;
  std::string asOf;
  std::string source;
  bool operator==(const PriceChange&) const = default;
};

// Of node types by provider, SKU (else id) and region, and of the offers of the lever that sends requests to an API by
// provider and model, in the plan's currency. Prices that are newer than the plan's own and differ. Of several zones
// the lowest counts. A price that the newest list does not have stays.
[[nodiscard]] Result<std::vector<PriceChange>> newerPrices(const Plan& plan, const PriceBook& book);

// The plan with these changes, their sources and dates.
[[nodiscard]] Plan withPrices(Plan plan, const std::vector<PriceChange>& changes);

// Levelised monthly cost of each scenario before and after; scenarios that cannot be evaluated are left out.
[[nodiscard]] std::map<std::string, std::pair<double, double>> monthlyCosts(const Plan& before, const Plan& after);

}  // namespace fulcrum::prices
