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

// What a place of the chart of costBySplit is made of, of one of its bands, or of all (-1). A band that no figures add
// up to is answered by the whole. None for other places.
[[nodiscard]] std::optional<explain::Asked> askedOfCost(const Evaluation& evaluation, const Plan& plan,
                                                        const CostChoice& choice, int place, int band,
                                                        const NumberFormat& format);
// The same of wasteInMoney and gpuHoursByUse.
[[nodiscard]] std::optional<explain::Asked> askedOfWaste(const Evaluation& evaluation, const Plan& plan,
                                                         const CostChoice& choice, int place, int band,
                                                         const NumberFormat& format);
[[nodiscard]] std::optional<explain::Asked> askedOfUse(const Evaluation& evaluation, const Plan& plan,
                                                       const CostChoice& choice, int place, int band,
                                                       const NumberFormat& format);

}  // namespace fulcrum
