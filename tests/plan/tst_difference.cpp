// SPDX-License-Identifier: GPL-3.0-or-later
// What differs, and fields by their path.
#include <QtTest>

#include "plan/dates.h"
#include "plan/difference.h"
#include "plan/field_access.h"
#include "plan/field_kind.h"
#include "plan/field_walk.h"
#include "plan/resolve.h"
#include "plan/validate.h"
#include "support/example_plan.h"
#include "support/random_plan.h"

namespace tst_difference {

using namespace fulcrum;

namespace {

QStringList lines(const Differences& differences) {
  QStringList result;
  for (const Difference& d : differences)
    result << QString::fromStdString(d.path + ": " + d.before.value_or("-") + " > " + d.after.value_or("-"));
  return result;
}

}  // namespace

class TestDifference : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalPlansDoNotDiffer();
  void changedFieldsAreNamed();
  void elementsAreMatchedById();
  void aScenarioDiffersByItsOverridesAndLevers();
  void aScenarioDiffersByItsElements();
  void differencesCanBeUndoneByPath();
  void fieldsAreFoundByPath_data();
  void fieldsAreFoundByPath();
  void unknownPathsAreRefused_data();
  void unknownPathsAreRefused();
  void valuesThatDoNotFitAreRefused();
  void optionsCanBeTakenAway();
  void whatAScenarioHoldsCanBeRestored();
  void aDateTakesTheMonthsPlace();
  void anOverrideMaySayThatThereIsNone();
  void datesBecomeMonths();
  void pathsByIdStayTrueWhenElementsMove();
  void elementsComeAndGoByTheirId();
  void aPathByIdHasAnIndex_data();
  void aPathByIdHasAnIndex();
  void differencesByIdLeadBack_data();
  void differencesByIdLeadBack();
  void fieldsAreOfAKind_data();
  void fieldsAreOfAKind();
  void everyFieldOfAPlanHasAKind();
};

void TestDifference::equalPlansDoNotDiffer() {
  QVERIFY(difference(examplePlan(), examplePlan()).empty());
}

void TestDifference::changedFieldsAreNamed() {
  const Plan before = examplePlan();
  Plan after = before;
  after.name = "Other";
  after.assumptions.pue = 1.25;
  after.workloads[0].tpotMs.reset();
  after.workloads[0].growthKnots[1].factor = 2;
  after.scenarios[1].assumptions.set.reset(0);
  after.scenarios[1].assumptions.values.discountRate = Assumptions().discountRate;
  after.scenarios[1].levers.spot.reset();
  after.sources.erase("workloads[chat].shape");
  QCOMPARE(
      lines(difference(before, after)),
      (QStringList{
          QStringLiteral("name: Inference flip > Other"), QStringLiteral("assumptions.pue: 1.3 > 1.25"),
          QStringLiteral("workloads[0].growthKnots[1].factor: 1.25 > 2"), QStringLiteral("workloads[0].tpotMs: 50 > -"),
          QStringLiteral("scenarios[1].assumptions.discountRate: 0.12 > -"),
          QStringLiteral("scenarios[1].levers.spot: {\"on\":true} > -"),
          QStringLiteral("sources[\"workloads[chat].shape\"]: {\"source\":\"trace\",\"asOf\":\"2024-05-10\"} > -")}));
}

void TestDifference::elementsAreMatchedById() {
  Plan before;
  before.nodeTypes = {{.id = NodeTypeId("a")}, {.id = NodeTypeId("b")}, {.id = NodeTypeId("c")}};
  Plan after;
  after.nodeTypes = {{.id = NodeTypeId("c"), .gpus = 4}, {.id = NodeTypeId("b")}};
  const QStringList found = lines(difference(before, after));
  QCOMPARE(found.size(), 3);
  QVERIFY(found[0].startsWith(u"nodeTypes[0]: {\"id\":\"a\""));
  QVERIFY(found[0].endsWith(u"> -"));
  QCOMPARE(found[1], QStringLiteral("nodeTypes[0].gpus: 1 > 4"));
  QCOMPARE(found[2], QStringLiteral("nodeTypes: b, c > c, b"));
}

void TestDifference::aScenarioDiffersByItsOverridesAndLevers() {
  Plan plan = examplePlan();
  plan.scenarios.push_back({.id = ScenarioId("more"), .base = ScenarioId("tuned")});
  plan.scenarios[2].levers.spot = Spot{};
  plan.scenarios[2].levers.responseCache = plan.scenarios[1].levers.responseCache;
  plan.scenarios[2].levers.responseCache->hitRate = 0.5;
  QVERIFY(scenarioDifference(plan, ScenarioId("base")).empty());
  const QStringList tuned = lines(scenarioDifference(plan, ScenarioId("tuned")));
  QCOMPARE(tuned.first(), QStringLiteral("assumptions.discountRate: 0.1 > 0.12"));
  QVERIFY(tuned.contains(QStringLiteral("levers.spot.on: false > true")));
  QCOMPARE(lines(scenarioDifference(plan, ScenarioId("more"))),
           (QStringList{QStringLiteral("levers.responseCache.hitRate: 0.35 > 0.5"),
                        QStringLiteral("levers.spot.on: true > false")}));
}

void TestDifference::aScenarioDiffersByItsElements() {
  Plan plan = examplePlan();
  Scenario& tuned = plan.scenarios[1];
  tuned.overrides["fleets[main].targetLoad"] = {.json = "0.6", .curve = {}};
  tuned.added.nodeTypes = {{.id = NodeTypeId("h200"), .gpus = 8}};
  tuned.removed = {"nodeTypes[aws-p5-usw2]"};
  const Differences found = scenarioDifference(plan, tuned.id);
  const QStringList all = lines(found);
  QVERIFY(all.contains(QStringLiteral("fleets.main.targetLoad: 0.8 > 0.6")));
  QCOMPARE(all.filter(QStringLiteral("nodeTypes.")).size(), 2);
  Plan plain = resolve(plan, ScenarioId("base")).value();
  for (const Difference& each : found) {
    const auto one = withDifference(plain, each);
    QVERIFY2(one.ok(), each.path.c_str());
    plain = one.value();
  }
  const Plan whole = resolve(plan, tuned.id).value();
  QCOMPARE(plain.fleets, whole.fleets);
  QCOMPARE(plain.nodeTypes, whole.nodeTypes);
  QCOMPARE(plain.assumptions, whole.assumptions);
}

void TestDifference::differencesCanBeUndoneByPath() {
  const Plan before = examplePlan();
  Plan after = before;
  after.workloads[0].workloadClass = WorkloadClass::Batch;
  after.workloads[0].service.reset();
  after.workloads[0].requestsPerSecond = 1.0 / 3;
  after.workloads[0].shape = WeeklyCurve();
  after.start.year = 2027;
  after.notes.clear();
  after.scenarios[1].assumptions.set.set(3);
  after.scenarios[1].levers.own->counts.clear();
  after.scenarios[1].base.reset();
  after.scenarios[1].overrides["fleets[main].name"] = {.json = "\"Own\"", .curve = {}};
  after.scenarios[1].overrides["workloads[chat].shape"] = {.json = {}, .curve = WeeklyCurve()};
  after.scenarios[1].removed = {"workloads[night]"};
  Plan restored = after;
  for (const Difference& d : difference(before, after)) {
    const auto result = withField(restored, d.path, d.before);
    QVERIFY2(result.ok(), d.path.c_str());
    restored = result.value();
  }
  QCOMPARE(restored, before);
}

void TestDifference::fieldsAreFoundByPath_data() {
  QTest::addColumn<std::string>("path");
  QTest::addColumn<std::string>("text");
  const auto row = [](const char* path, const char* text) {
    QTest::newRow(path) << std::string(path) << std::string(text);
  };
  row("name", "Inference flip");
  row("start", "2026-01");
  row("assumptions.pue", "1.3");
  row("nodeTypes[1].id", "aws-p5-usw2");
  row("workloads[0].shape[1]", "0.46");
  row("workloads[0].service.gpusPerReplica", "4");
  row("scenarios[1].assumptions.demandFactor", "2");
  row("scenarios[1].levers.commitments.counts.main[0].count", "4");
  row("scenarios[1].levers.quantization.precision", "fp8");
  row("sources[\"workloads[chat].shape\"].source", "trace");
}

void TestDifference::fieldsAreFoundByPath() {
  QFETCH(std::string, path);
  QFETCH(std::string, text);
  QCOMPARE(fieldAt(examplePlan(), path), std::optional(text));
  QCOMPARE(withField(examplePlan(), path, text).value(), examplePlan());
}

void TestDifference::unknownPathsAreRefused_data() {
  QTest::addColumn<std::string>("path");
  for (const char* path : {"nam", "workloads[9].name", "workloads[x]", "workloads[0", "workloads[0].shape[168]",
                           "workloads.gone.name", "name.x", "[\"open", "..", "scenarios[0].levers.spot.on", "[0]"})
    QTest::newRow(path) << std::string(path);
}

void TestDifference::unknownPathsAreRefused() {
  QFETCH(std::string, path);
  QVERIFY(!fieldAt(examplePlan(), path));
  const auto result = withField(examplePlan(), path, "1");
  QVERIFY(!result.ok());
  QCOMPARE(result.problems()[0].code, std::string("unknownField"));
}

void TestDifference::valuesThatDoNotFitAreRefused() {
  for (const char* text : {"", "x", "1,5", "\"1\"", "1 2", "null"}) {
    const auto result = withField(examplePlan(), "assumptions.pue", text);
    QVERIFY2(!result.ok(), text);
    QCOMPARE(result.problems()[0].where, std::string("assumptions.pue"));
  }
  QVERIFY(!withField(examplePlan(), "assumptions.pue", {}).ok());
  QCOMPARE(withField(examplePlan(), "workloads[0].service", R"({"gpusPerReplica": true})").problems()[0].where,
           std::string("workloads[0].service.gpusPerReplica"));
}

void TestDifference::optionsCanBeTakenAway() {
  QVERIFY(!withField(examplePlan(), "workloads[0].service", {}).value().workloads[0].service);
  const Plan plan = withField(examplePlan(), "scenarios[1].assumptions.demandFactor", {}).value();
  QCOMPARE(plan.scenarios[1].assumptions.set.count(), size_t(2));
}

void TestDifference::whatAScenarioHoldsCanBeRestored() {
  const Plan before = examplePlan();
  Plan after = before;
  Scenario& tuned = after.scenarios[1];
  tuned.overrides["fleets[main].name"] = {.json = "\"Own\"", .curve = {}};
  tuned.overrides["fleets[main].targetLoad"] = {.json = "0.6", .curve = {}};
  tuned.overrides["workloads[chat].shape"] = {.json = {}, .curve = WeeklyCurve()};
  tuned.added.nodeTypes = {{.id = NodeTypeId("h200"), .gpus = 8}};
  tuned.removed = {"workloads[night]"};
  for (const auto& [from, to] : {std::pair(after, before), std::pair(before, after)}) {
    Plan restored = from;
    for (const Difference& d : difference(from, to, ElementsBy::Id)) {
      QVERIFY2(fieldKind(*pathSteps(d.path)), d.path.c_str());
      const auto result = withField(restored, d.path, d.after);
      QVERIFY2(result.ok(), d.path.c_str());
      restored = result.value();
    }
    QCOMPARE(restored, to);
  }
}

void TestDifference::aDateTakesTheMonthsPlace() {
  Plan plan = examplePlan();
  plan.fleets[0].commitments[0].start = 5;
  plan = withField(plan, "fleets.main.commitments[0].startDate", "2026-04").value();
  QCOMPARE(plan.fleets[0].commitments[0].start, 0);
  QVERIFY(!hasErrors(validate(plan)));
  plan = withField(plan, "fleets.main.commitments[0].start", "7").value();
  QVERIFY(!plan.fleets[0].commitments[0].startDate);
}

void TestDifference::anOverrideMaySayThatThereIsNone() {
  const Plan plan = examplePlan();
  const char* path = "scenarios.tuned.assumptions.bookLifeMonths";
  QCOMPARE(fieldAt(plan, path), std::optional<std::string>("null"));
  QCOMPARE(withField(withField(plan, path, {}).value(), path, "null").value(), plan);
  const Plan inherits = withField(plan, path, {}).value();
  QCOMPARE(lines(difference(plan, inherits)),
           QStringList{QStringLiteral("scenarios[1].assumptions.bookLifeMonths: null > -")});
  QCOMPARE(resolveScenario(inherits, ScenarioId("tuned")).assumptions.bookLifeMonths, std::optional(60));
}

void TestDifference::datesBecomeMonths() {
  Plan plan = examplePlan();
  plan.scenarios[1].levers.own->counts[FleetId("main")].push_back({.startDate = CalendarMonth{2027, 3}});
  resolveDates(plan);
  QCOMPARE(plan.fleets[0].commitments[1].start, -4);
  QCOMPARE(plan.fleets[0].owned[1].month, -7);
  QCOMPARE(plan.scenarios[1].levers.own->counts.at(FleetId("main"))[1].month, 14);
  QVERIFY(!plan.fleets[0].commitments[1].startDate && !plan.fleets[0].owned[1].startDate);
}

void TestDifference::pathsByIdStayTrueWhenElementsMove() {
  const Plan before = examplePlan();
  Plan after = before;
  after.nodeTypes[1].gpus = 3;
  const Differences found = difference(before, after, ElementsBy::Id);
  QCOMPARE(found.size(), size_t(1));
  QCOMPARE(found[0].path, "nodeTypes." + before.nodeTypes[1].id.text + ".gpus");
  std::swap(after.nodeTypes[0], after.nodeTypes[1]);
  QCOMPARE(fieldAt(after, found[0].path), std::optional<std::string>("3"));
  QCOMPARE(withField(after, found[0].path, found[0].before).value().nodeTypes[0].gpus, before.nodeTypes[1].gpus);
}

void TestDifference::elementsComeAndGoByTheirId() {
  Plan plan = examplePlan();
  plan.workloads[0].id = WorkloadId("a \"strange\" id.");
  Plan without = plan;
  without.workloads.erase(without.workloads.begin());
  const Differences found = difference(plan, without, ElementsBy::Id);
  QCOMPARE(found[0].path, std::string("workloads[\"a \\\"strange\\\" id.\"]"));
  const Plan restored = withField(without, found[0].path, found[0].before).value();
  QCOMPARE(restored.workloads.back(), plan.workloads[0]);
  QCOMPARE(withField(restored, found[0].path, {}).value(), without);
  // What a file says of the id does not count.
  QCOMPARE(withField(without, "workloads.other", found[0].before).value().workloads.back().id, WorkloadId("other"));
}

void TestDifference::aPathByIdHasAnIndex_data() {
  QTest::addColumn<std::string>("path");
  QTest::addColumn<std::string>("indexed");
  const std::string id = examplePlan().nodeTypes[1].id.text;
  QTest::newRow("element") << "nodeTypes." + id << std::string("nodeTypes[1]");
  QTest::newRow("field") << "nodeTypes[\"" + id + "\"].gpus" << std::string("nodeTypes[1].gpus");
  QTest::newRow("index") << std::string("nodeTypes[1].gpus") << std::string("nodeTypes[1].gpus");
  QTest::newRow("no list") << std::string("assumptions.pue") << std::string("assumptions.pue");
  QTest::newRow("gone") << std::string("workloads.gone.name") << std::string();
}

void TestDifference::aPathByIdHasAnIndex() {
  QFETCH(std::string, path);
  QFETCH(std::string, indexed);
  QCOMPARE(indexedPath(examplePlan(), path).value_or(std::string()), indexed);
}

void TestDifference::differencesByIdLeadBack_data() {
  QTest::addColumn<int>("seed");
  for (int seed = 0; seed < 40; ++seed) QTest::newRow(std::to_string(seed).c_str()) << seed;
}

// From one random plan to the other by the texts of their differences alone; only an order is not restored.
void TestDifference::differencesByIdLeadBack() {
  QFETCH(int, seed);
  const Plan before = test::randomPlan(static_cast<uint64_t>(seed));
  const Plan after = test::randomPlan(static_cast<uint64_t>(seed) + 1000);
  Plan restored = after;
  for (const Difference& d : difference(before, after, ElementsBy::Id)) {
    QVERIFY2(fieldKind(*pathSteps(d.path)), d.path.c_str());
    QCOMPARE(fieldAt(after, d.path).value_or(std::string()), d.after.value_or(std::string()));
    const auto result = withField(restored, d.path, d.before);
    QVERIFY2(result.ok(), d.path.c_str());
    restored = result.value();
  }
  QCOMPARE(difference(before, restored, ElementsBy::Id), Differences());
}

void TestDifference::fieldsAreOfAKind_data() {
  QTest::addColumn<std::string>("path");
  QTest::addColumn<std::string>("group");
  QTest::addColumn<std::string>("key");
  QTest::addColumn<int>("unit");
  QTest::addColumn<int>("value");
  const auto row = [](const char* path, const char* group, const char* key, Unit unit, ValueKind value) {
    QTest::newRow(path) << std::string(path) << std::string(group) << std::string(key) << static_cast<int>(unit)
                        << static_cast<int>(value);
  };
  row("start", "plan", "start", Unit::None, ValueKind::Month);
  row("assumptions.pue", "assumptions", "pue", Unit::Factor, ValueKind::Number);
  row("workloads.gone", "plan", "workloads", Unit::None, ValueKind::Parts);
  row("workloads.gone.requestsPerSecond", "workload", "requestsPerSecond", Unit::RequestsPerSecond, ValueKind::Number);
  row("workloads[7].class", "workload", "class", Unit::None, ValueKind::Choice);
  row("workloads.a.shape", "workload", "shape", Unit::Factor, ValueKind::Curve);
  row("workloads.a.shape[3]", "workload", "shape", Unit::Factor, ValueKind::Number);
  row("workloads.a.service.gpusPerReplica", "service", "gpusPerReplica", Unit::Gpus, ValueKind::Number);
  row("fleets.a.owned[0].month", "purchase", "month", Unit::Month, ValueKind::Number);
  row("fleets.a.provisioning.percentile", "provisioning", "percentile", Unit::Share, ValueKind::Number);
  row("scenarios.a.assumptions.taxRate", "assumptions", "taxRate", Unit::Share, ValueKind::Number);
  row("scenarios.a.levers.spot.on", "lever", "on", Unit::None, ValueKind::Switch);
  row("scenarios.a.levers.apiOffload.share", "apiOffload", "share", Unit::Share, ValueKind::Number);
  row("scenarios.a.levers.own.financing.apr", "financing", "apr", Unit::SharePerYear, ValueKind::Number);
  row("scenarios.a.levers.own.counts.main[1].count", "purchase", "count", Unit::Nodes, ValueKind::Number);
}

void TestDifference::fieldsAreOfAKind() {
  QFETCH(std::string, path);
  QFETCH(std::string, group);
  QFETCH(std::string, key);
  QFETCH(int, unit);
  QFETCH(int, value);
  const FieldKind expected{
      .group = group, .key = key, .unit = static_cast<Unit>(unit), .value = static_cast<ValueKind>(value)};
  QVERIFY(fieldKind(*pathSteps(path)) == std::optional(expected));
}

void TestDifference::everyFieldOfAPlanHasAKind() {
  int fields = 0;
  walkFields(examplePlan(), FieldPath(), [&](const FieldPath& path, const FieldLimits& limits, const auto&) {
    ++fields;
    const auto kind = fieldKind(*pathSteps(path.text()));
    QVERIFY2(kind && kind->unit == limits.unit, path.text().c_str());
  });
  QVERIFY(fields > 100);
  for (const char* path : {"nothing", "workloads.a.nothing", "name.x", "workloads.a.shape.x", "[0]"})
    QVERIFY2(!fieldKind(*pathSteps(path)), path);
}

}  // namespace tst_difference

QTEST_APPLESS_MAIN(tst_difference::TestDifference)
#include "tst_difference.moc"
