// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/hindsight.h"

#include <map>

namespace fulcrum::actuals {
namespace {

constexpr double kPerMillion = 1e6;

struct MeasuredSums {
  double gpuHours = 0;
  double busyGpuHours = 0;
  std::string counters;
};

std::map<CalendarMonth, MeasuredSums> measuredByMonth(const Actuals& actuals) {
  std::map<CalendarMonth, MeasuredSums> months;
  for (const MeasuredUse& use : actuals.measured) {
    MeasuredSums& sums = months[use.month];
    sums.gpuHours += use.gpuHours;
    sums.busyGpuHours += use.busyGpuHours;
    if (sums.counters.find(use.counter) == std::string::npos)
      sums.counters += (sums.counters.empty() ? "" : ", ") + use.counter;
  }
  return months;
}

// None for months that the plan does not have.
std::optional<size_t> indexIn(const Plan& plan, const Evaluation& evaluation, CalendarMonth month) {
  const int index = (month.year - plan.start.year) * 12 + month.month - plan.start.month;
  return index >= 0 && index < evaluation.months ? std::optional(static_cast<size_t>(index)) : std::nullopt;
}

std::optional<double> computedUse(const Evaluation& evaluation, size_t month) {
  double provisioned = 0;
  double busy = 0;
  for (const PoolEvaluation& pool : evaluation.pools) {
    provisioned += pool.provisionedGpuHours[month].value();
    busy += pool.busyGpuHours[month].value();
  }
  return provisioned > 0 ? std::optional(busy / provisioned) : std::nullopt;
}

}  // namespace

std::vector<ForecastError> forecastErrors(const Plan& plan, const std::vector<ActualMonth>& months) {
  std::vector<ForecastError> errors;
  for (const ActualMonth& month : months) {
    if (!month.isBilled) continue;
    for (const Baseline& baseline : plan.actuals.baselines) {
      // Dates and months compare as texts: a month ends before the first day of the next.
      if (baseline.currency != plan.currency || baseline.asOf >= toText(addMonths(month.month, 1))) continue;
      bool hasMonth = false;
      double said = 0;
      for (const PlannedRow& row : baseline.rows) {
        if (row.month != month.month) continue;
        hasMonth = true;
        said += row.cost;
      }
      if (hasMonth)
        errors.push_back({.month = month.month,
                          .id = baseline.id,
                          .baseline = baseline.name,
                          .asOf = baseline.asOf,
                          .said = said,
                          .billed = month.actual});
    }
  }
  return errors;
}

std::vector<UseOfMonth> useByMonth(const Plan& plan, const Evaluation& evaluation,
                                   const std::vector<ActualMonth>& months) {
  const auto measured = measuredByMonth(plan.actuals);
  std::map<CalendarMonth, UseOfMonth> found;
  for (const auto& [month, sums] : measured) {
    UseOfMonth& use = found[month];
    if (sums.gpuHours > 0) use.measured = sums.busyGpuHours / sums.gpuHours;
    use.counter = sums.counters;
    if (const auto index = indexIn(plan, evaluation, month)) use.computed = computedUse(evaluation, *index);
  }
  for (const ActualMonth& month : months) {
    const auto index = indexIn(plan, evaluation, month.month);
    if (!month.isBilled || !index) continue;
    UseOfMonth& use = found[month.month];
    use.computed = computedUse(evaluation, *index);
    double cost = 0;
    for (const VarianceUnit& unit : month.units) cost += unit.billedCost;
    const double tokens = (evaluation.tokensIn[*index] + evaluation.tokensOut[*index]).value() / kPerMillion;
    if (!(tokens > 0) || cost == 0) continue;
    use.allocationPerMTok = cost / tokens;
    if (const auto busy = use.measured ? use.measured : use.computed) use.usagePerMTok = *busy * cost / tokens;
  }
  std::vector<UseOfMonth> list;
  for (auto& [month, use] : found) {
    use.month = month;
    list.push_back(std::move(use));
  }
  return list;
}

}  // namespace fulcrum::actuals
