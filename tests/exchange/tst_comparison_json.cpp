// SPDX-License-Identifier: GPL-3.0-or-later
// Own against rent as other programs read it: rows that add up, a verdict against every arm, the shares of levers.
#include <QtTest>
#include <cmath>

#include "exchange/comparison_json.h"
#include "optimise/optimise.h"
#include "support/plan_builder.h"

namespace tst_comparison_json {

using namespace fulcrum;

namespace {

// Four nodes bought on a loan by a lever, one owned before, a prepaid term, tax, and a scenario that rents.
Plan owningPlan() {
  Plan plan = test::plainPlan();
  plan.horizonMonths = 24;
  plan.assumptions.taxRate = 0.2;
  plan.assumptions.residualShare = 0.2;
  plan.assumptions.leadTimeMonths = 1;
  plan.fleets[0].owned = {{.month = -6, .count = 1}};
  plan.fleets[0].commitments = {{.start = 4, .termMonths = 36, .count = 1, .upfront = Upfront::All}};
  Own& own = test::tunedLevers(plan).own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts[FleetId("main")] = {{.month = 0, .count = 4}};
  own.financing = {.kind = FinancingKind::Loan, .share = 0.5, .apr = 0.06, .termMonths = 36};
  return plan;
}

struct Evaluated {
  optimise::SolvedPools solved;
  finance::Evaluator evaluator = [this](const Plan& plan, const ScenarioId& scenario) {
    return optimise::evaluateOptimal(plan, scenario, solved);
  };
};

}  // namespace

class TestComparisonJson : public QObject {
  Q_OBJECT
 private slots:
  void rowsAddUpToTheFlows() {
    Evaluated with;
    const Plan plan = owningPlan();
    const Evaluation own = with.evaluator(plan, test::kTuned).value();
    const auto compared = finance::ownVersusRent(plan, test::kTuned, with.evaluator, &own).value();
    const Json block = comparisonJson(own, &compared);
    for (size_t at = 0; at <= 24; ++at) {
      double sum = 0;
      for (const auto& [name, row] : block["rows"]["own"].items()) {
        QCOMPARE(row.size(), size_t{25});
        sum += row[at].get<double>() - block["rows"]["rent"][name][at].get<double>();
      }
      QVERIFY(std::abs(sum - block["flows"][at].get<double>()) < 1e-6);
    }
    QCOMPARE(block["rows"]["own"].size(), size_t{13});
    QCOMPARE(block["rentArm"].get<std::string>(), std::string("asIs"));
    QVERIFY(block["npv"] != block["npvProject"]);
    QVERIFY(block["rows"]["own"]["closingDebt"][24].get<double>() < 0);
    QVERIFY(block["rows"]["own"]["openingWorth"][0].get<double>() < 0);
  }

  void everyArmHasItsVerdict() {
    Evaluated with;
    const Plan plan = owningPlan();
    const auto report =
        armsReport(plan, test::kTuned, with.evaluator, with.evaluator(plan, test::kTuned).value()).value();
    Json document = Json::object();
    addArms(report, document);
    QCOMPARE(document["arms"].size(), plan.scenarios.size() + 1);  // as it is, the best, each other scenario
    for (const Json& arm : document["arms"]) {
      Plan chosen = plan;
      chosen.ownVsRent.rentArm = *parseRentArm(arm["rentArm"].get<std::string>());
      const auto alone = finance::ownVersusRent(chosen, test::kTuned, with.evaluator).value();
      QCOMPARE(arm["npv"].get<double>(), alone.npv.value());
    }
    QVERIFY(document["arms"][0]["npv"].get<double>() >= document["arms"][1]["npv"].get<double>());
    QVERIFY(document["apiArm"].is_null());
    // At the factor owning is worth nothing, and the rent arm spends what is said.
    const double factor = document["breakEven"]["demandFactor"].get<double>();
    const auto there = finance::ownVersusRent(finance::withDemandFactor(plan, factor), test::kTuned, with.evaluator);
    QCOMPARE(document["breakEven"]["monthlySpend"].get<double>(), there.value().rentSpend.value());
  }

  void sharesOfLeversAddUp() {
    Evaluated with;
    const Plan plan = owningPlan();
    const auto shares = optimise::attribute(plan, test::kBase, test::kTuned, with.evaluator).value().value();
    const Json json = attributionJson(shares);
    double sum = json["base"].get<double>();
    for (const auto& [name, share] : json["players"].items()) sum += share.get<double>();
    QVERIFY(std::abs(sum - json["scenario"].get<double>()) < 1e-6);
    QVERIFY(json["players"].contains("own"));
  }
};

}  // namespace tst_comparison_json

QTEST_APPLESS_MAIN(tst_comparison_json::TestComparisonJson)
#include "tst_comparison_json.moc"
