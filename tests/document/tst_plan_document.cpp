// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "document/plan_document.h"
#include "document/view_state.h"
#include "support/plan_builder.h"

namespace tst_plan_document {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestPlanDocument : public QObject {
  Q_OBJECT

 private:
  static Plan withDemand(double requests) {
    Plan plan = test::plainPlan();
    plan.workloads[0].requestsPerSecond = requests;
    return plan;
  }

 private Q_SLOTS:
  void anEditIsOneUndoStep() {
    PlanDocument document(withDemand(40));
    document.edit(u"more"_s, withDemand(50));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QVERIFY(document.plan() == withDemand(40));
    document.undoStack().redo();
    QVERIFY(document.plan() == withDemand(50));
  }

  void anEditThatChangesNothingLeavesNoStep() {
    PlanDocument document(withDemand(40));
    QSignalSpy changed(&document, &PlanDocument::changed);
    document.edit(u"same"_s, withDemand(40));
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
  }

  void aDragIsOneUndoStepAndASecondDragASecond() {
    PlanDocument document(withDemand(40));
    for (int drag = 0; drag < 2; ++drag) {
      document.beginGesture(u"drag"_s);
      for (int step = 1; step <= 20; ++step) document.updateGesture(withDemand(40 + 20 * drag + step));
      document.finishGesture();
    }
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.plan().workloads[0].requestsPerSecond, 60.0);
    document.undoStack().undo();
    QCOMPARE(document.plan().workloads[0].requestsPerSecond, 40.0);
  }

  void aDragBackToTheStartLeavesNoStep() {
    PlanDocument document(withDemand(40));
    document.beginGesture(u"drag"_s);
    document.updateGesture(withDemand(50));
    document.updateGesture(withDemand(40));
    document.finishGesture();
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isDirty());
  }

  void escapeRestoresTheStart() {
    PlanDocument document(withDemand(40));
    document.beginGesture(u"drag"_s);
    document.updateGesture(withDemand(50));
    document.cancelGesture();
    QVERIFY(document.plan() == withDemand(40));
    QCOMPARE(document.undoStack().count(), 0);
  }

  void anUndoDuringAGestureIsNotLost() {
    PlanDocument document(withDemand(40));
    document.beginGesture(u"drag"_s);
    document.updateGesture(withDemand(50));
    document.edit(u"other"_s, [](Plan& plan) { plan.horizonMonths = 6; });  // ends the gesture first
    QCOMPARE(document.undoStack().count(), 2);
    QVERIFY(!document.inGesture());
  }

  void editsOfOneKeyMergeUntilTheyReturn() {
    PlanDocument document(withDemand(40));
    document.edit(u"a"_s, withDemand(41), u"demand"_s);
    document.edit(u"a"_s, withDemand(42), u"demand"_s);
    QCOMPARE(document.undoStack().count(), 1);
    document.edit(u"a"_s, withDemand(40), u"demand"_s);
    QCOMPARE(document.undoStack().count(), 0);
  }

  // A report is nothing that is undone, and what was undone before it can be done again.
  void thatAReportWasWrittenIsKeptBesideTheEdits() {
    PlanDocument document(withDemand(40));
    document.setClock([] { return std::chrono::sys_seconds(std::chrono::seconds(1'770'000'000)); });
    document.edit(u"more"_s, withDemand(50));
    document.edit(u"more"_s, withDemand(60));
    document.undoStack().undo();
    document.noteReport({{"base/monthlyCost", 7}}, false);
    QCOMPARE(document.plan().workloads[0].requestsPerSecond, 50.0);
    QCOMPARE(document.undoStack().count(), 2);
    QVERIFY(document.undoStack().canRedo());
    for (const double requests : {60.0, 50.0, 40.0}) {
      requests == 60 ? document.undoStack().redo() : document.undoStack().undo();
      QCOMPARE(document.plan().workloads[0].requestsPerSecond, requests);
      QCOMPARE(document.whole().report.lastWritten, std::string("2026-02-02T02:40:00Z"));
      QCOMPARE(document.whole().report.lastFigures.at("base/monthlyCost"), 7.0);
    }
    for (const ChangeEntry& change : document.history()) QVERIFY(!change.path.starts_with("report"));
    document.replace(withDemand(40));
    document.edit(u"more"_s, withDemand(50));
    QCOMPARE(document.whole().report, BudgetReport());
  }

  void aReportAsksToBeSavedWhereThereIsAFile() {
    PlanDocument document(withDemand(40));
    document.noteReport({}, false);
    QVERIFY(!document.isDirty());
    QSignalSpy dirty(&document, &PlanDocument::dirtyChanged);
    document.noteReport({}, true);
    QVERIFY(document.isDirty());
    QCOMPARE(dirty.count(), 1);
    document.markSaved();
    QVERIFY(!document.isDirty());
  }

  void undoSurvivesSaving() {
    PlanDocument document(withDemand(40));
    document.edit(u"more"_s, withDemand(50));
    QVERIFY(document.isDirty());
    document.markSaved();
    QVERIFY(!document.isDirty());
    document.undoStack().undo();
    QVERIFY(document.isDirty());
    QVERIFY(document.plan() == withDemand(40));
  }

  void aChangeNamesWhatItTouched() {
    PlanDocument document(withDemand(40));
    PlanChange seen;
    connect(&document, &PlanDocument::changed, this, [&](const PlanChange& change) { seen = change; });
    document.edit(u"more"_s, withDemand(50));
    QVERIFY(seen.workloads);
    QVERIFY(!seen.fleets && !seen.scenarios && !seen.assumptions && !seen.nodeTypes && !seen.general && !seen.budget);
  }

  void tenThousandStepsBackAndForthReturnAnEqualPlan() {
    PlanDocument document(withDemand(1));
    for (int step = 2; step <= 10001; ++step) document.edit(u"more"_s, withDemand(step));
    while (document.undoStack().canUndo()) document.undoStack().undo();
    QVERIFY(document.plan() == withDemand(1));
    while (document.undoStack().canRedo()) document.undoStack().redo();
    QVERIFY(document.plan() == withDemand(10001));
  }

  void theViewLetsGoOfWhatWasDeleted() {
    PlanDocument document(test::plainPlan());
    ViewState view(document);
    view.setScenario(test::kTuned);
    document.edit(u"delete"_s, [](Plan& plan) { plan.scenarios.pop_back(); });
    QCOMPARE(view.scenario().text, test::kBase.text);
    view.setMonth(11);
    document.edit(u"shorten"_s, [](Plan& plan) { plan.horizonMonths = 3; });
    QCOMPARE(view.month(), 2);
  }
};

}  // namespace tst_plan_document

QTEST_GUILESS_MAIN(tst_plan_document::TestPlanDocument)
#include "tst_plan_document.moc"
