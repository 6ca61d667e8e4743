// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of an evaluation is explained, by terms that add up to it again, level by level.
#include <QDirIterator>
#include <QtTest>

#include <set>

#include "exchange/evaluation_json.h"
#include "explain/explanation_json.h"
#include "explain/figures.h"
#include "explanation_fault.h"
#include "plan/json_text.h"
#include "plan/plan_json.h"
#include "support/plan_file.h"
#include "support/random_plan.h"

namespace tst_figures {

using namespace fulcrum;
using namespace fulcrum::test;
using explain::Explanation;
using explain::Figures;
using explain::Operation;

namespace {

using Values = std::map<std::string, std::optional<double>>;

// Numbers and nulls of a document by the names of figures.
void collect(const Json& json, const std::string& name, Values& values) {
  if (json.is_number() || json.is_null()) {
    values[name] = json.is_null() ? std::nullopt : std::optional(json.get<double>());
  } else if (json.is_array()) {
    for (size_t index = 0; index < json.size(); ++index) {
      const Json& each = json[index];
      const std::string key = each.is_object() ? each["id"].get<std::string>() : std::to_string(index);
      collect(each, name + "[" + key + "]", values);
    }
  } else if (json.is_object()) {
    for (const auto& [key, member] : json.get_ref<const Json::object_t&>()) {
      if (name.empty() && key == "headline") {
        collect(member, "", values);
      } else if (name == "byWorkload") {
        collect(member, name + "[" + key + "]", values);
      } else {
        collect(member, name.empty() ? key : name + "." + key, values);
      }
    }
  }
}

// What stands in the document and is a setting, a list of answers or a reason.
bool isFigure(const std::string& name) {
  return name != "months" && !name.starts_with("ownVsRent.rates") && !name.starts_with("ownVsRent.final") &&
         name != "ownVsRent.paybackAfter" && name != "ownVsRent.paybackReason";
}

}  // namespace

class FiguresTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyFigureAddsUp_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seed");
    for (const char* folder : {"samples", "templates"}) {
      QDirIterator files(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/") + QLatin1String(folder), {"*.plan.json"});
      while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path << 0;
      }
    }
    for (int seed = 1; seed <= 12; ++seed) QTest::addRow("random %d", seed) << QString() << seed;
  }

  void everyFigureAddsUp() {
    QFETCH(QString, file);
    QFETCH(int, seed);
    const Plan plan = file.isEmpty() ? RandomPlan(static_cast<uint64_t>(seed)).draw() : test::planIn(file);
    for (const Scenario& scenario : plan.scenarios) {
      auto all = explain::explainedScenario(plan, scenario.id);
      QVERIFY(all.ok());
      EvaluationExtras extras{.financed = &all.value().financed};
      if (all.value().comparison) extras.comparison = &*all.value().comparison;
      const JsonDocument document = parseJson(evaluationToJson(all.value().evaluation(), extras));
      Values values;
      collect(document.root, "", values);
      const Figures figures(std::move(all).value());
      std::set<std::string> named;
      for (const std::string& name : figures.names()) {
        named.insert(name);
        const auto explanation = figures.explain(name, 1);
        QVERIFY2(explanation.ok(), name.c_str());
        QVERIFY2(values.contains(name), name.c_str());
        QVERIFY2(explanation.value().value == values[name], name.c_str());
        QCOMPARE(explanation.value().figure, name);
        const std::string found = explanationFault(explanation.value());
        QVERIFY2(found.empty(), (name + ": " + found).c_str());
      }
      for (const std::string& name : figures.outputs()) {
        const auto explanation = figures.explain(name, 1);
        QVERIFY2(explanation.ok(), name.c_str());
        const std::string found = explanationFault(explanation.value());
        QVERIFY2(found.empty(), (name + ": " + found).c_str());
      }
      for (const auto& [name, value] : values) {
        if (isFigure(name) && value) QVERIFY2(named.contains(name), name.c_str());
      }
    }
  }

  void aFieldHasItsPlaceAndSource() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].source = "a list";
    plan.nodeTypes[0].asOf = "2026-01-05";
    const Figures figures(explain::explainedScenario(plan, kBase).value());
    const auto explanation = figures.explain("fleets[main].cost.onDemand[3]").value();
    QCOMPARE(explanation.operation, Operation::Product);
    QCOMPARE(explanation.terms[0].place, "nodeTypes[" + plan.nodeTypes[0].id.text + "].onDemand");
    QCOMPARE(explanation.terms[0].source, std::string("a list (2026-01-05)"));
    QCOMPARE(explanation.terms[2].figure, std::string("fleets[main].nodeHours.onDemand[3]"));
  }

  void figuresAmongTheTermsAreExplainedToADepth() {
    const Figures figures(explain::explainedScenario(plainPlan(), kBase).value());
    QVERIFY(figures.explain("monthlyCost", 0).value().terms[0].terms.empty());
    const auto deep = figures.explain("headline.monthlyCost", 1).value();
    QCOMPARE(deep.terms[0].figure, std::string("npvCost"));
    QVERIFY(!deep.terms[0].terms.empty());
    const JsonDocument document = parseJson(explain::explanationToJson(deep, "USD"));
    QCOMPARE(document.root["terms"][0]["explanation"]["operation"].get<std::string>(), std::string("sum"));
    QVERIFY(document.root["terms"][0]["place"].is_null());
  }

  void anUnknownNameListsTheNearest() {
    const Figures figures(explain::explainedScenario(plainPlan(), kBase).value());
    for (const char* name : {"monthlyCosts", "totals.cash", "totals.cash[99]", "npvCost[0]", ""}) {
      const auto none = figures.explain(name);
      QVERIFY(!none.ok());
      QCOMPARE(none.problems()[0].code, std::string("unknownFigure"));
    }
    const auto misspelt = figures.explain("monthlyCosts");
    QVERIFY(misspelt.problems()[0].facts[1].second.starts_with("monthlyCost, "));
  }
};

}  // namespace tst_figures

QTEST_APPLESS_MAIN(tst_figures::FiguresTest)
#include "tst_figures.moc"
