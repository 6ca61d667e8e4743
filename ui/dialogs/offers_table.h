// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of price lists as a table.
#pragma once

#include "charts/chart_table.h"
#include "prices/intake.h"
#include "words/number_format.h"

namespace fulcrum {

// Of the first kind that the list has any of: nodes, APIs, advice on spot. Prices are in each offer's own currency.
[[nodiscard]] TableData offersTable(const prices::FirstOffers& offers, const NumberFormat& format);

}  // namespace fulcrum
