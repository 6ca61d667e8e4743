// SPDX-License-Identifier: GPL-3.0-or-later
// The headline figures that a project file keeps, and how those of today differ: the same plan should say the same
// everywhere, and a program that reckons differently says so.
#pragma once

#include <QString>
#include <chrono>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "finance/own_vs_rent.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

using SavedFigures = std::map<std::string, double>;  // `scenario/figure`

// What saving may take for its figures.
inline constexpr std::chrono::milliseconds kFiguresPatience{150};

// Of every scenario that evaluates, in the order of the plan; when the patience is over, of those so far. None of a
// plan with errors.
[[nodiscard]] SavedFigures headlineFigures(const Plan& plan, const finance::Evaluator& evaluate,
                                           std::chrono::milliseconds patience);

// Of these scenarios, however long it takes.
[[nodiscard]] SavedFigures headlineFigures(const Plan& plan, std::span<const ScenarioId> scenarios,
                                           const finance::Evaluator& evaluate);

struct FigureChange {
  QString scenario;
  QString figure;
  QString before;
  QString after;
  bool operator==(const FigureChange&) const = default;
};

// What was saved and is not the same now, apart from rounding; scenarios in the order of the plan.
[[nodiscard]] std::vector<FigureChange> changedFigures(const Plan& plan, const SavedFigures& saved,
                                                       const SavedFigures& now, const NumberFormat& format);

}  // namespace fulcrum
