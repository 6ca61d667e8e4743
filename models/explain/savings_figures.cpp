// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/family_figures.h"
#include "explain/savings_names.h"
#include "optimise/attribution.h"
#include "optimise/optimise.h"
#include "plan/fields.h"

namespace fulcrum::explain {
namespace {

std::string keyOfAssumption(int which) {
  std::string key;
  int index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (index++ == which) key = field.key;
  });
  return key;
}

Phrase playerPhrase(const optimise::Player& player) {
  if (player.elements) return "changedElements";
  if (player.lever) return {"leverOnly", {{"lever", std::string(leverKey(*player.lever))}}};
  if (player.assumption) return {"placeOnly", {{"place", "assumptions." + keyOfAssumption(*player.assumption)}}};
  return "changedAssumptions";
}

Explanation shapleyOf(const optimise::Contribution& contribution) {
  const Phrase player = playerPhrase(contribution.player);
  const double share = 1.0 / static_cast<double>(contribution.meanByBefore.size());
  std::vector<Explanation> terms;
  for (size_t before = 0; before < contribution.meanByBefore.size(); ++before) {
    const Fact others("others", std::to_string(before));
    terms.push_back(derived(Operation::Product, Phrase("afterOthers", {others}), Measure::Money, "meanTimesShare",
                            {given("shareOfOrders", share, Measure::Share, "eachPlaceIsAlikeOften"),
                             given(Phrase("meanChangeAfterOthers", {others}), contribution.meanByBefore[before],
                                   Measure::Money, "meanOverSetsOfOthers")}));
  }
  Explanation result = derived(Operation::Sum, Phrase("fairShareOf", {{"change", player}}), Measure::Money,
                               "meanOverAllOrders", std::move(terms));
  result.value = contribution.shapley.value();
  return result;
}

Explanation inSequenceOf(const optimise::Contribution& contribution) {
  const double before = contribution.sequentialFrom.value();
  return derived(
      Operation::Difference, Phrase("inSequenceOf", {{"change", playerPhrase(contribution.player)}}), Measure::Money,
      "costAfterLessBefore",
      {given("costAfterTheChange", before + contribution.sequential.value(), Measure::Money, "levelisedCost"),
       given("costBeforeTheChange", before, Measure::Money, "levelisedCost")});
}

// The cost of the base and all changes up to one of them: the levels of a waterfall.
class Levels {
 public:
  Levels(Money base, const std::string& scenario)
      : m_terms{
            given(Phrase("costOfScenario", {{"scenario", scenario}}), base.value(), Measure::Money, "levelisedCost")} {}

  [[nodiscard]] Explanation after(const Explanation& change) {
    m_terms.push_back(linked(change.figure, change.label, *change.value, change.unit));
    return derived(Operation::Sum, Phrase("costAfter", {{"change", change.label}}), Measure::Money,
                   "costOfBaseAndChangesSoFar", m_terms);
  }

 private:
  std::vector<Explanation> m_terms;
};

}  // namespace

std::string savingsKey(const optimise::Player& player) {
  if (player.elements) return "elements";
  if (player.lever) return "lever." + std::string(leverKey(*player.lever));
  return player.assumption ? "assumptions." + keyOfAssumption(*player.assumption) : "assumptions";
}

FamilyAnswer savingsFigures(const FamilyQuestion& asked) {
  if (!find(asked.plan, ScenarioId(asked.key))) return noSuchFigure("savings[" + asked.key + "]");
  optimise::SolvedPools solved;
  const auto evaluator = [&](const Plan& any, const ScenarioId& id) {
    return optimise::evaluateOptimal(any, id, solved);
  };
  std::vector<Explanation> all;
  // Where single assumptions are told apart their names differ from those where they count together.
  for (const auto each : {optimise::AssumptionPlayers::Together, optimise::AssumptionPlayers::Each}) {
    const ScenarioId base(asked.key);
    if (each == optimise::AssumptionPlayers::Each && optimise::playersOf(asked.plan, base, asked.scenario) ==
                                                         optimise::playersOf(asked.plan, base, asked.scenario, each))
      continue;
    const auto found = optimise::attribute(asked.plan, base, asked.scenario, evaluator, asked.cancelled, {}, each);
    if (!found) return found.problems();
    if (!found.value()) return Problem{.code = "riskCancelled"};
    const bool isApart = each == optimise::AssumptionPlayers::Each;
    Levels shapley(found.value()->base, asked.key);
    Levels inSequence(found.value()->base, asked.key);
    for (const optimise::Contribution& contribution : found.value()->contributions) {
      const std::string name =
          std::string("savings[") + asked.key + (isApart ? "].apart." : "].") + savingsKey(contribution.player);
      all.push_back(named(name, shapleyOf(contribution)));
      all.push_back(named(name + ".after", shapley.after(all.back())));
      all.push_back(named(name + ".inSequence", inSequenceOf(contribution)));
      all.push_back(named(name + ".inSequence.after", inSequence.after(all.back())));
    }
  }
  return all;
}

}  // namespace fulcrum::explain
