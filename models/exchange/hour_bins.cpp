// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hour_bins.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "plan/hourly_values.h"

namespace fulcrum {
namespace {

constexpr double kLeastSeen = 300;  // seconds of an hour at an end, below which a rate is chance
constexpr auto kMostHours = static_cast<std::int64_t>(kMaxSeriesHours);

std::int64_t hourAt(double seconds) {
  return static_cast<std::int64_t>(std::floor(seconds / kSecondsPerHour));
}

}  // namespace

void RequestHours::add(double seconds) {
  m_first = m_any ? std::min(m_first, seconds) : seconds;
  m_last = m_any ? std::max(m_last, seconds) : seconds;
  m_any = true;
  m_counts[hourAt(seconds)] += 1;
  if (m_counts.size() > 2 * kMaxSeriesHours) prune();
}

void RequestHours::prune() {
  m_counts.erase(m_counts.begin(), m_counts.lower_bound(hourAt(m_last) - kMostHours));
}

std::optional<HourlySeries> RequestHours::series() const {
  if (!m_any || !(span() > 0)) return {};
  std::int64_t first = hourAt(m_first);
  std::int64_t last = hourAt(m_last);
  const auto seen = [&](std::int64_t hour) {
    const auto start = static_cast<double>(hour) * kSecondsPerHour;
    return std::min(m_last, start + kSecondsPerHour) - std::max(m_first, start);
  };
  if (last > first && seen(first) < kLeastSeen) ++first;
  if (last > first && seen(last) < kLeastSeen) --last;
  HourlySeries series{.firstHour = std::max(first, last + 1 - kMostHours)};
  series.cutHours = static_cast<int>(std::min<std::int64_t>(series.firstHour - first, 100'000'000));
  for (std::int64_t hour = series.firstHour; hour <= last; ++hour) {
    const auto count = m_counts.find(hour);
    series.values.push_back(count == m_counts.end() ? 0.0 : count->second / seen(hour));
  }
  return series;
}

std::optional<double> usualStep(const std::vector<LevelStep>& ordered) {
  std::vector<double> distances;
  for (size_t i = 1; i < ordered.size(); ++i) distances.push_back(ordered[i].seconds - ordered[i - 1].seconds);
  if (distances.empty()) return {};
  const auto middle = distances.begin() + static_cast<std::ptrdiff_t>((distances.size() - 1) / 2);
  std::nth_element(distances.begin(), middle, distances.end());
  return *middle;
}

HourlySeries hourlyMeans(const std::vector<LevelStep>& ordered, double step) {
  const std::int64_t first = hourAt(ordered.front().seconds);
  const double end = ordered.back().seconds + step;
  const std::int64_t last = hourAt(std::nextafter(end, ordered.front().seconds));
  HourlySeries series{.firstHour = std::max(first, last + 1 - kMostHours)};
  series.cutHours = static_cast<int>(std::min<std::int64_t>(series.firstHour - first, 100'000'000));
  std::vector<double> sums(static_cast<size_t>(last - series.firstHour + 1), 0.0);
  std::vector<double> seen(sums.size(), 0.0);
  for (size_t i = 0; i < ordered.size(); ++i) {
    // Where rows are closer than usual, each holds until the next.
    const double stop = i + 1 < ordered.size() ? std::min(ordered[i].seconds + step, ordered[i + 1].seconds)
                                               : ordered[i].seconds + step;
    const std::int64_t to = std::min(hourAt(stop), last);
    for (std::int64_t hour = std::max(hourAt(ordered[i].seconds), series.firstHour); hour <= to; ++hour) {
      const auto start = static_cast<double>(hour) * kSecondsPerHour;
      const double part = std::min(stop, start + kSecondsPerHour) - std::max(ordered[i].seconds, start);
      if (!(part > 0)) continue;
      sums[static_cast<size_t>(hour - series.firstHour)] += ordered[i].level * part;
      seen[static_cast<size_t>(hour - series.firstHour)] += part;
    }
  }
  for (size_t i = 0; i < sums.size(); ++i) series.values.push_back(seen[i] > 0 ? sums[i] / seen[i] : kNoValue);
  return series;
}

}  // namespace fulcrum
