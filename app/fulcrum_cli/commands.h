// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does. All return the exit code and print their own problems.
#pragma once

#include "arguments.h"

namespace fulcrum::cli {

[[nodiscard]] int importPlan(const Arguments& arguments);
[[nodiscard]] int exportPlan(const Arguments& arguments);
[[nodiscard]] int exportWorkbook(const Arguments& arguments);
[[nodiscard]] int importWorkbook(const Arguments& arguments);
[[nodiscard]] int exportTables(const Arguments& arguments);
[[nodiscard]] int evaluatePlan(const Arguments& arguments);
[[nodiscard]] int compareScenarios(const Arguments& arguments);
[[nodiscard]] int optimisePlan(const Arguments& arguments);
[[nodiscard]] int explainFigure(const Arguments& arguments);
[[nodiscard]] int checkPlan(const Arguments& arguments);
[[nodiscard]] int runServing(const Arguments& arguments);
[[nodiscard]] int calibrate(const Arguments& arguments);
[[nodiscard]] int importActuals(const Arguments& arguments);
[[nodiscard]] int recognise(const Arguments& arguments);
[[nodiscard]] int budgetActuals(const Arguments& arguments);
[[nodiscard]] int explainActuals(const Arguments& arguments);
[[nodiscard]] int mapActuals(const Arguments& arguments);
[[nodiscard]] int reportActuals(const Arguments& arguments);
[[nodiscard]] int readTrace(const Arguments& arguments);
[[nodiscard]] int runPrices(const Arguments& arguments);
[[nodiscard]] int simulatePlan(const Arguments& arguments);
[[nodiscard]] int tornado(const Arguments& arguments);
[[nodiscard]] int seekGoal(const Arguments& arguments);
[[nodiscard]] int sweepPlan(const Arguments& arguments);
[[nodiscard]] int stressPlan(const Arguments& arguments);
[[nodiscard]] int showEvidence(const Arguments& arguments);
[[nodiscard]] int weighMixes(const Arguments& arguments);
[[nodiscard]] int runFinance(const Arguments& arguments);

}  // namespace fulcrum::cli
