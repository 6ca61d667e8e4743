// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of trials says.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace fulcrum::risk {

// Linear between order statistics, as PERCENTILE.INC of spreadsheets; p in [0, 1]. Of sorted values, infinite ones
// last.
[[nodiscard]] double percentile(std::span<const double> sorted, double p);

inline constexpr std::array<int, 7> kPercentiles{5, 10, 25, 50, 75, 90, 95};

// Of the values that are numbers. Infinite ones (a payback that never comes) count as larger than any; mean, sd and
// standard error are infinite or not a number then.
struct Statistics {
  int count = 0;
  double mean = 0;
  double sd = 0;  // with N - 1; 0 for one value
  std::array<double, kPercentiles.size()> percentiles{};
  double worst5 = 0;         // mean of the ceil(0.05 N) largest, or lowest where more is better
  double standardError = 0;  // of the mean
};
[[nodiscard]] Statistics statisticsOf(std::vector<double> values, bool moreIsBetter);

// Share of values that are numbers and satisfy it; 0 without any.
template <class Predicate>
[[nodiscard]] double shareOf(std::span<const double> values, Predicate&& holds) {
  size_t numbers = 0;
  size_t found = 0;
  for (const double value : values) {
    if (value != value) continue;
    ++numbers;
    if (holds(value)) ++found;
  }
  return numbers > 0 ? static_cast<double>(found) / static_cast<double>(numbers) : 0.0;
}

// Of the values that are numbers, infinite ones last; of at least one.
struct LikelyRange {
  double p10 = 0;
  double p50 = 0;
  double p90 = 0;
};
[[nodiscard]] LikelyRange likelyRange(std::vector<double> values);

// Spearman's rank correlation, equal values at their mean rank; 0 where one of them never changes.
[[nodiscard]] double rankCorrelation(std::span<const double> a, std::span<const double> b);

// Mean of `outputs` where `inputs` is in its highest tenth less where it is in its lowest (equal inputs in the order of
// trials).
[[nodiscard]] double swingOf(std::span<const double> inputs, std::span<const double> outputs);

}  // namespace fulcrum::risk
