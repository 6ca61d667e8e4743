// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "charts/chart_card.h"
#include "dialogs/budget_table_dialog.h"
#include "figures/actuals_figures.h"
#include "pages/actuals/actuals_page.h"
#include "support/plan_builder.h"

namespace tst_actuals_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// January and February of the plan's one fleet, and something else.
const char* const kBill =
    "BilledCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,EffectiveCost,"
    "ProviderName,"
    "ServiceCategory,ServiceName,SkuId\n"
    "58400,USD,Usage,2026-01-01,5840,Hours,58400,Cloud,Compute,Machines,big.box\n"
    "60000,USD,Usage,2026-02-01,5000,Hours,60000,Cloud,Compute,Machines,big.box\n"
    "12.5,USD,Usage,2026-02-01,1,Units,12.5,Cloud,Other,Chairs,chair\n";

struct Fixture {
  Workspace workspace{test::plainPlan()};
  ActualsPage page{workspace};
  QTemporaryDir folder;
  int imported = 0;

  Fixture() {
    page.resize(1200, 800);
    page.show();
    QCoreApplication::processEvents();
  }
  void import(const QByteArray& bytes = kBill) {
    QFile file(folder.filePath(u"bill-%1.csv"_s.arg(++imported)));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(bytes);
    file.close();
    page.importFiles({file.fileName()});
    QTRY_VERIFY(!page.isReading());
    QCoreApplication::processEvents();
  }
  // A list is filled when it is chosen.
  ChartTable* table(const QString& name) {
    for (QComboBox* lists : page.findChildren<QComboBox*>()) {
      if (lists->accessibleName() != u"List"_s || lists->findText(name) < 0) continue;
      lists->setCurrentText(name);
      Q_EMIT lists->activated(lists->currentIndex());
    }
    for (ChartTable* found : page.findChildren<ChartTable*>()) {
      if (found->accessibleName() == name) return found;
    }
    return nullptr;
  }
  QPushButton* button(const QString& text) {
    for (QPushButton* found : page.findChildren<QPushButton*>()) {
      if (found->text().startsWith(text)) return found;
    }
    return nullptr;
  }
};

QAction* actionOf(QMenu* menu, const QString& text) {
  for (QAction* action : menu->actions()) {
    if (action->text() == text) return action;
    if (QAction* below = action->menu() ? actionOf(action->menu(), text) : nullptr) return below;
  }
  return nullptr;
}

}  // namespace

class TestActualsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutBillsItTeaches();
  void anImportIsOneUndoStep();
  void aClickAssignsUnmatchedRows();
  void rulesCanBeDeleted();
  void theWaterfallEndsAtTheBill();
  void aCauseStandsBesideItsPart();
  void aCauseIsWrittenInAsManyLinesAsItNeeds();
  void costsAreShownByKey();
  void aCounterIsImportedBesideABill();
  void aForeignCurrencyAsksForARate();
  void aBudgetIsPastedAndTyped();
};

void TestActualsPage::withoutBillsItTeaches() {
  Fixture fixture;
  const auto labels = fixture.page.findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->isVisible() && label->text().contains(u"FOCUS 1.0 to 1.4"_s);
  }));
}

void TestActualsPage::anImportIsOneUndoStep() {
  Fixture fixture;
  fixture.import();
  QCOMPARE(fixture.workspace.plan().actuals.files.size(), size_t{1});
  QCOMPARE(fixture.table(u"Bills"_s)->table().rows.size(), size_t{1});
  QCOMPARE(fixture.table(u"Months"_s)->table().rows.size(), size_t{12});
  QCOMPARE(fixture.workspace.document.undoStack().count(), 1);
  fixture.workspace.document.undoStack().undo();
  QVERIFY(fixture.workspace.plan() == test::plainPlan());
}

void TestActualsPage::aClickAssignsUnmatchedRows() {
  Fixture fixture;
  fixture.import();
  ChartTable* unmatched = fixture.table(u"Unmatched"_s);
  QCOMPARE(unmatched->table().rows.size(), size_t{2});
  unmatched->selectRow(0);
  QToolButton* assign = nullptr;
  for (QToolButton* found : fixture.page.findChildren<QToolButton*>()) {
    if (found->text() == u"Assign to"_s) assign = found;
  }
  QVERIFY(assign);
  Q_EMIT assign->menu()->aboutToShow();
  QAction* main = actionOf(assign->menu(), u"main"_s);
  QVERIFY(main);
  main->trigger();
  QCoreApplication::processEvents();
  QCOMPARE(fixture.workspace.plan().actuals.rules.size(), size_t{1});
  QCOMPARE(unmatched->table().rows.size(), size_t{1});
  QCOMPARE(fixture.table(u"Units"_s)->table().rows.size(), size_t{1});
}

void TestActualsPage::rulesCanBeDeleted() {
  Fixture fixture;
  fixture.import();
  fixture.workspace.document.edit(u"rules"_s, [](Plan& plan) {
    plan.actuals.rules = {{.target = RuleTarget::NotInPlan}, {.target = RuleTarget::Fleet, .to = "main"}};
  });
  QCoreApplication::processEvents();
  ChartTable* rules = fixture.table(u"Rules"_s);
  QVERIFY(fixture.page.focusField(u"actuals.rules[0]"_s));
  rules->selectRow(0);
  QTest::keyClick(rules, Qt::Key_Delete);
  QCoreApplication::processEvents();
  QCOMPARE(fixture.workspace.plan().actuals.rules.size(), size_t{1});
  QCOMPARE(fixture.workspace.plan().actuals.rules[0].to, std::string("main"));
}

void TestActualsPage::theWaterfallEndsAtTheBill() {
  actuals::ActualMonth month{.month = {2026, 1}, .plan = 100, .actual = 130, .isBilled = true};
  month.variance = {.volume = 20, .mix = -5, .price = 10, .notPlanned = 15, .notBilled = -10};
  const ChartData data = varianceWaterfall(month, NumberFormat(u"USD"_s, QLocale::c()));
  QCOMPARE(levelsOf(data), QList<double>({100, 120, 115, 125, 140, 130, 130}));
  QVERIFY(isEmpty(varianceWaterfall({}, NumberFormat())));
}

void TestActualsPage::aCauseStandsBesideItsPart() {
  Fixture fixture;
  fixture.import();
  fixture.workspace.document.edit(u"cause"_s,
                                  actuals::withCause(fixture.workspace.plan(), {2026, 2}, "notPlanned", "Chairs."));
  QCoreApplication::processEvents();
  const TableData& parts = fixture.table(u"Parts and causes"_s)->table();
  QCOMPARE(parts.rows.size(), size_t{5});
  QCOMPARE(parts.rows[3].back().text, u"Chairs."_s);
  QVERIFY(parts.rows[0].back().text.isEmpty());
}

void TestActualsPage::aCauseIsWrittenInAsManyLinesAsItNeeds() {
  Fixture fixture;
  fixture.import();
  QVERIFY(fixture.page.focusField(u"actuals.causes"_s));
  fixture.table(u"Parts and causes"_s)->selectRow(3);
  bool scrolls = true;
  QTimer::singleShot(0, [&scrolls] {
    auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    auto* edit = dialog ? dialog->findChild<QPlainTextEdit*>() : nullptr;
    if (!edit) return;
    edit->setPlainText(u"Chairs for the people whom the campaign of February brought, "_s.repeated(3));
    QCoreApplication::processEvents();
    scrolls = edit->horizontalScrollBar()->maximum() > 0;
    dialog->accept();
  });
  QToolButton* write = nullptr;
  for (QToolButton* found : fixture.page.findChildren<QToolButton*>()) {
    if (found->text() == u"Cause…"_s) write = found;
  }
  QVERIFY(write);
  write->click();
  QVERIFY(!scrolls);
  QVERIFY(actuals::causeOf(fixture.workspace.plan().actuals, {2026, 2}, "notPlanned").starts_with("Chairs for"));
}

void TestActualsPage::costsAreShownByKey() {
  Fixture fixture;
  fixture.import();
  const auto sumOf = [&](const QString& list, size_t column) {
    double sum = 0;
    for (const auto& row : fixture.table(list)->table().rows) sum += row[column].number.value_or(0);
    return sum;
  };
  constexpr double kAll = 58400 + 60000 + 12.5;
  QCOMPARE(sumOf(u"By fleet"_s, 2), kAll);
  QCOMPARE(sumOf(u"By provider"_s, 1), kAll);
  QCOMPARE(sumOf(u"By tier"_s, 2), kAll);
}

void TestActualsPage::aCounterIsImportedBesideABill() {
  Fixture fixture;
  fixture.import();
  fixture.import(R"({"data":{"result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","gpu":"0"},
    "values":[[1767225600,"40"],[1767229200,"60"]]}]}})");
  QCOMPARE(fixture.workspace.plan().actuals.measured.size(), size_t{1});
  QCOMPARE(fixture.workspace.plan().actuals.measured.front().fleet, std::string("main"));
  QCOMPARE(fixture.workspace.document.undoStack().count(), 2);
  const TableData& use = fixture.table(u"GPU utilisation"_s)->table();
  QCOMPARE(use.rows.size(), size_t{2});
  QCOMPARE(*use.rows[0][1].number, 0.5);
  QVERIFY(!use.rows[1][1].number);
}

void TestActualsPage::aForeignCurrencyAsksForARate() {
  Fixture fixture;
  QByteArray bill(kBill);
  fixture.import(bill.replace(",USD,", ",EUR,"));
  const auto note = [&] {
    for (const QLabel* label : fixture.page.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(u"no rate to USD"_s)) return true;
    }
    return false;
  };
  QVERIFY(note());
  fixture.workspace.document.edit(u"rate"_s,
                                  actuals::withRate(fixture.workspace.plan(), {.currency = "EUR", .rate = 2}));
  QCoreApplication::processEvents();
  QVERIFY(!note());
  QCOMPARE(fixture.table(u"Exchange rates"_s)->table().rows.size(), size_t{1});
}

void TestActualsPage::aBudgetIsPastedAndTyped() {
  const Plan plan = test::plainPlan();
  BudgetTableDialog dialog(plan, NumberFormat(u"USD"_s, QLocale::c()));
  dialog.paste(u"Month\tSearch\n2026-01\t100\n"_s);
  auto* table = dialog.findChild<QTableWidget*>();
  dialog.paste(u"x\t2026-01\t2026-02\nSearch\t100\t200\n"_s);
  QCOMPARE(dialog.budget().lines.size(), size_t{2});
  QCOMPARE(dialog.budget().lines[1].costCentre, std::string("Search"));
  QCOMPARE(dialog.budget().lines[1].amount.value(), 200.0);
  // The row behind the twelve months of 2026 is the fiscal year.
  QCOMPARE(table->item(12, 2)->text(), u"300"_s);
  table->item(12, 2)->setText(u"1,200"_s);
  QCOMPARE(dialog.budget().lines.size(), size_t{12});
  QCOMPARE(dialog.budget().lines[4].amount.value(), 100.0);
  dialog.paste(u"no budget at all"_s);
  QCOMPARE(dialog.budget().lines.size(), size_t{12});
  dialog.paste(u"Month\tSearch\tSupport\n2026-01\t100\t50\n"_s);
  QCOMPARE(table->horizontalHeaderItem(3)->text(), u"Support"_s);
  QCOMPARE(table->item(0, 3)->text(), u"50"_s);
}

}  // namespace tst_actuals_page

QTEST_MAIN(tst_actuals_page::TestActualsPage)
#include "tst_actuals_page.moc"
