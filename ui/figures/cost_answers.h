// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of the cost charts are made of, as questions to explain/figures.h.
#pragma once

#include "explain/figures.h"
#include "figures/cost_figures.h"

namespace fulcrum {

// The series that costsByTier() adds up.
[[nodiscard]] std::vector<std::string> figuresOfTier(const Evaluation& evaluation, Tier tier, CostView view);
// Series of each pool, by their keys.
[[nodiscard]] std::vector<std::string> poolSeries(const Evaluation& evaluation,
                                                  std::initializer_list<const char*> keys);

// Series in the months of a period, as one figure by this name; none of no series.
[[nodiscard]] explain::Asked askedOver(const std::vector<std::string>& series, const QString& name,
                                       const PeriodSpan& period);

// What somebody points at in a chart of figures/cost_figures.h: a place of its axis, or none (-1), which asks for the
// whole plan; one of its series, or none (-1), which asks for their sum.
struct CostQuestion {
  const Evaluation& evaluation;
  const Plan& plan;
  const CostChoice& choice;
  const NumberFormat& format;
  int place = -1;
  int series = -1;
};
// One for each chart, by what is displayed there. None for places and series that the chart does not have.
[[nodiscard]] std::optional<explain::Asked> askedOfCost(const CostQuestion& question);
[[nodiscard]] std::optional<explain::Asked> askedOfBudget(const CostQuestion& question);
[[nodiscard]] std::optional<explain::Asked> askedOfCapital(const CostQuestion& question);
[[nodiscard]] std::optional<explain::Asked> askedOfInferenceShare(const CostQuestion& question);
[[nodiscard]] std::optional<explain::Asked> askedOfCostPerToken(const CostQuestion& question);
[[nodiscard]] std::optional<explain::Asked> askedOfUse(const CostQuestion& question);
[[nodiscard]] std::optional<explain::Asked> askedOfWaste(const CostQuestion& question);

}  // namespace fulcrum
