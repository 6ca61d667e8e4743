// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a plan one that can be evaluated.
#include <QtTest>
#include <cmath>
#include <functional>

#include "plan/field_access.h"
#include "plan/validate.h"

namespace tst_validate {

using namespace fulcrum;

namespace {

Plan smallPlan() {
  Plan plan;
  plan.nodeTypes = {{.id = NodeTypeId("node"), .onDemand = MoneyPerHour(10)}};
  Fleet& fleet = plan.fleets.emplace_back();
  fleet.id = FleetId("main");
  fleet.nodeType = NodeTypeId("node");
  Workload& workload = plan.workloads.emplace_back();
  workload.id = WorkloadId("chat");
  workload.fleet = FleetId("main");
  plan.scenarios = {{.id = ScenarioId("base")}, {.id = ScenarioId("tuned"), .base = ScenarioId("base")}};
  return plan;
}

using Edit = std::function<void(Plan&)>;

}  // namespace
class TestValidate : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void soundPlansHaveNoProblems();
  void problemsNameTheirPlace_data();
  void problemsNameTheirPlace();
  void whatASwitchedOffLeverNamesIsAWarning();
};

void TestValidate::soundPlansHaveNoProblems() {
  QVERIFY(validate(Plan{}).empty());
  QVERIFY(validate(smallPlan()).empty());
}

void TestValidate::problemsNameTheirPlace_data() {
  QTest::addColumn<Edit>("edit");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("where");
  const auto row = [](const char* name, const char* code, const char* where, Edit edit) {
    QTest::newRow(name) << std::move(edit) << QString::fromLatin1(code) << QString::fromLatin1(where);
  };
  const auto lever = [](auto value, bool on = true) {
    value.on = on;
    return value;
  };

  row("below range", "outOfRange", "nodeTypes[0].gpus", [](Plan& p) { p.nodeTypes[0].gpus = 0; });
  row("above range", "outOfRange", "fleets[0].targetLoad", [](Plan& p) { p.fleets[0].targetLoad = 1.01; });
  row("not a number", "notFinite", "workloads[0].requestsPerSecond",
      [](Plan& p) { p.workloads[0].requestsPerSecond = NAN; });
  row("infinite", "notFinite", "assumptions.staffSalary", [](Plan& p) { p.assumptions.staffSalary = Money(INFINITY); });
  row("in an option", "outOfRange", "workloads[0].service.gpusPerReplica",
      [](Plan& p) { p.workloads[0].service = ServiceRate{.gpusPerReplica = 0}; });
  row("in a list", "outOfRange", "otherAiSpend[0].monthly[1]", [](Plan& p) {
    p.otherAiSpend = {{.name = "Training", .monthly = {Money(1), Money(-1)}}};
  });
  row("negative hour", "outOfRange", "workloads[0].shape[17]", [](Plan& p) {
    WeekValues values = p.workloads[0].shape.values();
    values[17] = -1;
    p.workloads[0].shape = WeeklyCurve(values);
  });
  row("year", "outOfRange", "start", [](Plan& p) { p.start.year = 1; });
  row("bad text", "notUtf8", "notes", [](Plan& p) { p.notes = "\xC0\x80"; });
  row("empty id", "empty", "workloads[0].id", [](Plan& p) { p.workloads[0].id = {}; });
  row("id twice", "duplicateId", "fleets[1].id", [](Plan& p) { p.fleets.push_back(p.fleets[0]); });
  row("model twice", "duplicateId", "models[1].name", [](Plan& p) { p.models = {{.name = "m"}, {.name = "m"}}; });
  row("id of a remote pool", "reservedId", "fleets[1].id", [](Plan& p) {
    p.fleets.push_back(p.fleets[0]);
    p.fleets[1].id = FleetId("main/remote");
  });
  row("fleet of a workload", "unknownReference", "workloads[0].fleet",
      [](Plan& p) { p.workloads[0].fleet = FleetId("x"); });
  row("node type of a fleet", "unknownReference", "fleets[0].nodeType",
      [](Plan& p) { p.fleets[0].nodeType = NodeTypeId("x"); });
  row("base of a scenario", "unknownReference", "scenarios[1].base",
      [](Plan& p) { p.scenarios[1].base = ScenarioId("x"); });
  row("own base", "baseCycle", "scenarios[0].base", [](Plan& p) { p.scenarios[0].base = ScenarioId("base"); });
  row("term", "unknownChoice", "fleets[0].commitments[0].termMonths",
      [](Plan& p) { p.fleets[0].commitments = {{.termMonths = 24}}; });
  row("term far off", "outOfRange", "fleets[0].commitments[0].termMonths",
      [](Plan& p) { p.fleets[0].commitments = {{.termMonths = 60}}; });
  row("date beside a month", "bothGiven", "fleets[0].commitments[0].startDate", [](Plan& p) {
    p.fleets[0].commitments = {{.start = -3, .startDate = CalendarMonth{2025, 10}}};
  });
  row("date beside a month of payment", "bothGiven", "fleets[0].owned[0].startDate", [](Plan& p) {
    p.fleets[0].owned = {{.month = 2, .startDate = CalendarMonth{2025, 10}}};
  });
  row("rent arm", "unknownReference", "ownVsRent.rentArm", [](Plan& p) {
    p.ownVsRent.rentArm = {RentArmKind::Scenario, ScenarioId("x")};
  });
  row("class of MACRS", "macrsClass", "assumptions.taxLifeMonths", [](Plan& p) {
    p.assumptions.depreciation = Depreciation::Macrs;
    p.assumptions.taxLifeMonths = 48;
  });
  row("class of MACRS in a scenario", "macrsClass", "scenarios[1].assumptions.taxLifeMonths", [](Plan& p) {
    p.assumptions.taxLifeMonths = 48;
    p = withField(p, "scenarios.tuned.assumptions.depreciation", "macrs").value();
  });
  row("weights", "outOfRange", "models[0].weightsGB.fp8", [](Plan& p) {
    p.models = {{.name = "m", .weightsGB = {{Precision::Fp8, 0.0}}}};
  });
  row("knots", "notAscending", "workloads[0].growthKnots[1].month", [](Plan& p) {
    p.workloads[0].growthKnots = {{.month = 5}, {.month = 5}};
  });
  row("budget", "notAscending", "budget[1].month", [](Plan& p) { p.budget = {{.month = 5}, {.month = 4}}; });
  for (const char* code : {"", "US", "usd", "EURO", "U$D"})
    row(code, "currency", "currency", [code](Plan& p) { p.currency = code; });
  row("node type of a lever", "unknownReference", "scenarios[1].levers.hardware.nodeType",
      [lever](Plan& p) { p.scenarios[1].levers.hardware = lever(Hardware{}); });
  row("workload of a lever", "unknownReference", "scenarios[1].levers.responseCache.workloads[0]", [lever](Plan& p) {
    p.scenarios[1].levers.responseCache = lever(ResponseCache{{.workloads = {{WorkloadId("x")}}}});
  });
  row("fleet of a lever", "unknownReference", "scenarios[1].levers.spot.fleets[0]",
      [lever](Plan& p) { p.scenarios[1].levers.spot = lever(Spot{{.fleets = {{FleetId("x")}}}}); });
  row("workloads of spot", "noWorkloadLimit", "scenarios[1].levers.spot.workloads",
      [lever](Plan& p) { p.scenarios[1].levers.spot = lever(Spot{{.workloads = {{WorkloadId("chat")}}}}); });
  row("workloads of own", "noWorkloadLimit", "scenarios[1].levers.own.workloads",
      [lever](Plan& p) { p.scenarios[1].levers.own = lever(Own{{.workloads = {{WorkloadId("chat")}}}}); });
  row("start of commitments", "noFromMonth", "scenarios[1].levers.commitments.fromMonth",
      [lever](Plan& p) { p.scenarios[1].levers.commitments = lever(Commitments{{.fromMonth = 3}}); });
  row("start beyond the plan", "beyondHorizon", "scenarios[1].levers.spot.fromMonth",
      [lever](Plan& p) { p.scenarios[1].levers.spot = lever(Spot{{.fromMonth = 36}}); });
  row("counts", "unknownReference", "scenarios[1].levers.own.counts.x", [lever](Plan& p) {
    p.scenarios[1].levers.own = lever(Own{.counts = {{FleetId("x"), {}}}});
  });
  row("term of counts", "unknownChoice", "scenarios[1].levers.commitments.counts.main[0].termMonths", [lever](Plan& p) {
    p.scenarios[1].levers.commitments = lever(Commitments{.counts = {{FleetId("main"), {{.termMonths = 13}}}}});
  });
}

void TestValidate::problemsNameTheirPlace() {
  QFETCH(Edit, edit);
  QFETCH(QString, code);
  QFETCH(QString, where);
  Plan plan = smallPlan();
  edit(plan);
  const Problems problems = validate(plan);
  QCOMPARE(problems.size(), size_t(1));
  QCOMPARE(QString::fromStdString(problems[0].code), code);
  QCOMPARE(QString::fromStdString(problems[0].where), where);
  QCOMPARE(problems[0].severity, Severity::Error);
}

void TestValidate::whatASwitchedOffLeverNamesIsAWarning() {
  Plan plan = smallPlan();
  plan.scenarios[1].levers.hardware = Hardware{.nodeType = NodeTypeId("not here")};
  QCOMPARE(validate(plan).size(), size_t(1));
  QVERIFY(!hasErrors(validate(plan)));
  plan.scenarios[1].levers.hardware->nodeType = {};
  QVERIFY(validate(plan).empty());
}

}  // namespace tst_validate

QTEST_APPLESS_MAIN(tst_validate::TestValidate)
#include "tst_validate.moc"
