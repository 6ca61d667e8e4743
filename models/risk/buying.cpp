// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/buying.h"

#include <algorithm>
#include <numeric>

namespace fulcrum::risk {
namespace {

// The inputs of a trial written into the plan, for an optimum of its own.
Plan writtenPlan(const Plan& plan, const std::vector<const UncertainInput*>& inputs, const Drawn& drawn) {
  Plan written = plan;
  TrialWriter(written, inputs, std::nullopt).write(drawn);
  return written;
}

// The scenario's levers as the optimum of another plan sets them, in the plan at its own values.
Result<Plan> withOptimumOf(const Plan& plan, const Plan& future, const ScenarioId& scenario,
                           optimise::SolvedPools& solved) {
  const Plan optimal = optimise::withOptimalLevers(future, scenario, true);
  const auto evaluated = optimise::evaluateScenario(optimal, scenario, solved);
  if (!evaluated) return evaluated.problems();
  const Plan counted = optimise::withPurchasesApplied(optimal, scenario, evaluated.value().choice);
  Plan result = plan;
  const Scenario* from = find(counted, scenario);
  Scenario* to = find(result, scenario);
  if (from && to) {
    to->levers.commitments = from->levers.commitments;
    to->levers.own = from->levers.own;
  }
  return result;
}

bool isDemand(const UncertainInput& input) {
  return input.path == "demand" || input.path.ends_with("requestsPerSecond") ||
         input.path == "assumptions.demandFactor";
}

}  // namespace

Result<BuyingAdvice> adviseBuying(const Plan& plan, const ScenarioId& scenario, int trials, int threads,
                                  const std::atomic<bool>* cancelled) {
  const auto isOver = [&] { return cancelled && cancelled->load(std::memory_order_relaxed); };
  if (Problems problems = checkUncertainties(plan); !problems.empty()) return problems;
  std::vector<const UncertainInput*> inputs;
  for (const UncertainInput& input : plan.uncertainties) {
    if (input.on) inputs.push_back(&input);
  }
  const auto correlations = scoreCorrelations(plan, inputs);
  const Sample sample(inputs, correlations.value(), kCandidateDraws, plan.simulation.seed);

  BuyingAdvice advice;
  const auto add = [&](MixOrigin origin, double demand, Plan mixed) {
    const auto isSame = [&](const CandidateMix& known) { return known.plan == mixed; };
    if (std::ranges::any_of(advice.mixes, isSame)) return;
    advice.mixes.push_back(
        {.origin = origin, .demand = demand, .plan = std::move(mixed), .cost = {}, .costs = {}, .regret = 0});
  };
  add(MixOrigin::Own, 0, plan);
  optimise::SolvedPools solved;
  Drawn drawn(inputs.size());
  for (size_t input = 0; input < inputs.size(); ++input) drawn[input] = sample.quantile(input, 0.5);
  auto atMedians = withOptimumOf(plan, writtenPlan(plan, inputs, drawn), scenario, solved);
  if (!atMedians) return atMedians.problems();
  add(MixOrigin::AtMedians, 0, std::move(atMedians).value());

  // Spread over demand: one draw of each of its strata, with all else as it comes.
  const auto demand = std::ranges::find_if(inputs, [](const UncertainInput* input) { return isDemand(*input); });
  std::vector<size_t> order(kCandidateDraws);
  std::iota(order.begin(), order.end(), size_t{0});
  if (demand != inputs.end()) {
    const auto which = static_cast<size_t>(demand - inputs.begin());
    std::ranges::sort(order, {}, [&](size_t draw) { return sample.probability(which, draw); });
  }
  for (size_t place = 0; place < order.size(); ++place) {
    if (isOver()) return Problem{.code = "riskCancelled"};
    for (size_t input = 0; input < inputs.size(); ++input) drawn[input] = sample.value(input, order[place]);
    auto mixed = withOptimumOf(plan, writtenPlan(plan, inputs, drawn), scenario, solved);
    if (mixed) add(MixOrigin::OfDraw, (static_cast<double>(place) + 0.5) / kCandidateDraws, std::move(mixed).value());
  }

  // On the same trials.
  for (CandidateMix& mix : advice.mixes) {
    Simulation settings = plan.simulation;
    settings.trials = trials;
    settings.decision = PurchaseDecision::Held;
    auto simulator = Simulator::prepare(mix.plan, {scenario}, settings);
    if (!simulator) return simulator.problems();
    if (!simulator.value().run(trials, threads, cancelled)) return Problem{.code = "riskCancelled"};
    const ScenarioTrials& result = simulator.value().trials().scenarios.front();
    mix.costs = result.values[*outputIndex(result, "npvCost")];
    mix.cost = statisticsOf(mix.costs, false);
  }
  for (size_t trial = 0; trial < static_cast<size_t>(trials); ++trial) {
    double least = advice.mixes.front().costs[trial];
    for (const CandidateMix& mix : advice.mixes) least = std::min(least, mix.costs[trial]);
    for (CandidateMix& mix : advice.mixes) mix.regret += (mix.costs[trial] - least) / trials;
  }
  const auto best = std::ranges::min_element(advice.mixes, {}, [](const CandidateMix& mix) { return mix.cost.mean; });
  advice.best = static_cast<size_t>(best - advice.mixes.begin());
  return advice;
}

}  // namespace fulcrum::risk
