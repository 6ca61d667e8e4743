// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include "base/number_text.h"
#include "commands.h"
#include "exchange/calibration_report.h"
#include "plan_files.h"
#include "serving/names.h"

namespace fulcrum::cli {
namespace {

// Reads the options into what they say; problems name the option.
class InputReader {
 public:
  explicit InputReader(const Arguments& arguments) : m_arguments(arguments) {}

  Result<CalibrationInput> read() {
    m_input.defaults.gpus = static_cast<int>(number("--gpus", true));
    m_input.defaults.model = m_arguments.value("--model").value_or("");
    m_input.defaults.accelerator = m_arguments.value("--accelerator").value_or("");
    m_input.defaults.engine = m_arguments.value("--engine").value_or("");
    m_input.defaults.inputTokens = number("--isl", false);
    m_input.defaults.outputTokens = number("--osl", false);
    readPrecision();
    readUnit();
    for (const auto& [option, names] :
         {std::pair("--map-model", &m_input.names.models), std::pair("--map-accelerator", &m_input.names.accelerators)})
      readNames(option, *names);
    if (!m_problems.empty()) return m_problems;
    return m_input;
  }

 private:
  void report(const char* code, const char* option, std::vector<std::pair<std::string, std::string>> facts) {
    m_problems.push_back({.code = code, .where = option, .facts = std::move(facts)});
  }

  double number(const char* option, bool whole) {
    const auto text = m_arguments.value(option);
    if (!text) return 0;
    constexpr double kMax = 1e6;
    const auto value = parseNumber(*text);
    if (value && *value > 0 && *value <= kMax && (!whole || *value == static_cast<int>(*value))) return *value;
    report(!value ? "unreadableValue" : *value > 0 && whole ? "notWhole" : "notPositive", option, {{"value", *text}});
    return 0;
  }

  void readPrecision() {
    const auto text = m_arguments.value("--precision");
    if (!text) return;
    const auto precision = precisionOf(*text);
    m_input.precisionSaid = true;
    if (precision) {
      m_input.defaults.precision = precision.value();
      return;
    }
    for (Problem problem : precision.problems()) {
      problem.where = "--precision";
      m_problems.push_back(std::move(problem));
    }
  }

  void readUnit() {
    const auto text = m_arguments.value("--latency-unit");
    if (!text) return;
    for (const LatencyUnit unit : {LatencyUnit::Milliseconds, LatencyUnit::Seconds}) {
      if (choiceName(unit) == *text) m_input.options.latencyUnit = unit;
    }
    if (!m_input.options.latencyUnit)
      report("unknownChoice", "--latency-unit", {{"value", *text}, {"choices", "milliseconds, seconds"}});
  }

  // `A=B,C=D`
  void readNames(const char* option, std::map<std::string, std::string>& names) {
    std::string text = m_arguments.value(option).value_or("");
    while (!text.empty()) {
      const size_t end = std::min(text.find(','), text.size());
      const std::string pair = text.substr(0, end);
      text.erase(0, std::min(text.size(), end + 1));
      const size_t equals = pair.find('=');
      if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size()) {
        report("unreadableValue", option, {{"value", pair}});
        continue;
      }
      names[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
  }

  const Arguments& m_arguments;
  CalibrationInput m_input{.defaults = {.gpus = 0}};
  Problems m_problems;
};

}  // namespace

// Exit code 1 where no row was read, as of a file that is refused.
int calibrate(const Arguments& arguments) {
  const auto input = InputReader(arguments).read();
  printProblems(input.problems(), arguments.operand);
  if (!input.ok()) return 1;
  Plan plan;
  if (const auto name = arguments.value("--plan")) {
    auto read = readPlan(*name);
    printProblems(read.problems(), *name);
    if (!read.ok()) return 1;
    plan = std::move(read.value());
  }
  const SpecList specs(plan);
  CalibrationReport report;
  std::vector<std::string> files{arguments.operand};
  files.insert(files.end(), arguments.furtherOperands.begin(), arguments.furtherOperands.end());
  for (const std::string& file : files) {
    const auto bytes = readInput(file);
    printProblems(bytes.problems(), file);
    if (!bytes.ok()) return 1;
    addBenchmarks(report, bytes.value(), std::filesystem::path(file).filename().string(), input.value());
  }
  finishReport(report, specs, input.value());
  printProblems(report.problems, arguments.operand);
  if (report.rows.empty()) {
    if (report.problems.empty()) printProblems({{.code = "benchmarkNothing"}}, arguments.operand);
    return 1;
  }
  return writeOutput("-", arguments.has("--json") ? calibrationJson(report, specs) : calibrationWords(report, specs));
}

}  // namespace fulcrum::cli
