// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "commands.h"
#include "plan_files.h"
#include "subject.h"
#include "workbook/read_back_text.h"

namespace fulcrum::cli {
namespace {

using workbook::ReadInput;

// What was read, if the plan can take it: the plan with it.
Result<Plan> applied(const Plan& plan, const workbook::ReadWorkbook& read, const std::optional<std::string>& side) {
  std::vector<ReadInput> taken;
  Problems refused;
  size_t conflicts = 0;
  for (const ReadInput& change : read.changes) {
    const bool isConflict = change.state == ReadInput::State::Conflict;
    conflicts += isConflict;
    if (change.reason) refused.push_back(*change.reason);
    if (change.state == ReadInput::State::Changed || (isConflict && side == "workbook")) taken.push_back(change);
  }
  if (conflicts > 0 && !side)
    refused.push_back({.code = "workbookConflicts", .facts = {{"count", std::to_string(conflicts)}}});
  if (!refused.empty()) return refused;
  return workbook::withInputs(plan, taken);
}

}  // namespace

int importWorkbook(const Arguments& arguments) {
  const auto plan = soundPlan(arguments.operand);
  const std::string& file = arguments.furtherOperands.front();
  if (!plan.ok()) {
    printProblems(plan.problems(), arguments.operand);
    return 1;
  }
  const auto read = workbook::readBack(file, plan.value());
  if (!read.ok()) {
    printProblems(read.problems(), file);
    return 1;
  }
  if (read.value().isOpenElsewhere)
    printProblems({{.severity = Severity::Note, .code = "workbookMayBeOpen", .where = file}}, file);
  const std::string text = arguments.has("--json") ? readBackJson(read.value()) : workbook::readBackWords(read.value());
  if (const int code = writeOutput("-", text); code != 0) return code;
  const auto after = applied(plan.value(), read.value(), arguments.value("--conflicts"));
  if (!after.ok()) {
    printProblems(after.problems(), file);
    return 1;
  }
  return arguments.has("-o") ? writePlan(*arguments.value("-o"), after.value()) : 0;
}

}  // namespace fulcrum::cli
