// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/unit_cost.h"

#include <algorithm>

#include "base/conversions.h"
#include "finance/checks.h"
#include "finance/discounting.h"

namespace fulcrum::finance {
namespace {

std::optional<Problem> checkShare(std::string_view where, double share) {
  return firstProblem(checkPositive(where, share), checkRange(where, share, 0.0, 1.0));
}

}  // namespace

Result<double> levelisedUnitCost(double rate, std::span<const double> costs, std::span<const double> units) {
  if (auto problem = firstProblem(checkRate("rate", rate), checkFlows("costs", costs), checkFlows("units", units))) {
    return *problem;
  }
  const double presentCost = npv(rate, costs).value();
  const double presentUnits = npv(rate, units).value();
  if (!(presentUnits > 0.0)) return Problem{Severity::Error, "noUnits", "units", {}};
  return presentCost / presentUnits;
}

Result<GpuHourCost> gpuHourCost(Money cost, Hours installed, double availability, double utilisation) {
  if (auto problem = firstProblem(checkFinite("cost", cost.value()), checkPositive("hours", installed.value()),
                                  checkShare("availability", availability), checkShare("utilisation", utilisation))) {
    return *problem;
  }
  const MoneyPerHour perInstalled = cost / installed;
  return GpuHourCost{perInstalled, perInstalled / availability, perInstalled / (availability * utilisation)};
}

Result<double> costPerMillionTokens(MoneyPerHour price, double tokensPerSecond, double utilisation) {
  if (auto problem =
          firstProblem(checkFinite("usd_per_hour", price.value()), checkPositive("tokens_per_second", tokensPerSecond),
                       checkShare("utilization", utilisation))) {
    return *problem;
  }
  return price.value() * kMillion / (tokensPerSecond * kSecondsPerHour * utilisation);
}

Result<Hours> ownVersusRentHours(Money capital, MoneyPerHour rent, MoneyPerHour ownRunning) {
  if (auto problem =
          firstProblem(checkRange("capex", capital.value(), 0.0, 1e300), checkFinite("rent_per_hour", rent.value()),
                       checkFinite("own_opex_per_hour", ownRunning.value()))) {
    return *problem;
  }
  const MoneyPerHour saved = rent - ownRunning;
  if (saved <= MoneyPerHour(0.0)) return Problem{Severity::Error, "neverBreaksEven", "rent_per_hour", {}};
  return capital / saved;
}

Result<double> breakEvenUtilisation(MoneyPerHour reserved, MoneyPerHour onDemand) {
  if (auto problem = firstProblem(checkRange("reserved", reserved.value(), 0.0, 1e300),
                                  checkPositive("on_demand", onDemand.value()))) {
    return *problem;
  }
  return reserved / onDemand;
}

}  // namespace fulcrum::finance
