// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations made by hand: one pool whose arms differ in a few constant lines.
#pragma once

#include <cmath>

#include "engine/evaluation.h"
#include "finance/own_vs_rent.h"

namespace fulcrum::finance {

inline void setLine(PoolEvaluation& pool, CostLine line, double perMonth) {
  pool.cost[static_cast<size_t>(line)].assign(pool.cashTotal.size(), Money(perMonth));
}

// A pool without cost.
inline Evaluation emptyArm(int months, double discountRate) {
  const auto size = static_cast<size_t>(months);
  Evaluation arm;
  arm.months = months;
  arm.discountRate = discountRate;
  arm.api.resize(size);
  arm.cache.resize(size);
  arm.oneOff.resize(size);
  PoolEvaluation pool;
  pool.id = pool.fleet = FleetId("main");
  pool.nodeType = NodeTypeId("node");
  for (MoneySeries& line : pool.cost) line.resize(size);
  for (HourSeries& hours : pool.nodeHours) hours.resize(size);
  for (MoneySeries* series : {&pool.capitalPaid, &pool.resale, &pool.upfrontPaid, &pool.cashTotal})
    series->resize(size);
  pool.ownedNodes.resize(size);
  pool.busyGpuHours.resize(size);
  pool.provisionedGpuHours.resize(size);
  arm.pools.push_back(std::move(pool));
  return arm;
}

inline Evaluation rentArm(int months, double discountRate, double rentPerMonth) {
  Evaluation arm = emptyArm(months, discountRate);
  setLine(arm.pools[0], CostLine::OnDemand, rentPerMonth);
  return arm;
}

// Buys at the start of month 0 what lives to the horizon and is sold there.
inline Evaluation ownArm(int months, double discountRate, double capital, double runningPerMonth,
                         double residualShare) {
  Evaluation arm = emptyArm(months, discountRate);
  PoolEvaluation& pool = arm.pools[0];
  setLine(pool, CostLine::Energy, runningPerMonth);
  pool.capitalPaid[0] = Money(capital);
  pool.resale.back() = Money(capital * residualShare);
  pool.lots = {{.paid = 0, .first = 0, .end = months, .count = 1, .price = Money(capital)}};
  pool.ownedNodes.assign(static_cast<size_t>(months), 1.0);
  pool.lots = {{.paid = 0, .first = 0, .end = months, .count = 1, .price = Money(capital)}};
  return arm;
}

// The rent arm owns nothing and is taxed like the own arm.
inline OwnVersusRent compareArms(const Evaluation& own, const Evaluation& rent, const ArmTerms& terms) {
  return compareArms({own, terms}, {rent, ArmTerms{.taxRate = terms.taxRate}});
}

inline double atBoundary(const ArmSheet& arm, FlowLine line, size_t boundary) {
  for (const FlowRow& row : arm.rows) {
    if (row.line == line) return row.values[boundary];
  }
  return 0.0;
}

inline double total(const ArmSheet& arm, FlowLine line) {
  double sum = 0.0;
  for (const FlowRow& row : arm.rows) {
    if (row.line != line) continue;
    for (const double value : row.values) sum += value;
  }
  return sum;
}

inline ArmTerms cashTerms(int months, double capital, double residualShare) {
  ArmTerms terms;
  terms.lots = {PricedLot{FleetId("main"), 0, 0, months, 1.0, Money(capital), Money(0), Money(0), true}};
  terms.residualShare = residualShare;
  return terms;
}

}  // namespace fulcrum::finance
