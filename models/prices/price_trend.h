// SPDX-License-Identifier: GPL-3.0-or-later
// Where prices go, from the days that the book has of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "prices/offer.h"

namespace fulcrum::prices {

// Which price of an offer is followed.
enum class FollowedPrice { OnDemand, Spot };

struct TrendPoint {
  std::string asOf;
  double price = 0;  // of a GPU and hour: the geometric mean of the offers of that day that have another day, too
  int offers = 0;
};

struct PriceTrend {
  std::vector<TrendPoint> points;  // by day
  int spanDays = 0;                // from the first point to the last
  int offers = 0;                  // that have a price on two days at least
  double perYear = 0;              // -0.1: a tenth less every year
  double standardError = 0;        // of log(1 + perYear)
  double low = 0;                  // perYear, one standard error below and above
  double high = 0;
};

// Least squares on log prices over time, each offer with a level of its own, so that an offer that comes or goes moves
// nothing. None where no offer has two days. With two days of one offer nothing is left to tell an error from: it is 0.
[[nodiscard]] std::optional<PriceTrend> trendOf(const std::vector<NodeOffer>& offers, FollowedPrice followed);

}  // namespace fulcrum::prices
