// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "../support/plan_builder.h"
#include "dialogs/catalogue_dialog.h"
#include "dialogs/catalogue_model.h"
#include "dialogs/comparison_dialog.h"
#include "document/row_model.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan servingPlan() {
  Plan plan = test::plainPlan();
  plan.workloads[0].model = "Llama-3.3-70B";
  plan.workloads[0].tpotMs = 50;
  plan.fleets[0].precision = Precision::Fp8;
  return plan;
}

struct Fixture {
  Plan plan = servingPlan();
  CatalogueDialog dialog{plan, WorkloadId("chat")};
  QTableView* table = dialog.findChild<QTableView*>();

  [[nodiscard]] QString text(int row, int column) const { return table->model()->index(row, column).data().toString(); }
  [[nodiscard]] int column(const QString& heading) const {
    for (int at = 0; at < table->model()->columnCount(); ++at) {
      if (table->model()->headerData(at, Qt::Horizontal).toString() == heading) return at;
    }
    return -1;
  }
  [[nodiscard]] QPushButton* button(const QString& text) const {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
      if (button->text() == text) return button;
    }
    return nullptr;
  }
};

}  // namespace

class CatalogueDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyViewHasRowsWithDateAndSource_data();
  void everyViewHasRowsWithDateAndSource();
  void theCheapestTokenComesFirst();
  void anotherModelKeepsTheRowsAndChangesTheCosts();
  void everyWordOfTheFilterMustMatch();
  void twoToFourRowsCanBeCompared();
  void copyIsATable();
  void onlyNodeTypesCanBeChosen();
};

void CatalogueDialogTest::everyViewHasRowsWithDateAndSource_data() {
  QTest::addColumn<int>("view");
  for (int view = 0; view < kCatalogueViews; ++view) QTest::addRow("%d", view) << view;
}

void CatalogueDialogTest::everyViewHasRowsWithDateAndSource() {
  QFETCH(int, view);
  Fixture fixture;
  const QAbstractItemModelTester tester(fixture.table->model());
  fixture.dialog.showView(static_cast<CatalogueView>(view));
  const int rows = fixture.table->model()->rowCount();
  QVERIFY(rows >= 10);
  const int columns = fixture.table->model()->columnCount();
  for (int row = 0; row < rows; ++row) {
    QVERIFY(!fixture.text(row, 0).isEmpty());
    QCOMPARE(fixture.text(row, columns - 2).size(), 10);
    QVERIFY(fixture.text(row, columns - 1).size() > 10);
  }
  QVERIFY(fixture.dialog.chosenRow());
}

void CatalogueDialogTest::theCheapestTokenComesFirst() {
  const Fixture fixture;
  const int cost = fixture.column(u"Per M output tok"_s);
  QVERIFY(cost > 0);
  double before = 0;
  for (int row = 0; row < fixture.table->model()->rowCount(); ++row) {
    const double here = fixture.table->model()->index(row, cost).data(SortRole).toDouble();
    QVERIFY(here >= before);
    before = here;
  }
}

void CatalogueDialogTest::anotherModelKeepsTheRowsAndChangesTheCosts() {
  Fixture fixture;
  const int cost = fixture.column(u"Per M output tok"_s);
  const int rows = fixture.table->model()->rowCount();
  const QString before = fixture.text(0, cost);
  for (auto* box : fixture.dialog.findChildren<QComboBox*>()) {
    if (box->isEditable()) box->setCurrentText(u"no such model"_s);
  }
  QCOMPARE(fixture.table->model()->rowCount(), rows);
  QVERIFY(fixture.text(0, cost) != before);
  QCOMPARE(fixture.text(0, cost), u"no such model"_s);
  QVERIFY(fixture.table->model()->index(0, cost).data(Qt::ToolTipRole).toString().contains(u"no such model"_s));
}

void CatalogueDialogTest::everyWordOfTheFilterMustMatch() {
  const Fixture fixture;
  for (auto* edit : fixture.dialog.findChildren<QLineEdit*>()) {
    if (edit->placeholderText().contains(u"H100"_s)) edit->setText(u"nebius h200"_s);
  }
  QCOMPARE(fixture.table->model()->rowCount(), 1);
  QVERIFY(fixture.text(0, 0).contains(u"H200"_s));
}

void CatalogueDialogTest::twoToFourRowsCanBeCompared() {
  const Fixture fixture;
  QPushButton* compare = fixture.button(u"Compare"_s);
  QVERIFY(!compare->isEnabled());
  QItemSelectionModel* selection = fixture.table->selectionModel();
  const auto select = [&](int row) {
    selection->select(fixture.table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
  };
  select(1);
  QVERIFY(compare->isEnabled());
  const auto& table = fixture.dialog.findChild<CatalogueModel*>()->table();
  const ComparisonDialog comparison(table, {0, 5});
  const auto* view = comparison.findChild<QTableWidget*>();
  QCOMPARE(view->columnCount(), 2);
  QCOMPARE(view->rowCount(), static_cast<int>(table.columns.size()) - 1);
  QCOMPARE(view->item(2, 1)->text(), table.rows[5].cells[3].text);
  for (int row = 2; row < 5; ++row) select(row);
  QVERIFY(!compare->isEnabled());
}

void CatalogueDialogTest::copyIsATable() {
  const Fixture fixture;
  fixture.button(u"Copy as a table"_s)->click();
  const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
  QCOMPARE(lines.size(), fixture.table->model()->rowCount() + 1);
  QVERIFY(lines[0].startsWith(u"Name\tAccelerator\t"_s));
  QCOMPARE(lines[1].section(u'\t', 0, 0), fixture.text(0, 0));
}

void CatalogueDialogTest::onlyNodeTypesCanBeChosen() {
  Fixture fixture;
  QVERIFY(fixture.dialog.chosenNodeType());
  fixture.dialog.showView(CatalogueView::Buy);
  QVERIFY(fixture.dialog.chosenNodeType()->purchasePrice.value() > 0);
  fixture.dialog.showView(CatalogueView::Models);
  QVERIFY(!fixture.dialog.chosenNodeType());
}

QTEST_MAIN(CatalogueDialogTest)
#include "tst_catalogue_dialog.moc"
