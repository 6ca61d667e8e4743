// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include "plan/validate.h"
#include "plan_files.h"

namespace fulcrum::cli {

Result<Plan> soundPlan(const std::string& name) {
  auto plan = readPlan(name);
  if (!plan.ok()) return plan;
  Problems problems = validate(plan.value());
  if (hasErrors(problems)) return problems;
  return plan;
}

namespace {
Result<ScenarioId> chosenScenario(const Plan& plan, const Arguments& arguments) {
  if (const auto id = arguments.value("--scenario")) return ScenarioId(*id);
  if (plan.scenarios.empty()) return Problem{.code = "noScenario", .where = "scenarios"};
  return plan.scenarios.front().id;
}
}  // namespace

Result<Subject> subjectOf(const Arguments& arguments) {
  auto plan = soundPlan(arguments.operand);
  if (!plan.ok()) return plan.problems();
  auto scenario = chosenScenario(plan.value(), arguments);
  if (!scenario.ok()) return scenario.problems();
  return Subject{std::move(plan.value()), std::move(scenario.value())};
}

}  // namespace fulcrum::cli
