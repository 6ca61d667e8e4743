// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "actuals/actuals_json.h"
#include "actuals/bill_checks.h"
#include "actuals/budget_table.h"
#include "actuals/mapping.h"
#include "base/text_encoding.h"
#include "commands.h"
#include "optimise/optimise.h"
#include "plan/validate.h"
#include "plan_files.h"
#include "recognise/file_kind.h"

namespace fulcrum::cli {
namespace {

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
  std::vector<std::string> billFiles;
  std::vector<actuals::ReadBill> bills;
  std::vector<actuals::ReadUse> uses;
  int code = 0;
  for (const std::string& text : arguments.values("--rate")) {
    auto rate = actuals::rateFrom(text);
    if (!rate.ok()) return failed(rate.problems(), "--rate");
    plan = actuals::withRate(std::move(plan).value(), std::move(rate).value());
  }
  for (const std::string& file : arguments.furtherOperands) {
    if (kindOf(file) == FileKind::GpuUse) {
      auto use = actuals::readGpuUse(file, {.fleet = arguments.value("--fleet").value_or("")});
      if (use.ok()) {
        uses.push_back(std::move(use).value());
      } else {
        code = failed(use.problems(), file);
      }
      continue;
    }
    billFiles.push_back(file);
    auto bill = actuals::readBill(file, options);
    if (bill.ok()) {
      printProblems(bill.value().notes, file);
      bills.push_back(std::move(bill).value());
    } else {
      code = failed(bill.problems(), file);
    }
  }
  if (code != 0) return code;
  auto outcome = actuals::withBills(std::move(plan).value(), bills);
  for (const actuals::ReadUse& use : uses) outcome.plan = actuals::withUse(std::move(outcome.plan), use);
  const Problems problems = validate(outcome.plan);
  if (hasErrors(problems)) return failed(problems, arguments.operand);
  const std::string output = *arguments.value("-o");
  if (const int written = writePlan(output, outcome.plan); written != 0) return written;
  if (output == "-") return 0;
  return writeOutput("-", arguments.has("--json") ? actuals::importJson(billFiles, bills, outcome, uses)
                                                  : actuals::importWords(billFiles, bills, outcome, uses));
}

int budgetActuals(const Arguments& arguments) {
  auto plan = planOf(arguments);
  if (!plan.ok()) return failed(plan.problems(), arguments.operand);
  const std::string& file = arguments.furtherOperands.front();
  const auto bytes = readInput(file);
  if (!bytes.ok()) return failed(bytes.problems(), file);
  auto lines = actuals::budgetFrom(bytes.value(), plan.value().fiscalYearStart, plan.value().currency);
  if (!lines.ok()) return failed(lines.problems(), file);
  const size_t count = lines.value().size();
  const Plan after = actuals::withBudget(std::move(plan).value(), {.name = arguments.value("--name").value_or("Budget"),
                                                                   .asOf = arguments.value("--as-of").value_or(""),
                                                                   .lines = std::move(lines).value()});
  if (const Problems problems = validate(after); hasErrors(problems)) return failed(problems, arguments.operand);
  const std::string output = *arguments.value("-o");
  if (const int code = writePlan(output, after); code != 0) return code;
  if (output == "-") return 0;
  return writeOutput("-", after.actuals.budgets.back().name + ": " + std::to_string(count) + " amounts\n");
}

int explainActuals(const Arguments& arguments) {
  auto plan = planOf(arguments);
  if (!plan.ok()) return failed(plan.problems(), arguments.operand);
  const auto month = parseCalendarMonth(*arguments.value("--month"));
  if (!month) return failed({{.code = "monthFormat", .where = "--month"}}, arguments.operand);
  const std::string part = *arguments.value("--part");
  if (std::ranges::find(actuals::kVarianceParts, part) == std::end(actuals::kVarianceParts))
    return failed({{.code = "variancePart", .where = "--part", .facts = {{"value", part}}}}, arguments.operand);
  const Plan after = actuals::withCause(std::move(plan).value(), *month, part, arguments.value("--text").value_or(""));
  return writePlan(*arguments.value("-o"), after);
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
  return writeOutput(arguments.value("-o").value_or("-"), arguments.has("--json")
                                                              ? actuals::reportJson(report, plan.value().actuals)
                                                              : actuals::reportWords(report, plan.value().actuals));
}

}  // namespace fulcrum::cli
