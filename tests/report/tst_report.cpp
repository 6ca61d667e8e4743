// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include "report/report.h"
#include "report/report_blocks.h"
#include "report/report_layout.h"
#include "report/report_pages.h"
#include "risk/default_inputs.h"
#include "support/outside_programs.h"
#include "support/plan_builder.h"

namespace tst_report {

using namespace fulcrum;
using test::contents;
using test::outputOf;
using namespace Qt::StringLiterals;

namespace {

Plan plan() {
  Plan plan = test::plainPlan();
  plan.name = "Paper plan";
  plan.scenarios[0].name = "Base case";
  plan.workloads[0].name = "Chat of customers";
  plan.fleets[0].name = "Main fleet";
  plan.fleets[0].owned = {{.month = 0, .count = 2}};
  plan.notes = "First line of the notes.\nSecond line.";
  plan.budget = {{.month = 0, .amount = Money(50000)}};
  return plan;
}

ReportBlock block(double height, double most = 0) {
  return {.height = height, .mostHeight = most};
}

QImage picture(const ReportPages& pages, int page) {
  QImage image(pages.size().toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  pages.paint(painter, page);
  return image;
}

}  // namespace

class TestReport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_folder.isValid());
  }

  void pagesHaveThePapersSize_data() {
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << Paper::A4 << u"595"_s;
    QTest::newRow("Letter") << Paper::Letter << u"612 x 792"_s;
    QTest::newRow("Slides") << Paper::Slides << u"960 x 540"_s;
  }
  void pagesHaveThePapersSize() {
    QFETCH(Paper, paper);
    QFETCH(QString, size);
    Workspace workspace(plan());
    QCOMPARE(writeReport(path(), workspace, {.paper = paper}), QString());
    const QString info = outputOf(u"pdfinfo"_s, {path()});
    QVERIFY2(info.contains(QRegularExpression(u"Page size: +"_s + size)), qPrintable(info));
  }

  // Each table by fiscal year ends in a row that begins with Total and ends with the sum of all years.
  void budgetReportAddsUpByFiscalYear() {
    Workspace workspace(plan());
    QCOMPARE(writeReport(path(), workspace, {.sections = budgetSections()}), QString());
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    for (const QString& title : {u"Decision"_s, u"Where the money goes"_s, u"Scenarios"_s, u"Purchase schedule"_s,
                                 u"Assumptions"_s, u"Method and limits"_s})
      QVERIFY2(text.contains(title), qPrintable(title));
    QVERIFY2(text.contains(u"Buy "_s), "the order of month 0 is in the sentence");
    const NumberFormat format;
    Money cash;
    for (const Money month : workspace.live.current()->cashTotal) cash += month;
    const QRegularExpression total(u"Total +.*\\%1 *\\n"_s.arg(format.money(cash)));
    QVERIFY2(text.contains(total), qPrintable(text));
  }
  // A reader finds the sections by their bookmarks, and screen readers the language.
  void theDocumentHasBookmarksAndProperties() {
    Workspace workspace(plan());
    ReportChoice choice = budgetChoice(workspace.whole().report, Paper::A4);
    choice.content.title = "Budget 2026";
    choice.content.author = "A. Planner";
    QCOMPARE(writeReport(path(), workspace, choice, QDate(2026, 3, 4)), QString());
    const QString info = outputOf(u"pdfinfo"_s, {path()});
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Budget 2026 · Base case"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Author: +A. Planner"_s)), qPrintable(info));
    const QByteArray bytes = contents(path());
    QVERIFY(bytes.contains("/Lang (en"));
    QVERIFY(bytes.contains("/UseOutlines"));
    QVERIFY(bytes.contains("(Decision)") && bytes.contains("(Where the money goes)"));
    QVERIFY(!bytes.contains("(Risk)") && !bytes.contains("(Plan and actual)"));  // there is nothing to say
  }

  void equalPlansMakeEqualBytes() {
    const auto written = [&] {
      Workspace workspace(plan());
      const ReportChoice choice = budgetChoice(workspace.whole().report, Paper::A4);
      const QString error = writeReport(path(), workspace, choice, QDate(2026, 3, 4));
      return error.isEmpty() ? contents(path()) : QByteArray();
    };
    const QByteArray first = written();
    QVERIFY(!first.isEmpty());
    QVERIFY(first == written());
  }

  void thePlansOwnSectionsNotesAndSentenceArePrinted() {
    Plan own = plan();
    own.report.parts = {{.section = ReportSection::Method, .on = true, .note = "Ask the controller."},
                        {.section = ReportSection::Decision, .on = true, .note = {}}};
    own.report.decision = "Rent for another year.";
    own.report.preparedFor = "The board";
    Workspace workspace(own);
    const ReportChoice choice = budgetChoice(own.report, Paper::A4);
    QCOMPARE(choice.sections, (std::vector{ReportSection::Method, ReportSection::Decision}));
    QCOMPARE(writeReport(path(), workspace, choice), QString());
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    const auto at = [&](const char* words) { return text.indexOf(QString::fromUtf8(words)); };
    QVERIFY2(at("Prepared for The board") >= 0, qPrintable(text));
    QVERIFY(at("Method and limits") >= 0 && at("Method and limits") < at("Ask the controller."));
    QVERIFY(at("Ask the controller.") < at("Rent for another year."));
    QVERIFY(at("Where the money goes") < 0);
  }

  void uncertainInputsHaveAPage() {
    Plan uncertain = risk::withDefaultInputs(plan());
    uncertain.simulation.trials = 100;
    Workspace workspace(uncertain);
    QCOMPARE(writeReport(path(), workspace, {.sections = {ReportSection::Risk}}), QString());
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    for (const QString& word : {u"100 trials"_s, u"exceeds the budget"_s, u"Stress cases"_s})
      QVERIFY2(text.contains(word), qPrintable(text));
  }

  // Long names and many fleets: nothing runs over the edge of the paper, and what has no room is said.
  void longNamesStayWithinTheMargins() {
    Plan many = risk::withDefaultInputs(plan());
    many.simulation.trials = 50;
    const std::string longName =
        "Customer service and complaint handling of all business units in Europe, the Middle East";
    many.name = longName + " and Africa, consolidated budget proposal, second reading";
    for (Scenario& scenario : many.scenarios) scenario.name = "Everything rented on demand as it is today: " + longName;
    const Fleet fleet = many.fleets[0];
    const Workload workload = many.workloads[0];
    for (int i = 0; i < 8; ++i) {
      many.fleets.push_back(fleet);
      many.fleets.back().id = FleetId("more" + std::to_string(i));
      many.fleets.back().name = longName + ", fleet " + std::to_string(i);
      many.workloads.push_back(workload);
      many.workloads.back().id = WorkloadId("more" + std::to_string(i));
      many.workloads.back().fleet = many.fleets.back().id;
      many.workloads.back().name = longName + ", workload " + std::to_string(i);
      many.workloads.back().costCentre = longName + " " + std::to_string(4100 + i);
    }
    Workspace workspace(many);
    QCOMPARE(writeReport(path(), workspace, {.sections = budgetSections()}), QString());
    QVERIFY(outputOf(u"pdftotext"_s, {path(), u"-"_s}).simplified().contains(u"Drawn are the 4 workload(s)"_s));
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s});
    static const QRegularExpression kBox(
        u"<page width=\"([0-9.]+)\"|<word xMin=\"([0-9.]+)\"[^>]* xMax=\"([0-9.]+)\"[^>]*>([^<]*)"_s);
    constexpr double kMargin = 15 / 25.4 * 72;
    double width = 0;
    int words = 0;
    for (auto box = kBox.globalMatch(boxes); box.hasNext();) {
      const auto match = box.next();
      if (!match.captured(1).isEmpty()) {
        width = match.captured(1).toDouble();
        continue;
      }
      ++words;
      QVERIFY2(match.captured(2).toDouble() > kMargin - 1, qPrintable(match.captured(4)));
      QVERIFY2(match.captured(3).toDouble() < width - kMargin + 1, qPrintable(match.captured(4)));
    }
    QVERIFY(words > 500);
  }

  void scenariosAreThoseThatAreChosenWithTheirBase() {
    Plan three = plan();
    three.scenarios[1].name = "Second";
    three.scenarios.push_back({.id = ScenarioId("third"), .name = "Third", .base = test::kBase});
    Workspace workspace(three);
    const auto textOf = [&](const std::vector<ScenarioId>& scenarios) {
      const ReportChoice choice{.sections = {ReportSection::Scenarios}, .content = {.scenarios = scenarios}};
      const QString error = writeReport(path(), workspace, choice);
      return error.isEmpty() ? outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}) : error;
    };
    QVERIFY(textOf({}).contains(u"Third"_s));
    const QString two = textOf({test::kTuned});
    QVERIFY2(two.contains(u"Second"_s) && !two.contains(u"Third"_s), qPrintable(two));
    QVERIFY(two.contains(u"Changes are against Base case."_s));
  }

  void sectionsAreNamed() {
    QCOMPARE(parseReportSection(u"money"_s), std::optional(ReportSection::Money));
    QCOMPARE(parseReportSection(u" Own-vs-rent"_s), std::optional(ReportSection::OwnVsRent));
    QVERIFY(!parseReportSection(u"nothing"_s));
    QCOMPARE(budgetSections().size(), size_t(12));
  }

  void everyPageNamesPlanScenarioDateAndNumber() {
    Workspace workspace(plan());
    QCOMPARE(writeReport(path(), workspace, {}, QDate(2026, 3, 4)), QString());
    QStringList pages = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}).split(u'\f');
    pages.removeLast();
    QVERIFY(pages.size() > 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
      QVERIFY2(pages[i].contains(u"Paper plan · Base case"_s), qPrintable(pages[i]));
      QVERIFY(pages[i].contains(u"March 4, 2026"_s));
      const QRegularExpression number(u"\\b%1 ?/ ?%2\\s*$"_s.arg(i + 1).arg(pages.size()));
      QVERIFY2(pages[i].contains(number), qPrintable(pages[i]));
    }
  }

  // Nobody looked at the shares before: the report waits for them.
  void whatLeversSaveIsPrintedCurrent() {
    Plan tuned = plan();
    tuned.scenarios[1].name = "With a cache";
    test::tunedLevers(tuned).responseCache.emplace().on = true;
    test::tunedLevers(tuned).responseCache->hitRate = 0.5;
    Workspace workspace(tuned);
    workspace.view.setScenario(test::kTuned);
    QCOMPARE(writeReport(path(), workspace, {}), QString());
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    QVERIFY(text.contains(u"From Base case to With a cache"_s));
    QVERIFY(text.contains(u"Shapley"_s));
    QVERIFY(!text.contains(u"updating"_s));
  }

  void chartsAssumptionsAndNotesAreText_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"Monthly cost, levelised", "by tier, amortised", "by workload, amortised",
                             "Cost less budget", "Cost per million tokens", "Utilisation and waste", "Waste in money",
                             "in every hour of the week", "Main fleet", "Chat of customers",
                             "Cash flow, own against rent", "Mean rent of a GPU-hour", "Assumptions", "Second line."})
      QTest::newRow(text) << QString::fromUtf8(text);
  }
  void chartsAssumptionsAndNotesAreText() {
    QFETCH(QString, text);
    Workspace workspace(plan());
    QCOMPARE(writeReport(path(), workspace, {}), QString());
    const QString all = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    QVERIFY2(all.contains(text), qPrintable(all));
  }

  void longNotesLoseNoWord() {
    Plan noted = plan();
    noted.notes.clear();
    QStringList words;
    for (int line = 0; line < 60; ++line) {
      for (int word = 0; word <= line; ++word) {
        words << u"w%1i%2"_s.arg(line).arg(word);
        noted.notes += words.last().toStdString() + (word == line ? '\n' : ' ');
      }
    }
    Workspace workspace(noted);
    QCOMPARE(writeReport(path(), workspace, {}), QString());
    const QStringList found = outputOf(u"pdftotext"_s, {path(), u"-"_s}).simplified().split(u' ');
    const QSet<QString> all(found.begin(), found.end());
    for (const QString& word : words) QVERIFY2(all.contains(word), qPrintable(word));
  }

  // The colours of the break-even surface are the one image: its contours, axes and texts are not.
  void everythingElseIsVectors() {
    Workspace workspace(plan());
    QCOMPARE(writeReport(path(), workspace, {}), QString());
    QCOMPARE(contents(path()).count("/Subtype /Image"), 1);
  }

  void theHistoryIsAnAppendixWhenItIsWanted() {
    Workspace workspace(plan());
    workspace.document.edit(u"Hire"_s, [](Plan& plan) { plan.assumptions.staffFte = 7.25; });
    const auto textWith = [&](bool history) {
      const QString error = writeReport(path(), workspace, {.history = history});
      return error.isEmpty() ? outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}) : error;
    };
    QVERIFY(!textWith(false).contains(u"History of the plan"_s));
    const QString appendix = textWith(true).section(u"History of the plan"_s, 1);
    QVERIFY2(appendix.contains(u"Hire"_s) && appendix.contains(u"7.25"_s), qPrintable(appendix));
  }

  void aJobGoesOnBesideTheWindow() {
    Workspace workspace(plan());
    ReportJob job(path(), workspace, {});
    QSignalSpy finished(&job, &ReportJob::finished);
    QSignalSpy progressed(&job, &ReportJob::progressed);
    job.start();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.first().first().toString(), QString());
    int last = 0;
    for (const auto& arguments : progressed) {
      const int percent = arguments.first().toInt();
      QVERIFY(percent >= last && percent <= 100);
      last = percent;
    }
    QCOMPARE(last, 100);
    QVERIFY(contents(path()).startsWith("%PDF"));
  }

  void sectionAfterSectionIsTheSameReport() {
    Workspace workspace(plan());
    ReportSource source(workspace);
    ReportChoice choice;
    choice.sections = budgetSections();
    source.want(choice);
    source.flush();
    ReportLayout layout(source, choice, QDate(2026, 1, 1));
    size_t steps = 1;
    while (layout.next()) ++steps;
    QVERIFY(steps > choice.sections.size());
    const ReportPages pages = layout.take();
    const ReportPages atOnce(source, choice, QDate(2026, 1, 1));
    QCOMPARE(pages.count(), atOnce.count());
    for (int page = 0; page < pages.count(); ++page) QVERIFY(picture(pages, page) == picture(atOnce, page));
  }

  void anEditBetweenTwoSectionsBeginsAnew() {
    Workspace workspace(plan());
    ReportJob job(path(), workspace, {});
    QSignalSpy finished(&job, &ReportJob::finished);
    bool edited = false;
    QTimer beside;  // runs between the sections
    connect(&beside, &QTimer::timeout, &job, [&] {
      if (!std::exchange(edited, true))
        workspace.document.edit(u"Rename"_s, [](Plan& plan) { plan.name = "Another name"; });
    });
    connect(&job, &ReportJob::progressed, &job, [&](int percent) {
      if (percent >= 60) beside.start(0);  // the figures are known
    });
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(edited);
    QVERIFY(finished[0][0].toString().isEmpty());
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    QVERIFY(text.contains(u"Another name"_s));
    QVERIFY(!text.contains(QString::fromStdString(plan().name)));
  }

  void aJobThatIsCancelledLeavesTheOldFile() {
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Workspace workspace(plan());
    ReportJob job(path(), workspace, {});
    QSignalSpy finished(&job, &ReportJob::finished);
    int pages = 0;
    connect(&job, &ReportJob::progressed, &job, [&](int percent) {
      if (percent > 60 && ++pages == 2) job.cancel();
    });
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(pages, 2, 20'000);
    QVERIFY(!finished.wait(50));
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
  }

  void aFailureTellsWhyAndLeavesTheOldFile() {
    Workspace workspace(plan());
    QVERIFY(!writeReport(m_folder.filePath(u"missing/report.pdf"_s), workspace, {}).isEmpty());
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Plan broken = plan();
    broken.horizonMonths = 0;
    Workspace without(broken);
    QVERIFY(!writeReport(path(), without, {}).isEmpty());
    QCOMPARE(contents(path()), QByteArray("old"));
  }

  void blocksAreNeverCut() {
    const auto pages = paginate({block(60), block(60), block(30)}, {100, 100});
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pages[1][0].rect, QRectF(0, 0, 100, 60));
    QCOMPARE(pages[1][1].rect, QRectF(0, 60, 100, 30));
  }

  void headingsStayWithWhatFollows() {
    ReportBlock heading = block(20);
    heading.staysWithNext = true;
    const auto pages = paginate({block(50), heading, block(40)}, {100, 100});
    QCOMPARE(pages[0].size(), size_t(1));
    QCOMPARE(pages[1].size(), size_t(2));
  }

  void aTableRepeatsItsHeadOnEveryPage() {
    TableData table{{u"Month"_s, u"Cost"_s}, {}};
    for (int row = 0; row < 200; ++row)
      table.rows.push_back({{u"month %1"_s.arg(row), {}, false}, {u"$1"_s, 1.0, false}});
    const std::vector<ReportBlock> blocks = tableBlocks(table, 500);
    const auto pages = paginate(blocks, {500, 700});
    QVERIFY(pages.size() > 3);
    for (size_t page = 1; page < pages.size(); ++page) {
      QVERIFY(pages[page][0].isRepeated);
      QCOMPARE(pages[page][0].rect.top(), 0.0);
      QCOMPARE(pages[page][1].rect.top(), pages[page][0].rect.bottom());
    }
    for (const ReportPage& page : pages) QVERIFY(page.back().rect.bottom() <= 700.5);
  }

  void chartsShareTheRoomThatIsLeft() {
    const auto pages = paginate({block(20), block(20, 50), block(20, 30)}, {100, 100});
    QCOMPARE(pages[0][1].rect, QRectF(0, 20, 100, 40));
    QCOMPARE(pages[0][2].rect, QRectF(0, 60, 100, 30));
  }

 private:
  [[nodiscard]] QString path() const { return m_folder.filePath(u"report.pdf"_s); }
  QTemporaryDir m_folder;
};

}  // namespace tst_report

QTEST_MAIN(tst_report::TestReport)
#include "tst_report.moc"
