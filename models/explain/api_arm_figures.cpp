// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/family_figures.h"
#include "finance/api_arm.h"
#include "optimise/optimise.h"

namespace fulcrum::explain {
namespace {

Explanation costOf(const char* arm, Money cost) {
  return given(arm, cost.value(), Measure::Money, "cashAfterTaxToday");
}

Explanation worth(const char* name, const char* label, Explanation nodes, Explanation api) {
  return named(std::string("apiArm.") + name, derived(Operation::Difference, label, Measure::Money, "nodesLessApi",
                                                      {std::move(nodes), std::move(api)}));
}

// What the API costs is in proportion to its tokens; what nodes cost stays.
Explanation breakEven(const char* name, const char* label, double planned, Explanation nodes, Explanation api) {
  Explanation factor = derived(Operation::Quotient, "nodesOverApi", Measure::Plain, "costOfNodesOverApi",
                               {std::move(nodes), std::move(api)});
  return named(
      std::string("apiArm.") + name,
      derived(Operation::Product, label, Measure::MTokens, "tokensTimesCosts",
              {given("tokensPerMonth", planned, Measure::MTokens, "discountedTokensOverMonths"), std::move(factor)}));
}

}  // namespace

FamilyAnswer apiArmFigures(const FamilyQuestion& asked) {
  optimise::SolvedPools solved;
  const finance::Evaluator evaluator = [&](const Plan& any, const ScenarioId& id) {
    return optimise::evaluateOptimal(any, id, solved);
  };
  const auto compared = finance::ownVersusRent(asked.plan, asked.scenario, evaluator);
  if (!compared) return compared.problems();
  const auto found = finance::apiArm(asked.plan, asked.scenario, evaluator, compared.value());
  if (!found) return found.problems();
  const finance::ApiArm& arm = found.value();
  const Explanation api = costOf("costOfApi", arm.cost);
  const Explanation rent = costOf("costOfRenting", arm.rentCost);
  const Explanation own = costOf("costOfOwning", arm.ownCost);
  std::vector<Explanation> all{worth("npvAgainstRent", "apiAgainstRent", rent, api),
                               worth("npvAgainstOwn", "apiAgainstOwn", own, api)};
  for (size_t at = 0; at < arm.cumulative.size(); ++at)
    all.push_back(named("apiArm.cumulativeCost[" + std::to_string(at) + "]",
                        given(Phrase("apiCostUpToMonth", {{"month", static_cast<int>(at)}}), arm.cumulative[at].value(),
                              Measure::Money, "cashAfterTaxUpToThere")));
  if (!arm.breakEvenMTokPerMonth) return all;
  const double planned = arm.planMTokPerMonth;
  all.push_back(breakEven("breakEvenMTokPerMonth", "tokensAsRent", planned, rent, api));
  all.push_back(breakEven("breakEvenOwnMTokPerMonth", "tokensAsOwn", planned, own, api));
  return all;
}

}  // namespace fulcrum::explain
