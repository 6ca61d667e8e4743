// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in a workbook, chosen from before it becomes part of the plan.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include "files/read_back_dialog.h"
#include "support/plan_builder.h"

namespace tst_read_back_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;
using workbook::ReadInput;
using State = ReadInput::State;

namespace {

ReadInput change(const char* path, double exported, double workbook, double plan, State state) {
  return {.path = path,
          .cell = "Inputs!C9",
          .exported = exported,
          .workbook = workbook,
          .plan = plan,
          .state = state,
          .reason = {}};
}

workbook::ReadWorkbook readOne() {
  workbook::ReadWorkbook read{.version = "1.0", .date = "2026-11-30", .planName = "P", .scenario = test::kTuned};
  read.inputs = 300;
  read.changes = {change("workloads[chat].requestsPerSecond", 40, 50, 40, State::Changed),
                  change("nodeTypes[node].onDemand", 9, 11, 10, State::Conflict),
                  change("assumptions.taxRate", 0, 2, 0, State::Refused)};
  read.changes[2].reason =
      Problem{.code = "outOfRange", .where = "Inputs!C9", .facts = {{"value", "2"}, {"min", "0"}, {"max", "1"}}};
  read.notTaken = {
      {.severity = Severity::Note, .code = "formulaReplaced", .where = "Cost!F14", .facts = {{"value", "7"}}}};
  return read;
}

}  // namespace

class TestReadBackDialog : public QObject {
  Q_OBJECT

 private slots:
  void conflictsAreChosenAndTheRestIsTicked();
  void valuesThatDoNotGoTogetherAreNotAccepted();
  void nothingChanged();
};

void TestReadBackDialog::conflictsAreChosenAndTheRestIsTicked() {
  const Plan plan = test::plainPlan();
  ReadBackDialog dialog(plan, readOne(), NumberFormat(u"USD"_s), u"plan.xlsx"_s);
  auto* table = dialog.findChild<QTableWidget*>();
  auto* accept = dialog.findChild<QDialogButtonBox*>()->findChildren<QPushButton*>().last();
  for (auto* each : dialog.findChildren<QPushButton*>()) {
    if (each->text() == u"Put into the plan"_s) accept = each;
  }
  QCOMPARE(table->rowCount(), 3);
  QCOMPARE(table->item(0, 0)->text(), u"Workload chat, Mean demand"_s);
  QVERIFY(table->item(1, 4)->text().contains(u"11"_s));
  QCOMPARE(dialog.chosen().size(), size_t(1));
  QVERIFY(!accept->isEnabled());  // the conflict is undecided

  auto* choice = dialog.findChild<QComboBox*>();
  choice->setCurrentIndex(1);
  QVERIFY(accept->isEnabled());
  QCOMPARE(dialog.chosen().size(), size_t(1));
  choice->setCurrentIndex(2);
  QCOMPARE(dialog.chosen().size(), size_t(2));
  Plan expected = plan;
  expected.workloads[0].requestsPerSecond = 50;
  expected.nodeTypes[0].onDemand = MoneyPerHour(11);
  QVERIFY(dialog.applied().value() == expected);

  table->item(0, 0)->setCheckState(Qt::Unchecked);
  expected.workloads[0].requestsPerSecond = 40;
  QVERIFY(dialog.applied().value() == expected);
  choice->setCurrentIndex(1);
  QVERIFY(!accept->isEnabled());  // nothing is chosen

  QVERIFY(table->item(2, 5)->text().startsWith(u"Refused: "_s));
  QCOMPARE(dialog.findChild<QListWidget*>()->count(), 1);
  QVERIFY(dialog.findChild<QListWidget*>()->item(0)->text().startsWith(u"Cost!F14: "_s));
}

void TestReadBackDialog::valuesThatDoNotGoTogetherAreNotAccepted() {
  const Plan plan = test::plainPlan();
  workbook::ReadWorkbook read = readOne();
  read.changes = {change("assumptions.taxRate", 0, 2, 0, State::Changed)};
  ReadBackDialog dialog(plan, read, NumberFormat(u"USD"_s), u"plan.xlsx"_s);
  QVERIFY(!dialog.applied().ok());
  for (auto* each : dialog.findChildren<QPushButton*>()) {
    if (each->text() == u"Put into the plan"_s) QVERIFY(!each->isEnabled());
  }
}

void TestReadBackDialog::nothingChanged() {
  const Plan plan = test::plainPlan();
  workbook::ReadWorkbook read = readOne();
  read.changes.clear();
  read.notTaken.clear();
  ReadBackDialog dialog(plan, read, NumberFormat(u"USD"_s), u"plan.xlsx"_s);
  QVERIFY(dialog.chosen().empty());
  QVERIFY(!dialog.findChild<QListWidget*>());
}

}  // namespace tst_read_back_dialog

QTEST_MAIN(tst_read_back_dialog::TestReadBackDialog)
#include "tst_read_back_dialog.moc"
