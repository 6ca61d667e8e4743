// SPDX-License-Identifier: GPL-3.0-or-later
// What a series of quantities adds up to, as a plain number.
#pragma once

#include <numeric>

namespace fulcrum {

template <class Series>
[[nodiscard]] double sumOf(const Series& series) {
  return std::accumulate(series.begin(), series.end(), 0.0, [](double sum, auto value) { return sum + value.value(); });
}

}  // namespace fulcrum
