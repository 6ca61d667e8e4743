// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "fields/number_field.h"
#include "pages/costs/budget_dialog.h"
#include "pages/costs/costs_page.h"
#include "support/plan_builder.h"
#include "support/stand_in_widget.h"

namespace tst_budget_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

enum Column { kFrom, kAmount, kRemove };

Plan budgetPlan() {
  Plan plan = test::plainPlan();
  plan.budget = {{.month = 0, .amount = Money(50000)}, {.month = 6, .amount = Money(60000)}};
  plan.otherAiSpend = {{.name = "Training", .monthly = {Money(1000), Money(2000)}}};
  return plan;
}

template <class Cell>
Cell* cell(BudgetDialog& dialog, int row, Column column) {
  auto* found = qobject_cast<Cell*>(dialog.findChild<QTableWidget*>()->cellWidget(row, column));
  return found ? found : test::standInWidget<Cell>(u"no cell in row %1, column %2"_s.arg(row).arg(column));
}

QToolButton* button(BudgetDialog& dialog, const QString& name) {
  for (QToolButton* found : dialog.findChildren<QToolButton*>()) {
    if (found->accessibleName() == name) return found;
  }
  return test::standInWidget<QToolButton>(u"no button "_s + name);
}

void press(BudgetDialog& dialog, QDialogButtonBox::StandardButton which) {
  QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(which), Qt::LeftButton);
}

void typeAmount(BudgetDialog& dialog, int row, const QString& amount) {
  auto* field = cell<NumberField>(dialog, row, kAmount);
  field->setFocus();
  field->selectAll();
  QTest::keyClicks(field, amount);
}

struct Fixture {
  Workspace workspace{budgetPlan()};
  CostsPage page{workspace};
  Fixture() {
    page.resize(1100, 900);
    page.show();
  }
  // Opens the dialog as the user does, and acts on it.
  void inDialog(const std::function<void(BudgetDialog&)>& act) {
    bool opened = false;
    QTimer::singleShot(0, &page, [&] {
      auto* dialog = qobject_cast<BudgetDialog*>(QApplication::activeModalWidget());
      opened = dialog != nullptr;
      if (!opened) return;
      act(*dialog);
      QVERIFY(!dialog->isVisible());
    });
    for (QToolButton* found : page.findChildren<QToolButton*>()) {
      if (found->text() == u"Budget…"_s) found->click();
    }
    QVERIFY(opened);
  }
  [[nodiscard]] int steps() { return workspace.document.undoStack().count(); }
};

}  // namespace

class BudgetDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void editedStepIsOneUndoStep();
  void editedMonthMovesTheStep();
  void addedStepGoesOnFromTheLast();
  void deletedStepIsGone();
  void cancelChangesNothing_data();
  void cancelChangesNothing();
  void acceptingWithoutEditsLeavesNoStep();
  void otherSpendKeepsItsMonths();
  void tabReachesTheStepsBeforeOk();
};

void BudgetDialogTest::editedStepIsOneUndoStep() {
  Fixture fixture;
  fixture.inDialog([](BudgetDialog& dialog) {
    typeAmount(dialog, 0, u"45000"_s);
    typeAmount(dialog, 1, u"65000"_s);
    press(dialog, QDialogButtonBox::Ok);
  });
  const std::vector<BudgetStep> expected{{.month = 0, .amount = Money(45000)}, {.month = 6, .amount = Money(65000)}};
  QVERIFY(fixture.workspace.plan().budget == expected);
  QCOMPARE(fixture.steps(), 1);
  fixture.workspace.document.undoStack().undo();
  QVERIFY(fixture.workspace.plan() == budgetPlan());
}

void BudgetDialogTest::editedMonthMovesTheStep() {
  Fixture fixture;
  fixture.inDialog([](BudgetDialog& dialog) {
    auto* from = cell<QComboBox>(dialog, 1, kFrom);
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down);
    press(dialog, QDialogButtonBox::Ok);
  });
  QCOMPARE(fixture.workspace.plan().budget[1].month, 7);
  QCOMPARE(fixture.workspace.plan().budget[1].amount.value(), 60000.0);
  QCOMPARE(fixture.steps(), 1);
}

// Twelve months after the last step, or in the plan's last month.
void BudgetDialogTest::addedStepGoesOnFromTheLast() {
  Fixture fixture;
  fixture.inDialog([](BudgetDialog& dialog) {
    QTest::mouseClick(button(dialog, u"Add a step"_s), Qt::LeftButton);
    typeAmount(dialog, 2, u"70000"_s);
    press(dialog, QDialogButtonBox::Ok);
  });
  const auto& budget = fixture.workspace.plan().budget;
  QCOMPARE(budget.size(), size_t(3));
  QVERIFY(budget[2] == (BudgetStep{.month = 11, .amount = Money(70000)}));
  QCOMPARE(fixture.steps(), 1);
}

void BudgetDialogTest::deletedStepIsGone() {
  Fixture fixture;
  fixture.inDialog([](BudgetDialog& dialog) {
    QTest::mouseClick(cell<QToolButton>(dialog, 0, kRemove), Qt::LeftButton);
    QCoreApplication::processEvents();
    press(dialog, QDialogButtonBox::Ok);
  });
  QVERIFY(fixture.workspace.plan().budget == (std::vector<BudgetStep>{{.month = 6, .amount = Money(60000)}}));
}

void BudgetDialogTest::cancelChangesNothing_data() {
  QTest::addColumn<bool>("byKey");
  QTest::newRow("button") << false;
  QTest::newRow("Escape") << true;
}

void BudgetDialogTest::cancelChangesNothing() {
  QFETCH(bool, byKey);
  Fixture fixture;
  fixture.inDialog([&](BudgetDialog& dialog) {
    typeAmount(dialog, 0, u"1"_s);
    QTest::mouseClick(button(dialog, u"Add a step"_s), Qt::LeftButton);
    if (byKey) {
      QTest::keyClick(&dialog, Qt::Key_Escape);
    } else {
      press(dialog, QDialogButtonBox::Cancel);
    }
  });
  QVERIFY(fixture.workspace.plan() == budgetPlan());
  QCOMPARE(fixture.steps(), 0);
}

void BudgetDialogTest::acceptingWithoutEditsLeavesNoStep() {
  Fixture fixture;
  fixture.inDialog([](BudgetDialog& dialog) { press(dialog, QDialogButtonBox::Ok); });
  QVERIFY(fixture.workspace.plan() == budgetPlan());
  QCOMPARE(fixture.steps(), 0);
}

void BudgetDialogTest::otherSpendKeepsItsMonths() {
  Fixture fixture;
  fixture.inDialog([](BudgetDialog& dialog) {
    dialog.findChild<QListWidget*>()->setCurrentRow(1);
    typeAmount(dialog, 1, u"3000"_s);
    press(dialog, QDialogButtonBox::Ok);
  });
  const Plan& plan = fixture.workspace.plan();
  QVERIFY(plan.budget == budgetPlan().budget);
  QVERIFY(plan.otherAiSpend[0].monthly == (MoneySeries{Money(1000), Money(3000)}));
}

void BudgetDialogTest::tabReachesTheStepsBeforeOk() {
  BudgetDialog dialog(budgetPlan(), NumberFormat());
  dialog.show();
  dialog.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  dialog.findChild<QListWidget*>()->setFocus();
  QWidget* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  QList<QWidget*> cells;
  for (int presses = 0; presses < 20 && QApplication::focusWidget() != ok; ++presses) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    if (dialog.findChild<QTableWidget*>()->isAncestorOf(QApplication::focusWidget()))
      cells << QApplication::focusWidget();
  }
  QCOMPARE(QApplication::focusWidget(), ok);
  QList<QWidget*> expected;
  for (const int row : {0, 1}) {
    for (const Column column : {kFrom, kAmount, kRemove}) expected << cell<QWidget>(dialog, row, column);
  }
  QCOMPARE(cells, expected);
}

}  // namespace tst_budget_dialog

QTEST_MAIN(tst_budget_dialog::BudgetDialogTest)
#include "tst_budget_dialog.moc"
