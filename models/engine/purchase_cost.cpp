// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/purchase_cost.h"

#include <algorithm>

namespace fulcrum {
namespace {

void bookTerm(const CommittedTerm& term, int months, PoolEvaluation& pool) {
  MoneySeries& cash = pool.cost[static_cast<size_t>(kTermLine[term.term])];
  MoneySeries& amortised = pool.reservedAmortised[term.term];
  const Money payment = term.monthly();
  for (int month = std::max(term.start, 0); month < std::min(term.end(), months); ++month) {
    amortised[static_cast<size_t>(month)] += payment;
    if (term.upfront == Upfront::None) cash[static_cast<size_t>(month)] += payment;
  }
  pool.prepaidOpeningWorth += term.unexpired(0);
  pool.prepaidClosingWorth += term.unexpired(months);
  if (term.upfront == Upfront::None || term.start < 0) return;
  const Money fee = payment * monthsOf(term.term);
  cash[static_cast<size_t>(term.start)] += fee;
  pool.upfrontPaid[static_cast<size_t>(term.start)] += fee;
}

// Each live month of the plan bears the same part of what the nodes lose in them.
void amortise(const OwnedLot& lot, double residualShare, int months, MoneySeries& amortised) {
  const int first = std::max(lot.first, 0);
  const int end = std::min(lot.end, months);
  if (first >= end) return;
  const Money lost = worthAt(lot, first, residualShare) - worthAt(lot, end, residualShare);
  for (int month = first; month < end; ++month) amortised[static_cast<size_t>(month)] += lost / (end - first);
}

void bookLot(const OwnedLot& lot, double residualShare, int months, PoolEvaluation& pool) {
  if (lot.paid < 0) {
    pool.openingWorth += worthAt(lot, 0, residualShare);
  } else {
    pool.capitalPaid[static_cast<size_t>(lot.paid)] += lot.price;
  }
  if (lot.end > months) {
    pool.closingWorth += worthAt(lot, months, residualShare);
  } else {
    pool.resale[static_cast<size_t>(lot.end) - 1] += worthAt(lot, lot.end, residualShare);
  }
  amortise(lot, residualShare, months, pool.capitalAmortised);
}

}  // namespace

std::vector<double> bookPurchases(const PoolHoldings& holdings, double residualShare, PoolEvaluation& pool) {
  const int months = static_cast<int>(pool.cashTotal.size());
  std::vector<double> pricePaid(pool.cashTotal.size(), 0.0);
  for (const CommittedTerm& term : holdings.terms) bookTerm(term, months, pool);
  for (const OwnedLot& lot : holdings.lots) {
    bookLot(lot, residualShare, months, pool);
    for (int month = std::max(lot.first, 0); month < std::min(lot.end, months); ++month) {
      pricePaid[static_cast<size_t>(month)] += lot.price.value();
    }
  }
  pool.openingWorth += pool.prepaidOpeningWorth;
  pool.closingWorth += pool.prepaidClosingWorth;
  pool.cost[static_cast<size_t>(CostLine::Capital)] = pool.capitalPaid;
  MoneySeries& resale = pool.cost[static_cast<size_t>(CostLine::Resale)];
  for (size_t month = 0; month < resale.size(); ++month) resale[month] -= pool.resale[month];
  return pricePaid;
}

Money remainingObligations(const PoolHoldings& holdings, int months) {
  Money total;
  for (const CommittedTerm& term : holdings.terms) total += term.owed(months);
  return total;
}

}  // namespace fulcrum
