// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "edits/fleet_edits.h"
#include "support/evaluated.h"
#include "tables/commitment_model.h"
#include "tables/fleet_table_model.h"
#include "tables/purchase_model.h"
#include "tables/served_model.h"

namespace tst_fleet_models {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const FleetId kMain{"main"};

// Counts what a model announces, and checks that it keeps the rules of item models.
struct Watch {
  explicit Watch(QAbstractItemModel& model)
      : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
        inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved),
        changed(&model, &QAbstractItemModel::dataChanged),
        reset(&model, &QAbstractItemModel::modelReset) {}
  // "inserted removed changed reset"
  [[nodiscard]] QString counts() const {
    return u"%1 %2 %3 %4"_s.arg(inserted.size()).arg(removed.size()).arg(changed.size()).arg(reset.size());
  }
  QAbstractItemModelTester tester;
  QSignalSpy inserted;
  QSignalSpy removed;
  QSignalSpy changed;
  QSignalSpy reset;
};

Plan planWithTerms() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = 0, .count = 1}, {.start = 1, .count = 2}, {.start = 2, .count = 3}};
  plan.fleets[0].owned = {{.month = 0, .count = 4}};
  plan.fleets.push_back(plainFleet("other", "node"));
  return plan;
}

std::vector<FleetRow> rowsOf(const Plan& plan) {
  const Evaluation evaluation = evaluated(plan);
  return fleetRows(plan, &evaluation, weeksOf(plan), 0);
}

}  // namespace

class TestFleetModels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fleetRowTellsTheMonth() {
    const auto rows = rowsOf(plainPlan());
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows[0].nodes, std::optional(8.0));
    QCOMPARE(rows[0].gpus, std::optional(64.0));
    QCOMPARE(rows[0].utilisation, std::optional(0.5));
    QCOMPARE(rows[0].cost->value(), 8 * 10.0 * 730);
    QCOMPARE(rows[0].waste->value(), 4 * 10.0 * 730);
    QCOMPARE(rows[0].workloads, QStringList(u"chat"_s));
  }

  void fleetWithoutFiguresShowsNone() {
    const auto rows = fleetRows(plainPlan(), nullptr, {}, 0);
    PlanDocument document(plainPlan());
    FleetTableModel model(document);
    model.setRows(rows, NumberFormat());
    QCOMPARE(model.index(0, FleetTableModel::kCost).data().toString(), NumberFormat::none());
  }

  void fleetTableAnnouncesWhatChanged() {
    Plan plan = planWithTerms();
    PlanDocument document(plan);
    FleetTableModel model(document);
    model.setRows(rowsOf(plan), NumberFormat());
    Watch watch(model);
    model.setRows(rowsOf(plan), NumberFormat());
    QCOMPARE(watch.counts(), u"0 0 0 0"_s);
    plan.fleets[1].name = "Night";
    model.setRows(rowsOf(plan), NumberFormat());
    QCOMPARE(watch.counts(), u"0 0 1 0"_s);
    QCOMPARE(watch.changed[0][0].toModelIndex().row(), 1);
    model.setRows(rowsOf(withFleetDuplicated(plan, kMain, "Copy").plan), NumberFormat());
    QCOMPARE(watch.inserted.size(), 1);
    QCOMPARE(watch.inserted[0][1].toInt(), 1);
    model.setRows(rowsOf(plan), NumberFormat());
    QCOMPARE(watch.removed.size(), 1);
    QCOMPARE(watch.removed[0][1].toInt(), 1);
    QCOMPARE(watch.reset.size(), 0);
  }

  void renamingInTheTableIsOneUndoStep() {
    PlanDocument document(plainPlan());
    FleetTableModel model(document);
    model.setRows(fleetRows(document.plan(), nullptr, {}, 0), NumberFormat());
    QVERIFY(model.setData(model.index(0, FleetTableModel::kName), u"Day"_s, Qt::EditRole));
    QCOMPARE(document.plan().fleets[0].name, std::string("Day"));
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(!model.setData(model.index(0, FleetTableModel::kName), u"  "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, FleetTableModel::kCost), 5, Qt::EditRole));
  }

  void commitmentsFollowTheFleet() {
    PlanDocument document(planWithTerms());
    CommitmentModel model(document);
    Watch watch(model);
    model.setFleet(kMain);
    QCOMPARE(model.rowCount(), 3);
    model.addDefault(5);
    QCOMPARE(document.plan().fleets[0].commitments.back().start, 5);
    model.removeCommitments({1, 2});
    QCOMPARE(document.plan().fleets[0].commitments.size(), size_t{2});
    QCOMPARE(document.plan().fleets[0].commitments[1].start, 5);
    QCOMPARE(watch.counts(), u"1 1 0 1"_s);
    document.undoStack().undo();
    QCOMPARE(watch.counts(), u"2 1 0 1"_s);
    document.edit(u"other"_s, [](Plan& plan) { plan.fleets[1].commitments.resize(1); });
    QCOMPARE(watch.counts(), u"2 1 0 1"_s);
    model.setFleet(FleetId("other"));
    QCOMPARE(model.rowCount(), 1);
  }

  // A contract's date is its own: editing it leaves a date, whatever the plan's first month becomes.
  void aDateStaysADate() {
    PlanDocument document([] {
      Plan plan = planWithTerms();
      plan.fleets[0].commitments[0].startDate = addMonths(plan.start, 2);
      plan.fleets[0].commitments[0].start = 0;
      return plan;
    }());
    CommitmentModel model(document);
    model.setFleet(kMain);
    const QModelIndex start = model.index(0, CommitmentModel::kStart);
    QCOMPARE(model.data(start, Qt::EditRole).toInt(), 2);
    QVERIFY(model.setData(start, 4, Qt::EditRole));
    const Commitment& contract = document.plan().fleets[0].commitments[0];
    QCOMPARE(contract.start, 0);
    QVERIFY(contract.startDate == addMonths(document.plan().start, 4));
  }

  void badTermsCannotBeEntered_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a third term") << int(CommitmentModel::kTerm) << QVariant(2);
    QTest::newRow("term 13") << int(CommitmentModel::kTerm) << QVariant(13);
    QTest::newRow("half a node") << int(CommitmentModel::kCount) << QVariant(1.5);
    QTest::newRow("fewer than no nodes") << int(CommitmentModel::kCount) << QVariant(-1);
    QTest::newRow("words") << int(CommitmentModel::kCount) << QVariant(u"many"_s);
    QTest::newRow("beyond the plan") << int(CommitmentModel::kStart) << QVariant(12);
    QTest::newRow("a negative price") << int(CommitmentModel::kPrice) << QVariant(-1);
    QTest::newRow("a third payment") << int(CommitmentModel::kUpfront) << QVariant(2);
  }
  void badTermsCannotBeEntered() {
    QFETCH(int, column);
    QFETCH(QVariant, value);
    PlanDocument document(planWithTerms());
    CommitmentModel model(document);
    model.setFleet(kMain);
    QVERIFY(!model.setData(model.index(0, column), value, Qt::EditRole));
    QCOMPARE(document.plan(), planWithTerms());
    QCOMPARE(document.undoStack().count(), 0);
  }

  void everyCellOfATermCanBeEdited() {
    PlanDocument document(planWithTerms());
    CommitmentModel model(document);
    model.setFleet(kMain);
    Watch watch(model);
    QVERIFY(model.setData(model.index(0, CommitmentModel::kStart), -3, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, CommitmentModel::kTerm), 1, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, CommitmentModel::kCount), 7, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, CommitmentModel::kRenew), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, CommitmentModel::kUpfront), 1, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, CommitmentModel::kPrice), 6.5, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, CommitmentModel::kName), u"Frame 12"_s, Qt::EditRole));
    const Commitment expected{.name = "Frame 12",
                              .start = -3,
                              .termMonths = 36,
                              .count = 7,
                              .renew = true,
                              .upfront = Upfront::All,
                              .pricePerHour = MoneyPerHour(6.5)};
    QCOMPARE(document.plan().fleets[0].commitments[0], expected);
    QCOMPARE(watch.counts(), u"0 0 7 0"_s);
    QCOMPARE(document.undoStack().count(), 7);
    QVERIFY(model.setData(model.index(0, CommitmentModel::kPrice), QVariant(), Qt::EditRole));
    QVERIFY(!document.plan().fleets[0].commitments[0].pricePerHour);
  }

  void purchasesCanBeEdited() {
    PlanDocument document(planWithTerms());
    PurchaseModel model(document);
    Watch watch(model);
    model.setFleet(kMain);
    QVERIFY(model.setData(model.index(0, PurchaseModel::kMonth), -6, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, PurchaseModel::kCount), 9, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, PurchaseModel::kCount), 0.5, Qt::EditRole));
    const Purchase expected{.month = -6, .count = 9};
    QCOMPARE(document.plan().fleets[0].owned[0], expected);
    model.removePurchases({0});
    QVERIFY(document.plan().fleets[0].owned.empty());
    QCOMPARE(watch.counts(), u"0 1 2 1"_s);
  }

  void missingRateAsksForOne() {
    Plan plan = plainPlan();
    plan.workloads[0].service.reset();
    PlanDocument document(plan);
    ServedModel model(document);
    Watch watch(model);
    model.setFleet(kMain);
    QCOMPARE(model.index(0, ServedModel::kRate).data().toString(), u"type a rate"_s);
    QVERIFY(!model.setData(model.index(0, ServedModel::kRate), 0, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, ServedModel::kRate), 2.5, Qt::EditRole));
    QCOMPARE(document.plan().workloads[0].service->requestsPerSecondPerReplica, 2.5);
    QCOMPARE(model.index(0, ServedModel::kSource).data().toString(), u"typed in, no source"_s);
    QVERIFY(model.setData(model.index(0, ServedModel::kSource), u"our benchmark"_s, Qt::EditRole));
    QCOMPARE(document.plan().workloads[0].service->source, std::string("our benchmark"));
    QCOMPARE(watch.counts(), u"0 0 2 1"_s);
  }

  void theServingModelAnswersWhereNoRateIsTyped() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].accelerator = "H100 SXM";
    plan.nodeTypes[0].gpus = 8;
    Workload& workload = plan.workloads[0];
    workload.service.reset();
    workload.model = "Llama-3.1-8B";
    workload.inputTokens = 1000;
    workload.outputTokens = 300;
    PlanDocument document(plan);
    ServedModel model(document);
    model.setFleet(kMain);
    QCOMPARE(model.index(0, ServedModel::kSource).data().toString(), u"serving model: Estimated"_s);
    QVERIFY(model.index(0, ServedModel::kRate).data(Qt::EditRole).toDouble() > 1);
    const double before = model.index(0, ServedModel::kRate).data(Qt::EditRole).toDouble();
    document.edit(u"engine"_s, [](Plan& after) { after.fleets[0].engine = ServingEngine::TensorRtLlm; });
    QVERIFY(model.index(0, ServedModel::kRate).data(Qt::EditRole).toDouble() != before);
    QVERIFY(model.setData(model.index(0, ServedModel::kRate), 2.5, Qt::EditRole));
    QCOMPARE(model.index(0, ServedModel::kSource).data().toString(), u"typed in, no source"_s);
  }

  void workloadThatMovesAwayLeavesTheList() {
    PlanDocument document(planWithTerms());
    ServedModel model(document);
    Watch watch(model);
    model.setFleet(kMain);
    document.edit(u"move"_s, [](Plan& plan) { plan.workloads[0].fleet = FleetId("other"); });
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(watch.counts(), u"0 1 0 1"_s);
  }

  void busyGpusNeedNoRate() {
    Plan plan = plainPlan();
    plan.workloads[0].unit = DemandUnit::BusyGpus;
    PlanDocument document(plan);
    ServedModel model(document);
    model.setFleet(kMain);
    QVERIFY(!(model.flags(model.index(0, ServedModel::kRate)) & Qt::ItemIsEditable));
  }
};

}  // namespace tst_fleet_models

QTEST_GUILESS_MAIN(tst_fleet_models::TestFleetModels)
#include "tst_fleet_models.moc"
