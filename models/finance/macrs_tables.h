// SPDX-License-Identifier: GPL-3.0-or-later
// The percentage tables of IRS Publication 946, appendix A.
#pragma once

#include <span>

namespace fulcrum::finance {

// Percent by year; empty where no such table is published. Quarter 0 is the half-year convention (table A-1), 1 to 4
// the mid-quarter convention.
[[nodiscard]] std::span<const double> macrsTable(int propertyClass, int quarter);

}  // namespace fulcrum::finance
