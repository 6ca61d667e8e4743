// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <deque>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>

#include "base/whole_file.h"
#include "commands.h"
#include "exchange/tidy_tables.h"
#include "plan_files.h"
#include "subject.h"
#include "workbook/read_back.h"
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

namespace {

// `costs-tuned.xlsx` beside `costs.xlsx`.
std::filesystem::path fileOf(const std::filesystem::path& file, const ScenarioId& scenario) {
  std::string id;
  for (const char each : scenario.text)
    id += std::string_view("/\\:*?\"<>|").find(each) == std::string_view::npos ? each : '-';
  return file.parent_path() / (file.stem().string() + "-" + id + file.extension().string());
}

// Every file or, where one cannot be made, none.
Problems writeWorkbooks(const Plan& plan, const std::map<ScenarioId, std::filesystem::path>& files,
                        const workbook::WorkbookOptions& options) {
  std::map<ScenarioId, std::unique_ptr<TemporaryFile>> written;
  for (const auto& [scenario, file] : files) {
    const auto made = workbook::workbookOf(plan, scenario, options);
    if (!made.ok()) return made.problems();
    if (workbook::isOpenElsewhere(file)) return {{.code = "workbookOpen", .where = file.string()}};
    auto scratch = std::make_unique<TemporaryFile>(resolvedTarget(file));
    Problems problems = workbook::writeXlsx(made.value(), scratch->path());
    for (Problem& problem : problems) problem.where = file.string();
    if (!problems.empty()) return problems;
    if (made.value().failedChecks > 0)
      std::cerr << file.string() << ": " << made.value().failedChecks << " of " << made.value().checkCount
                << " checks do not hold\n";
    written.emplace(scenario, std::move(scratch));
  }
  for (const auto& [scenario, scratch] : written) {
    const std::filesystem::path& file = files.at(scenario);
    if (const std::error_code error = scratch->replace(resolvedTarget(file)))
      return {{.code = "cannotWrite", .where = file.string(), .facts = {{"detail", error.message()}}}};
  }
  return {};
}

}  // namespace

int exportWorkbook(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return refuse(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  const std::filesystem::path file(*arguments.value("--xlsx"));
  std::map<ScenarioId, std::filesystem::path> files;
  if (arguments.has("--all")) {
    for (const Scenario& each : plan.scenarios) files[each.id] = fileOf(file, each.id);
  } else {
    files[scenario] = file;
  }
  const Problems problems = writeWorkbooks(
      plan, files, {.version = FULCRUM_VERSION, .date = today(), .projectId = projectIdOf(arguments.operand)});
  return problems.empty() ? 0 : refuse(problems, arguments.operand);
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
