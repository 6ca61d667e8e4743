// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/screening.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "engine/holdings.h"
#include "engine/node_energy.h"
#include "engine/tier_prices.h"
#include "engine/trends.h"

namespace fulcrum::optimise {
namespace {

// The level payment at each month's end that is worth one today: i / (1 - (1+i)^-n).
double recoveryFactor(double monthlyRate, int months) {
  if (monthlyRate == 0) return 1.0 / months;
  return monthlyRate / -std::expm1(-months * std::log1p(monthlyRate));
}

// Licences and support of a node per month.
double softwareOf(const NodeType& type, Money perGpuYear) {
  return perGpuYear.value() * type.gpus / kMonthsPerYear;
}

ScreeningLine ownedLine(const NodeType& type, const Assumptions& a, int month, const PriceRules& rules) {
  const double price = purchasePriceIn(month, type, a, rules).value();
  const double monthlyRate = std::pow(1.0 + a.discountRate, 1.0 / kMonthsPerYear) - 1.0;
  const double resale = a.residualShare * std::pow(1.0 + monthlyRate, -a.ownedLifeMonths);
  const double kilowatt = type.powerKW.value();
  const auto energy = [&](double hoursThere, double hoursBusy) {
    return energyCost(fullPowerHours(hoursThere, hoursBusy, a), type, a, trendFactor(a.electricityTrend, month))
        .value();
  };
  const double staff = a.staffFtePerNode * a.staffSalary.value() / kMonthsPerYear * trendFactor(a.salaryTrend, month);
  const double fixed = price * (1.0 - resale) * recoveryFactor(monthlyRate, a.ownedLifeMonths) +
                       price * a.maintenanceRate / kMonthsPerYear + a.spacePerKWMonth.value() * kilowatt +
                       a.networkPerNodeMonth.value() + staff + softwareOf(type, type.softwarePerGpuYear) +
                       energy(kHoursPerMonth, 0);
  return {Tier::Owned, Money(fixed), MoneyPerHour(energy(0, 1))};
}

}  // namespace

std::vector<ScreeningLine> screeningLines(const NodeType& type, const Assumptions& a, int month,
                                          const PriceRules& rules) {
  std::vector<ScreeningLine> lines;
  const double cloud = trendFactor(a.cloudPriceTrend, month);
  const double list = type.onDemand.value() * cloud;
  const double onDemand = list * paidShare(rules, type, PriceTier::OnDemand, month);
  const double staff = a.staffFtePerRentedNode * a.staffSalary.value() / kMonthsPerYear *
                           trendFactor(a.salaryTrend, month) / kHoursPerMonth +
                       softwareOf(type, type.softwarePerRentedGpuYear) / kHoursPerMonth;
  if (type.purchasePrice.value() > 0) lines.push_back(ownedLine(type, a, month, rules));
  for (auto term = kTerms.rbegin(); term != kTerms.rend(); ++term) {
    if (!offersTerm(type, *term)) continue;
    const double price =
        list * (1.0 - termDiscount(type, *term)) * paidShare(rules, type, kTermPriceTier[*term], month);
    lines.push_back({kTermTier[*term], Money(kHoursPerMonth * (price + staff)), {}});
  }
  const double spot = spotPriceWithRework(type) * cloud * paidShare(rules, type, PriceTier::Spot, month);
  if (type.spot.value() > 0) lines.push_back({Tier::Spot, {}, MoneyPerHour(spot + staff)});
  if (onDemand > 0) lines.push_back({Tier::OnDemand, {}, MoneyPerHour(onDemand + staff)});
  return lines;
}

std::optional<double> crossing(const ScreeningLine& a, const ScreeningLine& b) {
  const double slope = (a.perHour - b.perHour).value();
  if (slope == 0) return std::nullopt;
  const double hours = (b.fixed - a.fixed).value() / slope;
  return hours >= 0 && hours <= kHoursPerMonth ? std::optional(hours) : std::nullopt;
}

}  // namespace fulcrum::optimise
