// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of workloads, scenarios and levers, and the next cost step.
#include <QTest>

#include "edits/lever_edits.h"
#include "edits/scenario_edits.h"
#include "edits/workload_edits.h"
#include "engine/evaluate.h"
#include "live/next_step.h"
#include "plan/resolve.h"
#include "plan/validate.h"
#include "support/plan_builder.h"

namespace tst_plan_edits {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestPlanEdits : public QObject {
  Q_OBJECT

 private:
  const WorkloadId m_chat{"chat"};

  static Plan wavyPlan() {
    Plan plan = test::plainPlan();
    WeekValues rates{};
    for (size_t hour = 0; hour < rates.size(); ++hour) rates[hour] = 30 + static_cast<double>(hour % 24);
    plan.workloads[0] = withHourlyRates(plan.workloads[0], rates);
    return plan;
  }

 private Q_SLOTS:
  void untouchedHoursKeepTheirRequests() {
    const Plan plan = wavyPlan();
    const double scale = 3.7;
    WeekValues shown = shownWeek(plan.workloads[0], scale);
    shown[38] *= 1.2;
    const Plan after = withShownWeek(plan, m_chat, shown, scale);
    const WeekValues before = hourlyRates(plan.workloads[0]);
    const WeekValues now = hourlyRates(after.workloads[0]);
    for (size_t hour = 0; hour < now.size(); ++hour) {
      const double expected = hour == 38 ? before[hour] * 1.2 : before[hour];
      QVERIFY(std::abs(now[hour] - expected) < 1e-12 * expected);
    }
  }

  void aDragBackToTheStartIsTheStartItself() {
    const Plan plan = wavyPlan();
    QVERIFY(withShownWeek(plan, m_chat, shownWeek(plan.workloads[0], 3.7), 3.7) == plan);
  }

  void aDayIsCopiedToOthers() {
    Plan plan = wavyPlan();
    WeekValues rates = hourlyRates(plan.workloads[0]);
    rates[10] = 99;
    plan.workloads[0] = withHourlyRates(plan.workloads[0], rates);
    const WeekValues copied = hourlyRates(withDayCopied(plan, m_chat, 0, {1, 6}).workloads[0]);
    QCOMPARE(copied[24 + 10], 99.0);
    QCOMPARE(copied[6 * 24 + 10], 99.0);
    QCOMPARE(copied[2 * 24 + 10], rates[2 * 24 + 10]);
  }

  void aDuplicateStandsBehindItsOriginalWithAnIdOfItsOwn() {
    const WorkloadAdded added = withWorkloadAdded(test::plainPlan(), m_chat, "Chat (copy)");
    QCOMPARE(added.plan.workloads.size(), size_t{2});
    QCOMPARE(added.plan.workloads[1].id.text, added.id.text);
    QVERIFY(!hasErrors(validate(added.plan)));
  }

  void aLeverOfADeletedWorkloadIsNotLetLooseOnAll() {
    Plan plan = withWorkloadAdded(test::plainPlan(), m_chat, "Other").plan;
    auto& cache = plan.scenarios[1].levers.responseCache.emplace();
    cache.on = true;
    cache.workloads = std::vector<WorkloadId>{m_chat};
    const Plan after = withWorkloadDeleted(plan, m_chat);
    QVERIFY(!after.scenarios[1].levers.responseCache->on);
    QVERIFY(!hasErrors(validate(after)));
  }

  void theNextStepIsWhereTheBillMoves() {
    Plan plan = wavyPlan();
    const auto step = nextCostStep(plan, test::kBase, m_chat, 23, 0);  // a peak hour under peak provisioning
    QVERIFY(step.has_value());
    QVERIFY(step->extraPerMonth.value() > 0);
    WeekValues rates = hourlyRates(plan.workloads[0]);
    const Money before = evaluate(plan, test::kBase).value().cashTotal[0];
    rates[23] += step->extraRate * 0.98;
    plan.workloads[0] = withHourlyRates(plan.workloads[0], rates);
    QCOMPARE(evaluate(plan, test::kBase).value().cashTotal[0], before);
    rates[23] += step->extraRate * 0.04;
    plan.workloads[0] = withHourlyRates(plan.workloads[0], rates);
    QCOMPARE(evaluate(plan, test::kBase).value().cashTotal[0], before + step->extraPerMonth);
  }

  void aFixedFleetIgnoresTheHour() {
    Plan plan = wavyPlan();
    plan.fleets[0].provisioning = {
        .policy = ProvisioningPolicy::Fixed, .percentile = 1, .count = 4, .cooldownHours = 1};
    QVERIFY(!nextCostStep(plan, test::kBase, m_chat, 23, 0).has_value());
  }

  void deletingAScenarioKeepsWhatOthersInherited() {
    Plan plan = test::plainPlan();
    plan.scenarios[1].base = test::kBase;
    plan.scenarios[0].levers.responseCache.emplace().on = true;
    const ResolvedScenario before = resolveScenario(plan, test::kTuned);
    const Plan after = withScenarioDeleted(plan, test::kBase);
    QVERIFY(resolveScenario(after, test::kTuned) == before);
    QVERIFY(!hasErrors(validate(after)));
  }

  void deletingAScenarioKeepsWhatOthersSee() {
    Plan plan = test::plainPlan();
    Scenario& tuned = plan.scenarios[1];
    tuned.added.nodeTypes = {test::plainNode("own")};
    tuned.overrides["fleets[main].nodeType"] = {.json = "\"own\"", .curve = {}};
    plan.scenarios.push_back({.id = ScenarioId("child"), .base = test::kTuned});
    plan.scenarios[2].overrides["nodeTypes[own].onDemand"] = {.json = "3", .curve = {}};
    plan.ownVsRent.rentArm = {.kind = RentArmKind::Scenario, .scenario = test::kTuned};
    plan.sources["scenarios[tuned].levers.spot"] = {"quote", ""};
    const Plan before = seenBy(plan, ScenarioId("child")).value();
    const Plan after = withScenarioDeleted(plan, test::kTuned);
    QVERIFY(!hasErrors(validate(after)));
    QCOMPARE(seenBy(after, ScenarioId("child")).value().nodeTypes, before.nodeTypes);
    QCOMPARE(seenBy(after, ScenarioId("child")).value().fleets, before.fleets);
    QVERIFY(after.sources.empty() && after.ownVsRent == OwnVsRent());
  }

  void notesAreCopiedWithTheirScenario() {
    Plan plan = test::plainPlan();
    plan.sources["scenarios[tuned].levers.spot"] = {"quote", ""};
    const ScenarioAdded added = withScenarioDuplicated(plan, test::kTuned, "Copy");
    QCOMPARE(added.plan.sources.at("scenarios[" + added.id.text + "].levers.spot").source, std::string("quote"));
    QCOMPARE(withScenarioDeleted(added.plan, added.id).sources, plan.sources);
  }

  void aWeekDrawnByHandIsOfNoTrace() {
    Plan plan = wavyPlan();
    plan.sources["workloads[chat].shape"] = {"trace.csv", ""};
    plan.sources["workloads[chat].inputTokens"] = {"counted", ""};
    WeekValues shown = shownWeek(plan.workloads[0], 1);
    QCOMPARE(withShownWeek(plan, m_chat, shown, 1).sources.size(), size_t(2));
    shown[3] += 1;
    const Plan drawn = withShownWeek(plan, m_chat, shown, 1);
    QVERIFY(!drawn.sources.contains("workloads[chat].shape") && drawn.sources.contains("workloads[chat].inputTokens"));
    const Plan preset = withShape(plan, m_chat, WeeklyCurve(), {"office hours", "2024"});
    QCOMPARE(preset.sources.at("workloads[chat].shape").source, std::string("office hours"));
  }

  void aNewScenarioDiffersInNothing() {
    const ScenarioAdded added = withScenarioAdded(test::plainPlan(), test::kTuned, "New");
    QCOMPARE(differenceCount(added.plan, added.id), 0);
  }

  void changingAnInheritedLeverLeavesTheBaseAlone() {
    Plan plan = test::plainPlan();
    plan.scenarios[1].base = test::kBase;
    plan.scenarios[0].levers.responseCache.emplace().hitRate = 0.3;
    plan.scenarios[0].levers.responseCache->on = true;
    ownLever(plan, test::kTuned, &Levers::responseCache)->hitRate = 0.5;
    QCOMPARE(plan.scenarios[0].levers.responseCache->hitRate, 0.3);
    QCOMPARE(effectiveLever(plan, test::kTuned, &Levers::responseCache).hitRate, 0.5);
    QCOMPARE(differenceCount(plan, test::kTuned), 1);
  }

  void flippingTwiceIsTheSameInEffect() {
    const Plan plan = test::plainPlan();
    for (int kind = 0; kind < kLeverCount; ++kind) {
      const auto lever = static_cast<LeverKind>(kind);
      const Plan twice = withLeverFlipped(withLeverFlipped(plan, test::kTuned, lever), test::kTuned, lever);
      QCOMPARE(differenceCount(twice, test::kTuned), differenceCount(plan, test::kTuned));
    }
  }
};

}  // namespace tst_plan_edits

QTEST_GUILESS_MAIN(tst_plan_edits::TestPlanEdits)
#include "tst_plan_edits.moc"
