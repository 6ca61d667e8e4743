// SPDX-License-Identifier: GPL-3.0-or-later
// A first plan from a few answers: sound, alive, and honest about what was not asked.
#include <QtTest>

#include "edits/guided_plan.h"
#include "optimise/optimise.h"
#include "plan/validate.h"

namespace tst_guided_plan {

using namespace fulcrum;

namespace {

const GuidedWords kWords{"My plan", "Demand", "Main", "Today", "Tuned", "Own", "Rented", "Answered", "Preset"};

GuidedAnswers chatAnswers() {
  GuidedAnswers answers;
  answers.model = "Llama-3.3-70B";
  answers.amount = 864'000;  // 10 per second
  answers.nodeType = "aws-p5";
  answers.precision = Precision::Fp8;
  answers.weekShape = "officeHours";
  return answers;
}

Plan planOf(const GuidedAnswers& answers) {
  auto plan = guidedPlan(answers, kWords, CalendarMonth{.year = 2026, .month = 12}, shippedCatalogue());
  if (!plan) qFatal("%s", plan.problems()[0].code.c_str());
  return std::move(plan).value();
}

Evaluation evaluated(const Plan& plan, const ScenarioId& scenario) {
  optimise::SolvedPools solved;
  return optimise::evaluateOptimal(plan, scenario, solved).value();
}

}  // namespace

class GuidedPlanTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyStartGivesASoundPlan() {
    std::vector<GuidedAnswers> all(3, chatAnswers());
    all[1].start = GuidedStart::ApiBill;
    all[1].apiOffer = "openai-gpt-4o";
    all[1].apiBillPerMonth = Money(50'000);
    all[2].start = GuidedStart::Gpus;
    all[2].gpus = 40;
    all[2].busyShare = 0.2;
    for (const GuidedAnswers& answers : all) {
      const Plan plan = planOf(answers);
      QVERIFY(!hasErrors(validate(plan)));
      for (const Scenario& scenario : plan.scenarios) {
        const Evaluation e = evaluated(plan, scenario.id);
        QVERIFY(e.headline.monthlyCost.value() > 0);
        QVERIFY(e.incomplete.empty());
        QVERIFY(*e.headline.servedShare > 0.99);
      }
      const Money today = evaluated(plan, ScenarioId("base")).headline.monthlyCost;
      if (answers.start != GuidedStart::ApiBill)  // an API may well be cheaper
        QVERIFY(evaluated(plan, ScenarioId("tuned")).headline.monthlyCost <= today);
    }
  }

  void aServerOfTheSameMakeTellsWhatOwningCosts() {
    const Plan plan = planOf(chatAnswers());
    QVERIFY(plan.nodeTypes[0].purchasePrice.value() > 0 && plan.nodeTypes[0].powerKW.value() > 0);
    QVERIFY(plan.sources.contains("nodeTypes[aws-p5].purchasePrice"));
    QVERIFY(find(plan, ScenarioId("own")));
  }

  void theBillIsTheBase() {
    GuidedAnswers answers = chatAnswers();
    answers.start = GuidedStart::ApiBill;
    answers.apiOffer = "openai-gpt-4o";
    answers.apiBillPerMonth = Money(50'000);
    const Evaluation e = evaluated(planOf(answers), ScenarioId("base"));
    QCOMPARE(e.api[0].value(), 50'000.0);
  }

  void gpusAreAFixedFleetThatIsBusyInPart() {
    GuidedAnswers answers = chatAnswers();
    answers.start = GuidedStart::Gpus;
    answers.gpus = 40;
    answers.busyShare = 0.25;
    const Evaluation e = evaluated(planOf(answers), ScenarioId("base"));
    QCOMPARE(e.pools[0].provisionedGpuHours[0].value(), 40 * 730.0);
    QCOMPARE(e.pools[0].busyGpuHours[0].value(), 10 * 730.0);
  }

  void demandIsCountedInManyWays() {
    GuidedAnswers answers = chatAnswers();
    const Catalogue& catalogue = shippedCatalogue();
    QCOMPARE(guidedDemand(answers, catalogue), 10.0);
    answers.volume = GuidedVolume::TokensPerDay;
    answers.amount = 864'000.0 * 1800;
    QCOMPARE(guidedDemand(answers, catalogue), 10.0);
    answers.volume = GuidedVolume::UsersPerDay;
    answers.amount = 108'000;
    QCOMPARE(guidedDemand(answers, catalogue), 10.0);
    answers.volume = GuidedVolume::RequestsPerSecond;
    answers.amount = 3;
    QCOMPARE(guidedDemand(answers, catalogue), 3.0);
  }

  void everyAnswerAndPresetIsNoted() {
    const Plan plan = planOf(chatAnswers());
    QCOMPARE(plan.sources.at("workloads[demand].requestsPerSecond").source, std::string("Answered"));
    QCOMPARE(plan.sources.at("workloads[demand].ttftMs").source, std::string("Preset"));
    QVERIFY(plan.sources.contains("workloads[demand].shape"));
    QVERIFY(plan.sources.contains("assumptions.discountRate"));
    QVERIFY(!plan.models.empty() && !plan.accelerators.empty());
  }

  void whatIsMissingIsSaid_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("node type") << 0 << "guidedUnknown";
    QTest::newRow("model") << 1 << "guidedModel";
    QTest::newRow("demand") << 2 << "guidedDemand";
    QTest::newRow("shape") << 3 << "guidedUnknown";
    QTest::newRow("offer") << 4 << "guidedUnknown";
  }
  void whatIsMissingIsSaid() {
    QFETCH(int, what);
    QFETCH(QString, code);
    GuidedAnswers answers = chatAnswers();
    if (what == 0) answers.nodeType = "none";
    if (what == 1) answers.model.clear();
    if (what == 2) answers.amount = 0;
    if (what == 3) answers.weekShape = "none";
    if (what == 4) answers.start = GuidedStart::ApiBill;
    const auto plan = guidedPlan(answers, kWords, CalendarMonth{.year = 2026, .month = 12}, shippedCatalogue());
    QVERIFY(!plan.ok());
    QCOMPARE(plan.problems()[0].code, code.toStdString());
  }
};

}  // namespace tst_guided_plan

QTEST_APPLESS_MAIN(tst_guided_plan::GuidedPlanTest)
#include "tst_guided_plan.moc"
