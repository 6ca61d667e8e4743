// SPDX-License-Identifier: GPL-3.0-or-later
// The list of advice: what stands on it, what its buttons do, and that stale advice cannot be applied.
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "pages/optimise/advice_card.h"
#include "support/plan_builder.h"
#include "words/field_text.h"

namespace tst_advice_card {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Workspace workspace;
  AdviceCard card{workspace};
  explicit Fixture(Plan plan) : workspace(std::move(plan)) {
    workspace.view.setScenario(kTuned);
    workspace.live.flush();
    card.resize(700, 400);
    card.show();
  }
  [[nodiscard]] bool becomesCurrent() {
    return QTest::qWaitFor([&] { return workspace.advice.isCurrent(); }, 10'000);
  }
  [[nodiscard]] QList<QToolButton*> buttons() const {
    QList<QToolButton*> found;
    for (QToolButton* button : card.findChildren<QToolButton*>()) {
      if (button->menu()) found << button;
    }
    return found;
  }
  [[nodiscard]] QStringList texts() const {
    QStringList found;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
      if (label->isVisible()) found << label->text();
    }
    return found;
  }
  [[nodiscard]] Money cost() {
    workspace.live.flush();
    return workspace.live.current()->headline.monthlyCost;
  }
};

}  // namespace

class TestAdviceCard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void everyAdviceHasItsSavingAndItsRisk() {
    Fixture fixture(plainPlan());
    QVERIFY(fixture.becomesCurrent());
    const auto advice = adviceOf(fixture.workspace.advice, fixture.workspace.plan());
    QVERIFY(!advice.empty());
    QCOMPARE(fixture.buttons().size(), static_cast<qsizetype>(advice.size()));
    const QStringList texts = fixture.texts();
    for (const optimise::Advice& each : advice) {
      QVERIFY(texts.contains(problemSentence(each.what)));
      QVERIFY(texts.contains(u"Risk: "_s + problemSentence(each.risk)));
      QVERIFY(texts.contains(fixture.workspace.format().moneyShortSigned(-each.savingPerMonth)));
    }
  }

  void applyIsOneEditThatSavesWhatItSays() {
    Fixture fixture(plainPlan());
    QVERIFY(fixture.becomesCurrent());
    const Money saving = adviceOf(fixture.workspace.advice, fixture.workspace.plan()).front().savingPerMonth;
    const Money before = fixture.cost();
    fixture.buttons().front()->click();
    QVERIFY(QTest::qWaitFor([&] { return fixture.workspace.document.undoStack().count() == 1; }, 10'000));
    QCOMPARE(fixture.cost(), before - saving);
    QCOMPARE(fixture.workspace.view.scenario(), kTuned);
  }

  void inANewScenarioItIsShownThere() {
    Fixture fixture(plainPlan());
    QVERIFY(fixture.becomesCurrent());
    const Money saving = adviceOf(fixture.workspace.advice, fixture.workspace.plan()).front().savingPerMonth;
    const Money before = fixture.cost();
    fixture.buttons().front()->menu()->actions().last()->trigger();
    QCOMPARE(fixture.workspace.plan().scenarios.size(), 3u);
    QCOMPARE(fixture.workspace.view.scenario(), fixture.workspace.plan().scenarios.back().id);
    QCOMPARE(fixture.cost(), before - saving);
  }

  void staleAdviceSaysSoAndIsNotApplied() {
    Fixture fixture(plainPlan());
    QVERIFY(fixture.becomesCurrent());
    const auto apply = fixture.buttons().front()->menu()->actions().first();
    fixture.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    fixture.workspace.live.flush();
    QVERIFY(fixture.card.subtitle().contains(u"updating"_s));
    QVERIFY(!fixture.buttons().front()->isEnabled());
    apply->trigger();
    QCOMPARE(fixture.workspace.document.undoStack().count(), 1);
    QVERIFY(fixture.becomesCurrent());
    QVERIFY(fixture.buttons().front()->isEnabled());
  }

  void aPlanThatCannotBeImprovedSaysSo() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].reserved1yDiscount = plan.nodeTypes[0].reserved3yDiscount = std::nullopt;
    plan.nodeTypes[0].purchasePrice = Money(0);
    Fixture fixture(plan);
    QVERIFY(fixture.becomesCurrent());
    QVERIFY(fixture.buttons().isEmpty());
    QVERIFY(fixture.texts().join(u'\n').contains(u"Nothing was found"_s));
  }

  void hiddenNothingIsComputed() {
    Fixture fixture(plainPlan());
    fixture.card.hide();
    QVERIFY(!fixture.workspace.advice.isRunning());
  }
};

}  // namespace tst_advice_card

QTEST_MAIN(tst_advice_card::TestAdviceCard)
#include "tst_advice_card.moc"
