// SPDX-License-Identifier: GPL-3.0-or-later
// A series as a project file holds it: IEEE 754 doubles, little-endian, one per hour, as they are in memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/hourly_values.h"

namespace fulcrum::store {

[[nodiscard]] std::string seriesBytes(const HourlyValues& values);
// None where the bytes are no whole number of values, or of more than kMaxSeriesHours. Values are not judged.
[[nodiscard]] std::optional<HourlyValues> seriesOf(std::string_view bytes);

}  // namespace fulcrum::store
