// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hour_bins.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "plan/hourly_values.h"

namespace fulcrum {
namespace {

constexpr double kMinSeen = 300;  // seconds of an hour at an end, below which a rate is chance
constexpr auto kMaxHours = static_cast<std::int64_t>(kMaxSeriesHours);

std::int64_t hourAt(double seconds) {
  return static_cast<std::int64_t>(std::floor(seconds / kSecondsPerHour));
}

template <class OnHour>
void forEachHour(double from, double to, OnHour&& onHour) {
  const std::int64_t last = hourAt(to);
  for (std::int64_t hour = hourAt(from); hour <= last; ++hour) {
    const auto start = static_cast<double>(hour) * kSecondsPerHour;
    const double part = std::min(to, start + kSecondsPerHour) - std::max(from, start);
    if (part > 0) onHour(hour, part);
  }
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
  m_counts.erase(m_counts.begin(), m_counts.lower_bound(hourAt(m_last) - kMaxHours));
}

std::optional<HourlySeries> RequestHours::series() const {
  if (!m_any || !(span() > 0)) return {};
  std::int64_t first = hourAt(m_first);
  std::int64_t last = hourAt(m_last);
  const auto seen = [&](std::int64_t hour) {
    const auto start = static_cast<double>(hour) * kSecondsPerHour;
    return std::min(m_last, start + kSecondsPerHour) - std::max(m_first, start);
  };
  if (last > first && seen(first) < kMinSeen) ++first;
  if (last > first && seen(last) < kMinSeen) --last;
  HourlySeries series{.firstHour = std::max(first, last + 1 - kMaxHours)};
  series.cutHours = static_cast<int>(std::min<std::int64_t>(series.firstHour - first, 100'000'000));
  for (std::int64_t hour = series.firstHour; hour <= last; ++hour) {
    const auto count = m_counts.find(hour);
    series.values.push_back(count == m_counts.end() ? 0.0 : count->second / seen(hour));
  }
  return series;
}

void HourSums::add(double from, double to, double level) {
  if (!(to > from)) return;
  m_first = m_any ? std::min(m_first, from) : from;
  m_last = m_any ? std::max(m_last, to) : to;
  m_any = true;
  forEachHour(from, to, [&](std::int64_t hour, double part) { m_sums[hour] += level * part; });
  if (m_sums.size() > 2 * kMaxSeriesHours) m_sums.erase(m_sums.begin(), m_sums.lower_bound(hourAt(m_last) - kMaxHours));
}

std::map<std::int64_t, double> HourSums::seenByHour() const {
  std::vector<std::pair<double, double>> spans = m_spans;
  std::sort(spans.begin(), spans.end());
  const double earliest = static_cast<double>(hourAt(m_last) - kMaxHours) * kSecondsPerHour;
  std::map<std::int64_t, double> seen;
  double until = earliest;
  for (const auto& [from, to] : spans) {
    const double start = std::max(from, until);
    if (!(to > start)) continue;
    forEachHour(start, to, [&](std::int64_t hour, double part) { seen[hour] += part; });
    until = to;
  }
  return seen;
}

HourlySeries HourSums::series() const {
  const std::int64_t first = hourAt(m_first);
  const std::int64_t last = hourAt(std::nextafter(m_last, m_first));
  HourlySeries series{.firstHour = std::max(first, last + 1 - kMaxHours)};
  series.cutHours = static_cast<int>(std::min<std::int64_t>(series.firstHour - first, 100'000'000));
  const auto seen = seenByHour();
  for (std::int64_t hour = series.firstHour; hour <= last; ++hour) {
    const auto sum = m_sums.find(hour);
    const auto part = seen.find(hour);
    const bool isGap = part == seen.end() || !(part->second > 0);
    series.values.push_back(isGap ? kNoValue : sum == m_sums.end() ? 0.0 : sum->second / part->second);
  }
  return series;
}

double HourSums::mean() const {
  double sum = 0;
  double seconds = 0;
  for (const auto& [hour, part] : seenByHour()) {
    const auto at = m_sums.find(hour);
    sum += at == m_sums.end() ? 0.0 : at->second;
    seconds += part;
  }
  return seconds > 0 ? sum / seconds : 0;
}

}  // namespace fulcrum
