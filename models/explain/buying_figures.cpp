// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "explain/family_figures.h"
#include "explain/risk_figures.h"
#include "risk/buying.h"

namespace fulcrum::explain {
namespace {

Phrase mixPhrase(const risk::CandidateMix& mix) {
  switch (mix.origin) {
    case risk::MixOrigin::Own:
      return "mixAsItIs";
    case risk::MixOrigin::AtMedians:
      return "mixAtMedians";
    case risk::MixOrigin::OfDraw:
      break;
  }
  return {"mixOfDraw", {{"percentile", Amount{100 * mix.demand, Measure::Plain}}}};
}

// The trials of a mix as the figures of trials are explained from.
risk::SimulationTrials trialsOfMix(const risk::CandidateMix& mix, const ScenarioId& scenario) {
  const auto count = static_cast<int>(mix.costs.size());
  risk::SimulationTrials trials{.trials = count, .done = count};
  trials.scenarios.push_back({.id = scenario,
                              .outputs = {"npvCost"},
                              .own = {std::numeric_limits<double>::quiet_NaN()},
                              .values = {mix.costs},
                              .cash = {}});
  return trials;
}

Explanation meanCost(const char* label, double sum, size_t trials) {
  return derived(Operation::Quotient, label, Measure::Money, "sumOfTrialsOverTheirNumber",
                 {given("sumOfTrials", sum, Measure::Money, "addedUp"),
                  given("numberOfTrials", static_cast<double>(trials), Measure::Plain, "counted")});
}

Explanation regretOf(const risk::BuyingAdvice& advice, const risk::CandidateMix& mix) {
  double own = 0;
  double least = 0;
  for (size_t trial = 0; trial < mix.costs.size(); ++trial) {
    own += mix.costs[trial];
    double lowest = mix.costs[trial];
    for (const risk::CandidateMix& other : advice.mixes) lowest = std::min(lowest, other.costs[trial]);
    least += lowest;
  }
  Explanation regret = derived(
      Operation::Difference, Phrase("regretOfMix", {{"mix", mixPhrase(mix)}}), Measure::Money, "costLessLeastCost",
      {meanCost("expectedCostOfMix", own, mix.costs.size()), meanCost("expectedLeastCost", least, mix.costs.size())});
  regret.value = mix.regret;
  return regret;
}

}  // namespace

FamilyAnswer buyingFigures(const FamilyQuestion& asked) {
  const auto found = risk::adviseBuying(asked.plan, asked.scenario, asked.plan.simulation.trials, 0, asked.cancelled);
  if (!found) return found.problems();
  const risk::BuyingAdvice& advice = found.value();
  std::vector<Explanation> all;
  for (size_t place = 0; place < advice.mixes.size(); ++place) {
    const risk::CandidateMix& mix = advice.mixes[place];
    const std::string start = "buying[" + std::to_string(place) + "].";
    const risk::SimulationTrials trials = trialsOfMix(mix, asked.scenario);
    for (const char* statistic : {"mean", "p90", "worst5"}) {
      auto explained = riskExplanation(trials, asked.scenario, std::string(kOfRisk) + "npvCost." + statistic);
      if (!explained) return explained.problems();
      Explanation figure = std::move(explained).value();
      figure.label = Phrase("ofMix", {{"what", figure.label}, {"mix", mixPhrase(mix)}});
      all.push_back(named(start + statistic, std::move(figure)));
    }
    all.push_back(named(start + "regret", regretOf(advice, mix)));
  }
  return all;
}

}  // namespace fulcrum::explain
