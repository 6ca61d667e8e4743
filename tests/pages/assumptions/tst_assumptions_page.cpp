// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include "fields/number_field.h"
#include "pages/assumptions/assumptions_page.h"
#include "support/plan_builder.h"
#include "support/stand_in_widget.h"

namespace tst_assumptions_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Workspace workspace{test::plainPlan()};
  AssumptionsPage page{workspace};
  Fixture() {
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    page.resize(800, 560);
    page.show();
  }
  // Of the plan, or of the scenario.
  [[nodiscard]] NumberField* field(const QString& key, bool own = false) const {
    const auto fields = page.findChildren<NumberField*>(key);
    if (fields.size() != 2) return test::standInWidget<NumberField>(u"not two fields "_s + key);
    return fields.at(own ? 1 : 0);
  }
  [[nodiscard]] int steps() { return workspace.document.undoStack().count(); }
};

}  // namespace

class AssumptionsPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneEditIsOneUndoStep();
  void everyAssumptionHasARow();
  void overrideLeavesTheBase();
  void inheritingAgainLeavesNoTrace();
  void sourceIsKeptWithItsDate();
  void filterHidesTheOthers();
  void fieldsAreFound();
};

void AssumptionsPageTest::oneEditIsOneUndoStep() {
  Fixture fixture;
  fixture.field(u"pue"_s)->setValue(1.6);
  QCOMPARE(fixture.steps(), 1);
  QCOMPARE(fixture.workspace.plan().assumptions.pue, 1.6);
  fixture.workspace.document.undoStack().undo();
  QVERIFY(fixture.workspace.plan() == test::plainPlan());
}

void AssumptionsPageTest::everyAssumptionHasARow() {
  Fixture fixture;
  forEachField<Assumptions>([&](const auto& field) {
    const QString key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
    QVERIFY2(fixture.page.findChild<QLineEdit*>(u"source "_s + key), qPrintable(key));
  });
}

void AssumptionsPageTest::overrideLeavesTheBase() {
  Fixture fixture;
  QVERIFY(!fixture.field(u"pue"_s, true)->isEnabled());
  fixture.page.findChild<QCheckBox*>(u"own pue"_s)->click();
  fixture.workspace.live.flush();
  QCOMPARE(fixture.steps(), 1);
  fixture.field(u"pue"_s, true)->setValue(1.1);
  QCOMPARE(fixture.steps(), 2);
  const Plan& plan = fixture.workspace.plan();
  QCOMPARE(plan.assumptions.pue, Assumptions().pue);
  QCOMPARE(resolveScenario(plan, test::kBase).assumptions.pue, Assumptions().pue);
  QCOMPARE(resolveScenario(plan, test::kTuned).assumptions.pue, 1.1);
}

void AssumptionsPageTest::inheritingAgainLeavesNoTrace() {
  Fixture fixture;
  auto* own = fixture.page.findChild<QCheckBox*>(u"own staffSalary"_s);
  own->click();
  fixture.workspace.live.flush();
  fixture.field(u"staffSalary"_s, true)->setValue(150000);
  own->click();
  QVERIFY(fixture.workspace.plan() == test::plainPlan());
}

void AssumptionsPageTest::sourceIsKeptWithItsDate() {
  Fixture fixture;
  auto* source = fixture.page.findChild<QLineEdit*>(u"source pue"_s);
  QTest::keyClicks(source, u"survey"_s);
  QTest::keyClick(source, Qt::Key_Return);
  QCOMPARE(fixture.workspace.plan().sources.at("assumptions.pue").source, std::string("survey"));
  QCOMPARE(fixture.steps(), 1);
  source->selectAll();
  QTest::keyClick(source, Qt::Key_Delete);
  QTest::keyClick(source, Qt::Key_Return);
  QVERIFY(fixture.workspace.plan().sources.empty());
}

void AssumptionsPageTest::filterHidesTheOthers() {
  Fixture fixture;
  fixture.page.findChild<QLineEdit*>(u"filter"_s)->setText(u"salary"_s);
  QVERIFY(fixture.field(u"staffSalary"_s)->isVisible());
  QVERIFY(!fixture.field(u"pue"_s)->isVisible());
}

void AssumptionsPageTest::fieldsAreFound() {
  Fixture fixture;
  for (const auto& path :
       {u"assumptions.growthAdjust"_s, u"name"_s, u"currency"_s, u"horizonMonths"_s, u"scenarios[1].assumptions.pue"_s})
    QVERIFY2(fixture.page.focusField(path), qPrintable(path));
  QVERIFY(!fixture.page.focusField(u"workloads[0].name"_s));
}

}  // namespace tst_assumptions_page

QTEST_MAIN(tst_assumptions_page::AssumptionsPageTest)
#include "tst_assumptions_page.moc"
