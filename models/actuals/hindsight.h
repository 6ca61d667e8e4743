// SPDX-License-Identifier: GPL-3.0-or-later
// What months turned out to be: how far forecasts were off, and how busy the GPUs were.
#pragma once

#include "actuals/actuals_report.h"

namespace fulcrum::actuals {

// Of baselines in the plan's currency that were frozen before the month ended.
[[nodiscard]] std::vector<ForecastError> forecastErrors(const Plan& plan, const std::vector<ActualMonth>& months);

[[nodiscard]] std::vector<UseOfMonth> useByMonth(const Plan& plan, const Evaluation& evaluation,
                                                 const std::vector<ActualMonth>& months);

}  // namespace fulcrum::actuals
