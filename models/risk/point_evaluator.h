// SPDX-License-Identifier: GPL-3.0-or-later
// The outputs of one scenario at chosen values of chosen fields, as if they were typed into the plan. Of a group the
// value is a factor on all that it moves, of `demandGrowth` what is added.
#pragma once

#include "risk/futures.h"

namespace fulcrum::risk {

// An output of one evaluation: infinite for a payback that never comes, not a number where there is no figure.
class PointEvaluator {
 public:
  // Of a valid plan. Problems: "riskPathGone", those of an evaluation.
  [[nodiscard]] static Result<std::unique_ptr<PointEvaluator>> prepare(const Plan& plan, const ScenarioId& scenario,
                                                                       const std::vector<std::string>& paths);

  [[nodiscard]] const std::vector<std::string>& outputs() const { return m_futures.scenarios.front().outputs; }
  // In the order of the outputs; values by path. What its field does not take is rounded or clipped.
  [[nodiscard]] const std::vector<double>& at(const Drawn& values);

  // What the plan has at each path, and the field's limits; of a group the factor or addition that changes nothing.
  [[nodiscard]] const std::vector<PlanNumber>& numbers() const { return m_numbers; }

 private:
  PointEvaluator(Futures futures, const std::vector<std::string>& paths);

  Futures m_futures;
  std::vector<UncertainInput> m_inputs;
  Plan m_plan;  // of the numbers
  std::vector<PlanNumber> m_numbers;
  std::unique_ptr<TrialEvaluator> m_evaluator;
};

// The place of an output by name. Problem: "unknownChoice".
[[nodiscard]] Result<size_t> placeOfOutput(const std::vector<std::string>& outputs, const std::string& name);

}  // namespace fulcrum::risk
