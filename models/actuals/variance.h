// SPDX-License-Identifier: GPL-3.0-or-later
// Why a month cost something else than was planned.
//
// Units u are GPU-hours by node type and tier that are both planned and billed, with quantities q and q', prices p and
// p', Q = sum q, Q' = sum q' and P = sum q p / Q. Committed hours count whether they were used or not.
//
//   volume     = (Q' - Q) P
//   mix        = sum (q' - q Q'/Q) (p - P)
//   price      = sum q' (p' - p)
//   notPlanned = billed money without such a unit
//   notBilled  = less the planned money without such a unit
//
// The five add up to billed less planned money.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/actuals.h"

namespace fulcrum::actuals {

struct VarianceUnit {
  std::string nodeType;
  SpendTier tier = SpendTier::OnDemand;
  double plannedHours = 0;  // GPU-hours
  double plannedCost = 0;
  double billedHours = 0;
  double billedCost = 0;
  bool isBilled = false;  // there are rows of it
};

struct Variance {
  double volume = 0;
  double mix = 0;
  double price = 0;
  double notPlanned = 0;
  double notBilled = 0;
};

// Their names, in the order of the sum.
inline constexpr std::string_view kVarianceParts[] = {"volume", "mix", "price", "notPlanned", "notBilled"};
[[nodiscard]] double partOf(const Variance& variance, std::string_view name);

// Of a month; `planned` and `billed` are its totals, of which the units are parts.
[[nodiscard]] Variance varianceOf(const std::vector<VarianceUnit>& units, double planned, double billed);

}  // namespace fulcrum::actuals
