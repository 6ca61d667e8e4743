// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/purchase_cost.h"

#include <algorithm>
#include <cmath>

#include "engine/tier_prices.h"
#include "engine/trends.h"

namespace fulcrum {
namespace {

Money monthlyPayment(const CommittedTerm& term, const NodeType& type, const Assumptions& assumptions) {
  const double hourly = type.onDemand.value() * trendFactor(assumptions.cloudPriceTrend, term.start) *
                        (1.0 - termDiscount(type, term.term));
  return Money(kHoursPerMonth * term.count * hourly);
}

void bookTerm(const CommittedTerm& term, Money payment, int months, PoolEvaluation& pool) {
  MoneySeries& cash = pool.cost[static_cast<size_t>(kTermLine[term.term])];
  MoneySeries& amortised = pool.reservedAmortised[term.term];
  for (int month = std::max(term.start, 0); month < std::min(term.end(), months); ++month) {
    amortised[static_cast<size_t>(month)] += payment;
    if (term.upfront == Upfront::None) cash[static_cast<size_t>(month)] += payment;
  }
  if (term.upfront == Upfront::None) return;
  if (term.start < 0) pool.prepaidOpeningWorth += payment * std::max(0, term.end());
  pool.prepaidClosingWorth += payment * std::max(0, term.end() - months);
  if (term.start >= 0) {
    cash[static_cast<size_t>(term.start)] += payment * monthsOf(term.term);
    pool.upfrontPaid[static_cast<size_t>(term.start)] += payment * monthsOf(term.term);
  }
  if (term.end() > months) cash.back() -= payment * (term.end() - months);
}

// Sold at the end of its last month or at the horizon; at its price where it is not yet live by then.
void bookLot(const OwnedLot& lot, Money price, const Assumptions& assumptions, int months, PoolEvaluation& pool) {
  const int life = lot.end - lot.first;
  pool.lots.push_back({lot.paid, lot.first, lot.end, lot.count, price, lot.byLever});
  if (lot.paid >= 0) pool.capitalPaid[static_cast<size_t>(lot.paid)] += price;
  const int soldAt = std::min(lot.end, months);  // the end of month soldAt - 1
  if (soldAt > 0) {
    const int age = std::max(0, soldAt - lot.first);
    pool.resale[static_cast<size_t>(soldAt) - 1] +=
        price * worthShare(assumptions.residualShare, static_cast<double>(age) / life);
  }
  const Money amortised = price * ((1.0 - assumptions.residualShare) / life);
  for (int month = std::max(lot.first, 0); month < soldAt; ++month) {
    pool.capitalAmortised[static_cast<size_t>(month)] += amortised;
  }
}

}  // namespace

double worthShare(double residualShare, double lifeShare) {
  constexpr double kLeast = 0.01;
  if (residualShare >= kLeast) return std::pow(residualShare, lifeShare);
  return std::pow(kLeast, lifeShare) - (kLeast - residualShare) * lifeShare;
}

std::vector<double> bookPurchases(const PoolHoldings& holdings, const NodeType& type, const Assumptions& assumptions,
                                  PoolEvaluation& pool) {
  const int months = static_cast<int>(holdings.owned.size());
  std::vector<double> pricePaid(holdings.owned.size(), 0.0);
  for (const CommittedTerm& term : holdings.terms) {
    bookTerm(term, monthlyPayment(term, type, assumptions), months, pool);
  }
  for (const OwnedLot& lot : holdings.lots) {
    const Money price = purchasePriceIn(lot.paid, type, assumptions) * lot.count;
    bookLot(lot, price, assumptions, months, pool);
    for (int month = std::max(lot.first, 0); month < std::min(lot.end, months); ++month) {
      pricePaid[static_cast<size_t>(month)] += price.value();
    }
  }
  MoneySeries& capital = pool.cost[static_cast<size_t>(CostLine::Capital)];
  for (size_t month = 0; month < capital.size(); ++month) capital[month] = pool.capitalPaid[month] - pool.resale[month];
  return pricePaid;
}

Money remainingObligations(const PoolHoldings& holdings, const NodeType& type, const Assumptions& assumptions,
                           int months) {
  Money total;
  for (const CommittedTerm& term : holdings.terms) {
    if (term.upfront == Upfront::None && term.start < months && term.end() > months) {
      total += monthlyPayment(term, type, assumptions) * (term.end() - months);
    }
  }
  return total;
}

}  // namespace fulcrum
