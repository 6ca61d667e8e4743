// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about risk as JSON; the shapes are part of the command line.
#pragma once

#include <string>

#include "risk/buying.h"
#include "risk/chance.h"
#include "risk/goal_seek.h"
#include "risk/simulate.h"
#include "risk/stress.h"
#include "risk/tornado.h"

namespace fulcrum {

// Drivers are those of `output`, where a scenario has it. A payback that never comes is "never", what is not known
// null. Chances that are asked for stand in each scenario as `chances`.
[[nodiscard]] std::string simulationJson(const risk::SimulationTrials& trials, const std::string& output,
                                         const std::vector<risk::Chance>& chances = {});
[[nodiscard]] std::string tornadoJson(const risk::Tornado& tornado, const ScenarioId& scenario,
                                      const std::string& output);
[[nodiscard]] std::string seekJson(const risk::SeekAnswer& answer);

// `cases` are those of the table, with what each changes.
[[nodiscard]] std::string stressJson(const risk::StressTable& table, const std::vector<StressCase>& cases,
                                     const ScenarioId& scenario);
[[nodiscard]] std::string mixesJson(const risk::BuyingAdvice& advice, const ScenarioId& scenario, int trials);

// The sentence of an answer that was not reached.
[[nodiscard]] Problem unreachable(const risk::SeekAnswer& answer);

}  // namespace fulcrum
