// SPDX-License-Identifier: GPL-3.0-or-later
// Several fleets, and several purchases of one, are edited at once.
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

#include "explain/explained_scenario.h"
#include "fields/number_field.h"
#include "pages/fleets/fleets_page.h"
#include "support/plan_builder.h"
#include "tables/fleet_table_model.h"
#include "tables/purchase_model.h"

namespace tst_fleet_list {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan twoFleets() {
  Plan plan = test::plainPlan();
  Fleet other = plan.fleets[0];
  other.id = FleetId("other");
  other.name = "Other";
  other.targetLoad = 0.5;
  other.provisioning.percentile = 0.9;
  plan.fleets.push_back(other);
  plan.fleets[0].targetLoad = 0.7;
  for (const int month : {0, 3, 6}) plan.fleets[0].owned.push_back({.month = month, .count = month + 2});
  return plan;
}

QTableView* tableOf(const QWidget& page, const QString& name) {
  for (auto* table : page.findChildren<QTableView*>()) {
    if (table->accessibleName() == name) return table;
  }
  return nullptr;
}

QTableView* purchasesOf(const QWidget& page) {
  for (auto* table : page.findChildren<QTableView*>()) {
    if (qobject_cast<PurchaseModel*>(table->model())) return table;
  }
  return nullptr;
}

void edit(QTableView& table, const QModelIndex& cell, const QString& text) {
  table.setCurrentIndex(cell);
  table.selectAll();
  table.edit(cell);
  auto* field = table.viewport()->findChild<NumberField*>();
  QVERIFY(field);
  field->findChild<QLineEdit*>()->selectAll();
  QTest::keyClicks(field, text);
  QTest::keyClick(field, Qt::Key_Return);
  QCoreApplication::processEvents();  // the delegate commits when the key is done
}

}  // namespace

class FleetListTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  // Each figure of the table answers why by F1, and the answer is what stands in the cell.
  void figuresOfTheTableAnswerWhy() {
    Workspace workspace(twoFleets());
    FleetsPage page(workspace);
    page.show();
    workspace.live.flush();
    QTableView* fleets = tableOf(page, u"Fleets"_s);
    QVERIFY(fleets);
    std::vector<explain::Asked> asked;
    connect(&page, &Page::whyRequested, this, [&](const explain::Asked& each) { asked.push_back(each); });
    for (const int column : {FleetTableModel::kName, FleetTableModel::kNodes, FleetTableModel::kUtilisation,
                             FleetTableModel::kCost, FleetTableModel::kWaste}) {
      fleets->setCurrentIndex(fleets->model()->index(0, column));
      QTest::keyClick(fleets, Qt::Key_F1);
    }
    QCOMPARE(asked.size(), size_t(5));
    const explain::Figures figures(explain::explainedScenario(workspace.plan(), test::kBase).value());
    const auto valueOf = [&](size_t at) { return figures.explain(asked[at]).value().value.value_or(-1); };
    const PoolEvaluation& pool = workspace.live.current()->pools[0];
    QCOMPARE(valueOf(0), pool.amortisedTotal[0].value());
    QCOMPARE(valueOf(1), pool.nodesNeededMax[0]);
    QCOMPARE(valueOf(2), pool.busyGpuHours[0].value() / pool.provisionedGpuHours[0].value());
    QCOMPARE(valueOf(3), pool.amortisedTotal[0].value());
    double waste = 0;
    for (const MoneySeries& part : pool.wasteCost) waste += part[0].value();
    QVERIFY(std::abs(valueOf(4) - waste) <= 1e-9 * waste);
    const explain::Explanation use = figures.explain(asked[2]).value();
    QCOMPARE(use.terms.size(), size_t(2));
    QVERIFY(std::abs(*use.terms[0].value / *use.terms[1].value - *use.value) < 1e-12);
  }

  // Names have the room before the workloads that are served, and figures are whole.
  void namesHaveTheRoomFirst() {
    Plan plan = twoFleets();
    plan.fleets[0].name = "Interactive traffic of the customer portal, Europe";
    for (int i = 0; i < 8; ++i) {
      Workload more = plan.workloads[0];
      more.id = WorkloadId("more" + std::to_string(i));
      more.name = "Summaries of documents " + std::to_string(i);
      plan.workloads.push_back(more);
    }
    Workspace workspace(plan);
    FleetsPage page(workspace);
    page.resize(820, 640);
    page.show();
    workspace.live.flush();
    QTableView* fleets = tableOf(page, u"Fleets"_s);
    QVERIFY(fleets);
    const auto needed = [&](int column) {
      return static_cast<const QAbstractItemView*>(fleets)->sizeHintForColumn(column);
    };
    QTRY_VERIFY(fleets->columnWidth(FleetTableModel::kName) >= needed(FleetTableModel::kName));
    QVERIFY(fleets->columnWidth(FleetTableModel::kNodeType) >= needed(FleetTableModel::kNodeType));
    QVERIFY(fleets->columnWidth(FleetTableModel::kWorkloads) < needed(FleetTableModel::kWorkloads));
    QVERIFY(fleets->columnWidth(FleetTableModel::kCost) >= needed(FleetTableModel::kCost));
    int all = 0;
    for (int column = 0; column < FleetTableModel::kColumns; ++column) all += fleets->columnWidth(column);
    QCOMPARE(all, fleets->viewport()->width());
  }

  void fieldsOfAllSelectedFleetsAreEdited() {
    Workspace workspace(twoFleets());
    FleetsPage page(workspace);
    page.show();
    workspace.live.flush();
    QTableView* fleets = tableOf(page, u"Fleets"_s);
    QVERIFY(fleets);
    fleets->selectAll();
    QCOMPARE(workspace.view.fleets().size(), size_t(2));
    auto* load = page.findChild<NumberField*>(u"targetLoad"_s);
    QVERIFY(load);
    QCOMPARE(load->text(), u"several values"_s);
    load->findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(load, u"60"_s);
    QTest::keyClick(load, Qt::Key_Return);
    for (const Fleet& fleet : workspace.plan().fleets) QCOMPARE(fleet.targetLoad, 0.6);
    QCOMPARE(workspace.document.undoStack().count(), 1);
    QVERIFY2(load->text().startsWith(u"60"), qPrintable(load->text()));
  }

  void cellsOfAllSelectedRowsAreEdited() {
    Workspace workspace(twoFleets());
    FleetsPage page(workspace);
    page.show();
    workspace.live.flush();
    QTableView* lots = purchasesOf(page);
    QVERIFY(lots);
    QCOMPARE(lots->model()->rowCount(), 3);
    edit(*lots, lots->model()->index(1, PurchaseModel::kCount), u"9"_s);
    for (const Purchase& lot : workspace.plan().fleets[0].owned) QCOMPARE(lot.count, 9);
    QCOMPARE(workspace.document.undoStack().count(), 1);
    workspace.document.undoStack().undo();
    QCOMPARE(workspace.plan().fleets[0].owned[2].count, 8);
  }

  // What cannot be read stays in its cell with the reason, and is mended there.
  void aCellThatIsRefusedStaysOpen_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("mended");
    QTest::newRow("number") << int(PurchaseModel::kCount) << u"many"_s << u"9"_s;
    QTest::newRow("month") << int(PurchaseModel::kMonth) << u"soon"_s << u"Apr 2025"_s;
  }
  void aCellThatIsRefusedStaysOpen() {
    QFETCH(int, column);
    QFETCH(QString, refused);
    QFETCH(QString, mended);
    Workspace workspace(twoFleets());
    FleetsPage page(workspace);
    page.show();
    workspace.live.flush();
    QTableView* lots = purchasesOf(page);
    QVERIFY(lots);
    const QModelIndex cell = lots->model()->index(1, column);
    const QString before = cell.data().toString();
    edit(*lots, cell, refused);
    auto* field = lots->viewport()->findChild<NumberField*>();
    QVERIFY(field);
    QVERIFY(!field->isHidden());
    QVERIFY2(field->refusal().contains(refused), qPrintable(field->refusal()));
    QCOMPARE(field->findChild<QLineEdit*>()->text(), refused);
    QCOMPARE(workspace.document.undoStack().count(), 0);
    field->findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(field, mended);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(workspace.document.undoStack().count(), 1);
    QVERIFY2(cell.data().toString() != before, qPrintable(cell.data().toString()));
  }
};

}  // namespace tst_fleet_list

QTEST_MAIN(tst_fleet_list::FleetListTest)
#include "tst_fleet_list.moc"
