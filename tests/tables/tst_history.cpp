// SPDX-License-Identifier: GPL-3.0-or-later
// The history: what it says of edits, undo and merging, in words, and how values are taken back.
#include <QAbstractItemModelTester>
#include <QtTest>

#include "document/project_file.h"
#include "edits/restore_change.h"
#include "plan/difference.h"
#include "support/plan_builder.h"
#include "support/random_plan.h"
#include "tables/history_model.h"
#include "words/field_place.h"

namespace tst_history {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

std::chrono::sys_seconds at(int second) {
  return std::chrono::sys_seconds(std::chrono::seconds(1'769'860'800 + second));  // 2026-01-31T12:00:00Z
}

Plan named(const Plan& plan, const char* name) {
  Plan other = plan;
  other.name = name;
  return other;
}

QStringList lines(const std::vector<ChangeEntry>& changes) {
  QStringList result;
  for (const ChangeEntry& c : changes)
    result << QString::fromStdString(c.at.substr(11, 8) + " " + c.path + ": " + c.before + " > " + c.after + " (" +
                                     c.note + ")");
  return result;
}

QStringList row(const HistoryModel& model, int index) {
  QStringList cells;
  for (int column = HistoryModel::kWhat; column < HistoryModel::kColumns; ++column)
    cells << model.index(index, column).data().toString();
  return cells;
}

std::string codeOf(const Result<Plan>& result) {
  return result.ok() ? std::string() : result.problems().front().code;
}

}  // namespace

class TestHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void anEditIsAnEntry() {
    PlanDocument document(test::plainPlan());
    document.setClock([] { return at(5); });
    document.edit(u"Change PUE"_s, [](Plan& plan) { plan.assumptions.pue = 1.5; });
    const std::string was = *fieldAt(test::plainPlan(), "assumptions.pue");
    QCOMPARE(lines(document.history()),
             QStringList{QString::fromStdString("12:00:05 assumptions.pue: " + was + " > 1.5 (Change PUE)")});
  }

  void undoTakesEntriesBackAndRedoBringsThemAgain() {
    PlanDocument document(test::plainPlan());
    document.setClock([] { return at(0); });
    document.edit(u"a"_s, named(document.plan(), "a"));
    document.edit(u"b"_s, named(document.plan(), "b"));
    const auto both = document.history();
    QCOMPARE(both.size(), size_t(2));
    document.undoStack().undo();
    QCOMPARE(document.history().size(), size_t(1));
    document.undoStack().redo();
    QCOMPARE(document.history(), both);
  }

  void mergedEditsAreOneEntryWithTheLastTime() {
    PlanDocument document(named(test::plainPlan(), "0"));
    int second = 0;
    document.setClock([&] { return at(second); });
    for (second = 1; second <= 3; ++second)
      document.edit(u"type"_s, named(document.plan(), std::to_string(second).c_str()), u"name"_s);
    QCOMPARE(lines(document.history()), QStringList{u"12:00:03 name: 0 > 3 (type)"_s});
  }

  void aDragComparesNothingUntilItEnds() {
    PlanDocument document(test::plainPlan());
    HistoryModel model(document);
    model.setActive(true);
    QSignalSpy changed(&document, &PlanDocument::historyChanged);
    document.beginGesture(u"drag"_s);
    for (int i = 0; i < 50; ++i) document.updateGesture(named(document.plan(), std::to_string(i).c_str()));
    QCOMPARE(changed.count(), 0);
    document.finishGesture();
    QCOMPARE(model.rowCount(), 1);
  }

  void whatTheFileHeldComesFirst() {
    PlanDocument document(test::plainPlan());
    document.replace(test::plainPlan(), false, {{"2026-01-30T00:00:00Z", "name", "x", "y", "earlier"}});
    document.setClock([] { return at(0); });
    document.edit(u"now"_s, named(document.plan(), "z"));
    QCOMPARE(document.history().size(), size_t(2));
    QCOMPARE(document.history()[0].note, std::string("earlier"));
    document.replace(test::plainPlan());
    QVERIFY(document.history().empty());
  }

  // However much undo has forgotten.
  void stepsBeyondTheUndoLimitStayInTheHistory() {
    PlanDocument document(test::plainPlan());
    document.undoStack().setUndoLimit(3);
    HistoryModel model(document);
    model.setActive(true);
    for (int i = 0; i < 9; ++i) document.edit(u"step"_s, named(document.plan(), std::to_string(i).c_str()));
    QCOMPARE(document.undoStack().count(), 3);
    QCOMPARE(document.history().size(), size_t(9));
    QCOMPARE(model.rowCount(), 9);
    while (document.undoStack().canUndo()) document.undoStack().undo();
    QCOMPARE(document.history().size(), size_t(6));
    QCOMPARE(QString::fromStdString(document.history().back().after), QString::fromStdString(document.plan().name));
    document.edit(u"other"_s, named(document.plan(), "other"));  // what was undone goes, and is no history
    QCOMPARE(document.history().size(), size_t(7));
  }

  void theOldestEntriesGoFirst() {
    std::vector<ChangeEntry> many(kMostChanges + 5);
    many.back().note = "last";
    keepNewest(many);
    QCOMPARE(many.size(), kMostChanges);
    QCOMPARE(many.back().note, std::string("last"));
    std::vector<ChangeEntry> large(9);
    for (ChangeEntry& change : large) change.before.assign(kMostChangeBytes / 4, 'x');
    keepNewest(large);
    QCOMPARE(large.size(), size_t(4));
  }

  void savingAndLoadingKeepsTheHistory() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.fulcrum"_s);
    PlanDocument document(test::plainPlan());
    for (int i = 0; i < 20; ++i) document.edit(u"draw"_s, test::randomPlan(static_cast<uint64_t>(i)));
    const auto history = document.history();
    QVERIFY(history.size() > 100);
    ProjectFile file;
    QVERIFY(file.saveAs(path, document.plan(), {.history = history}).ok());
    QVERIFY(file.saveCopy(folder.filePath(u"bare.fulcrum"_s), document.plan(), {}).ok());
    QCOMPARE(file.path(), path);
    QVERIFY(!file.saveCopy(path, document.plan(), {}).ok());
    ProjectFile again;
    QCOMPARE(again.open(path).value(), document.plan());
    QCOMPARE(again.history(), history);
    ProjectFile bare;
    QCOMPARE(bare.open(folder.filePath(u"bare.fulcrum"_s)).value(), document.plan());
    QVERIFY(bare.history().empty());
    QVERIFY(bare.meta().uuid != again.meta().uuid);
  }

  void theModelFollowsTheStack() {
    PlanDocument document(test::plainPlan());
    HistoryModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    document.edit(u"before it is shown"_s, named(document.plan(), "a"));
    QCOMPARE(model.rowCount(), 0);
    model.setActive(true);
    QCOMPARE(model.rowCount(), 1);
    for (int i = 0; i < 10; ++i) document.edit(u"draw"_s, test::randomPlan(static_cast<uint64_t>(i)));
    const int all = model.rowCount();
    QVERIFY(all > 50);
    QCOMPARE(static_cast<size_t>(all), document.history().size());
    for (int i = 0; i < 5; ++i) document.undoStack().undo();
    QVERIFY(model.rowCount() < all);
    for (int i = 0; i < 5; ++i) document.undoStack().redo();
    QCOMPARE(model.rowCount(), all);
    model.setSearch(u"discount rate"_s);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    model.setSearch({});
    document.replace(test::plainPlan());
    QCOMPARE(model.rowCount(), 0);
  }

  void changesAreInWords_data() {
    QTest::addColumn<ChangeEntry>("change");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* path, const char* before, const char* after, QStringList words) {
      QTest::newRow(name) << ChangeEntry{"", path, before, after, "note"} << words;
    };
    row("unit", "assumptions.discountRate", "0.1", "0.125",
        {u"Assumptions, Discount rate"_s, u"10\u00a0%/year"_s, u"12.5\u00a0%/year"_s});
    row("gone element", "workloads.gone.inputTokens", "10", "20",
        {u"Workload gone, Input tokens"_s, u"10\u00a0tok"_s, u"20\u00a0tok"_s});
    row("element", "workloads.new", "", "{\"id\":\"new\"}", {u"Workload new"_s, u"–"_s, u"added"_s});
    row("removed", "fleets.old", "{\"id\":\"old\"}", "", {u"Fleet old"_s, u"–"_s, u"removed"_s});
    row("order", "fleets", "a, b", "b, a", {u"Fleets"_s, u"a, b"_s, u"b, a"_s});
    row("lever", "scenarios.x.levers.spot.on", "false", "true",
        {u"Scenario x, Spot for batch, Switch"_s, u"off"_s, u"on"_s});
    row("lever's field", "scenarios.x.levers.apiOffload.share", "0", "0.3",
        {u"Scenario x, API offload, Share"_s, u"0\u00a0%"_s, u"30\u00a0%"_s});
    row("override", "scenarios.x.assumptions.pue", "", "1.2",
        {u"Scenario x, Assumptions, PUE"_s, u"–"_s, u"1.2\u00a0×"_s});
    row("purchase", "fleets.x.owned[1].count", "2", "3",
        {u"Fleet x, Purchases, 2, Nodes"_s, u"2\u00a0nodes"_s, u"3\u00a0nodes"_s});
    row("unknown", "nothing.like[that", "1", "2", {u"nothing.like[that"_s, u"1"_s, u"2"_s});
  }

  void changesAreInWords() {
    QFETCH(ChangeEntry, change);
    QFETCH(QStringList, words);
    PlanDocument document(test::plainPlan());
    document.replace(test::plainPlan(), false, {change});
    HistoryModel model(document);
    model.setActive(true);
    QCOMPARE(row(model, 0), words << u"note"_s);
  }

  void everyValueCanBeTakenBack_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 25; ++seed) QTest::newRow(std::to_string(seed).c_str()) << seed;
  }

  // All changes of a step restored one by one lead to the plan before it, but for the order of its lists.
  void everyValueCanBeTakenBack() {
    QFETCH(int, seed);
    const Plan before = test::randomPlan(static_cast<uint64_t>(seed));
    PlanDocument document(before);
    document.edit(u"draw"_s, test::randomPlan(static_cast<uint64_t>(seed) + 500));
    const Plan after = document.plan();
    const auto history = document.history();
    for (const ChangeSide side : {ChangeSide::Before, ChangeSide::After}) {
      Plan plan = document.plan();
      for (const ChangeEntry& change : history) {
        const auto restored = withRestored(plan, change, side);
        QVERIFY2(restored.ok() || codeOf(restored) == "orderOnly", change.path.c_str());
        if (restored.ok()) plan = restored.value();
      }
      for (const Difference& d : difference(side == ChangeSide::Before ? before : after, plan, ElementsBy::Id))
        QVERIFY2(d.path.find('.') == std::string::npos, d.path.c_str());
    }
  }

  void anErrorElsewhereDoesNotHoldAValueBack() {
    Plan plan = test::plainPlan();
    plan.benchmarks.push_back({.model = "unfinished"});
    const auto restored = withRestored(plan, {"", "assumptions.taxRate", "0.25", "", ""}, ChangeSide::Before);
    QVERIFY(restored.ok());
    QCOMPARE(restored.value().assumptions.taxRate, 0.25);
    QCOMPARE(codeOf(withRestored(plan, {"", "assumptions.pue", "1e99", "", ""}, ChangeSide::Before)), "outOfRange");
  }
  void whatCannotBeRestoredHasItsReason_data() {
    QTest::addColumn<ChangeEntry>("change");
    QTest::addColumn<std::string>("code");
    const auto row = [](const char* path, const char* before, const char* code) {
      QTest::newRow(code) << ChangeEntry{"", path, before, "", ""} << std::string(code);
    };
    row("workloads.gone.name", "x", "elementGone");
    row("workloads", "a, b", "orderOnly");
    row("workloads.gone.nothing", "x", "unknownField");
    row("assumptions.pue", "1e99", "outOfRange");
    row("assumptions.taxRate", "none", "unreadableValue");
  }

  void whatCannotBeRestoredHasItsReason() {
    QFETCH(ChangeEntry, change);
    QFETCH(std::string, code);
    QCOMPARE(codeOf(withRestored(test::plainPlan(), change, ChangeSide::Before)), code);
  }
};

}  // namespace tst_history

QTEST_MAIN(tst_history::TestHistory)
#include "tst_history.moc"
