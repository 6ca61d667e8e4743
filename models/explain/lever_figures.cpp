// SPDX-License-Identifier: GPL-3.0-or-later
// What the switch of a lever changes by itself.
#include "explain/family_figures.h"
#include "optimise/optimise.h"
#include "plan/lever_presets.h"
#include "plan/resolve.h"

namespace fulcrum::explain {

FamilyAnswer leverFigures(const FamilyQuestion& asked) {
  const std::string name = "lever[" + asked.key + "]";
  int index = 0;
  while (index < kLeverCount && leverKey(static_cast<LeverKind>(index)) != asked.key) ++index;
  if (index == kLeverCount || !find(asked.plan, asked.scenario)) return noSuchFigure(name);
  const auto kind = static_cast<LeverKind>(index);
  optimise::SolvedPools solved;
  const auto now = optimise::evaluateOptimal(asked.plan, asked.scenario, solved);
  if (!now) return now.problems();
  auto flipped =
      costOfChanged(withLeverFlipped(asked.plan, asked.scenario, kind), asked.scenario, "costWithTheSwitchFlipped");
  if (!flipped) return flipped.problems();
  const Levers levers = resolveScenario(asked.plan, asked.scenario).levers;
  const Lever* lever = leverOf(levers, kind);
  const char* code = lever && lever->on ? "changeIfSwitchedOff" : "changeIfSwitchedOn";
  return std::vector<Explanation>{named(
      name + ".flipped", derived(Operation::Difference, Phrase(code, {{"lever", asked.key}}), Measure::MoneyPerMonth,
                                 "costWithTheSwitchLessCost",
                                 {std::move(flipped).value(), costAsItIs(now.value().headline.monthlyCost.value())}))};
}

}  // namespace fulcrum::explain
