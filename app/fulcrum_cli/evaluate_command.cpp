// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "commands.h"
#include "exchange/evaluation_json.h"
#include "exchange/optimum_json.h"
#include "exchange/tidy_csv.h"
#include "explain/explanation_json.h"
#include "explain/figures.h"
#include "key_figures.h"
#include "optimise/optimise.h"
#include "plan_files.h"
#include "subject.h"

namespace fulcrum::cli {
namespace {

// Levels of figures below the one that is asked for.
constexpr int kExplainedLevels = 1;

int fail(const Problems& problems, const Arguments& arguments) {
  printProblems(problems, arguments.operand);
  return 1;
}

Problem unknownFleet(const Plan& plan, const std::string& id) {
  std::string choices;
  for (const Fleet& fleet : plan.fleets) choices += (choices.empty() ? "" : ", ") + fleet.id.text;
  return {.code = "unknownReference", .where = {}, .facts = {{"kind", "fleet"}, {"id", id}, {"choices", choices}}};
}

}  // namespace

int evaluatePlan(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return fail(subject.problems(), arguments);
  const auto& [plan, scenario] = subject.value();
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan, scenario, solved);
  if (!evaluation.ok()) return fail(evaluation.problems(), arguments);
  printProblems(evaluation.value().problems, arguments.operand);

  const std::string output = arguments.value("-o").value_or("-");
  const auto financed = finance::financedCashOf(plan, scenario, evaluation.value());
  if (arguments.has("--csv"))
    return writeOutput(output, evaluationToCsv(evaluation.value(), {.financed = &financed}, plan.start, plan.currency));
  const auto evaluator = [&](const Plan& arm, const ScenarioId& id) {
    return optimise::evaluateOptimal(arm, id, solved);
  };
  const auto comparison = finance::ownVersusRent(plan, scenario, evaluator, &evaluation.value());
  const finance::OwnVersusRent* found = comparison.ok() ? &comparison.value() : nullptr;
  if (arguments.has("--json")) {
    EvaluationExtras extras{.comparison = found, .financed = &financed};
    std::optional<ArmsReport> arms;
    if (arguments.has("--arms")) {
      auto report = armsReport(plan, scenario, evaluator, evaluation.value());
      if (!report.ok()) return fail(report.problems(), arguments);
      extras.arms = &arms.emplace(std::move(report).value());
    }
    std::optional<optimise::Attribution> attribution;
    if (arguments.has("--attribution")) {
      const Scenario* chosen = find(plan, scenario);
      auto shares = optimise::attribute(plan, chosen->base.value_or(ScenarioId()), scenario, evaluator);
      if (!shares.ok()) return fail(shares.problems(), arguments);
      attribution = std::move(shares).value();
      if (attribution) extras.attribution = &*attribution;
    }
    std::vector<finance::QuotedComparison> quoted;
    if (arguments.has("--quoted")) {
      const ScenarioId reference = find(plan, scenario)->base.value_or(plan.scenarios.front().id);
      const auto compared = evaluator(plan, reference);
      if (!compared.ok()) return fail(compared.problems(), arguments);
      quoted = finance::compareQuoted(plan, evaluation.value(), &compared.value(), found);
      extras.quoted = &quoted;
    }
    return writeOutput(output, evaluationToJson(evaluation.value(), extras));
  }
  return writeOutput(output, keyFigures(plan, evaluation.value(), found));
}

int optimisePlan(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return fail(subject.problems(), arguments);
  const auto& [plan, scenario] = subject.value();
  const auto fleet = arguments.value("--fleet");
  if (fleet && !find(plan, FleetId(*fleet))) return fail({unknownFleet(plan, *fleet)}, arguments);
  optimise::SolvedPools solved;
  auto optimum = optimise::optimum(plan, scenario, solved);
  if (!optimum.ok()) return fail(optimum.problems(), arguments);
  printProblems(optimum.value().evaluation.problems, arguments.operand);
  const auto only = fleet ? std::optional(FleetId(*fleet)) : std::nullopt;
  return writeOutput(arguments.value("-o").value_or("-"), optimumToJson(optimum.value(), only));
}

int explainFigure(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return fail(subject.problems(), arguments);
  int depth = kExplainedLevels;
  if (const auto given = arguments.value("--depth")) {
    const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), depth);
    if (error != std::errc() || end != given->data() + given->size() || depth < 0)
      return fail({Problem{.code = "notWhole", .where = "--depth", .facts = {{"value", *given}}}}, arguments);
  }
  auto scenario = explain::explainedScenario(subject.value().plan, subject.value().scenario);
  if (!scenario.ok()) return fail(scenario.problems(), arguments);
  const explain::Figures figures(std::move(scenario).value());
  const std::string output = arguments.value("-o").value_or("-");
  if (arguments.has("--list")) {
    const std::vector<std::string> names = figures.names();
    if (arguments.has("--json")) return writeOutput(output, explain::namesToJson(names));
    std::string text;
    for (const std::string& name : names) text += name + "\n";
    return writeOutput(output, text);
  }
  const auto found = figures.explain(*arguments.value("--figure"), depth);
  if (!found.ok()) return fail(found.problems(), arguments);
  return writeOutput(output, arguments.has("--json") ? explain::explanationToJson(found.value())
                                                     : explain::explanationToText(found.value()));
}

}  // namespace fulcrum::cli
