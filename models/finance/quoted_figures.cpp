// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/quoted_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "plan/budget.h"
#include "plan/resolve.h"

namespace fulcrum::finance {
namespace {

constexpr std::array<QuotedFigure, 11> kQuoted{{
    {QuotedKind::Utilisation, "utilisation", QuotedUnit::Share, 0.2, 0.3},
    {QuotedKind::Waste, "waste", QuotedUnit::Share, 0.35, 0.6},
    {QuotedKind::InferenceShare, "inferenceShare", QuotedUnit::Share, 0.55, 0.7},
    {QuotedKind::ManagedSaving, "managedSaving", QuotedUnit::Share, 0.3, 0.4},
    {QuotedKind::BillLeft, "billLeft", QuotedUnit::Share, 0.4, 0.5},
    {QuotedKind::ReservedDiscount, "reservedDiscount", QuotedUnit::Share, 0.4, 0.72},
    {QuotedKind::SpotDiscount, "spotDiscount", QuotedUnit::Share, 0.6, 0.9},
    {QuotedKind::CacheHits, "cacheHits", QuotedUnit::Share, 0.3, 0.5},
    {QuotedKind::ApiPriceFall, "apiPriceFall", QuotedUnit::Share, 0.4, 0.6},
    {QuotedKind::Payback, "payback", QuotedUnit::Months, 12, 18},
    {QuotedKind::OwningFrom, "owningFrom", QuotedUnit::DollarsPerMonth, 30'000, 50'000},
}};
constexpr double kYearsOfApiPriceFall = 2;

struct Shown {
  std::optional<double> low;
  std::optional<double> high;

  void add(double value) {
    low = std::min(low.value_or(value), value);
    high = std::max(high.value_or(value), value);
  }
  void add(const std::optional<double>& value) {
    if (value) add(*value);
  }
};

// Of the cost that every month of the plan shows as inference and as other AI spend; nothing where none was entered.
Shown inferenceShare(const Plan& plan, const Evaluation& evaluation) {
  Shown shown;
  if (plan.otherAiSpend.empty()) return shown;
  for (int month = 0; month < evaluation.months; ++month) {
    const double cost = evaluation.amortisedTotal[static_cast<size_t>(month)].value();
    const double all = cost + otherAiSpendIn(plan, month).value();
    if (all > 0) shown.add(cost / all);
  }
  return shown;
}

// Of the node types that the evaluation's pools stand on.
template <typename Add>
void forEachNodeTypeInUse(const Plan& plan, const Evaluation& evaluation, const Add& add) {
  for (const PoolEvaluation& pool : evaluation.pools) {
    const NodeType* type = find(plan, pool.nodeType);
    if (type && type->onDemand.value() > 0) add(*type);
  }
}

Shown reservedDiscount(const Plan& plan, const Evaluation& evaluation) {
  Shown shown;
  forEachNodeTypeInUse(plan, evaluation, [&](const NodeType& type) {
    shown.add(type.reserved1yDiscount);
    shown.add(type.reserved3yDiscount);
  });
  return shown;
}

Shown spotDiscount(const Plan& plan, const Evaluation& evaluation) {
  Shown shown;
  forEachNodeTypeInUse(plan, evaluation, [&](const NodeType& type) {
    if (type.spot.value() > 0) shown.add(1 - type.spot / type.onDemand);
  });
  return shown;
}

// What is left of the reference's cost; nothing where the two do not serve the same.
std::optional<double> costLeft(const Evaluation& evaluation, const Evaluation* reference) {
  if (!reference || reference->scenario == evaluation.scenario || !evaluation.incomplete.empty() ||
      !reference->incomplete.empty()) {
    return std::nullopt;
  }
  if (reference->headline.monthlyCost.value() <= 0) return std::nullopt;
  return evaluation.headline.monthlyCost / reference->headline.monthlyCost;
}

}  // namespace

std::span<const QuotedFigure> quotedFigures() {
  return kQuoted;
}

std::vector<QuotedComparison> compareQuoted(const Plan& plan, const Evaluation& evaluation, const Evaluation* reference,
                                            const OwnVersusRent* owning, const std::optional<Money>& owningFrom) {
  const Result<Plan> seenOrNot = withElementsOf(plan, evaluation.scenario);
  const Plan& seen = seenOrNot.ok() ? seenOrNot.value() : plan;
  const ResolvedScenario scenario = resolveScenario(plan, evaluation.scenario);
  const std::optional<double> left = costLeft(evaluation, reference);
  const auto shownOf = [&](QuotedKind kind) -> Shown {
    Shown shown;
    switch (kind) {
      case QuotedKind::Utilisation:
        shown.add(evaluation.headline.utilisation);
        break;
      case QuotedKind::Waste:
        if (evaluation.headline.utilisation) shown.add(evaluation.headline.wasteShare);
        break;
      case QuotedKind::InferenceShare:
        return inferenceShare(seen, evaluation);
      case QuotedKind::ManagedSaving:
        if (left) shown.add(1 - *left);
        break;
      case QuotedKind::BillLeft:
        shown.add(left);
        break;
      case QuotedKind::ReservedDiscount:
        return reservedDiscount(seen, evaluation);
      case QuotedKind::SpotDiscount:
        return spotDiscount(seen, evaluation);
      case QuotedKind::CacheHits:
        if (const auto& cache = scenario.levers.responseCache; cache && cache->on) shown.add(cache->hitRate);
        break;
      case QuotedKind::ApiPriceFall:
        shown.add(1 - std::pow(1 + scenario.assumptions.apiPriceTrend, kYearsOfApiPriceFall));
        break;
      case QuotedKind::Payback:
        if (owning) shown.add((owning->onSameTerms ? owning->onSameTerms->payback : owning->payback).simple.first);
        break;
      case QuotedKind::OwningFrom:
        if (owningFrom && plan.currency == "USD") shown.add(owningFrom->value());
        break;
    }
    return shown;
  };
  std::vector<QuotedComparison> comparisons;
  for (const QuotedFigure& figure : kQuoted) {
    const Shown shown = shownOf(figure.kind);
    comparisons.push_back({.figure = figure, .low = shown.low, .high = shown.high});
  }
  return comparisons;
}

QuotedStanding standingOf(const QuotedComparison& comparison) {
  if (!comparison.low || !comparison.high) return QuotedStanding::Unknown;
  if (*comparison.high < comparison.figure.low) return QuotedStanding::Below;
  if (*comparison.low > comparison.figure.high) return QuotedStanding::Above;
  return QuotedStanding::Within;
}

}  // namespace fulcrum::finance
