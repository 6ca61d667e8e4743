// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of monthly series on their way into charts.
#pragma once

#include <QList>
#include <algorithm>
#include <vector>

namespace fulcrum {

// Adds month by month; a shorter series counts as zero beyond its end.
template <class Value>
void addSeries(std::vector<Value>& sum, const std::vector<Value>& part) {
  sum.resize(std::max(sum.size(), part.size()));
  for (size_t month = 0; month < part.size(); ++month) sum[month] += part[month];
}

template <class Value>
[[nodiscard]] QList<double> toList(const std::vector<Value>& series) {
  QList<double> values;
  values.reserve(static_cast<qsizetype>(series.size()));
  for (const Value value : series) values.append(value.value());
  return values;
}

template <class Value>
[[nodiscard]] bool isZero(const std::vector<Value>& series) {
  return std::all_of(series.begin(), series.end(), [](Value value) { return value.value() == 0; });
}

}  // namespace fulcrum
