// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <iostream>

#include "commands.h"
#include "plan_files.h"
#include "subject.h"
#include "workbook/workbook.h"

namespace fulcrum::cli {
namespace {

std::string today() {
  const std::time_t now = std::time(nullptr);
  char text[16];
  const size_t length = std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
  return std::string(text, length);
}

int refuse(const Problems& problems, const std::string& file) {
  printProblems(problems, file);
  return 1;
}

}  // namespace

int exportWorkbook(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return refuse(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  const auto made = workbook::workbookOf(plan, scenario, {.version = FULCRUM_VERSION, .date = today()});
  if (!made.ok()) return refuse(made.problems(), arguments.operand);
  const std::string file = *arguments.value("--xlsx");
  if (const Problems problems = workbook::writeXlsx(made.value(), file); !problems.empty())
    return refuse(problems, file);
  if (made.value().failedChecks > 0)
    std::cerr << file << ": " << made.value().failedChecks << " of " << made.value().checkCount
              << " checks do not hold\n";
  return 0;
}

}  // namespace fulcrum::cli
