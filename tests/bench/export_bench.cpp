// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/export_bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "base/uuid.h"
#include "catalogue/catalogue.h"
#include "optimise/optimise.h"
#include "workbook/read_back.h"
#include "workbook/workbook.h"
#ifdef FULCRUM_GUI
#include <QApplication>

#include "report/report.h"
#include "report/report_pages.h"
#include "support/large_plan.h"
#endif

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

constexpr const char* kScenario = "playbook";
constexpr int kRuns = 5;

double secondsOf(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(const std::function<void()>& work, int runs = kRuns) {
  std::vector<double> seconds;
  for (int run = 0; run < runs; ++run) seconds.push_back(secondsOf(work));
  std::ranges::nth_element(seconds, seconds.begin() + runs / 2);
  return seconds[static_cast<size_t>(runs / 2)];
}

void line(const char* name, double seconds, const char* goal = "") {
  std::printf("%-58s %12.3f ms %s\n", name, 1000 * seconds, goal);
}

// A folder of its own that is removed.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("fulcrum-exports-" + newUuid());
  Folder() { fs::create_directories(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

// A profile in which LibreOffice calculates every workbook when it opens it, whoever saved it.
void writeProfile(const fs::path& profile) {
  fs::create_directories(profile / "user");
  std::ofstream(profile / "user" / "registrymodifications.xcu") << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";
}

// Starting, opening, calculating and saving; negative where it cannot.
double secondsOfOffice(const fs::path& folder, const fs::path& file) {
  const std::string command = "soffice -env:UserInstallation=file://" + (folder / "profile").string() +
                              " --headless --norestore --convert-to xlsx --outdir " + (folder / "out").string() + " " +
                              file.string() + " >/dev/null 2>&1";
  int code = 0;
  const double seconds = secondsOf([&] { code = std::system(command.c_str()); });
  return code == 0 && fs::exists(folder / "out" / file.filename()) ? seconds : -1;
}

int compareWithOffice(const Folder& folder, const fs::path& file, double evaluating) {
  writeProfile(folder.path / "profile");
  workbook::Workbook empty;
  empty.book.setNumber({empty.book.addSheet("Empty"), 0, 0}, 1);
  const fs::path nothing = folder.path / "empty.xlsx";
  if (!writeXlsx(empty, nothing).empty()) return 1;
  if (secondsOfOffice(folder.path, nothing) < 0) {  // the first start makes the profile
    std::printf("LibreOffice is not there: nothing to compare with\n");
    return 0;
  }
  const double starting = secondsOfOffice(folder.path, nothing);
  const double whole = secondsOfOffice(folder.path, file);
  if (starting < 0 || whole < 0) return 1;
  line("LibreOffice: starting, an empty workbook", starting);
  line("LibreOffice: the same with the sample, opened, calculated, saved", whole);
  line("evaluate", evaluating);
  std::printf("%-58s %12.0f times      goal: 1,000\n", "LibreOffice less its start over evaluate",
              (whole - starting) / evaluating);
  return 0;
}

#ifdef FULCRUM_GUI
void report(const Plan& plan, const fs::path& file) {
  Workspace workspace(plan);
  workspace.view.setScenario(ScenarioId(kScenario));
  ReportChoice choice;
  choice.sections = budgetSections();
  line("report of the sample, figures included",
       secondsOf([&] { (void)writeReport(QString::fromStdString(file.string()), workspace, choice); }), "goal: 1,000");
}

// 20 fleets and 40 workloads: what a window waits for at most between two of its events, and all steps together.
void layout() {
  Plan plan = test::largePlan();
  plan.horizonMonths = 36;
  plan.fleets.resize(20);
  plan.workloads.resize(40);
  plan.series.clear();
  for (Workload& workload : plan.workloads) workload.growthKnots.clear();
  for (size_t i = 0; i < plan.workloads.size(); ++i) plan.workloads[i].fleet = plan.fleets[i % plan.fleets.size()].id;
  Workspace workspace(plan);
  ReportChoice choice;
  choice.sections = budgetSections();
  ReportSource source(workspace);
  source.want(choice);
  source.flush();
  (void)ReportPages(source, choice, QDate(2026, 1, 1));  // fonts are loaded once
  double longest = 0;
  double all = 0;
  ReportLayout steps(source, choice, QDate(2026, 1, 1));
  for (bool more = true; more;) {
    const double step = secondsOf([&] { more = steps.next(); });
    longest = std::max(longest, step);
    all += step;
  }
  line("pages of a report of 20 fleets, laid out", all);
  line("the longest of these steps, a section", longest, "goal: 16");
}
#endif

}  // namespace

int runExportBench([[maybe_unused]] int argc, [[maybe_unused]] char** argv) {
  const Plan plan = samplePlan();
  const ScenarioId scenario(kScenario);
  const Folder folder;
  const fs::path file = folder.path / "sample.xlsx";
  const workbook::WorkbookOptions options{.version = "bench", .date = "2026-01-01"};
  auto made = workbook::workbookOf(plan, scenario, options);
  if (!made.ok()) return 1;
  const double making = median([&] { made = workbook::workbookOf(plan, scenario, options); });
  const double writing = median([&] { (void)writeXlsx(made.value(), file); });
  std::printf("%zu formulas\n", made.value().book.formulaCount());
  line("workbook of the sample: made", making);
  line("workbook of the sample: written", writing);
  line("workbook of the sample: made and written", making + writing, "goal: 2,000");
  line("workbook of the sample: read back", median([&] { (void)workbook::readBack(file, plan); }));
#ifdef FULCRUM_GUI
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  report(plan, folder.path / "report.pdf");
  layout();
#endif
  const double evaluating = median(
      [&] {
        optimise::SolvedPools solved;
        (void)optimise::evaluateOptimal(plan, scenario, solved);
      },
      101);
  return compareWithOffice(folder, file, evaluating);
}

}  // namespace fulcrum
