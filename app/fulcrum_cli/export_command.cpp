// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <deque>
#include <filesystem>
#include <iostream>

#include "base/whole_file.h"
#include "commands.h"
#include "exchange/tidy_tables.h"
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

namespace {

// All of them or, where one cannot be written, none.
Problems writeTables(const std::filesystem::path& folder, const std::map<std::string, std::string>& tables) {
  const auto refused = [](const std::filesystem::path& file, const std::error_code& error) {
    return Problems{{.code = "cannotWrite", .where = file.string(), .facts = {{"detail", error.message()}}}};
  };
  std::error_code error;
  const bool made = std::filesystem::create_directories(folder, error);
  if (error) return refused(folder, error);
  std::deque<TemporaryFile> written;
  const auto giveUp = [&](const std::filesystem::path& file, const std::error_code& reason) {
    written.clear();
    std::error_code ignored;
    if (made) std::filesystem::remove(folder, ignored);
    return refused(file, reason);
  };
  for (const auto& [name, text] : tables) {
    const TemporaryFile& file = written.emplace_back(resolvedTarget(folder / name));
    if ((error = writeWholeFile(file.path(), text))) return giveUp(folder / name, error);
  }
  auto next = written.begin();
  for (const auto& [name, text] : tables) {
    if ((error = (next++)->replace(resolvedTarget(folder / name)))) return giveUp(folder / name, error);
  }
  return {};
}

}  // namespace

int exportTables(const Arguments& arguments) {
  const auto plan = soundPlan(arguments.operand);
  if (!plan.ok()) return refuse(plan.problems(), arguments.operand);
  const auto tables = tidyTables(plan.value());
  if (!tables.ok()) return refuse(tables.problems(), arguments.operand);
  const std::string folder = *arguments.value("--csv");
  const Problems problems = writeTables(folder, tables.value());
  return problems.empty() ? 0 : refuse(problems, folder);
}

}  // namespace fulcrum::cli
