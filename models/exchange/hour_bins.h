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

// Levels over spans of time, added up, and how much of each hour was looked at.
class HourSums {
 public:
  // Levels of one time are added.
  void add(double from, double to, double level);
  // Spans may overlap: what is seen twice is seen once.
  void see(double from, double to) { m_spans.emplace_back(from, to); }
  [[nodiscard]] bool any() const { return m_any; }
  [[nodiscard]] double first() const { return m_first; }
  [[nodiscard]] double last() const { return m_last; }
  // Means over the seen part of each hour, gaps where nothing was seen; and over all of it. Only where any().
  [[nodiscard]] HourlySeries series() const;
  [[nodiscard]] double mean() const;

 private:
  [[nodiscard]] std::map<std::int64_t, double> seenByHour() const;

  std::map<std::int64_t, double> m_sums;  // by hour, the newest kMaxSeriesHours and some
  std::vector<std::pair<double, double>> m_spans;
  double m_first = 0;
  double m_last = 0;
  bool m_any = false;
};

}  // namespace fulcrum
