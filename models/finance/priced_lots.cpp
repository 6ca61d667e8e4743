// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/priced_lots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "base/conversions.h"
#include "engine/holdings.h"
#include "finance/depreciation.h"

namespace fulcrum::finance {
namespace {

constexpr int kComputerClass = 5;        // years, IRS Publication 946
constexpr double kLeastResidual = 0.01;  // so that worth falls geometrically

int planYear(int month) {
  return month >= 0 ? month / kMonthsPerYear : -((kMonthsPerYear - 1 - month) / kMonthsPerYear);
}

void addLot(std::vector<PricedLot>& lots, const PricedLot& lot, int months) {
  if (lot.nodes > 0.0 && lot.price > Money(0) && lot.month < months && lot.end > 0) lots.push_back(lot);
}

// What of the price is network and facility, as purchasePriceIn() has it.
void setShares(PricedLot& lot, const NodeType& type, const Assumptions& assumptions) {
  const double network = type.purchasePrice.value() * assumptions.networkCapitalShare;
  const double facility = type.powerKW.value() * assumptions.facilityCapitalPerKW.value();
  const double whole = type.purchasePrice.value() + network + facility;
  if (!(whole > 0.0)) return;
  lot.networkShare = lot.price * (network / whole);
  lot.facilityShare = lot.price * (facility / whole);
}

}  // namespace

std::vector<PricedLot> pricedLots(const Plan& plan, const Assumptions& assumptions, const Evaluation& evaluation) {
  std::vector<PricedLot> lots;
  for (const PoolEvaluation& pool : evaluation.pools) {
    const NodeType* type = find(plan, pool.nodeType);
    if (!type) continue;
    const auto add = [&](const OwnedLot& life, double nodes, Money price) {
      PricedLot lot{pool.id, life.paid, life.first, life.end, nodes, price, Money(0), Money(0)};
      setShares(lot, *type, assumptions);
      addLot(lots, lot, evaluation.months);
    };
    std::vector<OwnedLot> before;
    if (const Fleet* fleet = find(plan, pool.id)) {  // none for a remote pool, which owns what the optimum buys
      for (const Purchase& purchase : fleet->owned) appendLots(purchase, assumptions, evaluation.months, true, before);
    }
    for (const OwnedLot& lot : before) add(lot, lot.count, purchasePriceIn(lot.paid, *type, assumptions) * lot.count);
    for (int month = 0; month < static_cast<int>(pool.capitalPaid.size()); ++month) {
      const Money paid = pool.capitalPaid[static_cast<size_t>(month)];
      if (paid <= Money(0)) continue;
      const double nodes = std::round(paid / purchasePriceIn(month, *type, assumptions));
      add(lotOf({.month = month}, assumptions), nodes, paid);
    }
  }
  return lots;
}

Money worthAt(const PricedLot& lot, int boundary, double residualShare) {
  const double age = std::max(0, boundary - lot.live);
  return lot.price * std::pow(std::max(residualShare, kLeastResidual), age / (lot.end - lot.live));
}

Money depreciationIn(const PricedLot& lot, int month, Depreciation method) {
  if (month < lot.live || month >= lot.end) return Money(0);
  if (method == Depreciation::StraightLine) return lot.price / (lot.end - lot.live);
  const auto percent = macrsHalfYearPercent(kComputerClass).value();
  const int year = planYear(month) - planYear(lot.live);
  if (year >= static_cast<int>(percent.size())) return Money(0);
  const int months = year == 0 ? (planYear(lot.live) + 1) * kMonthsPerYear - lot.live : kMonthsPerYear;
  return lot.price * (percent[static_cast<size_t>(year)] / 100.0 / months);
}

Money bookValueAt(const PricedLot& lot, int boundary, Depreciation method) {
  Money value = lot.price;
  for (int month = lot.live; month < std::min(boundary, lot.end); ++month) value -= depreciationIn(lot, month, method);
  return value;
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
