// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited in a scenario stays in it.
#include <QtTest>

#include "plan/difference.h"
#include "plan/fields.h"
#include "plan/own_changes.h"
#include "plan/plan_json.h"
#include "plan/resolve.h"
#include "plan/validate.h"
#include "support/random_plan.h"

namespace tst_own_changes {

using namespace fulcrum;
using test::kBase;
using test::kTuned;

namespace {

const ScenarioId kChild{"child"};
const ScenarioId kOther{"other"};

// Four scenarios: `child` is based on `tuned`, `other` on the base.
Plan familyPlan(uint64_t seed) {
  Plan plan = test::randomPlan(seed);
  plan.scenarios.push_back({.id = kChild, .name = "Child", .base = kTuned});
  plan.scenarios.push_back({.id = kOther, .name = "Other", .base = kBase});
  return plan;
}

// One edit of what a scenario shows, of any kind that the window offers for elements.
void editOnce(Plan& seen, test::Dice& dice, int number) {
  const auto any = [&](auto& list) -> auto& {
    return list[static_cast<size_t>(dice.whole(0, int(list.size()) - 1))];
  };
  switch (dice.whole(0, 11)) {
    case 0:
      any(seen.workloads).inputTokens = dice.between(1, 5000);
      break;
    case 1: {  // a drag on the week
      Workload& workload = any(seen.workloads);
      WeekValues rates = hourlyRates(workload);
      rates[static_cast<size_t>(dice.whole(0, 167))] += dice.between(1, 9);
      workload = withHourlyRates(workload, rates);
      break;
    }
    case 2:
      any(seen.workloads).service.reset();
      break;
    case 3:
      any(seen.workloads).growthKnots = {{.month = 0, .factor = 1}, {.month = 3, .factor = dice.between(1, 2)}};
      break;
    case 4:
      any(seen.fleets).provisioning.cooldownHours = dice.whole(0, 9);
      break;
    case 5:
      any(seen.fleets).commitments.push_back({.startDate = CalendarMonth{2025, 11}, .count = dice.whole(1, 5)});
      break;
    case 6:
      any(seen.nodeTypes).onDemand = MoneyPerHour(dice.between(1, 99));
      break;
    case 7: {
      NodeType type = any(seen.nodeTypes);
      type.id = NodeTypeId("own-type" + std::to_string(number));
      seen.nodeTypes.push_back(type);
      break;
    }
    case 8: {
      Fleet fleet = any(seen.fleets);
      fleet.id = FleetId("own-fleet" + std::to_string(number));
      fleet.nodeType = any(seen.nodeTypes).id;
      seen.fleets.push_back(fleet);
      any(seen.workloads).fleet = fleet.id;
      break;
    }
    case 9:
      if (seen.workloads.size() > 1) seen.workloads.erase(seen.workloads.begin());
      break;
    case 10:
      seen.assumptions.pue = dice.between(1, 2);
      break;
    default:
      seen.scenarios[0].levers.spot.emplace().on = dice.chance(0.5);
  }
}

void compare(const Plan& found, const Plan& expected) {
  const Differences differences = difference(expected, found, ElementsBy::Id);
  for (const Difference& d : differences)
    QVERIFY2(differences.empty(), (d.path + ": " + d.before.value_or("-") + " > " + d.after.value_or("-")).c_str());
}

}  // namespace

class TestOwnChanges : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void editsStayInTheirScenario_data();
  void editsStayInTheirScenario();
  void whatIsAsInTheBaseIsInherited();
  void aCurveIsStoredWithItsMean();
  void aDateStaysADate();
  void oneChangeGoesBack();
  void theOtherScenariosLoseWhatIsGone();
};

void TestOwnChanges::editsStayInTheirScenario_data() {
  QTest::addColumn<int>("seed");
  for (int seed = 0; seed < 60; ++seed) QTest::newRow(std::to_string(seed).c_str()) << seed;
}

void TestOwnChanges::editsStayInTheirScenario() {
  QFETCH(int, seed);
  Plan plan = familyPlan(static_cast<uint64_t>(seed));
  test::Dice dice(static_cast<uint64_t>(seed) + 77);
  for (int edit = 0; edit < 25; ++edit) {
    const ScenarioId id = dice.chance(0.5) ? kTuned : dice.chance(0.5) ? kChild : kOther;
    Plan seen = seenBy(plan, id).value();
    editOnce(seen, dice, edit);
    const auto after = withSeen(plan, id, seen);
    QVERIFY(after);
    const auto again = seenBy(*after, id);
    QVERIFY(again.ok());
    compare(again.value(), seen);
    for (const Scenario& other : plan.scenarios) {
      const bool follows = other.id == id || (id == kTuned && other.id == kChild);
      if (!follows) QCOMPARE(seenBy(*after, other.id).value(), seenBy(plan, other.id).value());
    }
    const auto read = planFromJson(planToJson(*after));
    QVERIFY2(read.ok(), read.ok() ? "" : read.problems()[0].where.c_str());
    QCOMPARE(read.value(), *after);
    plan = *after;
  }
  QVERIFY(hasStructure(plan.scenarios[1]) || hasStructure(plan.scenarios[2]) || hasStructure(plan.scenarios[3]));
}

void TestOwnChanges::whatIsAsInTheBaseIsInherited() {
  const Plan plan = test::plainPlan();
  Plan seen = seenBy(plan, kTuned).value();
  seen.fleets[0].targetLoad = 0.7;
  seen.fleets[0].provisioning.percentile = 0.9;
  const Plan after = *withSeen(plan, kTuned, seen);
  QCOMPARE(after.scenarios[1].overrides.size(), size_t(2));
  QVERIFY(after.scenarios[1].overrides.contains("fleets[main].provisioning.percentile"));
  QCOMPARE(*withSeen(after, kTuned, seenBy(plan, kTuned).value()), plan);
}

void TestOwnChanges::aCurveIsStoredWithItsMean() {
  const Plan plan = test::plainPlan();
  Plan seen = seenBy(plan, kTuned).value();
  seen.workloads[0].shape = test::blockCurve(9, 17, 2, 1);
  const Plan after = *withSeen(plan, kTuned, seen);
  QVERIFY(after.scenarios[1].overrides.at("workloads[chat].shape").curve);
  QCOMPARE(after.scenarios[1].overrides.at("workloads[chat].requestsPerSecond").json, std::string("40"));
}

void TestOwnChanges::aDateStaysADate() {
  Plan plan = test::plainPlan();
  plan.fleets[0].commitments = {{.startDate = CalendarMonth{2025, 9}, .count = 1}};
  Plan seen = seenBy(plan, kTuned).value();
  seen.fleets[0].commitments[0].count = 2;
  const Plan after = *withSeen(plan, kTuned, seen);
  QVERIFY(seenBy(after, kTuned).value().fleets[0].commitments[0].startDate == (CalendarMonth{2025, 9}));
}

void TestOwnChanges::oneChangeGoesBack() {
  const Plan plan = test::plainPlan();
  Plan seen = seenBy(plan, kTuned).value();
  seen.fleets[0].targetLoad = 0.7;
  seen.workloads[0].inputTokens = 5;
  seen.nodeTypes.push_back(test::plainNode("more"));
  Plan after = *withSeen(plan, kTuned, seen);
  QVERIFY(hasOwnChange(after.scenarios[1], "fleets[main].targetLoad"));
  QVERIFY(hasOwnChange(after.scenarios[1], "fleets[main]") && hasOwnChange(after.scenarios[1], "nodeTypes[more]"));
  QVERIFY(!hasOwnChange(after.scenarios[1], "fleets[main].spareNodes"));
  after = withoutOwnChange(after, kTuned, "fleets[main].targetLoad");
  QCOMPARE(after.scenarios[1].overrides.size(), size_t(1));
  after = withoutOwnChange(after, kTuned, "nodeTypes[more]");
  QCOMPARE(withoutOwnChange(after, kTuned, "workloads[chat]"), plan);
}

void TestOwnChanges::theOtherScenariosLoseWhatIsGone() {
  Plan plan = test::plainPlan();
  plan.workloads.push_back(test::plainWorkload("more", "main", 1));
  plan.scenarios.push_back({.id = kOther, .base = kBase});
  Plan seen = seenBy(plan, kTuned).value();
  seen.workloads[1].inputTokens = 5;
  plan = *withSeen(plan, kTuned, seen);
  plan.scenarios[2].removed = {"workloads[more]"};
  plan.workloads.pop_back();
  QVERIFY(hasErrors(validate(plan)));
  dropDangling(plan);
  QVERIFY(validate(plan).empty());
  QVERIFY(!hasStructure(plan.scenarios[1]) && !hasStructure(plan.scenarios[2]));
}

}  // namespace tst_own_changes

QTEST_APPLESS_MAIN(tst_own_changes::TestOwnChanges)
#include "tst_own_changes.moc"
