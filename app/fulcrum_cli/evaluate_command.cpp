// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "commands.h"
#include "exchange/evaluation_json.h"
#include "exchange/optimum_json.h"
#include "exchange/tidy_csv.h"
#include "explain/avoidable.h"
#include "explain/explanation_json.h"
#include "explain/families.h"
#include "explain/figures.h"
#include "explain/output_figures.h"
#include "explain/risk_figures.h"
#include "explain/verdict.h"
#include "finance/break_even.h"
#include "key_figures.h"
#include "optimise/mix.h"
#include "optimise/optimise.h"
#include "plan_files.h"
#include "risk/outputs.h"
#include "subject.h"

namespace fulcrum::cli {
namespace {

// Levels of figures below the one that is asked for.
constexpr int kExplainedLevels = 1;

Problem unknownFleet(const Plan& plan, const std::string& id) {
  std::string choices;
  for (const Fleet& fleet : plan.fleets) choices += (choices.empty() ? "" : ", ") + fleet.id.text;
  return {.code = "unknownReference", .where = {}, .facts = {{"kind", "fleet"}, {"id", id}, {"choices", choices}}};
}

// The sentences of the pages of the window, but for what only many evaluations tell: futures, and where owning pays.
std::string verdicts(const explain::ExplainedScenario& scenario, bool json) {
  const explain::VerdictSubject subject{scenario.plan(), &scenario.evaluation()};
  const std::string& currency = scenario.plan().currency;
  optimise::SolvedPools solved;
  const ScenarioId& id = scenario.evaluation().scenario;
  const finance::Evaluator evaluator = [&](const Plan& plan, const ScenarioId& of) {
    return optimise::evaluateOptimal(plan, of, solved);
  };
  const auto arm = scenario.comparison
                       ? std::optional(finance::apiArm(scenario.plan(), id, evaluator, *scenario.comparison))
                       : std::nullopt;
  const finance::ApiArm* const api = arm && *arm ? &arm->value() : nullptr;
  const auto best = optimise::evaluateOptimal(optimise::withOptimalLevers(scenario.plan(), id, true), id, solved);
  std::vector<std::pair<std::string, explain::Verdict>> pages{
      {"demand", explain::demandVerdict(subject)},
      {"fleets", explain::fleetsVerdict(subject)},
      {"costs", explain::costsVerdict(subject)},
      {"ownVersusRent",
       explain::ownVersusRentVerdict(subject, scenario.comparison ? &*scenario.comparison : nullptr, {}, api)},
      {"optimise",
       explain::optimiseVerdict(subject, best ? std::optional(best.value().headline.monthlyCost) : std::nullopt,
                                optimise::mixOf(scenario.stages).obligations)}};
  if (explain::Verdict verdict = api ? explain::apiVerdict(*api) : explain::Verdict(); !verdict.empty())
    pages.emplace_back("apiArm", std::move(verdict));
  return json ? explain::verdictsToJson(pages, currency) : explain::verdictsToText(pages, currency);
}

Result<explain::Explanation> explainedWaste(const Plan& plan, const ScenarioId& scenario) {
  optimise::SolvedPools solved;
  const auto advice = optimise::adviceFor(plan, scenario, solved);
  if (!advice.ok()) return advice.problems();
  const auto waste = optimise::avoidableWaste(plan, scenario, *advice.value(), solved);
  if (!waste.ok()) return waste.problems();
  return explain::avoidableExplanation(waste.value());
}

// Of the trials that the plan asks for.
Result<explain::Explanation> explainedTrials(const Plan& plan, const ScenarioId& scenario, const std::string& figure) {
  auto simulator = risk::Simulator::prepare(plan, {scenario}, plan.simulation);
  if (!simulator.ok()) return simulator.problems();
  simulator.value().run(plan.simulation.trials, 0);
  return explain::riskExplanation(simulator.value().trials(), scenario, figure);
}

Result<explain::Explanation> explainedSaving(const Plan& plan, const explain::Figures& figures) {
  const Scenario* scenario = find(plan, figures.scenario().evaluation().scenario);
  if (!scenario || !scenario->base) return figures.explain(explain::kNpvAgainstBase);
  auto base = explain::explainedScenario(plan, *scenario->base);
  if (!base.ok()) return base.problems();
  return explain::npvAgainst(explain::Figures(std::move(base).value()), figures);
}

std::string listed(const std::vector<std::string>& names, bool json) {
  if (json) return explain::namesToJson(names);
  std::string text;
  for (const std::string& name : names) text += name + "\n";
  return text;
}

// Asked for by its own name, a family says which figures it has.
std::string namesIn(const std::vector<explain::Explanation>& family, bool json) {
  std::vector<std::string> names;
  for (const explain::Explanation& each : family) names.push_back(each.figure);
  return listed(names, json);
}

std::string namesOf(const Plan& plan, const explain::Figures& figures, bool json) {
  const Evaluation& evaluation = figures.scenario().evaluation();
  const auto outputs = risk::outputNames(plan, evaluation.scenario, evaluation);
  std::vector<std::string> names = figures.names();
  const auto add = [&](const std::vector<std::string>& more) { names.insert(names.end(), more.begin(), more.end()); };
  names.emplace_back(explain::kAvoidableWaste);
  if (std::ranges::find(outputs, explain::kNpvAgainstBase) != outputs.end())
    names.emplace_back(explain::kNpvAgainstBase);
  add(figures.outputs());
  std::vector<std::string> inputs;
  for (const UncertainInput& input : plan.uncertainties) {
    if (input.on) inputs.push_back(input.id.text);
  }
  add(explain::riskNames(outputs, risk::usualChances(plan), inputs));
  add(explain::familiesOf(plan, evaluation));
  return listed(names, json);
}

}  // namespace

int evaluatePlan(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan, scenario, solved);
  if (!evaluation.ok()) return failed(evaluation.problems(), arguments.operand);
  printProblems(evaluation.value().problems, arguments.operand);

  const std::string output = arguments.value("-o").value_or("-");
  const auto financed = finance::financedCashOf(plan, scenario, evaluation.value());
  if (arguments.has("--csv"))
    return writeOutput(output, evaluationToCsv(evaluation.value(), {.financed = &financed}, plan.start, plan.currency));
  const auto evaluator = [&](const Plan& arm, const ScenarioId& id) {
    return optimise::evaluateOptimal(arm, id, solved);
  };
  auto comparison = finance::ownVersusRent(plan, scenario, evaluator, &evaluation.value());
  if (comparison) finance::addWorthOnSameTerms(comparison.value(), plan, scenario, evaluator);
  const finance::OwnVersusRent* found = comparison.ok() ? &comparison.value() : nullptr;
  if (arguments.has("--json")) {
    EvaluationExtras extras{.comparison = found, .financed = &financed};
    std::optional<ArmsReport> arms;
    if (arguments.has("--arms")) {
      auto report = armsReport(plan, scenario, evaluator, evaluation.value());
      if (!report.ok()) return failed(report.problems(), arguments.operand);
      extras.arms = &arms.emplace(std::move(report).value());
    }
    std::optional<optimise::Attribution> attribution;
    if (arguments.has("--attribution")) {
      const Scenario* chosen = find(plan, scenario);
      auto shares = optimise::attribute(plan, chosen->base.value_or(ScenarioId()), scenario, evaluator);
      if (!shares.ok()) return failed(shares.problems(), arguments.operand);
      attribution = std::move(shares).value();
      if (attribution) extras.attribution = &*attribution;
    }
    std::vector<finance::QuotedComparison> quoted;
    if (arguments.has("--quoted")) {
      const ScenarioId reference = find(plan, scenario)->base.value_or(plan.scenarios.front().id);
      const auto compared = evaluator(plan, reference);
      if (!compared.ok()) return failed(compared.problems(), arguments.operand);
      std::optional<Money> owningFrom;
      if (found) {
        const Plan owning = found->hypothetical ? finance::withOwnLever(plan, scenario) : plan;
        const auto own = evaluator(owning, scenario);
        if (!own.ok()) return failed(own.problems(), arguments.operand);
        const auto demand =
            finance::breakEvenDemand(finance::withPurchasesHeld(owning, scenario, own.value()), scenario, evaluator);
        if (demand.ok()) owningFrom = finance::owningPaysFrom(*found, demand.value());
      }
      quoted = finance::compareQuoted(plan, evaluation.value(), &compared.value(), found, owningFrom);
      extras.quoted = &quoted;
    }
    return writeOutput(output, evaluationToJson(evaluation.value(), extras));
  }
  const auto api = found ? finance::apiArm(plan, scenario, evaluator, *found) : Result<finance::ApiArm>(Problem{});
  return writeOutput(output, keyFigures(plan, evaluation.value(), found, api.ok() ? &api.value() : nullptr));
}

int optimisePlan(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  const auto fleet = arguments.value("--fleet");
  if (fleet && !find(plan, FleetId(*fleet))) return failed({unknownFleet(plan, *fleet)}, arguments.operand);
  optimise::SolvedPools solved;
  auto optimum = optimise::optimum(plan, scenario, solved);
  if (!optimum.ok()) return failed(optimum.problems(), arguments.operand);
  printProblems(optimum.value().evaluation.problems, arguments.operand);
  const auto only = fleet ? std::optional(FleetId(*fleet)) : std::nullopt;
  return writeOutput(arguments.value("-o").value_or("-"), optimumToJson(optimum.value(), only));
}

int explainFigure(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  int depth = kExplainedLevels;
  if (const auto given = arguments.value("--depth")) {
    const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), depth);
    if (error != std::errc() || end != given->data() + given->size() || depth < 0)
      return failed({Problem{.code = "notWhole", .where = "--depth", .facts = {{"value", *given}}}}, arguments.operand);
  }
  const std::string output = arguments.value("-o").value_or("-");
  const std::string figure = arguments.value("--figure").value_or("");
  Result<explain::Explanation> found = Problem{};
  if (figure == explain::kAvoidableWaste) {
    found = explainedWaste(plan, scenario);
  } else if (figure.starts_with(explain::kOfRisk)) {
    found = explainedTrials(plan, scenario, figure);
  } else if (const std::string family = explain::familyOf(figure); !family.empty()) {
    const auto all = explain::familyExplanations(plan, scenario, family);
    found = all.ok() ? explain::figureOfFamily(all.value(), figure) : all.problems();
    if (all.ok() && !found.ok() && figure == family)
      return writeOutput(output, namesIn(all.value(), arguments.has("--json")));
  } else {
    auto explained = explain::explainedScenario(plan, scenario);
    if (!explained.ok()) return failed(explained.problems(), arguments.operand);
    const explain::Figures figures(std::move(explained).value());
    if (arguments.has("--verdict")) return writeOutput(output, verdicts(figures.scenario(), arguments.has("--json")));
    if (arguments.has("--list")) return writeOutput(output, namesOf(plan, figures, arguments.has("--json")));
    found = figure == explain::kNpvAgainstBase ? explainedSaving(plan, figures) : figures.explain(figure, depth);
  }
  if (!found.ok()) return failed(found.problems(), arguments.operand);
  return writeOutput(output, arguments.has("--json") ? explain::explanationToJson(found.value(), plan.currency)
                                                     : explain::explanationToText(found.value(), plan.currency,
                                                                                  static_cast<size_t>(depth) + 1));
}

}  // namespace fulcrum::cli
