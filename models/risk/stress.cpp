// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/stress.h"

namespace fulcrum::risk {
namespace {

// A case as inputs that are drawn at its amounts.
std::vector<UncertainInput> inputsOf(const StressCase& stress) {
  std::vector<UncertainInput> inputs;
  for (const StressChange& change : stress.changes) inputs.push_back({.path = change.path, .effect = change.effect});
  return inputs;
}

StressRow rowOf(const Futures& futures, const StressCase& stress) {
  const std::vector<UncertainInput> inputs = inputsOf(stress);
  std::vector<const UncertainInput*> pointers;
  Drawn drawn;
  for (size_t index = 0; index < inputs.size(); ++index) {
    pointers.push_back(&inputs[index]);
    drawn.push_back(stress.changes[index].amount);
  }
  return {.name = stress.name, .outputs = TrialEvaluator(futures, pointers).evaluate(drawn).outputs};
}

Problems checkOwn(const Plan& plan) {
  Problems problems;
  for (size_t index = 0; index < plan.stressCases.size(); ++index) {
    const std::vector<StressChange>& changes = plan.stressCases[index].changes;
    for (size_t change = 0; change < changes.size(); ++change) {
      const std::string where = "stressCases[" + std::to_string(index) + "].changes[" + std::to_string(change) + "]";
      for (Problem& problem : checkTarget(plan, changes[change].path, changes[change].effect, false, where))
        problems.push_back(std::move(problem));
    }
  }
  return problems;
}

}  // namespace

const std::vector<StressCase>& usualStressCases() {
  static const std::vector<StressCase> kCases{
      {.name = "rentFalls",
       .changes = {{.path = "assumptions.cloudPriceTrend", .effect = InputEffect::Value, .amount = -0.30}}},
      {.name = "demandHalves", .changes = {{.path = "demand", .effect = InputEffect::Factor, .amount = 0.5}}},
      {.name = "deliveryLate",
       .changes = {{.path = "assumptions.leadTimeMonths", .effect = InputEffect::Add, .amount = 6}}},
      {.name = "noResidual",
       .changes = {{.path = "assumptions.residualShare", .effect = InputEffect::Value, .amount = 0}}},
      {.name = "pricesRise",
       .changes = {{.path = "onDemandPrice", .effect = InputEffect::Factor, .amount = 1.5},
                   {.path = "spotPrice", .effect = InputEffect::Factor, .amount = 1.5},
                   {.path = "purchasePrice", .effect = InputEffect::Factor, .amount = 1.5}}}};
  return kCases;
}

Result<StressedPlan> stressedBy(const Plan& plan, const ScenarioId& scenario, const StressCase& stress) {
  if (Problems problems = checkOwn(plan); !problems.empty()) return problems;
  const auto futures = futuresOf(plan, {scenario}, plan.simulation.decision);
  if (!futures) return futures.problems();
  const FutureScenario& future = futures.value().scenarios.front();
  StressedPlan result{.outputs = future.outputs,
                      .values = rowOf(futures.value(), stress).outputs,
                      .plan = *futures.value().arms[future.arm].plan};
  const std::vector<UncertainInput> inputs = inputsOf(stress);
  std::vector<const UncertainInput*> pointers;
  Drawn drawn;
  for (size_t index = 0; index < inputs.size(); ++index) {
    pointers.push_back(&inputs[index]);
    drawn.push_back(stress.changes[index].amount);
  }
  TrialWriter(result.plan, pointers, scenario).write(drawn);
  return result;
}

Result<StressTable> stressed(const Plan& plan, const ScenarioId& scenario) {
  if (Problems problems = checkOwn(plan); !problems.empty()) return problems;
  const auto futures = futuresOf(plan, {scenario}, plan.simulation.decision);
  if (!futures) return futures.problems();
  StressTable table{
      .outputs = futures.value().scenarios.front().outputs, .asPlanned = rowOf(futures.value(), {}), .cases = {}};
  for (const StressCase& stress : usualStressCases()) table.cases.push_back(rowOf(futures.value(), stress));
  for (const StressCase& stress : plan.stressCases) table.cases.push_back(rowOf(futures.value(), stress));
  return table;
}

}  // namespace fulcrum::risk
