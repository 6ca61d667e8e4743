// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/holdings.h"

#include <algorithm>

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

Money purchasePriceIn(int month, const NodeType& type, const Assumptions& assumptions) {
  if (!(type.purchasePrice.value() > 0)) return Money(0);
  const Money capital = type.purchasePrice * (1.0 + assumptions.networkCapitalShare) +
                        assumptions.facilityCapitalPerKW * type.powerKW.value();
  return capital * trendFactor(assumptions.hardwarePriceTrend, month);
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

bool isBoundByContracts(const Fleet& fleet, const NodeType& type, const Assumptions& assumptions) {
  const bool hasContract =
      std::any_of(fleet.commitments.begin(), fleet.commitments.end(), [&](const Commitment& commitment) {
        const auto term = termOf(commitment.termMonths);
        if (commitment.count <= 0 || !term || !offersTerm(type, *term)) return false;
        std::vector<CommittedTerm> terms;
        appendTerms(commitment, 1, true, terms);
        return !terms.empty();
      });
  const bool ownsNodes = std::any_of(fleet.owned.begin(), fleet.owned.end(), [&](const Purchase& purchase) {
    if (purchase.count <= 0 || !(type.purchasePrice.value() > 0)) return false;
    std::vector<OwnedLot> lots;
    appendLots(purchase, assumptions, 1, true, lots);
    return std::any_of(lots.begin(), lots.end(), [](const OwnedLot& lot) { return lot.first <= 0; });
  });
  return hasContract || ownsNodes;
}

}  // namespace fulcrum
