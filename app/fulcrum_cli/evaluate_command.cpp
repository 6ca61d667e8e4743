// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "exchange/evaluation_json.h"
#include "exchange/optimum_json.h"
#include "key_figures.h"
#include "optimise/optimise.h"
#include "plan/validate.h"
#include "plan_files.h"

namespace fulcrum::cli {
namespace {

// The plan of a command that needs one without errors.
Result<Plan> soundPlan(const std::string& name) {
  auto plan = readPlan(name);
  if (!plan.ok()) return plan;
  Problems problems = validate(plan.value());
  if (hasErrors(problems)) return problems;
  return plan;
}

Result<ScenarioId> chosenScenario(const Plan& plan, const Arguments& arguments) {
  if (const auto id = arguments.value("--scenario")) return ScenarioId(*id);
  if (plan.scenarios.empty()) return Problem{.code = "noScenario", .where = "scenarios"};
  return plan.scenarios.front().id;
}

Problem unknownFleet(const Plan& plan, const std::string& id) {
  std::string choices;
  for (const Fleet& fleet : plan.fleets) choices += (choices.empty() ? "" : ", ") + fleet.id.text;
  return {.code = "unknownReference", .where = {}, .facts = {{"kind", "fleet"}, {"id", id}, {"choices", choices}}};
}

}  // namespace

int evaluatePlan(const Arguments& arguments) {
  const auto fail = [&](const Problems& problems) {
    printProblems(problems, arguments.operand);
    return 1;
  };
  const auto plan = soundPlan(arguments.operand);
  if (!plan.ok()) return fail(plan.problems());
  const auto scenario = chosenScenario(plan.value(), arguments);
  if (!scenario.ok()) return fail(scenario.problems());
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan.value(), scenario.value(), solved);
  if (!evaluation.ok()) return fail(evaluation.problems());
  printProblems(evaluation.value().problems, arguments.operand);

  const std::string output = arguments.value("-o").value_or("-");
  if (arguments.has("--csv")) return writeOutput(output, evaluationToCsv(evaluation.value(), plan.value().start));
  const auto evaluator = [&](const Plan& arm, const ScenarioId& id) {
    return optimise::evaluateOptimal(arm, id, solved);
  };
  const auto comparison = finance::ownVersusRent(plan.value(), scenario.value(), evaluator, &evaluation.value());
  const finance::OwnVersusRent* found = comparison.ok() ? &comparison.value() : nullptr;
  if (arguments.has("--json")) return writeOutput(output, evaluationToJson(evaluation.value(), found));
  return writeOutput(output, keyFigures(plan.value(), evaluation.value(), found));
}

int optimisePlan(const Arguments& arguments) {
  const auto fail = [&](const Problems& problems) {
    printProblems(problems, arguments.operand);
    return 1;
  };
  const auto plan = soundPlan(arguments.operand);
  if (!plan.ok()) return fail(plan.problems());
  const auto scenario = chosenScenario(plan.value(), arguments);
  if (!scenario.ok()) return fail(scenario.problems());
  const auto fleet = arguments.value("--fleet");
  if (fleet && !find(plan.value(), FleetId(*fleet))) return fail({unknownFleet(plan.value(), *fleet)});
  optimise::SolvedPools solved;
  auto optimum = optimise::optimum(plan.value(), scenario.value(), solved);
  if (!optimum.ok()) return fail(optimum.problems());
  printProblems(optimum.value().evaluation.problems, arguments.operand);
  const auto only = fleet ? std::optional(FleetId(*fleet)) : std::nullopt;
  return writeOutput(arguments.value("-o").value_or("-"), optimumToJson(optimum.value(), only));
}

}  // namespace fulcrum::cli
