// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/demand_cases.h"

#include <algorithm>
#include <numeric>

#include "plan/assumption_index.h"

namespace fulcrum::optimise {
namespace {

void setOverride(Scenario& scenario, double Assumptions::*member, double value) {
  scenario.assumptions.values.*member = value;
  scenario.assumptions.set.set(assumptionIndex(member));
}

void addRegret(const std::vector<DemandCase>& cases, std::vector<CaseChoice>& choices) {
  const std::vector<double> shares = sharesOf(cases);
  for (size_t index = 0; index < cases.size(); ++index) {
    const auto least = std::ranges::min_element(choices, {}, [&](const CaseChoice& choice) {
                         return choice.cost[index];
                       })->cost[index];
    for (CaseChoice& choice : choices) {
      const Money regret = choice.cost[index] - least;
      choice.expected += choice.cost[index] * shares[index];
      choice.expectedRegret += regret * shares[index];
      choice.largestRegret = std::max(choice.largestRegret, regret);
    }
  }
}

}  // namespace

std::vector<DemandCase> usualDemandCases() {
  constexpr double kStep = 0.02;  // of growth per month
  return {{.growthAdjust = -kStep, .weight = 1}, {.weight = 2}, {.growthAdjust = kStep, .weight = 1}};
}

std::vector<double> sharesOf(const std::vector<DemandCase>& cases) {
  const double total = std::accumulate(cases.begin(), cases.end(), 0.0,
                                       [](double sum, const DemandCase& each) { return sum + each.weight; });
  std::vector<double> shares;
  for (const DemandCase& each : cases)
    shares.push_back(total > 0 ? each.weight / total : 1.0 / static_cast<double>(cases.size()));
  return shares;
}

Plan withDemandCase(Plan plan, const ScenarioId& id, const DemandCase& demand) {
  const Assumptions assumptions = resolveScenario(plan, id).assumptions;
  Scenario* scenario = find(plan, id);
  if (!scenario) return plan;
  setOverride(*scenario, &Assumptions::growthAdjust, assumptions.growthAdjust + demand.growthAdjust);
  setOverride(*scenario, &Assumptions::demandFactor, assumptions.demandFactor * demand.demandFactor);
  return plan;
}

Result<std::optional<std::vector<Plan>>> plansOfChoices(const Plan& plan, const ScenarioId& scenario,
                                                        const std::vector<DemandCase>& cases, bool own,
                                                        SolvedPools& solved, const std::function<bool()>& cancelled) {
  std::vector<Plan> choices;
  for (const DemandCase& each : cases) {
    if (cancelled && cancelled()) return std::optional<std::vector<Plan>>();
    const Plan optimal = withOptimalLevers(plan, scenario, own);
    const auto found = optimum(withDemandCase(optimal, scenario, each), scenario, solved, {.cancelled = cancelled});
    if (!found) return found.problems();
    choices.push_back(withPurchasesApplied(optimal, scenario, found.value().choice));
  }
  choices.push_back(plan);
  return std::optional(std::move(choices));
}

Result<std::optional<DemandCases>> demandCases(const Plan& plan, const ScenarioId& scenario,
                                               const std::vector<DemandCase>& cases, bool own, SolvedPools& solved,
                                               const std::function<bool()>& cancelled) {
  const auto choices = plansOfChoices(plan, scenario, cases, own, solved, cancelled);
  if (!choices) return choices.problems();
  if (!choices.value()) return std::optional<DemandCases>();
  DemandCases result;
  std::vector<std::vector<double>> served;
  for (const Plan& choice : *choices.value()) {
    CaseChoice& entry = result.choices.emplace_back();
    auto& shares = served.emplace_back();
    for (const DemandCase& each : cases) {
      if (cancelled && cancelled()) return std::optional<DemandCases>();
      const auto evaluated =
          evaluateScenario(withDemandCase(choice, scenario, each), scenario, solved, {.cancelled = cancelled});
      if (!evaluated) return evaluated.problems();
      entry.cost.push_back(evaluated.value().evaluation.headline.monthlyCost);
      shares.push_back(evaluated.value().evaluation.headline.servedShare.value_or(0));
    }
  }
  for (const auto& shares : served) {
    result.servesAll.push_back(
        std::ranges::equal(shares, served.back(), [](double choice, double asIs) { return choice >= asIs - 1e-9; }));
  }
  addRegret(cases, result.choices);
  result.best =
      static_cast<int>(std::ranges::min_element(result.choices, {}, &CaseChoice::expected) - result.choices.begin());
  return std::optional(std::move(result));
}

}  // namespace fulcrum::optimise
