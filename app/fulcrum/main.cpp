// SPDX-License-Identifier: GPL-3.0-or-later
// fulcrum: the window. Composition root: settings, translations, command line, and the objects the window works on.
#include <oneapi/tbb/global_control.h>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QRegularExpression>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>

#include "base/platform.h"
#include "catalogue/catalogue.h"
#include "document/project_file.h"
#include "files/file_actions.h"
#include "live/workspace.h"
#include "report/report.h"
#include "theme/wheel_guard.h"
#include "theme/wrapped_tips.h"
#include "topics/help_window.h"
#include "translations/translations.h"
#include "window/main_window.h"
#include "window/page_list.h"
#include "window/theme_menu.h"
#include "words/field_text.h"

namespace {

using namespace Qt::StringLiterals;

// Words and paper need no display.
bool needsNoDisplay(std::string_view argument) {
  static constexpr std::string_view kWords[] = {"-h", "--help", "--help-all", "-v", "--version"};
  return std::ranges::find(kWords, argument) != std::end(kWords) || argument.starts_with("--export-pdf") ||
         argument.starts_with("--report");
}

// Grabs the window once it has painted its figures and the answers that it waits for, for documentation and for a look
// without a display.
int writeScreenshot(fulcrum::MainWindow& window, fulcrum::LiveEvaluation& live, const QString& path) {
  int status = 1;
  QTimer timer;
  bool wasAwaited = true;
  QObject::connect(&timer, &QTimer::timeout, &window, [&] {
    const bool isPainted = !wasAwaited && !live.isAwaited();
    wasAwaited = live.isAwaited();
    if (!isPainted) return;
    timer.stop();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);  // what has just come has its room
    status = window.grab().save(path) ? 0 : 1;
    QCoreApplication::exit(status);
  });
  timer.start(std::chrono::milliseconds(250));
  return QCoreApplication::exec();
}

void complain(const QString& text) {
  std::fputs(text.toLocal8Bit().constData(), stderr);
  std::fputc('\n', stderr);
}

// The sections that a list names, in its order, or none where it is empty; nothing where a word is no section.
std::optional<std::vector<fulcrum::ReportSection>> sectionsOf(const QString& list) {
  std::vector<fulcrum::ReportSection> sections;
  for (const QString& word : list.split(u',', Qt::SkipEmptyParts)) {
    const auto section = fulcrum::parseReportSection(word);
    if (!section) {
      complain(QCoreApplication::translate("main", "The report has no section %1.").arg(word));
      return std::nullopt;
    }
    sections.push_back(*section);
  }
  return sections;
}

// Writes a report of a plan, or of the sample where none is named, without a window. Returns the exit code.
// What the choice leaves open is as the plan says it, where a budget report is wanted.
int exportPdf(const QString& planPath, const QString& pdfPath, const QString& paperName, const QString& scenario,
              fulcrum::ReportChoice choice, bool isBudgetReport) {
  const QString paper = paperName.toLower();
  const std::map<QString, fulcrum::Paper> papers{
      {u"a4"_s, fulcrum::Paper::A4}, {u"letter"_s, fulcrum::Paper::Letter}, {u"slides"_s, fulcrum::Paper::Slides}};
  if (!papers.contains(paper)) {
    complain(QCoreApplication::translate("main", "The paper is a4, letter or slides, not %1.").arg(paperName));
    return 2;
  }
  fulcrum::Workspace workspace(fulcrum::samplePlan());
  if (!planPath.isEmpty()) {
    fulcrum::ProjectFile file;
    const auto plan = file.open(QFileInfo(planPath).absoluteFilePath());
    if (!plan) {
      for (const fulcrum::Problem& problem : plan.problems())
        complain(u"%1: %2 %3"_s.arg(planPath, QString::fromStdString(problem.where), problemSentence(problem)));
      return 1;
    }
    workspace.document.replace(plan.value(), false, file.history());
  } else {
    workspace.view.setScenario(fulcrum::kSampleScenario);
  }
  if (!scenario.isEmpty()) {
    const fulcrum::ScenarioId id(scenario.toStdString());
    if (!fulcrum::find(workspace.plan(), id)) {
      complain(QCoreApplication::translate("main", "The plan has no scenario %1.").arg(scenario));
      return 1;
    }
    workspace.view.setScenario(id);
  }
  if (isBudgetReport) {
    fulcrum::ReportChoice ofPlan = budgetChoice(workspace.whole().report, choice.paper);
    if (!scenario.isEmpty()) ofPlan.content.scenario = workspace.view.scenario();
    if (!choice.sections.empty()) ofPlan.sections = choice.sections;
    ofPlan.history = ofPlan.history || choice.history;
    choice = std::move(ofPlan);
    lookAtRecommended(workspace, choice.content);
  }
  choice.paper = papers.at(paper);
  const QString error = writeReport(pdfPath, workspace, choice);
  if (error.isEmpty()) return 0;
  complain(QCoreApplication::translate("main", "%1 was not written: %2").arg(pdfPath, error));
  return 1;
}

QString pageNames() {
  QStringList names;
  for (const fulcrum::PageMaker& page : fulcrum::pageMakers()) names << page.name;
  return names.join(u", "_s);
}

}  // namespace

int main(int argc, char* argv[]) {
  fulcrum::keepFreedMemory();
  QCoreApplication::setApplicationName(u"fulcrum"_s);
  QCoreApplication::setOrganizationName(u"fulcrum"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(FULCRUM_VERSION));
  if (std::any_of(argv, argv + argc, needsNoDisplay) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QGuiApplication::setDesktopFileName(u"org.fulcrum_planner.Fulcrum"_s);
  QGuiApplication::setWindowIcon(QIcon(u":/icons/fulcrum.svg"_s));
  // Without a locale (LANG=C) numbers and currencies are written as in the United States, not in the bare form of C.
  if (QLocale().language() == QLocale::C) QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  fulcrum::Settings settings;
  if (!settings.language().isEmpty()) QLocale::setDefault(QLocale(settings.language()));
  std::optional<oneapi::tbb::global_control> threads;
  if (settings.threads() > 0)
    threads.emplace(oneapi::tbb::global_control::max_allowed_parallelism, static_cast<size_t>(settings.threads()));
  const fulcrum::Translations translations{QLocale()};

  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("main", "Plans what AI inference will cost."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(u"plan"_s,
                               QCoreApplication::translate("main", "A project (*.fulcrum) or a plan (*.json)."));
  const QCommandLineOption screenshot(
      u"screenshot"_s, QCoreApplication::translate("main", "Write a picture of the window and exit."), u"file"_s);
  const QCommandLineOption size(
      u"size"_s, QCoreApplication::translate("main", "Width and height of that picture in pixels: 1280x800."),
      u"size"_s);
  const QCommandLineOption page(u"page"_s, QCoreApplication::translate("main", "Open this page: %1.").arg(pageNames()),
                                u"name"_s);
  const QCommandLineOption pdf(u"export-pdf"_s,
                               QCoreApplication::translate("main", "Write all charts of the plan as one PDF and exit."),
                               u"file"_s);
  const QCommandLineOption paper(
      u"paper"_s,
      QCoreApplication::translate("main", "Paper of the PDF: a4, letter, or slides (16:9, a chart a page)."), u"name"_s,
      u"a4"_s);
  const QCommandLineOption scenario(
      u"scenario"_s, QCoreApplication::translate("main", "Print this scenario, given by its id."), u"id"_s);
  const QCommandLineOption history(
      u"history"_s, QCoreApplication::translate("main", "Add every change of the plan to the PDF as an appendix."));
  const QCommandLineOption report(
      u"report"_s, QCoreApplication::translate("main", "Write the budget report of the plan as a PDF and exit."),
      u"file"_s);
  const QCommandLineOption sections(
      u"sections"_s,
      QCoreApplication::translate(
          "main",
          "Sections of the report, in this order: decision, money, why, scenarios, own-vs-rent, demand, risk, actuals, "
          "purchases, assumptions, changes, method, appendix, charts. Without: those that the plan names."),
      u"list"_s);
  parser.addOptions({screenshot, size, page, pdf, report, sections, paper, scenario, history});
  parser.process(application);
  if (parser.isSet(pdf) || parser.isSet(report)) {
    fulcrum::ReportChoice choice{.history = parser.isSet(history)};
    if (parser.isSet(report)) {
      const auto chosen = sectionsOf(parser.value(sections));
      if (!chosen) return 2;
      choice.sections = *chosen;
    }
    return exportPdf(parser.positionalArguments().value(0), parser.value(parser.isSet(report) ? report : pdf),
                     parser.value(paper), parser.value(scenario), choice, parser.isSet(report));
  }

  fulcrum::applySavedTheme(application, settings);
  fulcrum::guardAgainstWheel(application);
  fulcrum::wrapToolTips(application);
  fulcrum::installHelpKey(application);
  fulcrum::Workspace workspace(fulcrum::newPlan());
  fulcrum::MainWindow window(workspace, settings);
  const QString path = parser.positionalArguments().value(0);
  if (path.isEmpty() || !window.files().open(path)) window.files().openSample();
  const bool wantsAPlan = !path.isEmpty() || parser.isSet(page) || parser.isSet(screenshot);
  if (!wantsAPlan) window.showStartPage();
  if (parser.isSet(page)) window.showPage(parser.value(page));
  if (parser.isSet(size)) {
    static const QRegularExpression kSize(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto match = kSize.match(parser.value(size));
    if (!match.hasMatch()) {
      complain(QCoreApplication::translate("main", "%1 is no size: write width and height in pixels, such as 1280x800.")
                   .arg(parser.value(size)));
      return 2;
    }
    window.resize(match.captured(1).toInt(), match.captured(2).toInt());
  }
  window.show();
  if (parser.isSet(screenshot)) return writeScreenshot(window, workspace.live, parser.value(screenshot));
  QTimer::singleShot(0, &window, [&window] { window.files().offerRecovery(); });
  return QApplication::exec();
}
