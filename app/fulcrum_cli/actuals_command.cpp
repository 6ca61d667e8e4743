// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/actuals_json.h"
#include "actuals/mapping.h"
#include "base/text_encoding.h"
#include "commands.h"
#include "optimise/optimise.h"
#include "plan/validate.h"
#include "plan_files.h"

namespace fulcrum::cli {
namespace {

int failed(const Problems& problems, const std::string& file) {
  printProblems(problems, file);
  return 1;
}

Result<Plan> planOf(const Arguments& arguments) {
  auto plan = readPlan(arguments.operand);
  if (!plan.ok()) return plan;
  Problems problems = validate(plan.value());
  if (hasErrors(problems)) return problems;
  return plan;
}

std::vector<std::string> listed(const std::string& text) {
  std::vector<std::string> parts;
  for (size_t at = 0; at <= text.size();) {
    const size_t end = std::min(text.find(',', at), text.size());
    if (end > at) parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

actuals::BillOptions billOptions(const Arguments& arguments) {
  actuals::BillOptions options{.currency = arguments.value("--currency").value_or(""),
                               .maskAccounts = arguments.has("--mask-accounts")};
  if (const auto tags = arguments.value("--tags")) options.tags = listed(*tags);
  return options;
}

}  // namespace

int importActuals(const Arguments& arguments) {
  auto plan = planOf(arguments);
  if (!plan.ok()) return failed(plan.problems(), arguments.operand);
  const actuals::BillOptions options = billOptions(arguments);
  std::vector<actuals::ReadBill> bills;
  int code = 0;
  for (const std::string& file : arguments.furtherOperands) {
    auto bill = actuals::readBill(file, options);
    if (bill.ok()) {
      bills.push_back(std::move(bill).value());
    } else {
      code = failed(bill.problems(), file);
    }
  }
  if (code != 0) return code;
  const auto outcome = actuals::withBills(std::move(plan).value(), bills);
  const Problems problems = validate(outcome.plan);
  if (hasErrors(problems)) return failed(problems, arguments.operand);
  const std::string output = *arguments.value("-o");
  if (const int written = writePlan(output, outcome.plan); written != 0) return written;
  if (output == "-") return 0;
  const auto& files = arguments.furtherOperands;
  return writeOutput("-", arguments.has("--json") ? actuals::importJson(files, bills, outcome)
                                                  : actuals::importWords(files, bills, outcome));
}

int mapActuals(const Arguments& arguments) {
  auto read = planOf(arguments);
  if (!read.ok()) return failed(read.problems(), arguments.operand);
  Plan plan = std::move(read).value();
  std::vector<MappingRule> rules = plan.actuals.rules;
  for (const std::string& file : arguments.furtherOperands) {
    const auto bytes = readInput(file);
    if (!bytes.ok()) return failed(bytes.problems(), file);
    std::string room;
    auto more = actuals::rulesFromJson(unicodeText(bytes.value(), room));
    if (!more.ok()) return failed(more.problems(), file);
    rules.insert(rules.end(), more.value().begin(), more.value().end());
  }
  plan = actuals::withRules(std::move(plan), std::move(rules));
  if (arguments.has("--suggested")) {
    std::vector<MappingRule> all = plan.actuals.rules;
    for (MappingRule& rule : actuals::suggestedRules(plan)) all.push_back(std::move(rule));
    plan = actuals::withRules(std::move(plan), std::move(all));
  }
  if (const Problems problems = validate(plan); hasErrors(problems)) return failed(problems, arguments.operand);
  if (const auto output = arguments.value("-o")) {
    if (const int code = writePlan(*output, plan); code != 0) return code;
    if (*output == "-") return 0;
  }
  if (const auto save = arguments.value("--save")) {
    if (const int code = writeOutput(*save, actuals::rulesJson(plan.actuals.rules)); code != 0) return code;
    if (*save == "-") return 0;
  }
  return writeOutput("-", arguments.has("--json") ? actuals::mappingJson(plan) : actuals::mappingWords(plan));
}

int reportActuals(const Arguments& arguments) {
  const auto plan = planOf(arguments);
  if (!plan.ok()) return failed(plan.problems(), arguments.operand);
  if (plan.value().scenarios.empty()) return failed({{.code = "noScenario", .where = "scenarios"}}, arguments.operand);
  const ScenarioId scenario(arguments.value("--scenario").value_or(plan.value().scenarios.front().id.text));
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan.value(), scenario, solved);
  if (!evaluation.ok()) return failed(evaluation.problems(), arguments.operand);
  const auto report = actuals::actualsReport(plan.value(), evaluation.value());
  return writeOutput(arguments.value("-o").value_or("-"),
                     arguments.has("--json") ? actuals::reportJson(report) : actuals::reportWords(report));
}

}  // namespace fulcrum::cli
