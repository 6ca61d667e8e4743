// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as whole plans.
#include <QtTest>
#include <functional>

#include "plan/place.h"
#include "plan/plan_json.h"
#include "plan/resolve.h"
#include "plan/validate.h"
#include "support/plan_builder.h"
#include "support/random_plan.h"

namespace tst_resolve {

using namespace fulcrum;
using test::kBase;
using test::kTuned;

namespace {

FieldValue json(const char* text) {
  return {.json = text, .curve = {}};
}

// `tuned` serves the chat on a fleet of its own, of a node type of its own.
Plan ownFleet() {
  Plan plan = test::plainPlan();
  Scenario& tuned = plan.scenarios[1];
  tuned.removed = {"fleets[main]"};
  tuned.added.nodeTypes = {test::plainNode("h200")};
  tuned.added.fleets = {test::plainFleet("h200", "h200")};
  tuned.overrides["workloads[chat].fleet"] = json("\"h200\"");
  return plan;
}

QStringList codes(const Problems& problems) {
  QStringList result;
  for (const Problem& p : problems) result << QString::fromStdString(p.code + " at " + p.where);
  return result;
}

using Edit = std::function<void(Plan&)>;

}  // namespace
class TestResolve : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aScenarioIsAWholePlan();
  void aBaseComesFirst();
  void noneIsWhatAnAbsentKeyMeans();
  void curvesAreShared();
  void datesBecomeMonthsLast();
  void aWholePlanResolvesToItself_data();
  void aWholePlanResolvesToItself();
  void problemsHaveTheirPlace_data();
  void problemsHaveTheirPlace();
  void problemsAreJudgedAlongTheBases();
  void leversMayNameWhatIsGone();
  void theTextFormKeepsIt();
  void placesAreTexts_data();
  void placesAreTexts();
  void textsThatAreNoPlace();
  void placesOnceCounted();
};

void TestResolve::aScenarioIsAWholePlan() {
  Plan plan = ownFleet();
  plan.scenarios[1].levers.spot.emplace().on = true;
  plan.scenarios[1].assumptions.values.discountRate = 0.05;
  plan.scenarios[1].assumptions.set.set(0);
  QVERIFY(validate(plan).empty());
  const Plan whole = resolve(plan, kTuned).value();
  QCOMPARE(whole.fleets, std::vector{test::plainFleet("h200", "h200")});
  QCOMPARE(whole.nodeTypes.size(), size_t(2));
  QCOMPARE(whole.workloads[0].fleet, FleetId("h200"));
  QCOMPARE(whole.assumptions.discountRate, 0.05);
  QCOMPARE(whole.scenarios.size(), size_t(1));
  QVERIFY(whole.scenarios[0].levers.spot->on);
  QVERIFY(validate(whole).empty());
  const Plan base = resolve(plan, kBase).value();
  QCOMPARE(base.fleets, plan.fleets);
  QVERIFY(seesOtherElements(plan, kTuned) && !seesOtherElements(plan, kBase) && !seesOtherElements(whole, kTuned));
}

void TestResolve::aBaseComesFirst() {
  Plan plan = ownFleet();
  plan.scenarios.push_back({.id = ScenarioId("more"), .base = kTuned});
  plan.scenarios[1].overrides["workloads[chat].inputTokens"] = json("7");
  plan.scenarios[2].overrides["workloads[chat].inputTokens"] = json("8");
  plan.scenarios[2].overrides["fleets[h200].provisioning.percentile"] = json("0.9");
  plan.scenarios[2].removed = {"nodeTypes[node]"};
  const Plan whole = resolve(plan, ScenarioId("more")).value();
  QCOMPARE(whole.workloads[0].inputTokens, 8.0);
  QCOMPARE(whole.fleets[0].provisioning.percentile, 0.9);
  QCOMPARE(whole.nodeTypes.size(), size_t(1));
  QCOMPARE(resolve(plan, kTuned).value().workloads[0].inputTokens, 7.0);
}

void TestResolve::noneIsWhatAnAbsentKeyMeans() {
  Plan plan = test::plainPlan();
  plan.fleets[0].owned = {{.month = 3, .count = 2}};
  for (const char* place : {"fleets[main].targetLoad", "fleets[main].owned", "workloads[chat].service",
                            "nodeTypes[node].reserved1yDiscount", "workloads[chat].shape"})
    plan.scenarios[1].overrides[place] = json("null");
  const Plan whole = resolve(plan, kTuned).value();
  QCOMPARE(whole.fleets[0].targetLoad, Fleet().targetLoad);
  QVERIFY(whole.fleets[0].owned.empty() && !whole.workloads[0].service && !whole.nodeTypes[0].reserved1yDiscount);
  QCOMPARE(whole.workloads[0].shape, WeeklyCurve());
}

void TestResolve::curvesAreShared() {
  Plan plan = test::plainPlan();
  const WeeklyCurve curve = test::blockCurve(9, 17, 2, 1);
  plan.scenarios[1].overrides["workloads[chat].shape"] = {.json = {}, .curve = curve};
  const Plan whole = resolve(plan, kTuned).value();
  QCOMPARE(&whole.workloads[0].shape.values(), &curve.values());
  QCOMPARE(&resolve(plan, kBase).value().workloads[0].shape.values(), &plan.workloads[0].shape.values());
}

void TestResolve::datesBecomeMonthsLast() {
  Plan plan = test::plainPlan();
  plan.start = {.year = 2026, .month = 4};
  plan.scenarios[1].overrides["fleets[main].commitments"] =
      json(R"([{"startDate":"2026-02","termMonths":12,"count":2}])");
  const Plan whole = resolve(plan, kTuned).value();
  QCOMPARE(whole.fleets[0].commitments[0].start, -2);
  QVERIFY(!whole.fleets[0].commitments[0].startDate);
}

void TestResolve::aWholePlanResolvesToItself_data() {
  QTest::addColumn<int>("seed");
  for (int seed = 0; seed < 20; ++seed) QTest::newRow(std::to_string(seed).c_str()) << seed;
}

void TestResolve::aWholePlanResolvesToItself() {
  QFETCH(int, seed);
  const Plan plan = test::randomPlan(static_cast<uint64_t>(seed));
  const Plan whole = resolve(plan, kTuned).value();
  QCOMPARE(resolve(whole, kTuned).value(), whole);
  QCOMPARE(resolveScenario(whole, kTuned), resolveScenario(plan, kTuned));
}

void TestResolve::problemsHaveTheirPlace_data() {
  QTest::addColumn<Edit>("edit");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const char* problem, Edit edit) {
    QTest::newRow(name) << std::move(edit) << QString::fromLatin1(problem);
  };
  const auto overridden = [](const char* place, const char* value) {
    return [=](Plan& p) { p.scenarios[1].overrides[place] = json(value); };
  };
  row("added that is there", "addedIsThere at scenarios[1].added.fleets[0].id",
      [](Plan& p) { p.scenarios[1].added.fleets = {test::plainFleet("main", "node")}; });
  row("removed that is not there", "removedNotThere at scenarios[1].removed[0]",
      [](Plan& p) { p.scenarios[1].removed = {"fleets[x]"}; });
  row("removed twice", "removedNotThere at scenarios[1].removed[1]", [](Plan& p) {
    p.scenarios[1].removed = {"workloads[chat]", "workloads[chat]"};
  });
  row("removed no element", "removedNotThere at scenarios[1].removed[0]",
      [](Plan& p) { p.scenarios[1].removed = {"assumptions.pue"}; });
  row("no place", "noPlace at scenarios[1].removed[0]", [](Plan& p) { p.scenarios[1].removed = {"fleets[main"}; });
  row("overridden that is not there", "overriddenNotThere at scenarios[1].overrides[\"fleets[x].targetLoad\"]",
      overridden("fleets[x].targetLoad", "0.5"));
  row("no field", "notOverridable at scenarios[1].overrides[\"fleets[main].colour\"]",
      overridden("fleets[main].colour", "1"));
  row("an id", "notOverridable at scenarios[1].overrides[\"fleets[main].id\"]", overridden("fleets[main].id", "\"x\""));
  row("an element", "notOverridable at scenarios[1].overrides[\"fleets[main]\"]", overridden("fleets[main]", "{}"));
  row("into a list", "notOverridable at scenarios[1].overrides[\"fleets[main].owned.0\"]",
      overridden("fleets[main].owned.0", "{}"));
  row("an assumption", "notOverridable at scenarios[1].overrides[\"assumptions.pue\"]",
      overridden("assumptions.pue", "2"));
  row("wrong type", "wrongType at scenarios[1].overrides[\"fleets[main].targetLoad\"]",
      overridden("fleets[main].targetLoad", "\"x\""));
  row("out of range", "outOfRange at scenarios[1].overrides[\"fleets[main].targetLoad\"]",
      overridden("fleets[main].targetLoad", "2"));
  row("required", "missingKey at scenarios[1].overrides[\"workloads[chat].fleet\"]",
      overridden("workloads[chat].fleet", "null"));
  row("month and date", "bothGiven at scenarios[1].overrides[\"fleets[main].owned\"][0].startDate",
      overridden("fleets[main].owned", R"([{"month":1,"startDate":"2026-02","count":1}])"));
  row("knots", "notAscending at scenarios[1].workloads.chat.growthKnots[1].month",
      overridden("workloads[chat].growthKnots", R"([{"month":5,"factor":1},{"month":5,"factor":1}])"));
  row("fleet gone", "unknownReference at scenarios[1].workloads.chat.fleet",
      [](Plan& p) { p.scenarios[1].removed = {"fleets[main]"}; });
  row("moved to nowhere", "unknownReference at scenarios[1].workloads.chat.fleet",
      overridden("workloads[chat].fleet", "\"x\""));
  row("node type gone", "unknownReference at scenarios[1].fleets.main.nodeType",
      [](Plan& p) { p.scenarios[1].removed = {"nodeTypes[node]"}; });
  row("node type of an inherited lever gone", "unknownReference at scenarios[1].levers.hardware.nodeType", [](Plan& p) {
    p.nodeTypes.push_back(test::plainNode("other"));
    Hardware& hardware = p.scenarios[0].levers.hardware.emplace();
    hardware.on = true;
    hardware.nodeType = NodeTypeId("other");
    p.scenarios[1].removed = {"nodeTypes[other]"};
  });
  row("value of an added element", "outOfRange at scenarios[1].added.fleets[0].targetLoad", [](Plan& p) {
    p.scenarios[1].added.fleets = {test::plainFleet("more", "node")};
    p.scenarios[1].added.fleets[0].targetLoad = 2;
  });
}

void TestResolve::problemsHaveTheirPlace() {
  QFETCH(Edit, edit);
  QFETCH(QString, problem);
  Plan plan = test::plainPlan();
  edit(plan);
  QCOMPARE(codes(validate(plan)), QStringList{problem});
}

void TestResolve::problemsAreJudgedAlongTheBases() {
  Plan plan = test::plainPlan();
  plan.scenarios[0].removed = {"fleets[main]"};
  plan.scenarios[1].removed = {"workloads[chat]"};
  const QStringList late{QStringLiteral("unknownReference at scenarios[0].workloads.chat.fleet")};
  QCOMPARE(codes(validate(plan)), late);
  QCOMPARE(codes(resolve(plan, kTuned).problems()), late);
  QCOMPARE(codes(resolve(plan, ScenarioId("x")).problems()), QStringList{QStringLiteral("unknownReference at ")});
}

void TestResolve::leversMayNameWhatIsGone() {
  Plan plan = ownFleet();
  Spot& spot = plan.scenarios[1].levers.spot.emplace();
  spot.on = true;
  spot.fleets = {{FleetId("main"), FleetId("h200")}};
  Own& own = plan.scenarios[1].levers.own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts = {{FleetId("main"), {{.count = 1}}}};
  QVERIFY(validate(plan).empty());
  spot.fleets->push_back(FleetId("nowhere"));
  QCOMPARE(codes(validate(plan)),
           QStringList{QStringLiteral("unknownReference at scenarios[1].levers.spot.fleets[2]")});
}

void TestResolve::theTextFormKeepsIt() {
  Plan plan = ownFleet();
  Scenario& tuned = plan.scenarios[1];
  tuned.overrides["workloads[chat].shape"] = {.json = {}, .curve = test::blockCurve(9, 17, 2, 1)};
  tuned.overrides["workloads[chat].requestsPerSecond"] = json("0.1");
  tuned.overrides["workloads[chat].service"] = json("null");
  tuned.overrides["workloads[chat].growthKnots"] = json(R"([{"month":0,"factor":1.5}])");
  const auto read = planFromJson(planToJson(plan));
  QCOMPARE(codes(read.problems()), QStringList());
  QCOMPARE(read.value(), plan);
  QVERIFY(planToJson(test::plainPlan()).find("overrides") == std::string::npos);
}

void TestResolve::placesAreTexts_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<std::string>("id");
  QTest::addColumn<int>("keys");
  const auto row = [](const char* text, const char* id, int keys) {
    QTest::newRow(text) << std::string(text) << std::string(id) << keys;
  };
  row("name", "", 0);
  row("assumptions.pue", "", 1);
  row("fleets[main]", "main", 0);
  row("fleets[main].provisioning.percentile", "main", 2);
  row("workloads[2].shape", "2", 1);
  row("nodeTypes[p5.48xlarge us].onDemand", "p5.48xlarge us", 1);
  row(R"(fleets["a]b\"c"].owned)", "a]b\"c", 1);
  row("scenarios[tuned].levers.own.counts[\"a b\"]", "tuned", 4);
}

void TestResolve::placesAreTexts() {
  QFETCH(std::string, text);
  QFETCH(std::string, id);
  QFETCH(int, keys);
  const auto place = parsePlace(text);
  QVERIFY(place);
  QCOMPARE(place->id, id);
  QCOMPARE(place->keys.size(), static_cast<size_t>(keys));
  QCOMPARE(toText(*place), text);
}

void TestResolve::textsThatAreNoPlace() {
  for (const char* text : {"", ".", "[main]", "fleets[", "fleets[]", "fleets[main", "fleets[main]x", "fleets[main].",
                           "fleets[\"main]", "fleets..x"})
    QVERIFY2(!parsePlace(text), text);
}

void TestResolve::placesOnceCounted() {
  Plan plan = test::plainPlan();
  plan.workloads.push_back(test::plainWorkload("0", "main", 1));
  QCOMPARE(toText(*placeById(plan, "workloads[1].shape")), std::string("workloads[0].shape"));
  QCOMPARE(toText(*placeById(plan, "workloads[0].shape")), std::string("workloads[0].shape"));
  QCOMPARE(toText(*placeById(plan, "fleets[0].nodeType")), std::string("fleets[main].nodeType"));
  QCOMPARE(toText(*placeById(plan, "fleets[7]")), std::string("fleets[7]"));
}

}  // namespace tst_resolve

QTEST_APPLESS_MAIN(tst_resolve::TestResolve)
#include "tst_resolve.moc"
