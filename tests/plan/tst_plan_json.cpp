// SPDX-License-Identifier: GPL-3.0-or-later
// The text form: loses nothing, keeps its order, and names the place of every mistake.
#include <QtTest>

#include "base/problem_text.h"
#include "support/example_plan.h"
#include "support/german_c_locale.h"

namespace tst_plan_json {

using namespace fulcrum;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const size_t at = text.find(from);
  if (at == std::string::npos) {
    test::fail("the example does not hold " + from);
    return text;
  }
  return text.replace(at, from.size(), to);
}

// One `code at path` a problem, in their order.
QStringList summary(const Problems& problems) {
  QStringList lines;
  for (const Problem& problem : problems)
    lines << QString::fromStdString(problem.code + (problem.where.empty() ? "" : " at " + problem.where));
  return lines;
}

const std::string kMinimal = R"({"format": "fulcrum-plan", "version": 1})";

}  // namespace

class TestPlanJson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKeyIsRead();
  void absentKeysTakeTheirDefaults();
  void theRoundTripLosesNothing();
  void anEmptyLimitIsNotAnAbsentOne();
  void theTextIsStable();
  void formatAndVersionComeFirst();
  void numbersSurviveToTheLastBit();
  void anotherLocaleChangesNothing();
  void wholeNumbersMayBeWrittenAsFractionsOfNought();
  void byteOrderMarkIsAccepted();
  void mistakesNameTheirPlace_data();
  void mistakesNameTheirPlace();
  void allMistakesAreReported();
  void brokenTextIsASentence_data();
  void brokenTextIsASentence();
  void everyTruncationIsASentence();
  void everyProblemHasASentence();
};

void TestPlanJson::everyKeyIsRead() {
  const auto read = planFromJson(exampleText());
  QCOMPARE(summary(read.problems()), QStringList());
  const Plan& plan = read.value();
  QCOMPARE(plan.name, std::string("Inference flip"));
  QCOMPARE(plan.start, (CalendarMonth{.year = 2026, .month = 1}));
  QCOMPARE(plan.fiscalYearStart, 10);
  QCOMPARE(plan.assumptions.staffSalary, Money(180000));
  QCOMPARE(plan.nodeTypes.at(0).powerKW, Power(10.2));
  QCOMPARE(plan.workloads.at(0).shape.values()[1], 0.46);
  QCOMPARE(plan.workloads.at(0).growthKnots.at(1).factor, 1.25);
  QCOMPARE(plan.workloads.at(0).service->gpusPerReplica, 4);
  QCOMPARE(plan.workloads.at(1).unit, DemandUnit::BusyGpus);
  QVERIFY(!plan.workloads.at(1).ttftMs);
  const Scenario& tuned = plan.scenarios.at(1);
  QCOMPARE(tuned.base->text, std::string("base"));
  QCOMPARE(tuned.assumptions.set.count(), size_t(3));
  QVERIFY(plan.assumptions.bookLifeMonths == 60 && !tuned.assumptions.values.bookLifeMonths);
  QVERIFY(!resolveScenario(plan, tuned.id).assumptions.bookLifeMonths);
  const Fleet& fleet = plan.fleets.at(0);
  QVERIFY(fleet.engine == ServingEngine::TensorRtLlm && fleet.kvPrecision == KvPrecision::Fp8);
  QVERIFY(fleet.commitments.at(1).startDate == (CalendarMonth{.year = 2025, .month = 9}));
  QVERIFY(fleet.commitments.at(1).pricePerHour == MoneyPerHour(61.5));
  QVERIFY(!fleet.commitments.at(0).startDate && !fleet.commitments.at(0).pricePerHour);
  QVERIFY(fleet.owned.at(1).pricePaid == Money(290000));
  QCOMPARE(plan.models.at(0).weightsGB.at(Precision::Fp8), 72.7);
  QCOMPARE(plan.ownVsRent.rentArm, (RentArm{.kind = RentArmKind::Scenario, .scenario = ScenarioId("base")}));
  QVERIFY(plan.nodeTypes.at(0).reserved1yDiscount == 0.4 && !plan.nodeTypes.at(1).reserved1yDiscount);
  QCOMPARE(tuned.assumptions.values.discountRate, 0.12);
  QCOMPARE(tuned.levers.quantization->fromMonth, 2);
  QCOMPARE(tuned.levers.commitments->counts.at(FleetId("main")).at(0).count, 4);
  QCOMPARE(plan.otherAiSpend.at(0).monthly.at(1), Money(60000.5));
  QCOMPARE(plan.series.at(0).start, hourOf(2025, 10, 6, 13));
  QCOMPARE(plan.series.at(0).values.values(), (std::vector<double>{31.5, kNoValue, 0, 44.25, 1e-7}));
  QCOMPARE(plan.series.at(0).workload->text, std::string("chat"));
  QCOMPARE(plan.sources.at("workloads[chat].shape").asOf, std::string("2024-05-10"));
}

void TestPlanJson::absentKeysTakeTheirDefaults() {
  const auto read = planFromJson(kMinimal);
  QVERIFY(read.ok());
  QCOMPARE(read.value(), Plan{});
}

void TestPlanJson::theRoundTripLosesNothing() {
  const Plan plan = planFromJson(exampleText()).value();
  const auto again = planFromJson(planToJson(plan));
  QCOMPARE(summary(again.problems()), QStringList());
  QCOMPARE(again.value(), plan);
}

void TestPlanJson::anEmptyLimitIsNotAnAbsentOne() {
  Plan plan;
  plan.scenarios = {{.id = ScenarioId("a")}};
  plan.scenarios[0].levers.responseCache.emplace().workloads.emplace();
  const auto read = planFromJson(planToJson(plan));
  QCOMPARE(summary(read.problems()), QStringList());
  const ResponseCache& lever = *read.value().scenarios[0].levers.responseCache;
  QVERIFY(lever.workloads && lever.workloads->empty());
  QVERIFY(!lever.fleets);
}

void TestPlanJson::theTextIsStable() {
  const std::string text = planToJson(planFromJson(exampleText()).value());
  QCOMPARE(planToJson(planFromJson(text).value()), text);
}

void TestPlanJson::formatAndVersionComeFirst() {
  QVERIFY(QByteArray::fromStdString(planToJson(Plan{}))
              .startsWith("{\n  \"format\": \"fulcrum-plan\",\n  \"version\": 1,\n"));
}

void TestPlanJson::numbersSurviveToTheLastBit() {
  Plan plan;
  for (const double amount : {0.1, 1.0 / 3.0, 5e-324, 1e12, 123456789012.0, 98.32, 1e-7, 4.35}) {
    plan.otherAiSpend = {{.name = "x", .monthly = {Money(amount)}}};
    QCOMPARE(planFromJson(planToJson(plan)).value().otherAiSpend.at(0).monthly.at(0).value(), amount);
  }
}

void TestPlanJson::anotherLocaleChangesNothing() {
  const std::string text = planToJson(planFromJson(exampleText()).value());
  const test::GermanCLocale german;
  QVERIFY(german.isSet());
  const auto read = planFromJson(text);
  QVERIFY(read.ok());
  QCOMPARE(planToJson(read.value()), text);
}

void TestPlanJson::wholeNumbersMayBeWrittenAsFractionsOfNought() {
  QCOMPARE(planFromJson(replaced(exampleText(), R"("gpus": 8)", R"("gpus": 8.0)")).value(),
           planFromJson(exampleText()).value());
}

void TestPlanJson::byteOrderMarkIsAccepted() {
  QVERIFY(planFromJson("\xEF\xBB\xBF" + kMinimal).ok());
}

void TestPlanJson::mistakesNameTheirPlace_data() {
  QTest::addColumn<std::string>("from");
  QTest::addColumn<std::string>("to");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const char* from, const char* to, const char* problem) {
    QTest::newRow(name) << std::string(from) << std::string(to) << QString::fromLatin1(problem);
  };
  row("misspelt", R"("growthPerMonth")", R"("growthPerMonht")", "misspeltKey at workloads[0].growthPerMonht");
  row("unknown", R"("costCentre": "R&D")", R"("zzz": 1)", "unknownKey at workloads[1].zzz");
  row("unknown at the top", R"("notes")", R"("remarks")", "unknownKey at remarks");
  row("unknown assumption", R"("demandFactor": 2)", R"("growth": 2)", "unknownKey at scenarios[1].assumptions.growth");
  row("unknown lever", R"("batchShifting")", R"("timeTravel")", "unknownKey at scenarios[1].levers.timeTravel");
  row("unknown key with spaces", R"("notes")", R"("my notes")", "unknownKey at [\"my notes\"]");
  row("missing", R"("fleet": "main", "model")", R"("model")", "missingKey at workloads[0].fleet");
  row("missing id", R"("id": "aws-p5",)", "", "missingKey at nodeTypes[0].id");
  row("missing format", R"("format": "fulcrum-plan",)", "", "missingKey at format");
  row("missing version", R"("version": 1,)", "", "missingKey at version");
  row("duplicate", R"("fixed": false)", R"("fixed": false, "fixed": true)",
      "duplicateKey at workloads[0].service.fixed");
  row("text for a number", R"("requestsPerSecond": 40)", R"("requestsPerSecond": "40")",
      "wrongType at workloads[0].requestsPerSecond");
  row("number for text", R"("name": "Chat")", R"("name": 7)", "wrongType at workloads[0].name");
  row("number for a switch", R"("spot": {"on": true})", R"("spot": {"on": 1})",
      "wrongType at scenarios[1].levers.spot.on");
  row("list for an object", R"("provisioning": {"policy": "static", "percentile": 1.0})", R"("provisioning": [])",
      "wrongType at fleets[0].provisioning");
  row("object for a list",
      R"("owned": [{"month": 0, "count": 0, "renew": true}, {"startDate": "2025-06", "count": 0, "pricePaid": 290000}])",
      R"("owned": {})", "wrongType at fleets[0].owned");
  row("null", R"("tpotMs": 50)", R"("tpotMs": null)", "wrongType at workloads[0].tpotMs");
  row("fraction for a whole number", R"("gpus": 8)", R"("gpus": 8.5)", "wrongType at nodeTypes[0].gpus");
  row("huge whole number", R"("gpus": 8)", R"("gpus": 1e18)", "outOfRange at nodeTypes[0].gpus");
  row("month", R"("start": "2026-01")", R"("start": "2026-13")", "wrongType at start");
  row("choice", R"("class": "batch")", R"("class": "bach")", "unknownChoice at workloads[1].class");
  row("negative", R"("onDemand": 98.32)", R"("onDemand": -1)", "outOfRange at nodeTypes[0].onDemand");
  row("share above one", R"("hitRate": 0.35)", R"("hitRate": 35)",
      "outOfRange at scenarios[1].levers.responseCache.hitRate");
  row("override out of range", R"("discountRate": 0.12)", R"("discountRate": -1)",
      "outOfRange at scenarios[1].assumptions.discountRate");
  row("horizon", R"("horizonMonths": 36)", R"("horizonMonths": 121)", "outOfRange at horizonMonths");
  row("not finite", R"("onDemand": 98.32)", R"("onDemand": 1e999)", "notFinite at nodeTypes[0].onDemand");
  row("not finite, negative", R"("salaryTrend": 0.03)", R"("salaryTrend": -1e400)",
      "notFinite at assumptions.salaryTrend");
  row("not finite in the shape", "0.46,", "1e999,", "notFinite at workloads[0].shape[1]");
  row("negative in the shape", "0.46,", "-0.46,", "outOfRange at workloads[0].shape[1]");
  row("text in the shape", "0.46,", "\"x\",", "wrongType at workloads[0].shape[1]");
  row("short shape", "0.46,", "", "wrongLength at workloads[0].shape");
  row("no hour", R"("2025-10-06T13:00")", R"("2025-10-06T13:30")", "wrongType at series[0].start");
  row("no day", R"("2025-10-06T13:00")", R"("2025-02-29T13:00")", "wrongType at series[0].start");
  row("far year", R"("2025-10-06T13:00")", R"("9025-10-06T13:00")", "outOfRange at series[0].start");
  row("a gap is no number", "31.5,", "-1,", "outOfRange at series[0].values[0]");
  row("negative in a series", "44.25", "-3", "outOfRange at series[0].values[3]");
  row("text in a series", "44.25", "\"x\"", "wrongType at series[0].values[3]");
  row("empty series", "[31.5, null, 0, 44.25, 1e-7]", "[]", "empty at series[0].values");
  row("series without values", R"("values": [31.5, null, 0, 44.25, 1e-7],)", "", "missingKey at series[0].values");
  row("format", R"("fulcrum-plan")", R"("other-plan")", "wrongFormat at format");
  row("a month and a date", R"({"startDate": "2025-06", "count")", R"({"startDate": "2025-06", "month": 0, "count")",
      "bothGiven at fleets[0].owned[1].startDate");
  row("rent arm", R"("scenario:base")", R"("rent")", "unknownChoice at ownVsRent.rentArm");
  row("rent arm without a scenario", R"("scenario:base")", R"("scenario:")", "unknownChoice at ownVsRent.rentArm");
  row("weights of no precision", R"("fp8": 72.7)", R"("fp7": 72.7)", "misspeltKey at models[0].weightsGB.fp7");
  row("newer version", R"("version": 1)", R"("version": 2)", "newerFormat at version");
  row("version nought", R"("version": 1)", R"("version": 0)", "outOfRange at version");
  row("unknown fleet", R"("fleet": "main")", R"("fleet": "other")", "unknownReference at workloads[0].fleet");
  row("counts of an unknown fleet", R"("counts": {"main": [{"start")", R"("counts": {"mian": [{"start")",
      "unknownReference at scenarios[1].levers.commitments.counts.mian");
}

void TestPlanJson::mistakesNameTheirPlace() {
  QFETCH(std::string, from);
  QFETCH(std::string, to);
  QFETCH(QString, problem);
  const Problems problems = planFromJson(replaced(exampleText(), from, to)).problems();
  QCOMPARE(summary(problems), QStringList{problem});
  const auto words = problemWords();
  for (const auto& [name, value] : problems[0].facts) {
    const bool word = name == "kind" || (name == "expected" && problems[0].code == "wrongType");
    if (word) QVERIFY2(std::find(words.begin(), words.end(), value) != words.end(), value.c_str());
  }
}

void TestPlanJson::allMistakesAreReported() {
  std::string text = exampleText();
  text = replaced(text, R"("gpus": 8)", R"("gpus": 1e999)");
  text = replaced(text, "0.46,", "-1e999,");
  text = replaced(text, R"("fixed": false)", R"("fixed": false, "fixed": true)");
  text = replaced(text, R"("percentile": 1.0)", R"("percentile": 1.5)");
  text = replaced(text, R"("name": "Main")", R"("nam": "Main")");
  const QStringList found = summary(planFromJson(text).problems());
  for (const char* expected : {"notFinite at nodeTypes[0].gpus", "notFinite at workloads[0].shape[1]",
                               "duplicateKey at workloads[0].service.fixed",
                               "outOfRange at fleets[0].provisioning.percentile", "misspeltKey at fleets[0].nam"})
    QVERIFY2(found.contains(QString::fromLatin1(expected)), qPrintable(found.join(u'\n')));
  QCOMPARE(found.size(), 5);
}

void TestPlanJson::brokenTextIsASentence_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const std::string& text, const char* problem) {
    QTest::newRow(name) << text << QString::fromLatin1(problem);
  };
  row("nothing", "", "emptyText");
  row("blank", " \n\t", "emptyText");
  row("mark only", "\xEF\xBB\xBF", "syntax at line 1, column 3");
  row("half a mark", "\xEF\xBB", "notUtf8 at line 1, column 2");
  row("wide text", std::string("\xFF\xFE{\0}\0", 6), "notUtf8 at line 1, column 1");
  row("words", "hello", "syntax at line 1, column 1");
  row("list", "[]", "wrongType");
  row("number", "1", "wrongType");
  row("null", "null", "wrongType");
  row("second line", "{\n  \"format\" 1}", "syntax at line 2, column 12");
  row("comma at the end", R"({"format": "fulcrum-plan", "version": 1,})", "syntax at line 1, column 41");
  row("more behind it", kMinimal + "{}", "syntax at line 1, column 41");
  row("comment", kMinimal + "// plan", "syntax at line 1, column 41");
  row("not a number", R"({"horizonMonths": NaN})", "syntax at line 1, column 19");
  row("bad text", "{\"name\": \"\xC3\x28\"}", "notUtf8 at line 1, column 12");
  row("half a surrogate", R"({"name": "\ud800"})", "syntax at line 1, column 17");
  row("deep", std::string(100000, '['),
      "tooDeep at [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"
      "[0][0][0][0][0][0][0][0][0][0]");
  row("huge", std::string((64u << 20) + 1, '['), "tooLarge");
}

void TestPlanJson::brokenTextIsASentence() {
  QFETCH(std::string, text);
  QFETCH(QString, problem);
  QCOMPARE(summary(planFromJson(text).problems()), QStringList{problem});
}

void TestPlanJson::everyTruncationIsASentence() {
  const std::string text = exampleText();
  const size_t end = text.rfind('}');
  for (size_t length = 0; length <= end; length += 13) QVERIFY(!planFromJson(text.substr(0, length)).ok());
}

void TestPlanJson::everyProblemHasASentence() {
  const auto read = planFromJson(replaced(exampleText(), R"("growthPerMonth")", R"("growthPerMonht")"));
  const QString line = QString::fromStdString(problemLine(read.problems().at(0)));
  QVERIFY2(line.startsWith(u"workloads[0].growthPerMonht: unknown key: did you mean growthPerMonth?"),
           qPrintable(line));
  QVERIFY(!line.contains(u'{'));
}

}  // namespace tst_plan_json

QTEST_APPLESS_MAIN(tst_plan_json::TestPlanJson)
#include "tst_plan_json.moc"
