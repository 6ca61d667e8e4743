// SPDX-License-Identifier: GPL-3.0-or-later
// Several workloads that are selected are edited at once.
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include "fields/number_field.h"
#include "pages/demand/workload_panel.h"
#include "support/plan_builder.h"

namespace tst_multiple_edit {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// Three workloads, of which the first and the last are selected; growth differs, tokens do not.
struct ThreeWorkloads {
  ThreeWorkloads() : workspace(plan()) {
    workspace.view.setWorkload(workspace.plan().workloads[0].id);
    panel.show();
    panel.refresh();
    auto* list = panel.findChild<QTreeWidget*>();
    list->topLevelItem(2)->setSelected(true);
    panel.refresh();
  }
  static Plan plan() {
    Plan plan = test::plainPlan();
    for (const char* id : {"second", "third"}) {
      Workload workload = plan.workloads[0];
      workload.id = WorkloadId(id);
      workload.name = id;
      workload.growthPerMonth += 0.01;
      plan.workloads.push_back(workload);
    }
    return plan;
  }
  [[nodiscard]] NumberField* number(const char* key) { return panel.findChild<NumberField*>(QString::fromLatin1(key)); }
  [[nodiscard]] const Workload& workload(size_t index) const { return workspace.plan().workloads[index]; }

  Workspace workspace;
  WorkloadPanel panel{workspace};
};

void type(NumberField* field, const QString& text) {
  field->findChild<QLineEdit*>()->selectAll();
  QTest::keyClicks(field, text);
  QTest::keyClick(field, Qt::Key_Return);
}

}  // namespace

class MultipleEditTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void valuesThatDifferAreSaid() {
    ThreeWorkloads three;
    QCOMPARE(three.workspace.view.workloads().size(), size_t(2));
    QCOMPARE(three.number("growthPerMonth")->text(), u"several values"_s);
    QVERIFY(three.number("inputTokens")->text() != u"several values"_s);
    QCOMPARE(three.panel.findChild<QLineEdit*>(u"name"_s)->placeholderText(), u"several values"_s);
    QVERIFY(three.panel.findChild<QLineEdit*>(u"name"_s)->text().isEmpty());
    three.workspace.view.setWorkloads({three.workload(0).id});
    three.panel.refresh();
    QVERIFY(three.number("growthPerMonth")->text() != u"several values"_s);
  }

  void anEditIsOneOfAllThatAreSelected() {
    ThreeWorkloads three;
    const double second = three.workload(1).growthPerMonth;
    type(three.number("growthPerMonth"), u"5"_s);
    QCOMPARE(three.workload(0).growthPerMonth, 0.05);
    QCOMPARE(three.workload(1).growthPerMonth, second);
    QCOMPARE(three.workload(2).growthPerMonth, 0.05);
    QCOMPARE(three.workspace.document.undoStack().count(), 1);
    three.panel.refresh();
    QVERIFY(three.number("growthPerMonth")->text() != u"several values"_s);
    three.workspace.document.undoStack().undo();
    QCOMPARE(three.workload(2).growthPerMonth, second);
  }

  // The value that the first of them has already is an edit of the others.
  void theOwnValueCanBeChosen() {
    ThreeWorkloads three;
    const double own = three.workload(0).growthPerMonth;
    QVERIFY(three.workload(2).growthPerMonth != own);
    type(three.number("growthPerMonth"), QLocale().toString(own * 100));
    QCOMPARE(three.workload(2).growthPerMonth, own);
    QCOMPARE(three.workspace.document.undoStack().count(), 1);
  }

  void leavingAFieldChangesNothing() {
    ThreeWorkloads three;
    NumberField* field = three.number("growthPerMonth");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    field->clearFocus();
    QCOMPARE(three.workspace.document.undoStack().count(), 0);
    QCOMPARE(field->text(), u"several values"_s);
  }

  void aNameIsOneWorkloadsOwn() {
    ThreeWorkloads three;
    auto* name = three.panel.findChild<QLineEdit*>(u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"chat"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(three.workload(0).name, std::string("chat"));
    QCOMPARE(three.workload(2).name, std::string("third"));
  }
};

}  // namespace tst_multiple_edit

QTEST_MAIN(tst_multiple_edit::MultipleEditTest)
#include "tst_multiple_edit.moc"
