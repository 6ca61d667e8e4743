// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario on its way into another plan: what the other plan has comes along, what it has not is named.
#include <QTest>
#include <algorithm>

#include "catalogue/catalogue.h"
#include "edits/fragments.h"
#include "edits/scenario_edits.h"
#include "edits/scenario_fragment.h"
#include "engine/evaluate.h"
#include "plan/assumption_index.h"
#include "plan/plan_json.h"
#include "plan/validate.h"
#include "support/plan_builder.h"

namespace tst_scenario_fragment {

using namespace fulcrum;

namespace {

double costOf(const Plan& plan, const ScenarioId& id) {
  return evaluate(plan, id).value().headline.monthlyCost.value();
}

}  // namespace

class TestScenarioFragment : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyScenarioOfTheSampleCostsTheSameInACopy() {
    const Plan plan = samplePlan();
    int pasted = 0;
    for (const Scenario& scenario : plan.scenarios) {
      if (!scenario.base) continue;
      const auto copy = withScenarioFragment(plan, scenarioFragmentOf(plan, scenario.id));
      QVERIFY2(copy.ok(), scenario.id.text.c_str());
      QVERIFY2(copy.value().left.empty(), copy.value().left.empty() ? "" : copy.value().left.front().c_str());
      QVERIFY(copy.value().id != scenario.id);
      QCOMPARE(find(copy.value().plan, copy.value().id)->name, scenario.name);
      QVERIFY(!hasErrors(validate(copy.value().plan)));
      QCOMPARE(costOf(copy.value().plan, copy.value().id), costOf(plan, scenario.id));
      ++pasted;
    }
    QVERIFY(pasted > 2);
  }

  // What is inherited from bases in between comes along.
  void basesInBetweenAreTakenIn() {
    Plan plan = test::twoLevers();
    const ScenarioAdded above = withScenarioAdded(plan, test::kTuned, "above");
    plan = above.plan;
    Scenario& own = *find(plan, above.id);
    own.overrides["fleets[" + plan.fleets[0].id.text + "].targetLoad"] = FieldValue{"0.5"};
    const auto copy = withScenarioFragment(plan, scenarioFragmentOf(plan, above.id));
    QVERIFY(copy.ok() && copy.value().left.empty());
    QCOMPARE(*find(copy.value().plan, copy.value().id)->base, plan.scenarios.front().id);
    QCOMPARE(costOf(copy.value().plan, copy.value().id), costOf(plan, above.id));
  }

  void whatAnotherPlanLacksIsNamed() {
    Plan from = test::twoLevers();
    Scenario& own = *find(from, test::kTuned);
    const std::string fleet = from.fleets[0].id.text;
    own.overrides["fleets[" + fleet + "].targetLoad"] = FieldValue{"0.5"};
    own.levers.spot.emplace().on = true;
    own.levers.spot->fleets = {from.fleets[0].id};
    own.assumptions.set.set(assumptionIndex(&Assumptions::pue));
    own.assumptions.values.pue = 1.7;
    Plan to = test::plainPlan();
    const FleetId other("elsewhere");
    to.fleets[0].id = other;
    for (Workload& workload : to.workloads) workload.fleet = other;
    const auto pasted = withScenarioFragment(to, scenarioFragmentOf(from, test::kTuned));
    QVERIFY(pasted.ok());
    const Plan& plan = pasted.value().plan;
    QVERIFY(!hasErrors(validate(plan)));
    const Scenario& there = *find(plan, pasted.value().id);
    QCOMPARE(there.assumptions.values.pue, 1.7);
    QVERIFY(there.overrides.empty() && !there.levers.spot);
    const auto& left = pasted.value().left;
    QVERIFY(std::ranges::find(left, "fleets[" + fleet + "].targetLoad") != left.end());
    QVERIFY(std::ranges::find(left, "levers.spot") != left.end());
    QVERIFY(evaluate(plan, pasted.value().id).ok());
  }

  void otherTextsAreNoScenarios() {
    const Plan plan = test::plainPlan();
    for (const std::string& text : {planToJson(plan), fragmentOf(plan, plan.workloads[0].id)}) {
      QVERIFY(!isScenarioFragment(planFromJson(text).value()));
      QCOMPARE(withScenarioFragment(plan, text).problems()[0].code, std::string("fragmentEmpty"));
    }
    QVERIFY(!withScenarioFragment(plan, "good morning").ok());
    QVERIFY(scenarioFragmentOf(plan, ScenarioId("nobody")).empty());
    Plan euros = test::twoLevers();
    euros.currency = "EUR";
    QCOMPARE(withScenarioFragment(plan, scenarioFragmentOf(euros, test::kTuned)).problems()[0].code,
             std::string("fragmentCurrency"));
  }
};

}  // namespace tst_scenario_fragment

QTEST_APPLESS_MAIN(tst_scenario_fragment::TestScenarioFragment)
#include "tst_scenario_fragment.moc"
