// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that no evaluation names: those by which scenarios are compared, of trials, and at the break-even. Each is
// what is displayed, and its terms add up to it again.
#include <QDirIterator>
#include <QtTest>

#include <cmath>
#include <set>

#include "explain/families.h"
#include "explain/figures.h"
#include "explain/output_figures.h"
#include "explain/risk_figures.h"
#include "explain/side_by_side.h"
#include "explanation_fault.h"
#include "finance/break_even.h"
#include "plan/plan_json.h"
#include "risk/default_inputs.h"
#include "support/plan_file.h"
#include "support/random_plan.h"

namespace tst_compared_figures {

using namespace fulcrum;
using namespace fulcrum::test;
using explain::Explanation;
using explain::Figures;

namespace {

bool isSame(std::optional<double> explained, std::optional<double> shown) {
  if (shown && !std::isfinite(*shown)) shown.reset();
  if (!explained || !shown) return explained.has_value() == shown.has_value();
  return std::abs(*explained - *shown) <= 1e-9 * std::max(1.0, std::abs(*shown));
}

}  // namespace

class ComparedFiguresTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void scenariosSideBySide_data() { plans(); }
  void scenariosSideBySide() {
    const Plan plan = fetched();
    optimise::SolvedPools solved;
    const auto evaluator = [&](const Plan& any, const ScenarioId& id) {
      return optimise::evaluateOptimal(any, id, solved);
    };
    std::vector<explain::ComparedFigures> compared;
    std::vector<std::unique_ptr<Figures>> figures;
    for (const Scenario& scenario : plan.scenarios) {
      compared.push_back(explain::comparedFigures(plan, scenario.id, evaluator));
      figures.push_back(std::make_unique<Figures>(explain::explainedScenario(plan, scenario.id).value()));
    }
    int checked = 0;
    for (const explain::FigureRow& row : figureRows(plan, compared, 0)) {
      for (size_t place = 0; place < row.values.size(); ++place) {
        if (!row.values[place]) continue;
        const auto explained = row.name == explain::kNpvAgainstBase
                                   ? Result<Explanation>(explain::npvAgainst(*figures[0], *figures[place]))
                                   : figures[place]->explain(explain::figureOfOutput(row.name), 1);
        QVERIFY2(explained.ok(), row.name.c_str());
        QVERIFY2(isSame(explained.value().value, row.values[place]), row.name.c_str());
        const std::string fault = explanationFault(explained.value());
        QVERIFY2(fault.empty(), (row.name + ": " + fault).c_str());
        ++checked;
      }
    }
    QVERIFY(checked > 8);
  }

  void trials_data() { plans(); }
  void trials() {
    Plan plan = fetched();
    if (plan.uncertainties.empty()) plan.uncertainties = risk::defaultInputs(plan);
    std::vector<ScenarioId> all;
    for (const Scenario& scenario : plan.scenarios) all.push_back(scenario.id);
    constexpr int kTrials = 61;  // quantiles fall between trials
    auto simulator = risk::Simulator::prepare(plan, all, {.trials = kTrials, .seed = 3});
    QVERIFY2(simulator.ok(), simulator.ok() ? "" : simulator.problems().front().code.c_str());
    QVERIFY(simulator.value().run(kTrials, 2));
    const risk::SimulationTrials& trials = simulator.value().trials();
    int checked = 0;
    for (const risk::ScenarioTrials& scenario : trials.scenarios) {
      std::map<std::string, double> shown;
      std::vector<risk::Chance> chances = risk::usualChances(plan);
      for (size_t output = 0; output < scenario.outputs.size(); ++output) {
        const std::string start = "risk." + scenario.outputs[output] + ".";
        const auto statistics =
            risk::statisticsOf(scenario.values[output], risk::isMoreBetter(scenario.outputs[output]));
        shown[start + "plan"] = scenario.own[output];
        if (statistics.count == 0) continue;
        shown[start + "mean"] = statistics.mean;
        shown[start + "worst5"] = statistics.worst5;
        const auto range = risk::rangeOf(trials, scenario.id, scenario.outputs[output]);
        shown[start + "range"] = range ? range->p90 - range->p10 : NAN;
        for (const risk::Driver& driver : risk::driversOf(trials, scenario, scenario.outputs[output]))
          shown[start + explain::riskSwingOf(driver.input)] = driver.swing;
        for (size_t i = 0; i < risk::kPercentiles.size(); ++i)
          shown[start + "p" + std::to_string(risk::kPercentiles[i])] = statistics.percentiles[i];
        chances.push_back({.output = scenario.outputs[output],
                           .side = risk::ChanceSide::Over,
                           .bound = std::isfinite(statistics.mean) ? statistics.mean : 18});
      }
      for (const risk::Chance& chance : chances) {
        if (const auto share = chanceOf(chance, trials, scenario)) shown[explain::riskName(chance)] = *share;
      }
      std::set<std::string> named;
      for (const std::string& name : explain::riskNames(scenario.outputs, chances, trials.inputs)) named.insert(name);
      const auto fan = risk::fanOf(scenario, trials.done);
      for (size_t month = 0; month < scenario.cash.size(); ++month) {
        for (size_t i = 0; i < risk::kFanPercentiles.size(); ++i) {
          const std::string name =
              "risk." + explain::riskCashOf(month) + ".p" + std::to_string(risk::kFanPercentiles[i]);
          shown[name] = fan[i][month];
          named.insert(name);
        }
      }
      for (const auto& [name, value] : shown) {
        QVERIFY2(named.contains(name), name.c_str());
        if (std::isnan(value)) continue;
        const auto explained = explain::riskExplanation(trials, scenario.id, name);
        QVERIFY2(explained.ok(), name.c_str());
        QCOMPARE(explained.value().figure, name);
        QVERIFY2(isSame(explained.value().value, value), name.c_str());
        const std::string fault = explanationFault(explained.value());
        QVERIFY2(fault.empty(), (name + ": " + fault).c_str());
        ++checked;
      }
    }
    QVERIFY(checked > 50);
    for (const char* none : {"risk.", "risk.nothing.p10", "risk.monthlyCost.p11", "risk.monthlyCost", "monthlyCost"})
      QVERIFY2(!explain::riskExplanation(trials, all.front(), none).ok(), none);
  }

  void breakEven_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seed");
    addFiles();
  }
  void breakEven() {
    const Plan plan = fetched();
    optimise::SolvedPools solved;
    const finance::Evaluator evaluator = [&](const Plan& any, const ScenarioId& id) {
      return optimise::evaluateOptimal(any, id, solved);
    };
    const ScenarioId scenario = plan.scenarios.back().id;
    const auto all = explain::familyExplanations(plan, scenario, "breakEven");
    QVERIFY(all.ok());
    const auto compared = finance::ownVersusRent(plan, scenario, evaluator).value();
    const Plan bought = compared.hypothetical ? finance::withOwnLever(plan, scenario) : plan;
    const Plan held = finance::withPurchasesHeld(bought, scenario, evaluator(bought, scenario).value());
    std::map<std::string, std::optional<double>> shown;
    if (const auto rent = finance::breakEvenRent(held, scenario, evaluator)) {
      shown["breakEven.rentFactor"] = rent.value().factor;
      if (rent.value().perGpuHour) shown["breakEven.rentPerGpuHour"] = rent.value().perGpuHour->value();
    }
    if (const auto demand = finance::breakEvenDemand(held, scenario, evaluator)) {
      shown["breakEven.demandFactor"] = demand.value().factor;
      shown["breakEven.monthlySpend"] = demand.value().monthlySpend.value();
      if (demand.value().utilisation) shown["breakEven.utilisation"] = *demand.value().utilisation;
    }
    QCOMPARE(all.value().size(), shown.size());
    for (const auto& [name, value] : shown) {
      const auto explained = explain::figureOfFamily(all.value(), name);
      QVERIFY2(explained.ok(), name.c_str());
      QVERIFY2(isSame(explained.value().value, value), name.c_str());
      const std::string fault = explanationFault(explained.value());
      QVERIFY2(fault.empty(), (name + ": " + fault).c_str());
    }
    QVERIFY(!explain::figureOfFamily(all.value(), "breakEven.nothing").ok());
  }

 private:
  static void addFiles() {
    for (const char* folder : {"samples", "templates"}) {
      QDirIterator files(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/") + QLatin1String(folder), {"*.plan.json"});
      while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path << 0;
      }
    }
  }
  static void plans() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seed");
    addFiles();
    for (int seed = 1; seed <= 6; ++seed) QTest::addRow("random %d", seed) << QString() << seed;
  }
  static Plan fetched() {
    const QString file = *static_cast<QString*>(QTest::qData("file", qMetaTypeId<QString>()));
    const int seed = *static_cast<int*>(QTest::qData("seed", qMetaTypeId<int>()));
    return file.isEmpty() ? RandomPlan(static_cast<uint64_t>(seed)).draw() : test::planIn(file);
  }
};

}  // namespace tst_compared_figures

QTEST_APPLESS_MAIN(tst_compared_figures::ComparedFiguresTest)
#include "tst_compared_figures.moc"
