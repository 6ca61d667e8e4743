// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of what is bought or committed: what goes in comes out, and what the user does is said once.
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

#include "fields/counts_table.h"
#include "support/plan_builder.h"

namespace tst_counts_table {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

using PurchaseMap = std::map<FleetId, std::vector<Purchase>>;
using CommitmentMap = std::map<FleetId, std::vector<Commitment>>;

const FleetId kMain("main");

template <class Widget>
QList<Widget*> displayed(const QWidget& table, const QString& name) {
  QList<Widget*> found;
  for (Widget* widget : table.findChildren<Widget*>(name)) {
    if (widget->isVisible()) found << widget;
  }
  return found;
}

}  // namespace

class CountsTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void purchasesComeBackAsTheyAre() {
    CountsTable table(CountsTable::Kind::Purchases);
    QSignalSpy edited(&table, &CountsTable::edited);
    const PurchaseMap counts{{kMain, {{.month = 2, .count = 3, .renew = true}, {.month = 5, .count = 1}}}};
    table.setPurchases(test::plainPlan(), counts, NumberFormat());
    QCOMPARE(table.purchases(), counts);
    QCOMPARE(edited.size(), 0);
  }

  void commitmentsComeBackAsTheyAre() {
    CountsTable table(CountsTable::Kind::Commitments);
    const CommitmentMap counts{
        {kMain, {{.start = 1, .termMonths = 36, .count = 4, .renew = true, .upfront = Upfront::All}}}};
    table.setCommitments(test::plainPlan(), counts, NumberFormat());
    QCOMPARE(table.commitments(), counts);
  }

  void rowsAreAddedAndRemoved() {
    CountsTable table(CountsTable::Kind::Purchases);
    table.setPurchases(test::plainPlan(), {}, NumberFormat());
    table.show();
    QSignalSpy edited(&table, &CountsTable::edited);
    auto* add = table.findChild<QPushButton*>(u"add"_s);
    add->click();
    add->click();
    QCOMPARE(table.purchases(), (PurchaseMap{{kMain, {{.month = 0, .count = 1}, {.month = 0, .count = 1}}}}));
    displayed<QSpinBox>(table, u"count"_s)[1]->setValue(7);
    displayed<QToolButton>(table, u"remove"_s)[0]->click();
    QCOMPARE(table.purchases(), (PurchaseMap{{kMain, {{.month = 0, .count = 7}}}}));
    QCOMPARE(edited.size(), 4);
  }

  void withoutAPriceNothingCanBeAddedAndTheReasonIsSaid() {
    Plan plan = test::plainPlan();
    plan.nodeTypes[0].purchasePrice = Money();
    CountsTable table(CountsTable::Kind::Purchases);
    table.setPurchases(plan, {}, NumberFormat());
    const auto* add = table.findChild<QPushButton*>(u"add"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
  }

  // The plan comes back after every edit: that must not throw the rows away under the pointer.
  void rowsStayWhileThePlanFollows() {
    const Plan plan = test::plainPlan();
    CountsTable table(CountsTable::Kind::Purchases);
    table.setPurchases(plan, {{kMain, {{.month = 0, .count = 1}}}}, NumberFormat());
    table.show();
    auto* count = displayed<QSpinBox>(table, u"count"_s)[0];
    count->setValue(5);
    table.setPurchases(plan, table.purchases(), NumberFormat());
    QCOMPARE(displayed<QSpinBox>(table, u"count"_s)[0], count);
  }
};

}  // namespace tst_counts_table

QTEST_MAIN(tst_counts_table::CountsTableTest)
#include "tst_counts_table.moc"
