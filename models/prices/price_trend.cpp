// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_trend.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "prices/dates.h"

namespace fulcrum::prices {
namespace {

constexpr double kDaysPerYear = 365.25;

struct Sample {
  double years = 0;
  double logPrice = 0;
};

using Series = std::map<int, std::pair<double, int>>;  // by day: sum of log prices, count

std::string keyOf(const NodeOffer& offer) {
  return offer.provider + '\n' + offer.sku + '\n' + offer.region + '\n' + offer.zone + '\n' + offer.accelerator + '\n' +
         std::to_string(offer.gpus) + '\n' + offer.currency;
}

std::vector<TrendPoint> pointsOf(const std::map<std::string, Series>& series) {
  std::map<int, std::pair<double, int>> byDay;
  for (const auto& [key, days] : series) {
    for (const auto& [day, sum] : days) {
      byDay[day].first += sum.first / sum.second;
      ++byDay[day].second;
    }
  }
  std::vector<TrendPoint> points;
  for (const auto& [day, sum] : byDay)
    points.push_back({.asOf = dateText(day), .price = std::exp(sum.first / sum.second), .offers = sum.second});
  return points;
}

}  // namespace

std::optional<PriceTrend> trendOf(const std::vector<NodeOffer>& offers, FollowedPrice followed) {
  std::map<std::string, Series> series;
  for (const NodeOffer& offer : offers) {
    const double price = followed == FollowedPrice::Spot ? offer.spot : offer.onDemand;
    if (!(price > 0) || !(offer.gpus > 0)) continue;
    auto& [sum, count] = series[keyOf(offer)][dayOf(offer.asOf).value_or(0)];
    sum += std::log(price / offer.gpus);
    ++count;
  }
  // What has one day only says nothing of a change, and would move the mean of that day.
  std::erase_if(series, [](const auto& each) { return each.second.size() < 2; });
  PriceTrend trend;
  trend.points = pointsOf(series);
  trend.spanDays = trend.points.empty() ? 0 : *dayOf(trend.points.back().asOf) - *dayOf(trend.points.front().asOf);
  double xx = 0;
  double xy = 0;
  double yy = 0;
  int samples = 0;
  for (const auto& [key, days] : series) {
    std::vector<Sample> own;
    Sample mean;
    for (const auto& [day, sum] : days) {
      own.push_back({day / kDaysPerYear, sum.first / sum.second});
      mean.years += own.back().years / static_cast<double>(days.size());
      mean.logPrice += own.back().logPrice / static_cast<double>(days.size());
    }
    for (const Sample& sample : own) {
      const double x = sample.years - mean.years;
      const double y = sample.logPrice - mean.logPrice;
      xx += x * x;
      xy += x * y;
      yy += y * y;
    }
    samples += static_cast<int>(own.size());
    ++trend.offers;
  }
  if (!(xx > 0)) return std::nullopt;
  const double slope = xy / xx;
  const int freedom = samples - trend.offers - 1;
  const double residual = std::max(0.0, yy - slope * xy);
  trend.standardError = freedom > 0 ? std::sqrt(residual / freedom / xx) : 0;
  trend.perYear = std::expm1(slope);
  trend.low = std::expm1(slope - trend.standardError);
  trend.high = std::expm1(slope + trend.standardError);
  return trend;
}

}  // namespace fulcrum::prices
