// SPDX-License-Identifier: GPL-3.0-or-later
// Undo over thousands of random edits of every kind: back and forth, the plan is the same to the byte.
#include <QtTest>

#include "plan/plan_json.h"
#include "random_edits.h"

namespace tst_undo {

using namespace fulcrum;

class TestUndo : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void tenThousandEditsAreUndoneAndRedone();
};

void TestUndo::tenThousandEditsAreUndoneAndRedone() {
  constexpr int kEdits = 10'000;
  PlanDocument document(test::randomPlan(7));
  const Plan first = document.plan();
  test::RandomEdits edits(document, 20260131);
  for (int i = 0; i < kEdits; ++i) {
    edits.editOnce();
    if (i == kEdits / 2) document.markSaved();  // saving does not end the history
  }
  QVERIFY2(edits.neverMade().isEmpty(), qPrintable(edits.neverMade().join(u", ")));
  const Plan last = document.plan();
  const int steps = document.undoStack().count();
  QVERIFY2(steps > kEdits * 8 / 10, qPrintable(QString::number(steps)));
  while (document.undoStack().canUndo()) document.undoStack().undo();
  QVERIFY(document.plan() == first);
  QCOMPARE(planToJson(document.plan()), planToJson(first));
  QVERIFY(document.isDirty());
  while (document.undoStack().canRedo()) document.undoStack().redo();
  QVERIFY(document.plan() == last);
  QCOMPARE(planToJson(document.plan()), planToJson(last));
}

}  // namespace tst_undo

QTEST_GUILESS_MAIN(tst_undo::TestUndo)
#include "tst_undo.moc"
