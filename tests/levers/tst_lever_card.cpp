// SPDX-License-Identifier: GPL-3.0-or-later
// What a lever card says its lever is worth, and that it says what that is.
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QTest>

#include "levers/lever_card.h"
#include "levers/lever_panel.h"
#include "support/plan_builder.h"

namespace tst_lever_card {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Workspace workspace;
  LeverPanel panel{workspace};
  explicit Fixture(Plan plan, const ScenarioId& scenario = kTuned) : workspace(std::move(plan)) {
    workspace.view.setScenario(scenario);
    workspace.live.flush();
    workspace.worth.flush();
    panel.show();
  }
  [[nodiscard]] bool becomesCurrent() {
    return QTest::qWaitFor([&] { return workspace.attribution.isCurrent() && workspace.worth.isCurrent(); }, 10'000);
  }
  [[nodiscard]] QStringList textsOf(LeverKind kind) const {
    QStringList texts;
    for (const LeverCard* card : panel.findChildren<LeverCard*>()) {
      if (card->kind() != kind) continue;
      for (const QLabel* label : card->findChildren<QLabel*>()) {
        if (label->isVisibleTo(card)) texts << label->text();
      }
    }
    return texts;
  }
};

}  // namespace

class TestLeverCard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void aLeverThatIsOnShowsItsFairShare() {
    Fixture fixture(twoLevers());
    QVERIFY(fixture.becomesCurrent());
    const QStringList texts = fixture.textsOf(LeverKind::ResponseCache);
    QVERIFY2(texts.contains(u"−$21.9k"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"fair share · +$14.6k if switched off"_s), qPrintable(texts.join(u'|')));
  }

  void aCoverageSliderEndsTheOptimum() {
    Plan plan = plainPlan();
    auto& lever = tunedLevers(plan).commitments.emplace();
    lever.on = true;
    lever.mode = CommitmentMode::Optimal;
    Fixture fixture(std::move(plan));
    QCOMPARE(fixture.textsOf(LeverKind::Commitments).filter(u"auto"_s).size(), 2);
    for (const LeverCard* card : fixture.panel.findChildren<LeverCard*>()) {
      if (card->kind() == LeverKind::Commitments) card->findChildren<QSlider*>().back()->setValue(40);
    }
    const Commitments& now = *fulcrum::find(fixture.workspace.plan(), kTuned)->levers.commitments;
    QCOMPARE(now.mode, CommitmentMode::Coverage);
    QCOMPARE(now.coverage1y, 0.4);
    QVERIFY(fixture.textsOf(LeverKind::Commitments).filter(u"auto"_s).isEmpty());
  }

  void aLeverThatIsOffShowsWhatItWouldSave() {
    Fixture fixture(twoLevers());
    QVERIFY(fixture.becomesCurrent());
    QVERIFY(fixture.textsOf(LeverKind::Commitments).filter(u"share"_s).isEmpty());
    QVERIFY(fixture.textsOf(LeverKind::Commitments).filter(u"−$"_s).size() == 1);
  }

  void onTheBaseThereIsNoShare() {
    Plan plan = twoLevers();
    plan.scenarios[0].levers = plan.scenarios[1].levers;
    Fixture fixture(plan, kBase);
    QVERIFY(fixture.becomesCurrent());
    const QStringList texts = fixture.textsOf(LeverKind::ResponseCache);
    QVERIFY2(texts.contains(u"+$14.6k"_s) && texts.contains(u"if switched off"_s), qPrintable(texts.join(u'|')));
  }

  void staleItSaysSo() {
    Fixture fixture(twoLevers());
    QVERIFY(fixture.becomesCurrent());
    fixture.workspace.document.setScope(EditScope::AllScenarios);
    fixture.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    fixture.workspace.live.flush();
    QVERIFY(fixture.textsOf(LeverKind::ResponseCache).contains(u"fair share · updating…"_s));
    QVERIFY(fixture.becomesCurrent());
    QVERIFY(fixture.textsOf(LeverKind::ResponseCache).contains(u"−$43.8k"_s));
  }
};

}  // namespace tst_lever_card

QTEST_MAIN(tst_lever_card::TestLeverCard)
#include "tst_lever_card.moc"
