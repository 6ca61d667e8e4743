// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <iostream>
#include <sstream>

#include "base/text_encoding.h"
#include "finance/batch_file.h"
#include "plan/plan_json.h"
#include "plan/validate.h"
#include "plan_files.h"

namespace fulcrum::cli {

int importPlan(const Arguments& arguments) {
  const auto plan = readPlan(arguments.operand);
  printProblems(plan.problems(), arguments.operand);
  return plan.ok() ? writeProject(*arguments.value("-o"), plan.value()) : 1;
}

// A plan that is not finished is written all the same: it is what the file holds.
int exportPlan(const Arguments& arguments) {
  if (arguments.has("--xlsx")) return exportWorkbook(arguments);
  if (arguments.has("--csv")) return exportTables(arguments);
  const auto plan = readPlan(arguments.operand);
  printProblems(plan.problems(), arguments.operand);
  if (!plan.ok()) return 1;
  const int written = writeOutput(arguments.value("-o").value_or("-"), planToJson(plan.value()));
  return written != 0 ? written : hasErrors(validate(plan.value()));
}

int checkPlan(const Arguments& arguments) {
  const auto plan = readPlan(arguments.operand);
  const Problems problems = plan.ok() ? validate(plan.value()) : plan.problems();
  printProblems(problems, arguments.operand);
  return hasErrors(problems) ? 1 : 0;
}

int runFinance(const Arguments& arguments) {
  const std::string file = *arguments.value("--batch");
  const auto table = readInput(file);
  printProblems(table.problems(), file);
  if (!table.ok()) return 1;
  std::string room;
  std::istringstream in{std::string(anyText(table.value(), room))};
  std::ostringstream out;
  const int code = finance::runFinanceBatch(in, out, std::cerr);
  if (code != 0) return code;
  return writeOutput(arguments.value("-o").value_or("-"), out.str());
}

}  // namespace fulcrum::cli
