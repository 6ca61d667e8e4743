// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/point_evaluator.h"

#include <algorithm>

#include "base/nearest.h"
#include "plan/field.h"

namespace fulcrum::risk {
namespace {

// A group is moved as a whole: its fields have values of their own, which one number for all would level.
InputEffect effectOn(const std::string& path) {
  if (path == "demandGrowth") return InputEffect::Add;
  return isGroup(path) ? InputEffect::Factor : InputEffect::Value;
}

}  // namespace

Result<std::unique_ptr<PointEvaluator>> PointEvaluator::prepare(const Plan& plan, const ScenarioId& scenario,
                                                                const std::vector<std::string>& paths) {
  Problems problems;
  for (const std::string& path : paths) {
    const InputEffect effect = effectOn(path);
    for (Problem& problem : checkTarget(plan, path, effect, false, "")) {
      problem.where = path;
      problems.push_back(std::move(problem));
    }
  }
  if (!problems.empty()) return problems;
  auto futures = futuresOf(plan, {scenario}, PurchaseDecision::Follows);
  if (!futures) return futures.problems();
  return std::unique_ptr<PointEvaluator>(new PointEvaluator(std::move(futures).value(), paths));
}

PointEvaluator::PointEvaluator(Futures futures, const std::vector<std::string>& paths)
    : m_futures(std::move(futures)), m_plan(*m_futures.arms[m_futures.scenarios.front().arm].plan) {
  std::vector<const UncertainInput*> inputs;
  m_inputs.reserve(paths.size());
  for (const std::string& path : paths) {
    const InputEffect effect = effectOn(path);
    m_inputs.push_back({.path = path, .effect = effect});
    inputs.push_back(&m_inputs.back());
    const InputTargets targets = targetsOf(m_plan, path, effect, std::nullopt);
    PlanNumber number{.min = -kNoLimit, .max = kNoLimit};
    if (!targets.numbers.empty()) number = targets.numbers.front().number;
    if (effect == InputEffect::Factor) number = {.value = 1, .min = 0, .max = kNoLimit};
    if (effect == InputEffect::Add) number = {.value = 0, .min = -1, .max = 1};
    m_numbers.push_back(number);
  }
  m_evaluator = std::make_unique<TrialEvaluator>(m_futures, inputs);
}

const std::vector<double>& PointEvaluator::at(const Drawn& values) {
  return m_evaluator->evaluate(values).outputs;
}

Result<size_t> placeOfOutput(const std::vector<std::string>& outputs, const std::string& name) {
  const auto found = std::ranges::find(outputs, name);
  if (found != outputs.end()) return static_cast<size_t>(found - outputs.begin());
  return Problem{.code = "unknownChoice", .where = "output", .facts = {{"value", name}, {"choices", joined(outputs)}}};
}

}  // namespace fulcrum::risk
