// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include "theme/fitted_columns.h"

namespace tst_fitted_columns {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

using Widths = std::vector<int>;

std::vector<ColumnNeed> needsOf(const Widths& cells) {
  constexpr int kHead = 20;
  std::vector<ColumnNeed> needs;
  for (const int each : cells) needs.push_back({.cells = each, .head = kHead});
  return needs;
}

struct Table : QTableView {
  QStandardItemModel rows{2, 2};
  FittedColumns* columns;

  explicit Table(ColumnRules rules) {
    setModel(&rows);
    set(0, u"Fleet"_s);
    set(1, u"$1"_s);
    verticalHeader()->hide();
    columns = new FittedColumns(*this, std::move(rules));
    resize(400, 200);
  }
  void set(int column, const QString& text) { rows.setItem(0, column, new QStandardItem(text)); }
  [[nodiscard]] int needed(int column) const { return sizeHintForColumn(column); }
};

}  // namespace

class FittedColumnsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void roomIsSharedAndGivenUpInOrder_data() {
    QTest::addColumn<Widths>("needed");
    QTest::addColumn<ColumnRules>("rules");
    QTest::addColumn<int>("room");
    QTest::addColumn<Widths>("widths");
    const ColumnRules names{.fills = {0, 2}, .yields = {0, 2}, .least = 30, .leastOfYielding = 50};
    QTest::newRow("fits") << Widths{100, 80, 120} << names << 300 << Widths{100, 80, 120};
    QTest::newRow("room to share") << Widths{100, 80, 120} << names << 311 << Widths{106, 80, 125};
    QTest::newRow("the last name first") << Widths{100, 80, 120} << names << 250 << Widths{100, 80, 70};
    QTest::newRow("then the one before") << Widths{100, 80, 120} << names << 220 << Widths{90, 80, 50};
    QTest::newRow("and no further") << Widths{100, 80, 120} << names << 100 << Widths{50, 80, 50};
    QTest::newRow("a short name gives nothing") << Widths{40, 80, 60} << names << 160 << Widths{40, 80, 50};
    QTest::newRow("the least of a column") << Widths{100, 10, 120} << names << 250 << Widths{100, 30, 120};
    QTest::newRow("all fill") << Widths{30, 40} << ColumnRules{.allFill = true} << 81 << Widths{36, 45};
    QTest::newRow("none fills") << Widths{30, 40} << ColumnRules() << 81 << Widths{30, 40};
    QTest::newRow("a head is whole") << Widths{10, 40} << ColumnRules{.yields = {0, 1}} << 30 << Widths{20, 20};
    QTest::newRow("of a table with fewer columns") << Widths{100} << names << 80 << Widths{80};
    QTest::newRow("no columns") << Widths() << ColumnRules{.allFill = true} << 41 << Widths();
  }
  void roomIsSharedAndGivenUpInOrder() {
    QFETCH(Widths, needed);
    QFETCH(ColumnRules, rules);
    QFETCH(int, room);
    QFETCH(Widths, widths);
    QCOMPARE(fittedWidths(needsOf(needed), rules, room), widths);
  }

  // Each has its two lines before one of them is cut.
  void whatTwoLinesHoldGivesWayLast() {
    const ColumnRules names{.yields = {0, 1}, .least = 10, .leastOfYielding = 30};
    const std::vector<ColumnNeed> needs{{.cells = 200, .head = 20, .folded = 110},
                                        {.cells = 100, .head = 20, .folded = 60}};
    QCOMPARE(fittedWidths(needs, names, 280), (Widths{200, 80}));
    QCOMPARE(fittedWidths(needs, names, 200), (Widths{140, 60}));
    QCOMPARE(fittedWidths(needs, names, 150), (Widths{110, 40}));
    QCOMPARE(fittedWidths(needs, names, 100), (Widths{70, 30}));
  }

  void whatOneLineCannotHoldHasTwo() {
    Table table({.yields = {0}, .leastOfYielding = 60, .wraps = true});
    table.set(0, u"Assistant and documents of the customer portal"_s);
    table.show();
    const int oneLine = table.rowHeight(0);
    QVERIFY(table.columnWidth(0) >= table.needed(0));
    table.resize(table.needed(0) + table.needed(1) - 60, 200);
    QTRY_COMPARE(table.rowHeight(0), oneLine + table.fontMetrics().lineSpacing());
    QVERIFY(table.wordWrap());
    table.resize(600, 200);
    QTRY_COMPARE(table.rowHeight(0), oneLine);
    QVERIFY(!table.wordWrap());
  }

  void columnsFollowTheTable() {
    Table table({.fills = {0}, .yields = {0}});
    table.show();
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
    const int figure = table.columnWidth(1);
    table.resize(700, 200);
    QCOMPARE(table.columnWidth(1), figure);
    QCOMPARE(table.columnWidth(0) + figure, table.viewport()->width());
  }

  void columnsFollowTheModel() {
    Table table({});
    table.columns->followModel();
    table.show();
    const int before = table.columnWidth(1);
    table.set(1, u"$1,234,567,890,123"_s);
    QTRY_VERIFY(table.columnWidth(1) > before);
    QVERIFY(table.columnWidth(1) >= table.needed(1));
    table.set(1, u"$1"_s);
    table.rows.insertRow(1);
    QTRY_COMPARE(table.columnWidth(1), before);
  }

  void whatWidensStaysWide() {
    Table table({});
    table.show();
    const int before = table.columnWidth(1);
    table.set(1, u"$1,234,567,890,123"_s);
    table.columns->widen();
    const int wide = table.columnWidth(1);
    QVERIFY(wide > before);
    table.set(1, u"$1"_s);
    table.columns->widen();
    QCOMPARE(table.columnWidth(1), wide);
    table.columns->fit();
    QCOMPARE(table.columnWidth(1), before);
  }

  // What was measured before it was displayed had another style.
  void aTableIsMeasuredWhenItIsDisplayed() {
    Table table({});
    table.columns->fit();
    table.setStyleSheet(u"QTableView { font-size: 40px }"_s);
    table.show();
    QVERIFY(table.columnWidth(0) >= table.needed(0));
  }
};

}  // namespace tst_fitted_columns

QTEST_MAIN(tst_fitted_columns::FittedColumnsTest)
#include "tst_fitted_columns.moc"
