// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit costs, and where two prices break even.
#pragma once

#include <span>

#include "base/quantity.h"
#include "base/result.h"

namespace fulcrum::finance {

// Levelised cost of a unit: present value of the costs over present value of the units, both at `rate` per period, with
// entry 0 today. No value without units.
[[nodiscard]] Result<double> levelisedUnitCost(double rate, std::span<const double> costs,
                                               std::span<const double> units);

// What one hour of a GPU costs, by which hours are counted; say which wherever one is shown.
struct GpuHourCost {
  MoneyPerHour installed;  // per hour a GPU is there
  MoneyPerHour available;  // per hour it can be used
  MoneyPerHour busy;       // per hour it works
};

// `availability` and `utilisation` are shares, above 0 up to 1: of installed hours available, of available hours busy.
[[nodiscard]] Result<GpuHourCost> gpuHourCost(Money cost, Hours installed, double availability, double utilisation);

// A million tokens made at `tokensPerSecond` in the hours that work, `utilisation` of those paid for (above 0 up to 1).
[[nodiscard]] Result<double> costPerMillionTokens(MoneyPerHour price, double tokensPerSecond, double utilisation = 1.0);

// Hours of use after which buying has cost less than renting: capital / (rent - own running cost). No value where
// renting is no dearer per hour ("neverBreaksEven").
[[nodiscard]] Result<Hours> ownVersusRentHours(Money capital, MoneyPerHour rent, MoneyPerHour ownRunning);

// Share of time above which a price paid for every hour beats one paid by the hour used: reserved / on-demand. Above 1
// the reserved price never pays.
[[nodiscard]] Result<double> breakEvenUtilisation(MoneyPerHour reserved, MoneyPerHour onDemand);

}  // namespace fulcrum::finance
