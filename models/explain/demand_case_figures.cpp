// SPDX-License-Identifier: GPL-3.0-or-later
// What each choice of purchases costs in each case of demand (optimise/demand_cases.h).
#include <array>

#include "explain/family_figures.h"
#include "optimise/demand_cases.h"

namespace fulcrum::explain {
namespace {

// Cases that the plan does not name are low, base and high growth.
Phrase caseLabel(const std::vector<DemandCase>& cases, size_t index) {
  static constexpr std::array kUsual{"caseOfLowGrowth", "caseAsPlanned", "caseOfHighGrowth"};
  if (!cases[index].name.empty()) return {"textOnly", {{"text", cases[index].name}}};
  return index < kUsual.size() ? Phrase(kUsual[index]) : Phrase("caseNumber", {{"number", std::to_string(index + 1)}});
}

// The costs of all choices in all cases, and what follows from them for a choice.
class ChoiceFigures {
 public:
  ChoiceFigures(std::string start, const std::vector<DemandCase>& cases)
      : m_start(std::move(start)), m_cases(cases), m_shares(optimise::sharesOf(cases)) {}

  [[nodiscard]] Phrase choice(size_t index) const {
    if (index >= m_cases.size()) return "purchasesAsTheyAre";
    return {"purchasesCheapestFor", {{"case", caseLabel(m_cases, index)}}};
  }
  void addCost(size_t choiceIndex, size_t caseIndex, Explanation cost) {
    cost.label = {"costOfChoiceInCase", {{"choice", choice(choiceIndex)}, {"case", caseLabel(m_cases, caseIndex)}}};
    cost.unit = Measure::MoneyPerMonth;
    m_all.push_back(named(nameOf(choiceIndex) + "cost[" + std::to_string(caseIndex) + "]", std::move(cost)));
  }
  // Once all costs are known.
  std::vector<Explanation> all() {
    for (size_t index = 0; index <= m_cases.size(); ++index) addChoice(index);
    return std::move(m_all);
  }

 private:
  [[nodiscard]] std::string nameOf(size_t choiceIndex) const {
    return m_start + "choices[" + std::to_string(choiceIndex) + "].";
  }
  [[nodiscard]] Explanation cost(size_t choiceIndex, size_t caseIndex) const {
    const Explanation& found = m_all[choiceIndex * m_cases.size() + caseIndex];
    return linked(found.figure, found.label, *found.value, found.unit);
  }
  [[nodiscard]] Explanation regret(size_t choiceIndex, size_t caseIndex) const {
    std::vector<Explanation> costs;
    for (size_t index = 0; index <= m_cases.size(); ++index) costs.push_back(cost(index, caseIndex));
    return derived(Operation::Difference, Phrase("regretInCase", {{"case", caseLabel(m_cases, caseIndex)}}),
                   Measure::MoneyPerMonth, "costLessLeastOfAllChoices",
                   {cost(choiceIndex, caseIndex), derived(Operation::Min, "leastCostOfAllChoices",
                                                          Measure::MoneyPerMonth, "leastOfThese", std::move(costs))});
  }
  [[nodiscard]] Explanation weighed(size_t caseIndex, Explanation amount) const {
    return derived(
        Operation::Product, caseLabel(m_cases, caseIndex), Measure::MoneyPerMonth, "shareOfWeightsTimesAmount",
        {given("shareOfWeights", m_shares[caseIndex], Measure::Share, "weightOverAllWeights"), std::move(amount)});
  }
  void addChoice(size_t index) {
    std::vector<Explanation> expected;
    std::vector<Explanation> mean;
    std::vector<Explanation> worst;
    for (size_t each = 0; each < m_cases.size(); ++each) {
      expected.push_back(weighed(each, cost(index, each)));
      mean.push_back(weighed(each, regret(index, each)));
      worst.push_back(regret(index, each));
    }
    const auto add = [&](const char* key, const char* code, Operation operation, const char* formula,
                         std::vector<Explanation> terms) {
      m_all.push_back(named(nameOf(index) + key, derived(operation, Phrase(code, {{"choice", choice(index)}}),
                                                         Measure::MoneyPerMonth, formula, std::move(terms))));
    };
    add("expected", "expectedOfChoice", Operation::Sum, "ofAllCasesByWeight", std::move(expected));
    add("meanRegret", "meanRegretOfChoice", Operation::Sum, "ofAllCasesByWeight", std::move(mean));
    add("worstRegret", "worstRegretOfChoice", Operation::Max, "largestOfThese", std::move(worst));
  }

  std::string m_start;
  const std::vector<DemandCase>& m_cases;
  std::vector<double> m_shares;
  std::vector<Explanation> m_all;
};

}  // namespace

FamilyAnswer demandCaseFigures(const FamilyQuestion& asked) {
  const bool own = asked.key == "own";
  if (!own && asked.key != "rented") return noSuchFigure("demandCases[" + asked.key + "]");
  const std::vector<DemandCase> cases =
      asked.plan.demandCases.empty() ? optimise::usualDemandCases() : asked.plan.demandCases;
  const auto cancelled = [&] { return asked.cancelled && *asked.cancelled; };
  optimise::SolvedPools solved;
  const auto choices = optimise::plansOfChoices(asked.plan, asked.scenario, cases, own, solved, cancelled);
  if (!choices) return choices.problems();
  if (!choices.value()) return Problem{.code = "riskCancelled"};
  ChoiceFigures figures("demandCases[" + asked.key + "].", cases);
  for (size_t choice = 0; choice < choices.value()->size(); ++choice) {
    for (size_t each = 0; each < cases.size(); ++each) {
      if (cancelled()) return Problem{.code = "riskCancelled"};
      auto cost = costOfChanged(optimise::withDemandCase((*choices.value())[choice], asked.scenario, cases[each]),
                                asked.scenario, {});
      if (!cost) return cost.problems();
      figures.addCost(choice, each, std::move(cost).value());
    }
  }
  return figures.all();
}

}  // namespace fulcrum::explain
