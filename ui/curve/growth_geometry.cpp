// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/growth_geometry.h"

#include <algorithm>
#include <cmath>

namespace fulcrum::curve {

namespace {

auto firstNotBefore(const GrowthKnots& knots, int month) {
  return std::lower_bound(knots.begin(), knots.end(), month,
                          [](const GrowthKnot& knot, int wanted) { return knot.month < wanted; });
}

}  // namespace

double compoundGrowth(double monthlyRate, int month) {
  return std::pow(std::max(0.0, 1.0 + monthlyRate), month);
}

double knotFactor(const GrowthKnots& knots, int month) {
  if (knots.empty()) return 1.0;
  const auto after = firstNotBefore(knots, month);
  if (after == knots.end()) return knots.back().factor;
  if (after == knots.begin() || after->month == month) return after->factor;
  const auto before = std::prev(after);
  return std::lerp(before->factor, after->factor,
                   static_cast<double>(month - before->month) / (after->month - before->month));
}

double growthAt(double monthlyRate, const GrowthKnots& knots, int month) {
  return compoundGrowth(monthlyRate, month) * knotFactor(knots, month);
}

bool hasKnot(const GrowthKnots& knots, int month) {
  const auto knot = firstNotBefore(knots, month);
  return knot != knots.end() && knot->month == month;
}

MonthRange knotRange(const GrowthKnots& knots, int month, int months) {
  if (month == 0) return {0, 0};
  const auto here = firstNotBefore(knots, month);
  const auto next = here != knots.end() && here->month == month ? std::next(here) : here;
  return {here == knots.begin() ? 1 : std::prev(here)->month + 1,
          next == knots.end() ? months - 1 : std::min(next->month, months) - 1};
}

GrowthKnots dragKnot(const GrowthKnots& start, double monthlyRate, int grabbed, int month, double growth, int months) {
  const MonthRange range = knotRange(start, grabbed, months);
  month = std::clamp(month, range.first, std::max(range.first, range.last));
  const double compound = compoundGrowth(monthlyRate, month);
  if (compound <= 0.0 || !std::isfinite(growth / compound)) return start;
  GrowthKnots knots = start;
  if (knots.empty() && grabbed > 0) knots.push_back({0, 1.0});
  std::erase_if(knots, [grabbed](const GrowthKnot& knot) { return knot.month == grabbed; });
  knots.insert(firstNotBefore(knots, month), {month, std::max(0.0, growth) / compound});
  return knots;
}

GrowthKnots removeKnot(GrowthKnots knots, int month) {
  std::erase_if(knots, [month](const GrowthKnot& knot) { return knot.month == month; });
  return knots;
}

int neighbouringKnot(const GrowthKnots& knots, int month, int direction, int months) {
  if (direction < 0) {
    const auto here = firstNotBefore(knots, month);
    return here == knots.begin() ? 0 : std::prev(here)->month;
  }
  const auto next = firstNotBefore(knots, month + 1);
  return next == knots.end() ? months - 1 : std::min(next->month, months - 1);
}

}  // namespace fulcrum::curve
