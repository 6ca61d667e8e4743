// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/variance.h"

namespace fulcrum::actuals {

Variance varianceOf(const std::vector<VarianceUnit>& units, double planned, double billed) {
  double plannedHours = 0;
  double plannedCost = 0;
  double billedHours = 0;
  double billedCost = 0;
  double atPlannedPrices = 0;  // sum q' p
  for (const VarianceUnit& unit : units) {
    if (unit.plannedHours <= 0 || !unit.isBilled) continue;
    plannedHours += unit.plannedHours;
    plannedCost += unit.plannedCost;
    billedHours += unit.billedHours;
    billedCost += unit.billedCost;
    atPlannedPrices += unit.billedHours * (unit.plannedCost / unit.plannedHours);
  }
  Variance variance{.notPlanned = billed - billedCost, .notBilled = plannedCost - planned};
  if (plannedHours <= 0) return variance;
  const double atMeanPrice = billedHours * (plannedCost / plannedHours);
  variance.volume = atMeanPrice - plannedCost;
  variance.mix = atPlannedPrices - atMeanPrice;
  variance.price = billedCost - atPlannedPrices;
  return variance;
}

double partOf(const Variance& variance, std::string_view name) {
  if (name == "volume") return variance.volume;
  if (name == "mix") return variance.mix;
  if (name == "price") return variance.price;
  if (name == "notPlanned") return variance.notPlanned;
  return variance.notBilled;
}

}  // namespace fulcrum::actuals
