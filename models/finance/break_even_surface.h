// SPDX-License-Identifier: GPL-3.0-or-later
// Net present value of own against rent over two factors at once: all rented prices, and all demand.
#pragma once

#include <vector>

#include "finance/break_even.h"

namespace fulcrum::finance {

struct FactorRange {
  double from = 0;
  double to = 2;
  bool operator==(const FactorRange&) const = default;
};

// A grid of points, `intervals` + 1 in each direction, evenly spaced.
struct BreakEvenSurface {
  int intervals = 0;
  FactorRange rent;
  FactorRange demand;
  std::vector<double> npv;           // by rent factor, within it by demand factor
  std::vector<double> utilisations;  // by demand factor at today's rent: of the pools that own nodes
  [[nodiscard]] double rentFactor(int index) const { return rent.from + (rent.to - rent.from) * index / intervals; }
  [[nodiscard]] double demandFactor(int index) const {
    return demand.from + (demand.to - demand.from) * index / intervals;
  }
  [[nodiscard]] double npvAt(int rentIndex, int demandIndex) const {
    return npv[static_cast<size_t>(rentIndex * (intervals + 1) + demandIndex)];
  }
  bool operator==(const BreakEvenSurface&) const = default;
};

// Almost from nothing to twice today's, and further where a break-even lies beyond, up to eight times.
[[nodiscard]] FactorRange surfaceRange(std::optional<double> breakEven);

// The surface over both ranges, which must not contain 0. `held` comes from withPurchasesHeld(). What a `coarser`
// surface of the same ranges and half the intervals knows is not worked out again.
[[nodiscard]] Result<BreakEvenSurface> breakEvenSurface(const Plan& held, const ScenarioId& scenario, FactorRange rent,
                                                        FactorRange demand, int intervals, const Evaluator& evaluator,
                                                        const BreakEvenSurface* coarser = nullptr);

}  // namespace fulcrum::finance
