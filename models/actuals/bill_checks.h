// SPDX-License-Identifier: GPL-3.0-or-later
// What bills need before they count: a rate for a foreign currency, and no charge in two files.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

// What a unit of a currency is worth in the plan's: 1 of its own. None where no rate is stated.
[[nodiscard]] std::optional<double> rateOf(const Plan& plan, const std::string& currency);

// A warning for each pair of files that have the same charges of a month: at least half of the amounts of the smaller
// one, three or half of its money, stand in the other under the same account, service, region, SKU and tier. Azure's
// exports of actual and of amortised cost are such a pair. Facts: file, other, month (or the first and the last),
// amount, currency.
[[nodiscard]] Problems countedTwice(const Actuals& actuals);

}  // namespace fulcrum::actuals
