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

ScreeningLine lineOf(Tier tier, std::vector<ScreeningAmount> parts) {
  double fixed = 0;
  double perHour = 0;
  for (const ScreeningAmount& part : parts) {
    fixed += part.fixed;
    perHour += part.perHour;
  }
  return {tier, Money(fixed), MoneyPerHour(perHour), std::move(parts)};
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
  return lineOf(Tier::Owned, {{.part = ScreeningPart::Purchase,
                               .fixed = price * (1.0 - resale) * recoveryFactor(monthlyRate, a.ownedLifeMonths)},
                              {.part = ScreeningPart::Maintenance, .fixed = price * a.maintenanceRate / kMonthsPerYear},
                              {.part = ScreeningPart::Space, .fixed = a.spacePerKWMonth.value() * kilowatt},
                              {.part = ScreeningPart::Network, .fixed = a.networkPerNodeMonth.value()},
                              {.part = ScreeningPart::Staff, .fixed = staff},
                              {.part = ScreeningPart::Software, .fixed = softwareOf(type, type.softwarePerGpuYear)},
                              {.part = ScreeningPart::IdlePower, .fixed = energy(kHoursPerMonth, 0)},
                              {.part = ScreeningPart::BusyPower, .perHour = energy(0, 1)}});
}

}  // namespace

std::vector<ScreeningLine> screeningLines(const NodeType& type, const Assumptions& a, int month,
                                          const PriceRules& rules) {
  std::vector<ScreeningLine> lines;
  const double cloud = trendFactor(a.cloudPriceTrend, month);
  const double list = type.onDemand.value() * cloud;
  const double staff =
      a.staffFtePerRentedNode * a.staffSalary.value() / kMonthsPerYear * trendFactor(a.salaryTrend, month);
  const double software = softwareOf(type, type.softwarePerRentedGpuYear);
  // Staff and software are paid for every hour that is paid.
  const auto add = [&](Tier tier, double price, bool isTerm) {
    std::vector<ScreeningAmount> parts;
    for (const auto& [part, perHour] : {std::pair{ScreeningPart::Price, price},
                                        {ScreeningPart::Staff, staff / kHoursPerMonth},
                                        {ScreeningPart::Software, software / kHoursPerMonth}})
      parts.push_back(isTerm ? ScreeningAmount{.part = part, .fixed = kHoursPerMonth * perHour}
                             : ScreeningAmount{.part = part, .perHour = perHour});
    lines.push_back(lineOf(tier, std::move(parts)));
  };
  if (type.purchasePrice.value() > 0) lines.push_back(ownedLine(type, a, month, rules));
  for (auto term = kTerms.rbegin(); term != kTerms.rend(); ++term) {
    if (!offersTerm(type, *term)) continue;
    add(kTermTier[*term],
        list * (1.0 - termDiscount(type, *term)) * paidShare(rules, type, kTermPriceTier[*term], month), true);
  }
  if (type.spot.value() > 0)
    add(Tier::Spot, spotPriceWithRework(type) * cloud * paidShare(rules, type, PriceTier::Spot, month), false);
  const double onDemand = list * paidShare(rules, type, PriceTier::OnDemand, month);
  if (onDemand > 0) add(Tier::OnDemand, onDemand, false);
  return lines;
}

std::optional<double> crossing(const ScreeningLine& a, const ScreeningLine& b) {
  const double slope = (a.perHour - b.perHour).value();
  if (slope == 0) return std::nullopt;
  const double hours = (b.fixed - a.fixed).value() / slope;
  return hours >= 0 && hours <= kHoursPerMonth ? std::optional(hours) : std::nullopt;
}

}  // namespace fulcrum::optimise
