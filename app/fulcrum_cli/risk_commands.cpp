// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "base/number_text.h"
#include "base/problem_text.h"
#include "commands.h"
#include "exchange/risk_csv.h"
#include "exchange/risk_json.h"
#include "plan/fields.h"
#include "plan_files.h"
#include "subject.h"

namespace fulcrum::cli {
namespace {

constexpr const char* kUsualOutput = "monthlyCost";

// A number of an option within its limits; nothing, and a problem, where it is none.
template <class T>
std::optional<T> numberOption(const Arguments& arguments, const std::string& option, double min, double max,
                              Problems& problems) {
  const auto text = arguments.value(option);
  if (!text) return {};
  const auto value = parseNumber(*text);
  if (!value || (std::same_as<T, int> && *value != static_cast<double>(static_cast<long long>(*value)))) {
    problems.push_back({.code = "unreadableValue", .where = option, .facts = {{"value", *text}}});
  } else if (*value < min || *value > max) {
    problems.push_back({.code = "outOfRange",
                        .where = option,
                        .facts = {{"value", *text}, {"min", numberText(min)}, {"max", numberText(max)}}});
  } else {
    return static_cast<T>(*value);
  }
  return {};
}

constexpr double kMostThreads = 1024;

Result<Simulation> settingsOf(const Arguments& arguments, const Plan& plan) {
  Simulation settings = plan.simulation;
  Problems problems;
  forEachField<Simulation>([&](const auto& field) {
    const std::string option = "--" + std::string(field.key);
    using Member = std::remove_cvref_t<decltype(settings.*field.member)>;
    if constexpr (std::same_as<Member, int>) {
      settings.*field.member =
          numberOption<int>(arguments, option, field.min, field.max, problems).value_or(settings.*field.member);
    }
  });
  const auto decision = arguments.value("--decision");
  if (decision && !parseEnum(*decision, settings.decision)) {
    problems.push_back({.code = "unknownChoice",
                        .where = "--decision",
                        .facts = {{"value", *decision}, {"choices", "held, follows"}}});
  }
  if (!problems.empty()) return problems;
  return settings;
}

std::vector<ScenarioId> scenariosOf(const Arguments& arguments, const Plan& plan) {
  std::vector<ScenarioId> scenarios;
  for (const std::string& id : arguments.values("--scenario")) scenarios.emplace_back(id);
  if (!scenarios.empty()) return scenarios;
  for (const Scenario& scenario : plan.scenarios) scenarios.push_back(scenario.id);
  return scenarios;
}

std::string cell(double value) {
  std::ostringstream text;
  if (std::isinf(value)) {
    text << std::setw(16) << "never";
  } else {
    text << std::setw(16) << std::setprecision(7) << value;
  }
  return text.str();
}

std::string inWords(const risk::SimulationTrials& trials, const std::string& output,
                    const std::vector<risk::Chance>& chances) {
  std::ostringstream text;
  text << trials.trials << " trials, seed " << trials.seed << ", purchases "
       << (trials.decision == PurchaseDecision::Held ? "held" : "follow each trial") << "\n";
  for (size_t input = 0; input < trials.inputs.size(); ++input) {
    if (trials.clipped[input] > 0)
      text << trials.inputs[input] << " was cut by its field's range in " << trials.clipped[input] << " trials\n";
  }
  for (const risk::ScenarioTrials& scenario : trials.scenarios) {
    text << "\n" << scenario.id.text << "\n" << std::left << std::setw(30) << "" << std::right;
    for (const char* head : {"P10", "P50", "P90", "mean", "worst 5 %"}) text << std::setw(16) << head;
    text << "\n";
    for (size_t index = 0; index < scenario.outputs.size(); ++index) {
      const auto figures = risk::statisticsOf(scenario.values[index], risk::isMoreBetter(scenario.outputs[index]));
      if (figures.count == 0) continue;
      text << std::left << std::setw(30) << scenario.outputs[index] << std::right << cell(figures.percentiles[1])
           << cell(figures.percentiles[3]) << cell(figures.percentiles[5]) << cell(figures.mean) << cell(figures.worst5)
           << "\n";
    }
    for (const risk::Chance& chance : chances) {
      const auto share = risk::chanceOf(chance, trials, scenario);
      text << std::left << std::setw(30) << ("chance of " + risk::toText(chance)) << std::right << "  "
           << (share ? numberText(std::round(*share * 1000) / 10) + " %" : std::string("unknown")) << "\n";
    }
    text << "what drives " << output << ":\n";
    for (const risk::Driver& driver : risk::driversOf(trials, scenario, output))
      text << std::left << std::setw(30) << ("  " + driver.input) << std::right << cell(driver.swing)
           << "   rank correlation " << std::setprecision(2) << driver.rank << "\n";
  }
  return text.str();
}

std::string inWords(const risk::Tornado& tornado) {
  std::ostringstream text;
  text << std::left << std::setw(30) << "all at P50" << std::right << cell(tornado.base) << "\n";
  for (const risk::TornadoBar& bar : tornado.bars) {
    text << std::left << std::setw(30) << bar.input << std::right << cell(bar.points.front().output)
         << cell(bar.points.back().output) << "   from " << numberText(bar.points.front().value) << " to "
         << numberText(bar.points.back().value) << (bar.monotone ? "" : ", not monotone") << "\n";
  }
  return text.str();
}

// Those of the plan and those that are asked for here.
Result<std::vector<risk::Chance>> chancesOf(const Arguments& arguments, const Plan& plan,
                                            const risk::SimulationTrials& trials) {
  std::vector<risk::Chance> chances = plan.chances;
  Problems problems;
  for (const std::string& text : arguments.values("--chance")) {
    auto chance = risk::parseChance(text);
    problems.insert(problems.end(), chance.problems().begin(), chance.problems().end());
    if (!chance.ok()) continue;
    const auto place = risk::placeOfOutput(trials.scenarios.front().outputs, chance.value().output);
    problems.insert(problems.end(), place.problems().begin(), place.problems().end());
    chances.push_back(std::move(chance).value());
  }
  if (!problems.empty()) return problems;
  return chances;
}

// Many trials take a while: how far they are is said on the standard error, their rows are written as they come.
int runTrials(risk::Simulator& simulator, int threads, const std::optional<std::string>& samples) {
  constexpr int kStep = 10'000;
  constexpr int kMany = 200'000;
  constexpr int kTenths = 10;
  const risk::SimulationTrials& trials = simulator.trials();
  std::optional<OutputInParts> rows;
  if (samples) rows.emplace(*samples);
  if (rows) rows->write(trialsHeader(trials));
  int said = 0;
  while (trials.done < trials.trials) {
    const int from = trials.done;
    simulator.run(std::min(trials.trials, from + kStep), threads);
    if (rows) rows->write(trialRows(trials, from, trials.done));
    const int tenths = static_cast<int>(std::int64_t{kTenths} * trials.done / trials.trials);
    if (trials.trials < kMany || tenths == said) continue;
    said = tenths;
    std::cerr << trials.done << " of " << trials.trials << " trials\n";
  }
  return rows ? rows->finish() : 0;
}

int mergeFiles(const Arguments& arguments) {
  std::vector<std::string> names{arguments.operand};
  names.insert(names.end(), arguments.furtherOperands.begin(), arguments.furtherOperands.end());
  std::vector<std::string> parts;
  for (const std::string& name : names) {
    auto bytes = readInput(name);
    printProblems(bytes.problems(), name);
    if (!bytes.ok()) return 1;
    parts.push_back(std::move(bytes).value());
  }
  const auto merged = mergedCsv(parts);
  if (merged.ok()) return writeOutput(*arguments.value("-o"), merged.value());
  for (Problem problem : merged.problems()) {
    size_t part = 0;
    const char* end = problem.where.data() + problem.where.size();
    const bool isPart = std::from_chars(problem.where.data(), end, part).ptr == end && part < names.size();
    problem.where = isPart && !problem.where.empty() ? names[part] : std::string();
    printProblems({problem}, *arguments.value("-o"));
  }
  return 1;
}

}  // namespace

int simulatePlan(const Arguments& arguments) {
  const auto plan = soundPlan(arguments.operand);
  if (!plan.ok()) return failed(plan.problems(), arguments.operand);
  const auto settings = settingsOf(arguments, plan.value());
  if (!settings.ok()) return failed(settings.problems(), arguments.operand);
  Problems problems;
  const int threads = numberOption<int>(arguments, "--threads", 1, kMostThreads, problems).value_or(0);
  if (!problems.empty()) return failed(problems, arguments.operand);
  auto simulator = risk::Simulator::prepare(plan.value(), scenariosOf(arguments, plan.value()), settings.value());
  if (!simulator.ok()) return failed(simulator.problems(), arguments.operand);
  const std::string output = arguments.value("--output").value_or(kUsualOutput);
  const auto place = risk::placeOfOutput(simulator.value().trials().scenarios.front().outputs, output);
  if (!place.ok()) return failed(place.problems(), arguments.operand);
  const auto chances = chancesOf(arguments, plan.value(), simulator.value().trials());
  if (!chances.ok()) return failed(chances.problems(), arguments.operand);
  const auto samples = arguments.value("--samples");
  if (const int code = runTrials(simulator.value(), threads, samples); code != 0) return code;
  if (samples == "-") return 0;
  const risk::SimulationTrials& trials = simulator.value().trials();
  return writeOutput("-", arguments.has("--json") ? simulationJson(trials, output, chances.value())
                                                  : inWords(trials, output, chances.value()));
}

int tornado(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  const std::string output = arguments.value("--output").value_or(kUsualOutput);
  const auto found = risk::tornadoOf(plan, scenario, output);
  if (!found.ok()) return failed(found.problems(), arguments.operand);
  return writeOutput("-",
                     arguments.has("--json") ? tornadoJson(found.value(), scenario, output) : inWords(found.value()));
}

int seekGoal(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  Problems problems;
  const auto number = [&](const char* option) {
    return numberOption<double>(arguments, option, -kHuge * kHuge, kHuge * kHuge, problems);
  };
  const risk::SeekQuestion question{.scenario = subject.value().scenario,
                                    .field = *arguments.value("--field"),
                                    .output = *arguments.value("--output"),
                                    .target = number("--target").value_or(0),
                                    .from = number("--from"),
                                    .to = number("--to")};
  if (!problems.empty()) return failed(problems, arguments.operand);
  const auto answer = risk::seek(subject.value().plan, question);
  if (!answer.ok()) return failed(answer.problems(), arguments.operand);
  if (arguments.has("--json")) return writeOutput("-", seekJson(answer.value()));
  const risk::SeekAnswer& found = answer.value();
  if (!found.reached) {
    const Problem why = unreachable(found);
    return writeOutput("-", fillTemplate(problemTemplate(why.code).what, why) + "\n");
  }
  return writeOutput("-", question.field + " = " + numberText(found.found.value) + ": " + question.output + " = " +
                              numberText(found.found.output) + "\n");
}

int sweepPlan(const Arguments& arguments) {
  if (arguments.has("--merge")) return mergeFiles(arguments);
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  Problems problems;
  std::vector<risk::SweepAxis> axes;
  for (const std::string& text : arguments.values("--axis")) {
    auto axis = risk::parseAxis(text);
    problems.insert(problems.end(), axis.problems().begin(), axis.problems().end());
    if (axis.ok()) axes.push_back(std::move(axis).value());
  }
  const auto shard = risk::parseShard(arguments.value("--shard").value_or("1/1"));
  problems.insert(problems.end(), shard.problems().begin(), shard.problems().end());
  const int threads = numberOption<int>(arguments, "--threads", 1, kMostThreads, problems).value_or(0);
  if (!problems.empty()) return failed(problems, arguments.operand);
  const auto table = risk::sweep(subject.value().plan, subject.value().scenario, axes, shard.value(), threads);
  if (!table.ok()) return failed(table.problems(), arguments.operand);
  return writeOutput(*arguments.value("-o"), sweepCsv(table.value()));
}

}  // namespace fulcrum::cli
