// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/holdings.h"

#include <algorithm>
#include <cmath>

#include "engine/tier_prices.h"
#include "engine/trends.h"

namespace fulcrum {
namespace {

void addInForce(int first, int end, double count, std::vector<double>& series) {
  const int months = static_cast<int>(series.size());
  for (int month = std::max(first, 0); month < std::min(end, months); ++month) {
    series[static_cast<size_t>(month)] += count;
  }
}

}  // namespace

void appendTerms(const Commitment& commitment, int months, bool contractsOnly, std::vector<CommittedTerm>& terms) {
  const auto length = termOf(commitment.termMonths);
  if (!length) return;
  const int last = contractsOnly ? std::min(0, months) : months;
  for (int start = commitment.start; start < last; start += commitment.termMonths) {
    const CommittedTerm term{.start = start, .term = *length, .count = commitment.count, .upfront = commitment.upfront};
    if (term.end() > 0) terms.push_back(term);
    if (!commitment.renew) break;
  }
}

OwnedLot lotOf(const Purchase& purchase, const Assumptions& assumptions) {
  const int first = purchase.month + assumptions.leadTimeMonths;
  return {.paid = purchase.month, .first = first, .end = first + assumptions.ownedLifeMonths, .count = purchase.count};
}

void appendLots(const Purchase& purchase, const Assumptions& assumptions, int months, bool contractsOnly,
                std::vector<OwnedLot>& lots) {
  const int last = contractsOnly ? std::min(0, months) : months;
  Purchase next = purchase;
  for (; next.month < last; next.month += assumptions.ownedLifeMonths) {
    const OwnedLot lot = lotOf(next, assumptions);
    if (lot.end > 0) lots.push_back(lot);
    if (!purchase.renew) break;
  }
}

Money purchasePriceIn(int month, const NodeType& type, const Assumptions& assumptions, const PriceRules& rules) {
  if (!(type.purchasePrice.value() > 0)) return Money(0);
  const Money capital = type.purchasePrice * (paidShare(rules, type, PriceTier::Purchase, month) *
                                              (1.0 + assumptions.networkCapitalShare)) +
                        assumptions.facilityCapitalPerKW * type.powerKW.value();
  return capital * trendFactor(assumptions.hardwarePriceTrend, std::max(month, 0));
}

MoneyPerHour termPriceIn(int start, Term term, const NodeType& type, const Assumptions& assumptions,
                         const PriceRules& rules) {
  return type.onDemand * (trendFactor(assumptions.cloudPriceTrend, std::max(start, 0)) *
                          (1.0 - termDiscount(type, term)) * paidShare(rules, type, kTermPriceTier[term], start));
}

double worthShare(double residualShare, double lifeShare) {
  constexpr double kLeast = 0.01;
  if (residualShare >= kLeast) return std::pow(residualShare, lifeShare);
  return std::pow(kLeast, lifeShare) - (kLeast - residualShare) * lifeShare;
}

Money worthAt(const OwnedLot& lot, int boundary, double residualShare) {
  const double age = std::max(0, boundary - lot.first);
  return lot.price * worthShare(residualShare, age / (lot.end - lot.first));
}

void countInForce(int months, PoolHoldings& holdings) {
  const auto length = static_cast<size_t>(months);
  holdings.owned.assign(length, 0.0);
  for (auto& series : holdings.reserved) series.assign(length, 0.0);
  for (const CommittedTerm& term : holdings.terms) {
    addInForce(term.start, term.end(), term.count, holdings.reserved[term.term]);
  }
  for (const OwnedLot& lot : holdings.lots) addInForce(lot.first, lot.end, lot.count, holdings.owned);
}

bool isBoundByContracts(const Fleet& fleet, const Assumptions& assumptions) {
  std::vector<CommittedTerm> terms;
  for (const Commitment& commitment : fleet.commitments) {
    if (commitment.count > 0) appendTerms(commitment, 1, true, terms);
  }
  std::vector<OwnedLot> lots;
  for (const Purchase& purchase : fleet.owned) {
    if (purchase.count > 0) appendLots(purchase, assumptions, 1, true, lots);
  }
  return !terms.empty() || !lots.empty();
}

}  // namespace fulcrum
