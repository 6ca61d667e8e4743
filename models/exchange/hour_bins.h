// SPDX-License-Identifier: GPL-3.0-or-later
// Hours on their way to a series: what fell into each and how much of it was observed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace fulcrum {

struct HourlySeries {
  std::int64_t firstHour = 0;  // since the beginning of time's count
  std::vector<double> values;  // kNoValue in gaps
  int cutHours = 0;            // older than kMaxSeriesHours before the last
};

// Requests at points in time.
class RequestHours {
 public:
  void add(double seconds);
  [[nodiscard]] double span() const { return m_last - m_first; }  // seconds
  // Requests per second. Hours at the ends that were seen for less than five minutes are left out, unless there is no
  // other. None where all requests came at once.
  [[nodiscard]] std::optional<HourlySeries> series() const;

 private:
  void prune();
  std::map<std::int64_t, double> m_counts;  // by hour, the newest kMaxSeriesHours and some
  double m_first = 0;
  double m_last = 0;
  bool m_any = false;
};

// A level that held from a time on for a step.
struct LevelStep {
  double seconds = 0;
  double level = 0;
};
// The usual distance of steps in order of time, in seconds; none where all have the same time.
[[nodiscard]] std::optional<double> usualStep(const std::vector<LevelStep>& ordered);
// Means over the observed parts of each hour; `ordered` by time, each time once, `step` above 0.
[[nodiscard]] HourlySeries hourlyMeans(const std::vector<LevelStep>& ordered, double step);

}  // namespace fulcrum
