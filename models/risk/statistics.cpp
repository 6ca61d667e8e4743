// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fulcrum::risk {
namespace {

std::vector<size_t> orderOf(std::span<const double> values) {
  std::vector<size_t> order(values.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
  return order;
}

std::vector<double> meanRanks(std::span<const double> values) {
  const std::vector<size_t> order = orderOf(values);
  std::vector<double> ranks(values.size());
  for (size_t first = 0; first < order.size();) {
    size_t last = first;
    while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]]) ++last;
    for (size_t index = first; index <= last; ++index) ranks[order[index]] = static_cast<double>(first + last) / 2;
    first = last + 1;
  }
  return ranks;
}

double meanOf(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

double percentile(std::span<const double> sorted, double p) {
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<size_t>(place);
  const double share = place - static_cast<double>(below);
  if (share == 0 || sorted[below] == sorted[below + 1]) return sorted[below];
  return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

Statistics statisticsOf(std::vector<double> values, bool moreIsBetter) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  Statistics result{.count = static_cast<int>(values.size())};
  if (values.empty()) return result;
  const double count = static_cast<double>(values.size());
  result.mean = meanOf(values);  // in the order of trials, whatever the threads did
  double squares = 0;
  for (const double value : values) squares += (value - result.mean) * (value - result.mean);
  result.sd = values.size() > 1 ? std::sqrt(squares / (count - 1)) : 0.0;
  result.standardError = result.sd / std::sqrt(count);
  std::sort(values.begin(), values.end());
  for (size_t index = 0; index < kPercentiles.size(); ++index)
    result.percentiles[index] = percentile(values, kPercentiles[index] / 100.0);
  const size_t worst = (values.size() + 19) / 20;
  result.worst5 =
      moreIsBetter ? meanOf({values.data(), worst}) : meanOf({values.data() + values.size() - worst, worst});
  return result;
}

LikelyRange likelyRange(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return {.p10 = percentile(values, 0.1), .p50 = percentile(values, 0.5), .p90 = percentile(values, 0.9)};
}

double rankCorrelation(std::span<const double> a, std::span<const double> b) {
  if (a.empty()) return 0;
  const std::vector<double> x = meanRanks(a);
  const std::vector<double> y = meanRanks(b);
  const double middle = static_cast<double>(a.size() - 1) / 2;
  double products = 0;
  double squaresX = 0;
  double squaresY = 0;
  for (size_t index = 0; index < x.size(); ++index) {
    products += (x[index] - middle) * (y[index] - middle);
    squaresX += (x[index] - middle) * (x[index] - middle);
    squaresY += (y[index] - middle) * (y[index] - middle);
  }
  return squaresX > 0 && squaresY > 0 ? products / std::sqrt(squaresX * squaresY) : 0.0;
}

double swingOf(std::span<const double> inputs, std::span<const double> outputs) {
  if (inputs.empty()) return 0;
  const std::vector<size_t> order = orderOf(inputs);
  const size_t tenth = std::max<size_t>(1, order.size() / 10);
  double low = 0;
  double high = 0;
  for (size_t index = 0; index < tenth; ++index) {
    low += outputs[order[index]];
    high += outputs[order[order.size() - 1 - index]];
  }
  return (high - low) / static_cast<double>(tenth);
}

}  // namespace fulcrum::risk
