// SPDX-License-Identifier: GPL-3.0-or-later
// The strip shows how sure its figures are once somebody simulated, and says when that was of another plan. A field's
// menu asks to vary it.
#include <QLabel>
#include <QTest>

#include "fields/field_actions.h"
#include "fields/number_field.h"
#include "live/live_risk.h"
#include "risk/default_inputs.h"
#include "support/plan_builder.h"
#include "window/key_figure_strip.h"

namespace tst_key_figure_ranges {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan simulatedPlan() {
  Plan plan = test::plainPlan();
  plan.simulation.trials = 300;
  return risk::withDefaultInputs(std::move(plan));
}

// Of the first figure, monthly cost; empty where none is shown.
QString rangeOf(const KeyFigureStrip& strip) {
  for (const QLabel* label : strip.findChildren<QLabel*>()) {
    if (label->isVisible() && label->text().contains(u" to "_s)) return label->text();
  }
  return {};
}

}  // namespace

class TestKeyFigureRanges : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rangesFollowTheTrialsAndSayWhenTheyAreOld() {
    Workspace workspace(simulatedPlan());
    workspace.live.flush();
    KeyFigureStrip strip(workspace);
    strip.resize(1200, 80);
    strip.show();
    QVERIFY(rangeOf(strip).isEmpty());
    LiveRisk& risk = sharedRisk(workspace);
    QCOMPARE(&risk, &sharedRisk(workspace));
    QCOMPARE(risk.runCount(), 0);  // the strip asks for nothing
    risk.flush();
    QCoreApplication::processEvents();
    const QString fresh = rangeOf(strip);
    QVERIFY(!fresh.isEmpty());
    QVERIFY(!fresh.startsWith(u"was"_s));
    const auto range = risk::rangeOf(*risk.answer()->trials, test::kBase, "monthlyCost");
    QVERIFY(range && range->p10 < range->p90);
    QVERIFY(fresh.startsWith(workspace.format().moneyShort(Money(range->p10))));
    workspace.document.edit(u"More"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond = 50; });
    workspace.live.flush();
    QCoreApplication::processEvents();
    QVERIFY(rangeOf(strip).startsWith(u"was"_s));
    workspace.document.undoStack().undo();
    workspace.live.flush();
    QCoreApplication::processEvents();
    QCOMPARE(rangeOf(strip), fresh);  // they belong to the question
  }

  void onlyNumbersOfADraftWithActionsCanBeVaried() {
    Draft draft(test::plainPlan());
    NumberField number(Unit::None, 0, 10, false);
    QLabel text;
    QVERIFY(!FieldActions::of(draft, &number));
    auto* actions = new FieldActions(draft);
    QCOMPARE(FieldActions::of(draft, &number), actions);
    QVERIFY(!FieldActions::of(draft, &text));
  }
};

}  // namespace tst_key_figure_ranges

QTEST_MAIN(tst_key_figure_ranges::TestKeyFigureRanges)
#include "tst_key_figure_ranges.moc"
