// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/break_even_surface.h"

#include <algorithm>

namespace fulcrum::finance {
namespace {

constexpr FactorRange kUsualRange{0.04, 1.96};  // today's in the middle, a point of every grid
constexpr double kWidest = 8.0;
constexpr double kRoom = 1.25;  // beyond a break-even, so that it does not lie on the edge

bool isHalf(const BreakEvenSurface* coarser, const BreakEvenSurface& surface) {
  return coarser && 2 * coarser->intervals == surface.intervals && coarser->rent == surface.rent &&
         coarser->demand == surface.demand;
}

}  // namespace

FactorRange surfaceRange(std::optional<double> breakEven) {
  FactorRange range = kUsualRange;
  if (breakEven && *breakEven * kRoom > range.to && *breakEven * kRoom <= kWidest) range.to = *breakEven * kRoom;
  return range;
}

Result<BreakEvenSurface> breakEvenSurface(const Plan& held, const ScenarioId& scenario, FactorRange rent,
                                          FactorRange demand, int intervals, const Evaluator& evaluator,
                                          const BreakEvenSurface* coarser) {
  BreakEvenSurface surface{intervals, rent, demand, {}, {}};
  const bool half = isHalf(coarser, surface);
  for (int r = 0; r <= intervals; ++r) {
    for (int d = 0; d <= intervals; ++d) {
      if (half && r % 2 == 0 && d % 2 == 0) {
        surface.npv.push_back(coarser->npvAt(r / 2, d / 2));
        continue;
      }
      const auto npv = npvAtFactors(held, scenario, surface.rentFactor(r), surface.demandFactor(d), evaluator);
      if (!npv) return npv.problems();
      surface.npv.push_back(npv.value());
    }
  }
  for (int d = 0; d <= intervals; ++d) {
    if (half && d % 2 == 0) {
      surface.utilisations.push_back(coarser->utilisations[static_cast<size_t>(d / 2)]);
      continue;
    }
    const auto own = evaluator(withDemandFactor(held, surface.demandFactor(d)), scenario);
    if (!own) return own.problems();
    surface.utilisations.push_back(utilisationOfOwningPools(own.value()).value_or(0.0));
  }
  return surface;
}

}  // namespace fulcrum::finance
