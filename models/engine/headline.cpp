// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/headline.h"

#include "base/conversions.h"
#include "engine/series_sum.h"

namespace fulcrum {
namespace {

void addPresentValues(const Evaluation& evaluation, const Trends& trends, Headline& headline) {
  double cost = 0;
  double tokens = 0;
  double discounts = 0;
  for (size_t t = 0; t < evaluation.cashTotal.size(); ++t) {
    const Money atStart = evaluation.paidAtStart[t];
    cost += atStart.value() * trends.capitalDiscount[t] +
            (evaluation.cashTotal[t] - atStart).value() * trends.runningDiscount[t];
    tokens += (evaluation.tokensIn[t] + evaluation.tokensOut[t]).value() * trends.runningDiscount[t];
    discounts += trends.runningDiscount[t];
  }
  cost += evaluation.openingWorth.value() - evaluation.closingWorth.value() * trends.runningDiscount.back();
  headline.npvCost = Money(cost);
  headline.monthlyCost = Money(cost / discounts);
  if (tokens > 0) headline.costPerMTok = cost / tokens * kMillion;
}

void addUse(const Evaluation& evaluation, std::optional<double> missing, Headline& headline) {
  double provisioned = 0;
  double busy = 0;
  double load = 0;
  double unserved = 0;
  for (const PoolEvaluation& pool : evaluation.pools) {
    provisioned += sumOf(pool.provisionedGpuHours);
    busy += sumOf(pool.busyGpuHours);
    load += sumOf(pool.loadGpuHours);
    unserved += sumOf(pool.unservedGpuHours);
  }
  if (provisioned > 0) headline.utilisation = busy / provisioned;
  const double all = load + missing.value_or(0);
  if (!missing) {
    headline.servedShare.reset();
  } else if (all > 0) {
    headline.servedShare = 1.0 - (unserved + *missing) / all;
  }
}

void addWaste(const Evaluation& evaluation, Headline& headline) {
  double headroom = 0;
  double avoidable = 0;
  for (const PoolEvaluation& pool : evaluation.pools) {
    headroom += sumOf(pool.wasteCost[static_cast<size_t>(Waste::Headroom)]);
    avoidable += sumOf(pool.wasteCost[static_cast<size_t>(Waste::OverProvisioning)]) +
                 sumOf(pool.wasteCost[static_cast<size_t>(Waste::UnusedCommitment)]);
  }
  const double amortised = sumOf(evaluation.amortisedTotal);
  headline.wastePerMonth = Money((headroom + avoidable) / evaluation.months);
  if (!(amortised > 0)) return;
  headline.wasteShare = (headroom + avoidable) / amortised;
  headline.avoidableWasteShare = avoidable / amortised;
}

}  // namespace

Headline headlineOf(const Evaluation& evaluation, const Trends& trends, std::optional<double> missing) {
  Headline headline;
  headline.firstMonthCost = evaluation.cashTotal.front();
  addPresentValues(evaluation, trends, headline);
  addUse(evaluation, missing, headline);
  addWaste(evaluation, headline);
  return headline;
}

}  // namespace fulcrum
