// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/priced_lots.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/conversions.h"
#include "engine/purchase_cost.h"
#include "finance/depreciation.h"

namespace fulcrum::finance {
namespace {

constexpr int kComputerClass = 5;  // years, IRS Publication 946

int planYear(int month) {
  return month >= 0 ? month / kMonthsPerYear : -((kMonthsPerYear - 1 - month) / kMonthsPerYear);
}

Money bonusOf(const PricedLot& lot, const TaxDepreciation& tax) {
  const bool allowed = lot.live >= 0 && (!tax.bonusUntil || lot.live <= *tax.bonusUntil);
  return allowed ? lot.price * tax.bonusShare : Money(0);
}

Money straightLineIn(Money basis, const PricedLot& lot, int month, int life) {
  return month < lot.live + life ? basis / life : Money(0);
}

Money macrsIn(Money basis, const PricedLot& lot, int month, int life) {
  const auto percent = macrsHalfYearPercent(life / kMonthsPerYear);
  if (!percent) return Money(0);  // refused by validate()
  const int year = planYear(month) - planYear(lot.live);
  if (year >= static_cast<int>(percent.value().size())) return Money(0);
  const int months = year == 0 ? (planYear(lot.live) + 1) * kMonthsPerYear - lot.live : kMonthsPerYear;
  return basis * (percent.value()[static_cast<size_t>(year)] / 100.0 / months);
}

// What of the price is network and facility, as purchasePriceIn() has it.
void setShares(PricedLot& lot, const NodeType& type, const Assumptions& assumptions, const PriceRules& rules) {
  const double nodes = type.purchasePrice.value() * paidShare(rules, type, PriceTier::Purchase, lot.month);
  const double network = nodes * assumptions.networkCapitalShare;
  const double facility = type.powerKW.value() * assumptions.facilityCapitalPerKW.value();
  const double whole = nodes + network + facility;
  if (!(whole > 0.0)) return;
  lot.networkShare = lot.price * (network / whole);
  lot.facilityShare = lot.price * (facility / whole);
}

}  // namespace

std::vector<PricedLot> pricedLots(const Plan& plan, const Assumptions& assumptions, const Evaluation& evaluation) {
  std::vector<PricedLot> lots;
  for (const PoolEvaluation& pool : evaluation.pools) {
    const NodeType* type = find(plan, pool.nodeType);
    for (const OwnedLot& booked : pool.lots) {
      PricedLot lot{.fleet = pool.id,
                    .month = booked.paid,
                    .live = booked.first,
                    .end = booked.end,
                    .nodes = static_cast<double>(booked.count),
                    .price = booked.price,
                    .byLever = booked.byLever};
      if (type && booked.basis == PriceBasis::List) setShares(lot, *type, assumptions, plan.priceRules);
      lots.push_back(lot);
    }
  }
  return lots;
}

Money worthAt(const PricedLot& lot, int boundary, double residualShare) {
  const double age = std::max(0, boundary - lot.live);
  return lot.price * worthShare(residualShare, age / (lot.end - lot.live));
}

TaxDepreciation taxDepreciationOf(const Assumptions& assumptions) {
  return {.method = assumptions.depreciation,
          .lifeMonths = assumptions.taxLifeMonths,
          .bonusShare = assumptions.bonusShare,
          .bonusUntil = assumptions.bonusUntil};
}

Money depreciationIn(const PricedLot& lot, int month, const TaxDepreciation& tax) {
  if (month < lot.live || month >= lot.end) return Money(0);
  const Money bonus = bonusOf(lot, tax);
  const Money rest = lot.price - bonus;
  const Money regular = tax.method == Depreciation::StraightLine
                            ? straightLineIn(rest, lot, month, tax.lifeMonths.value_or(lot.end - lot.live))
                            : macrsIn(rest, lot, month, tax.lifeMonths.value_or(kComputerClass * kMonthsPerYear));
  return month == lot.live ? bonus + regular : regular;
}

Money bookValueAt(const PricedLot& lot, int boundary, const TaxDepreciation& tax) {
  Money value = lot.price;
  for (int month = lot.live; month < std::min(boundary, lot.end); ++month) value -= depreciationIn(lot, month, tax);
  return value;
}

Money bookDepreciationIn(const PricedLot& lot, int month, std::optional<int> lifeMonths) {
  if (month < lot.live || month >= lot.end) return Money(0);
  return straightLineIn(lot.price, lot, month, lifeMonths.value_or(lot.end - lot.live));
}

Problems midQuarterWarnings(const std::vector<PricedLot>& lots) {
  std::map<int, std::array<double, 4>> byYear;
  for (const PricedLot& lot : lots) {
    const int year = planYear(lot.live);
    const int quarter = (lot.live - year * kMonthsPerYear) / 3;
    byYear[year][static_cast<size_t>(quarter)] += lot.price.value();
  }
  Problems warnings;
  for (const auto& [year, basis] : byYear) {
    for (Problem& warning : midQuarterWarning(basis)) warnings.push_back(std::move(warning));
  }
  return warnings;
}

}  // namespace fulcrum::finance
