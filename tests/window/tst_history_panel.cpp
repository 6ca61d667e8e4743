// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the window: it follows edits while it is displayed, goes to fields, and restores values.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "support/plan_builder.h"
#include "window/history_panel.h"

namespace tst_history_panel {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Fixture() { panel.show(); }
  [[nodiscard]] int rows() const { return table->model()->rowCount(); }
  void select(int row) const { table->setCurrentIndex(table->model()->index(row, 0)); }
  [[nodiscard]] bool says(const QString& text) const {
    const auto labels = panel.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
  }
  void changePue(double pue) {
    workspace.document.edit(u"Change PUE"_s, [pue](Plan& plan) { plan.assumptions.pue = pue; });
  }

  Workspace workspace{test::plainPlan()};
  HistoryPanel panel{workspace};
  QTableView* table = panel.findChild<QTableView*>();
  QPushButton* restore = panel.findChild<QPushButton*>(u"restore"_s);
};

}  // namespace

class HistoryPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void anEmptyHistorySaysWhatItIsFor() {
    Fixture fixture;
    QVERIFY(fixture.says(u"No changes yet"_s));
    fixture.changePue(1.5);
    QVERIFY(!fixture.says(u"No changes yet"_s));
    QCOMPARE(fixture.rows(), 1);
  }

  void aHiddenPanelFollowsWhenItIsShown() {
    Fixture fixture;
    fixture.panel.hide();
    fixture.changePue(1.5);
    QCOMPARE(fixture.rows(), 0);
    fixture.panel.show();
    QCOMPARE(fixture.rows(), 1);
  }

  void restoringIsOneUndoableStep() {
    Fixture fixture;
    const double before = fixture.workspace.plan().assumptions.pue;
    QVERIFY(!fixture.restore->isEnabled());
    fixture.changePue(1.5);
    fixture.changePue(1.6);
    fixture.select(1);
    fixture.restore->click();
    QCOMPARE(fixture.workspace.plan().assumptions.pue, before);
    QCOMPARE(fixture.rows(), 3);
    fixture.workspace.document.undoStack().undo();
    QCOMPARE(fixture.workspace.plan().assumptions.pue, 1.6);
    QCOMPARE(fixture.rows(), 2);
  }

  void aValueOfWhatIsGoneIsRefusedWithASentence() {
    Fixture fixture;
    fixture.workspace.document.edit(u"Change"_s, [](Plan& plan) { plan.workloads[0].inputTokens = 7; });
    fixture.workspace.document.edit(u"Delete"_s, [](Plan& plan) { plan.workloads.erase(plan.workloads.begin()); });
    const Plan now = fixture.workspace.plan();
    fixture.select(fixture.rows() - 1);
    fixture.restore->click();
    QCOMPARE(fixture.workspace.plan(), now);
    QVERIFY(fixture.says(u"not in the plan any more"_s));
    QSignalSpy requested(&fixture.panel, &HistoryPanel::fieldRequested);
    QTest::keyClick(fixture.table, Qt::Key_Return);
    QCOMPARE(requested.count(), 0);
    fixture.select(0);  // the workload itself can be restored
    fixture.restore->click();
    QCOMPARE(fixture.workspace.plan().workloads.back().inputTokens, 7.0);
  }

  void activatingARowGoesToItsField() {
    Fixture fixture;
    fixture.workspace.document.edit(u"Change"_s, [](Plan& plan) { plan.workloads[0].inputTokens = 7; });
    QSignalSpy requested(&fixture.panel, &HistoryPanel::fieldRequested);
    fixture.select(0);
    QTest::keyClick(fixture.table, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), u"workloads[0].inputTokens"_s);
  }

  void searchingKeepsWhatMatches() {
    Fixture fixture;
    fixture.changePue(1.5);
    fixture.workspace.document.edit(u"Rename"_s, [](Plan& plan) { plan.name = "Other"; });
    fixture.panel.findChild<QLineEdit*>()->setText(u"pue 1.5"_s);
    QTRY_COMPARE(fixture.rows(), 1);
    fixture.panel.findChild<QLineEdit*>()->setText(u"nothing of this"_s);
    QTRY_COMPARE(fixture.rows(), 0);
    QVERIFY(fixture.says(u"No change holds these words"_s));
  }
};

}  // namespace tst_history_panel

QTEST_MAIN(tst_history_panel::HistoryPanelTest)
#include "tst_history_panel.moc"
