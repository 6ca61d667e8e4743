// SPDX-License-Identifier: GPL-3.0-or-later
// Screening curves: what a node costs per month by tier, against the hours it is used.
#pragma once

#include <vector>

#include "engine/evaluation.h"

namespace fulcrum::optimise {

// Cost of a month with h hours of use = fixed + perHour * h, h in 0..730. At contracted prices of `month`; owned nodes
// bought in it, their price less resale spread over their life as an annuity at the discount rate (capital recovery
// factor).
enum class ScreeningPart { Price, Purchase, Maintenance, Space, Network, Staff, Software, IdlePower, BusyPower };
struct ScreeningAmount {
  ScreeningPart part = ScreeningPart::Price;
  double fixed = 0;
  double perHour = 0;
};
struct ScreeningLine {
  Tier tier = Tier::OnDemand;
  Money fixed;
  MoneyPerHour perHour;
  std::vector<ScreeningAmount> parts{};  // that add up to it
};

// In the order of Tier; tiers without a price are left out.
[[nodiscard]] std::vector<ScreeningLine> screeningLines(const NodeType& type, const Assumptions& assumptions, int month,
                                                        const PriceRules& rules = {});

// Hours at which two lines cross; none where they are parallel or cross outside 0..730.
[[nodiscard]] std::optional<double> crossing(const ScreeningLine& a, const ScreeningLine& b);

}  // namespace fulcrum::optimise
