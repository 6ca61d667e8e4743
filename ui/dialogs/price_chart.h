// SPDX-License-Identifier: GPL-3.0-or-later
// Prices over time as charts, from the days that the price book has.
#pragma once

#include "charts/chart_data.h"
#include "prices/price_trend.h"
#include "words/number_format.h"

namespace fulcrum {

struct PriceSeries {
  QString name;
  std::vector<prices::NodeOffer> days;
};

// A line each: the lowest on-demand price of a GPU and hour of a day. `currency` is that of the offers that count.
[[nodiscard]] ChartData pricesOverTime(const std::vector<PriceSeries>& series, const std::string& currency);

// The points of a trend, and its line with one standard error on both sides.
[[nodiscard]] ChartData trendChart(const prices::PriceTrend& trend, const NumberFormat& format);

}  // namespace fulcrum
