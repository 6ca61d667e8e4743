// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

#include "commands.h"
#include "explain/side_by_side_json.h"
#include "optimise/optimise.h"
#include "plan_files.h"
#include "subject.h"

namespace fulcrum::cli {
namespace {

using explain::ComparisonReport;

constexpr int kRowNameWidth = 34;
constexpr int kColumnWidth = 18;

std::string inWords(const ComparisonReport& report) {
  std::ostringstream text;
  const auto row = [&](const std::string& name, const auto& values, const auto& write) {
    text << std::left << std::setw(kRowNameWidth) << name << std::right;
    for (const auto& value : values) text << std::setw(kColumnWidth) << write(value);
    text << "\n";
  };
  row("", report.scenarios, [](const explain::ComparedFigures& each) { return each.scenario.text; });
  for (const explain::FigureRow& figures : report.figures) {
    row(figures.name, figures.values, [](const std::optional<double>& value) {
      if (!value) return std::string("-");
      if (std::isinf(*value)) return std::string("never");
      std::ostringstream number;
      number << std::fixed << std::setprecision(std::abs(*value) < 1000 ? 4 : 0) << *value;
      return number.str();
    });
  }
  if (!report.inputs.empty()) text << "\nwhat differs\n";
  for (const explain::InputRow& input : report.inputs) {
    row(input.path, input.values, [](const std::optional<std::string>& value) {
      const bool isLong = value && value->size() >= kColumnWidth;
      return !value ? std::string("-") : isLong ? std::string("...") : *value;
    });
  }
  if (report.ranking.reason)
    text << "\nthe lowest cost is not the best scenario: " << explain::rankingKey(report.ranking) << " differs\n";
  return text.str();
}

std::vector<ScenarioId> chosenScenarios(const Arguments& arguments, const Plan& plan) {
  std::vector<ScenarioId> ids;
  for (const std::string& text : arguments.values("--scenario")) {
    const ScenarioId id(text);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  if (!ids.empty()) return ids;
  for (const Scenario& scenario : plan.scenarios) ids.push_back(scenario.id);
  return ids;
}

int refuse(const Problems& problems, const Arguments& arguments) {
  printProblems(problems, arguments.operand);
  return 1;
}

}  // namespace

int compareScenarios(const Arguments& arguments) {
  const auto plan = soundPlan(arguments.operand);
  if (!plan.ok()) return refuse(plan.problems(), arguments);
  const auto ids = chosenScenarios(arguments, plan.value());
  optimise::SolvedPools solved;
  const finance::Evaluator evaluator = [&](const Plan& asked, const ScenarioId& id) {
    return optimise::evaluateOptimal(asked, id, solved);
  };
  ComparisonReport report;
  for (const ScenarioId& id : ids) {
    report.scenarios.push_back(explain::comparedFigures(plan.value(), id, evaluator));
    if (!report.scenarios.back().evaluation) return refuse(report.scenarios.back().problems, arguments);
  }
  report.figures = explain::figureRows(plan.value(), report.scenarios, 0);
  report.inputs = explain::inputRows(plan.value(), ids);
  std::erase_if(report.inputs, [](const explain::InputRow& row) { return !row.differs(); });
  report.ranking = explain::rankingOf(plan.value(), report.scenarios);
  if (arguments.has("--why")) {
    report.reasons.resize(ids.size());
    for (size_t i = 1; i < ids.size(); ++i) {
      auto why = optimise::attribute(plan.value(), ids.front(), ids[i], evaluator, nullptr, {},
                                     optimise::AssumptionPlayers::Each);
      if (!why.ok()) return refuse(why.problems(), arguments);
      report.reasons[i] = std::move(why).value();
    }
  }
  const std::string output = arguments.value("-o").value_or("-");
  if (arguments.has("--csv")) return writeOutput(output, explain::comparisonCsv(report));
  const bool json = arguments.has("--json") || arguments.has("--why");
  return writeOutput(output, json ? explain::comparisonJson(report) : inWords(report));
}

}  // namespace fulcrum::cli
