// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan costs, split, summed and compared with its budget: from an evaluation to plain chart data.
#pragma once

#include "charts/chart_data.h"
#include "figures/tier_figures.h"
#include "live/workspace.h"

namespace fulcrum {

enum class CostSplit { Tier, Fleet, Workload, CostCentre };
enum class Period { Months, Quarters, FiscalYears };

// Months of the plan that are summed; the first and last period of a plan may be short of months.
struct PeriodSpan {
  int first = 0;
  int count = 1;
  QString label{};  // "January 2026", "Q1 2026", "FY 2027 (3 of 12 months)"
  QString shortLabel{};
};
// Quarters are quarters of the fiscal year, which starts in plan.fiscalYearStart.
[[nodiscard]] std::vector<PeriodSpan> periodsOf(const Plan& plan, int months, Period period,
                                                const NumberFormat& format);

// What is shown of an evaluation.
struct CostChoice {
  CostSplit split = CostSplit::Tier;
  CostView view = CostView::Amortised;
  Period period = Period::Months;
};

[[nodiscard]] QString costTitle(Period period);
// The budget of a period; none where a month of it has none.
[[nodiscard]] std::optional<double> budgetOver(const Plan& plan, const PeriodSpan& period);

// Parts of the cost by month; they add up to the total of the view. Parts that are zero throughout are left out.
struct CostPart {
  QString name{};
  ColourRole colour = ThemeRole::Accent;
  MoneySeries amounts{};
  std::vector<std::string> figures{};  // series of explain/figures.h that add up to it; none: there are none
};
[[nodiscard]] std::vector<CostPart> costParts(const Evaluation& evaluation, const Plan& plan, CostSplit split,
                                              CostView view);

// Stacked cost by the split, with the budget as a line where there is one.
[[nodiscard]] ChartData costBySplit(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                    const NumberFormat& format);
// Cost less budget: what is over stands above zero, what is under below. The subtitle sums it up.
[[nodiscard]] ChartData overAndUnderBudget(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                           const NumberFormat& format);
// Purchases less resale (cash) or their share of life (amortised), against everything else.
[[nodiscard]] ChartData capitalAndRunning(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                          const NumberFormat& format);
// Cost of inference divided by it and the other AI spend.
[[nodiscard]] ChartData inferenceShare(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                       const NumberFormat& format);
// Cost divided by input and output tokens of the same period, of all workloads and of each.
[[nodiscard]] ChartData costPerMillionTokens(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                             const NumberFormat& format);
// Provisioned GPU-hours: busy (the utilisation) and the three parts of waste, in per cent that add up to 100.
[[nodiscard]] ChartData gpuHoursByUse(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                      const NumberFormat& format);
// Waste in money, in its three parts; the subtitle names what is avoidable. Waste is measured on amortised cost.
[[nodiscard]] ChartData wasteInMoney(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                     const NumberFormat& format);

}  // namespace fulcrum
