// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of the report decides by, and how its tables stand on pages.
#include <QTemporaryDir>
#include <QTest>

#include "report/report.h"
#include "report/report_blocks.h"
#include "support/outside_programs.h"
#include "support/plan_builder.h"

namespace tst_report_pages {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

TableData tableOfRows(int rows, const QStringList& heads) {
  TableData table{heads, {}};
  for (int row = 0; row < rows; ++row) {
    auto& cells = table.rows.emplace_back();
    cells.push_back({u"row %1"_s.arg(row), {}, false});
    while (cells.size() < static_cast<size_t>(heads.size())) cells.push_back({u"$1"_s, 1.0, false});
  }
  return table;
}

// Blocks of a table below others that leave it this height, on pages of 700.
std::vector<ReportPage> below(double height, const std::vector<ReportBlock>& table) {
  std::vector<ReportBlock> blocks{{.height = 700 - height}};
  blocks.insert(blocks.end(), table.begin(), table.end());
  return paginate(blocks, {500, 700});
}

QStringList pagesOf(const Plan& plan, const ScenarioId& scenario = test::kBase,
                    const std::vector<ReportSection>& sections = {ReportSection::Decision, ReportSection::Money,
                                                                  ReportSection::Scenarios, ReportSection::Method}) {
  QTemporaryDir folder;
  Workspace workspace(plan);
  workspace.view.setScenario(scenario);
  const QString path = folder.filePath(u"report.pdf"_s);
  const ReportChoice choice{.sections = sections};
  const QString error = writeReport(path, workspace, choice);
  return error.isEmpty() ? test::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f')
                         : QStringList{error};
}

// The tuned scenario sends everything to an API at this price per million tokens.
Plan onApi(Money perMTok) {
  Plan plan = test::plainPlan();
  ApiOffload& api = test::tunedLevers(plan).apiOffload.emplace();
  api.on = true;
  api.share = 1;
  api.inputPerMTok = api.outputPerMTok = perMTok;
  return plan;
}

}  // namespace

class TestReportPages : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void shortTablesAreNotDivided() {
    const auto pages = below(60, tableBlocks(tableOfRows(6, {u"Month"_s, u"Cost"_s}), 500));
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pages[0].size(), size_t(1));
    QCOMPARE(pages[1].size(), size_t(7));
  }

  void neitherTheFirstNorTheLastRowsOfATableStandAlone() {
    const std::vector<ReportBlock> table = tableBlocks(tableOfRows(60, {u"Month"_s, u"Cost"_s}), 500);
    const double row = table[1].height;
    QCOMPARE(below(3.5 * row, table)[0].size(), size_t(1));  // head and two rows would have room
    const auto pages = below(700 - row, table);              // all but a few would have room
    QVERIFY(pages.size() > 1);
    QVERIFY(pages.back().size() >= size_t(4));  // head and three rows
  }

  // What must stay together and is taller than a page is divided all the same, without an empty page.
  void whatNoPageHasRoomForIsDivided() {
    std::vector<ReportBlock> blocks;
    for (int i = 0; i < 10; ++i) blocks.push_back({.height = 200, .staysWithNext = true});
    QCOMPARE(paginate(blocks, {500, 700}).size(), size_t(5));
  }

  void aHeadIsNotBrokenBecauseItsColumnIsNarrow() {
    TableData narrow = tableOfRows(1, {u"Fleets"_s, u"2025"_s});
    narrow.rows[0][0].text = u"A"_s;
    QCOMPARE(tableBlocks(narrow, 500)[0].height, tableBlocks(narrow, 500)[1].height);
  }

  // Three tables one above the other would have a column each.
  void longWordsOfHeadsAreBroken() {
    QStringList heads{u"Case"_s};
    for (int i = 0; i < 6; ++i) heads << u"Overprovisioned"_s;
    QCOMPARE(tableBlocks(tableOfRows(1, heads), 420).size(), size_t(2));
    heads.fill(u"Overunbreakables"_s);
    QVERIFY(tableBlocks(tableOfRows(1, heads), 420).size() > size_t(2));
  }

  void theDecisionIsAPageByItself() {
    const QStringList pages = pagesOf(test::plainPlan());
    QVERIFY(pages.size() > 2);
    QVERIFY2(pages[0].contains(u"Approval"_s) && !pages[0].contains(u"Where the money goes"_s), qPrintable(pages[0]));
    QVERIFY(pages[1].contains(u"Where the money goes"_s));
  }

  void aFlatCostIsASentence() {
    const QStringList pages = pagesOf(test::plainPlan());
    QVERIFY2(pages[0].contains(u"Every month costs the same"_s), qPrintable(pages[0]));
    QVERIFY(!pages[0].contains(u"by tier"_s));
    QVERIFY(!pages[0].contains(u"is the reference"_s));
    QVERIFY2(!pages[0].contains(u"+$0"_s), qPrintable(pages[0]));
  }

  void owningIsDecidedByItsWorth() {
    Plan plan = test::plainPlan();
    plan.fleets[0].owned = {{.month = 0, .count = 8}};
    const QString page = pagesOf(plan)[0].simplified();
    QVERIFY2(page.contains(u"Against renting it is worth "_s) && page.contains(u"today (NPV)."_s), qPrintable(page));
    QVERIFY2(page.contains(u"Own vs rent"_s), qPrintable(page));
  }

  void somethingCheaperIsNamed() {
    Plan plan = test::plainPlan();
    plan.scenarios[1].name = "With a cache";
    test::tunedLevers(plan).responseCache.emplace().on = true;
    test::tunedLevers(plan).responseCache->hitRate = 0.5;
    QVERIFY2(pagesOf(plan)[0].contains(u"The scenario With a cache costs less: "_s), qPrintable(pagesOf(plan)[0]));
    QVERIFY(!pagesOf(plan, test::kTuned)[0].contains(u"costs less: "_s));
  }

  void anApiIsNotRentedByTheHour() {
    const Plan plan = onApi(Money(3));
    const std::vector orders{ReportSection::Decision, ReportSection::Purchases};
    const QString base = pagesOf(plan, test::kBase, orders).join(u' ').simplified();
    QVERIFY2(base.contains(u"Rent by the hour, and sign nothing: "_s), qPrintable(base));
    QVERIFY2(base.contains(u"the scenario rents by the hour."_s), qPrintable(base));
    const QString api = pagesOf(plan, test::kTuned, orders).join(u' ').simplified();
    QVERIFY2(api.contains(u"Use an API, and run no nodes: "_s), qPrintable(api));
    QVERIFY2(api.contains(u"Nothing is to be ordered: the scenario uses an API."_s), qPrintable(api));
    QVERIFY(!api.contains(u"by the hour, and sign"_s) && !api.contains(u"the scenario rents by the hour"_s));
  }

  void aDearerScenarioIsSaidToBeDearer() {
    const QString dearer = pagesOf(onApi(Money(3000)), test::kTuned)[0].simplified();
    QVERIFY2(dearer.contains(u" more than the reference, which costs $"_s), qPrintable(dearer));
    QVERIFY(!dearer.contains(u" months instead of "_s));
    const QString cheaper = pagesOf(onApi(Money(0.0001)), test::kTuned)[0].simplified();
    QVERIFY2(cheaper.contains(u" months instead of "_s), qPrintable(cheaper));
    QVERIFY(!cheaper.contains(u"more than the reference"_s));
  }
};

}  // namespace tst_report_pages

QTEST_MAIN(tst_report_pages::TestReportPages)
#include "tst_report_pages.moc"
