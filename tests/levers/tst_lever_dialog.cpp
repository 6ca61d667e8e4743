// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include "levers/lever_dialog.h"
#include "support/plan_builder.h"
#include "support/stand_in_widget.h"

namespace tst_lever_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Workspace workspace{test::plainPlan()};
  Fixture() { workspace.view.setScenario(test::kTuned); }
  [[nodiscard]] const Levers& tuned() const { return workspace.plan().scenarios[1].levers; }
  [[nodiscard]] int steps() { return workspace.document.undoStack().count(); }
};

template <class Widget>
Widget* child(QWidget& parent, const QString& name) {
  Widget* found = parent.findChild<Widget*>(name);
  return found ? found : test::standInWidget<Widget>(u"no "_s + name);
}

}  // namespace

class LeverDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void acceptingIsOneUndoStep();
  void cancellingChangesNothing();
  void acceptingWithoutEditsLeavesNoStep();
  void baseKeepsItsLever();
  void everyLeverOpens_data();
  void everyLeverOpens();
  void measuredRateIsAnOption();
  void ownedNodesAreCounts();
  void theRankingChoosesANodeTypeInOneStep();
};

void LeverDialogTest::acceptingIsOneUndoStep() {
  Fixture fixture;
  LeverDialog dialog(fixture.workspace, LeverKind::ResponseCache);
  child<QCheckBox>(dialog, u"on"_s)->click();
  child<NumberField>(dialog, u"hitRate"_s)->setValue(45);
  child<NumberField>(dialog, u"oneOffCost"_s)->setValue(5000);
  dialog.accept();
  QCOMPARE(fixture.steps(), 1);
  QVERIFY(fixture.tuned().responseCache->on);
  QCOMPARE(fixture.tuned().responseCache->hitRate, 0.45);
  QCOMPARE(fixture.tuned().responseCache->oneOffCost.value(), 5000.0);
}

void LeverDialogTest::cancellingChangesNothing() {
  Fixture fixture;
  const Plan before = fixture.workspace.plan();
  LeverDialog dialog(fixture.workspace, LeverKind::ResponseCache);
  child<NumberField>(dialog, u"hitRate"_s)->setValue(45);
  dialog.reject();
  QVERIFY(fixture.workspace.plan() == before);
  QCOMPARE(fixture.steps(), 0);
}

void LeverDialogTest::acceptingWithoutEditsLeavesNoStep() {
  Fixture fixture;
  LeverDialog dialog(fixture.workspace, LeverKind::Quantization);
  dialog.accept();
  QCOMPARE(fixture.steps(), 0);
}

void LeverDialogTest::baseKeepsItsLever() {
  Plan plan = test::plainPlan();
  plan.scenarios[0].levers.responseCache.emplace().hitRate = 0.2;
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  LeverDialog dialog(workspace, LeverKind::ResponseCache);
  child<NumberField>(dialog, u"hitRate"_s)->setValue(50);
  dialog.accept();
  QCOMPARE(workspace.plan().scenarios[0].levers.responseCache->hitRate, 0.2);
  QCOMPARE(workspace.plan().scenarios[1].levers.responseCache->hitRate, 0.5);
}

void LeverDialogTest::everyLeverOpens_data() {
  QTest::addColumn<int>("kind");
  for (int kind = 0; kind < kLeverCount; ++kind)
    QTest::newRow(std::string(leverKey(static_cast<LeverKind>(kind))).c_str()) << kind;
}

void LeverDialogTest::everyLeverOpens() {
  QFETCH(int, kind);
  Fixture fixture;
  LeverDialog dialog(fixture.workspace, static_cast<LeverKind>(kind));
  dialog.show();
  child<QCheckBox>(dialog, u"on"_s)->click();
  dialog.accept();
  const Lever* lever = leverOf(fixture.tuned(), static_cast<LeverKind>(kind));
  QVERIFY(lever && lever->on);
  QCOMPARE(fixture.steps(), 1);
}

void LeverDialogTest::measuredRateIsAnOption() {
  Fixture fixture;
  LeverDialog dialog(fixture.workspace, LeverKind::Quantization);
  QVERIFY(!child<NumberField>(dialog, u"requestsPerSecondPerReplica"_s)->isEnabled());
  child<QCheckBox>(dialog, u"measured"_s)->click();
  child<NumberField>(dialog, u"requestsPerSecondPerReplica"_s)->setValue(9);
  dialog.accept();
  QCOMPARE(fixture.tuned().quantization->service->requestsPerSecondPerReplica, 9.0);
}

void LeverDialogTest::ownedNodesAreCounts() {
  Fixture fixture;
  LeverDialog dialog(fixture.workspace, LeverKind::Own);
  child<QPushButton>(dialog, u"add"_s)->click();
  child<QSpinBox>(dialog, u"count"_s)->setValue(4);
  dialog.accept();
  const Own& own = *fixture.tuned().own;
  QVERIFY(own.mode == OwnMode::Counts);
  QCOMPARE(own.counts.at(FleetId("main")).at(0).count, 4);
  QCOMPARE(fixture.steps(), 1);
}

void LeverDialogTest::theRankingChoosesANodeTypeInOneStep() {
  Plan plan = test::plainPlan();
  plan.nodeTypes[0].accelerator = "H100 SXM";
  plan.nodeTypes[0].onDemand = MoneyPerHour(0.5);  // nobody sells as cheaply
  plan.workloads[0].model = "Llama-3.3-70B";
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  LeverDialog dialog(workspace, LeverKind::Hardware);
  auto* table = dialog.findChild<QTableWidget*>();
  QVERIFY(table && table->rowCount() == 0);  // the window's thread ranks nothing
  QTRY_VERIFY(table->rowCount() > 50);
  QVERIFY(!child<QPushButton>(dialog, u"useNodeType"_s)->isEnabled());
  QVERIFY(table->item(0, 0)->text().startsWith(u'✓'));
  const QString next = table->item(1, 0)->text();
  table->setCurrentCell(1, 0);
  child<QPushButton>(dialog, u"useNodeType"_s)->click();
  QCOMPARE(child<QComboBox>(dialog, u"nodeType"_s)->currentText(), next);
  QVERIFY(child<QCheckBox>(dialog, u"on"_s)->isChecked());
  QTRY_COMPARE(table->item(1, 0)->text(), u"✓ "_s + next);
  dialog.accept();
  QCOMPARE(workspace.document.undoStack().count(), 1);
  QCOMPARE(workspace.plan().nodeTypes.size(), size_t(2));
  QCOMPARE(workspace.plan().scenarios[1].levers.hardware->nodeType, workspace.plan().nodeTypes[1].id);
  workspace.document.undoStack().undo();
  QCOMPARE(workspace.plan(), plan);
}

}  // namespace tst_lever_dialog

QTEST_MAIN(tst_lever_dialog::LeverDialogTest)
#include "tst_lever_dialog.moc"
