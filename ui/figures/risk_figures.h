// SPDX-License-Identifier: GPL-3.0-or-later
// Trials as charts and tables.
#pragma once

#include "charts/chart_table.h"
#include "risk/simulate.h"
#include "risk/stress.h"
#include "risk/tornado.h"
#include "words/number_format.h"

namespace fulcrum {

// The places of the outputs that stand beside the case, column by column.
[[nodiscard]] std::vector<size_t> stressColumns(const risk::StressTable& stress);
// Shares of trials by the output, one line a scenario; of the displayed one P10, P90 and the plan's own value are
// marked.
[[nodiscard]] ChartData outputDistribution(const risk::SimulationTrials& trials, const std::string& output,
                                           const ScenarioId& shown, const Plan& plan, const NumberFormat& format);
// Mean, spread and quantiles, a row a scenario.
[[nodiscard]] TableData outputTable(const risk::SimulationTrials& trials, const std::string& output, const Plan& plan,
                                    const NumberFormat& format);
// Cash by month: P10 to P90 and P25 to P75 around the median, with the budget.
[[nodiscard]] ChartData costFan(const risk::SimulationTrials& trials, const ScenarioId& shown, const Plan& plan,
                                const NumberFormat& format);
// Adds to the cumulative cost of both arms when owning pays back from P10 to P90, at the height of the crossing.
// Nothing where it does not in nine trials of ten. `current` tells whether the trials are of the plan as it stands.
void addPaybackRange(ChartData& data, const finance::OwnVersusRent& comparison, const risk::SimulationTrials& trials,
                     const ScenarioId& shown, bool current, const NumberFormat& format);
[[nodiscard]] ChartData driverChart(const risk::SimulationTrials& trials, const std::string& output,
                                    const ScenarioId& shown, const Plan& plan, const NumberFormat& format);
[[nodiscard]] ChartData tornadoChart(const risk::Tornado& tornado, const std::string& output, const Plan& plan,
                                     const NumberFormat& format);
[[nodiscard]] TableData tornadoTable(const risk::Tornado& tornado, const std::string& output, const Plan& plan,
                                     const NumberFormat& format);
// A row a case, outputs without those of single fleets and years.
[[nodiscard]] TableData stressCasesTable(const risk::StressTable& stress, const Plan& plan, const NumberFormat& format);

}  // namespace fulcrum
