// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side: figures, inputs, and when the better figure is the better scenario.
#include "explain/side_by_side.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "optimise/optimise.h"
#include "support/plan_builder.h"

namespace tst_side_by_side {

using namespace fulcrum;
using namespace fulcrum::explain;

namespace {

std::vector<ComparedFigures> compared(const Plan& plan) {
  optimise::SolvedPools solved;
  const finance::Evaluator evaluator = [&](const Plan& asked, const ScenarioId& id) {
    return optimise::evaluateOptimal(asked, id, solved);
  };
  std::vector<ComparedFigures> figures;
  for (const Scenario& scenario : plan.scenarios) figures.push_back(comparedFigures(plan, scenario.id, evaluator));
  return figures;
}

const FigureRow& row(const std::vector<FigureRow>& rows, const std::string& name) {
  static const FigureRow kNone;
  const auto found = std::ranges::find(rows, name, &FigureRow::name);
  return found == rows.end() ? kNone : *found;
}

// The second scenario rents spot nodes: as good, and cheaper.
Plan cheaper() {
  Plan plan = test::plainPlan();
  test::tunedLevers(plan).commitments.emplace().on = true;
  return plan;
}

}  // namespace

class TestSideBySide : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // 8 nodes at 10 $/h: 58,400 a month; with both levers 2 nodes.
  void figuresAreThoseOfTheEvaluations() {
    const Plan plan = test::twoLevers();
    const auto rows = figureRows(plan, compared(plan), 0);
    QCOMPARE(row(rows, "monthlyCost").values, (std::vector<std::optional<double>>{58400.0, 14600.0}));
    QCOMPARE(row(rows, "npvAgainstBase").values, (std::vector<std::optional<double>>{0.0, 12 * 43800.0}));
    QCOMPARE(row(rows, "cashTotal").values, (std::vector<std::optional<double>>{12 * 58400.0, 12 * 14600.0}));
  }

  // Nothing can be bought: the arms are alike, and no month pays back.
  void armsThatAreAlikeHaveNoPayback() {
    Plan plan = test::plainPlan();
    plan.nodeTypes[0].purchasePrice = Money(0);
    const auto rows = figureRows(plan, compared(plan), 0);
    QCOMPARE(row(rows, "ownNpv").values.front(), std::optional(0.0));
    QVERIFY(row(rows, "ownPaybackMonths").values.empty());  // no scenario has one: no row
  }

  void yearsAddUpToTheTotal() {
    Plan plan = test::twoLevers();
    plan.fiscalYearStart = 4;
    const auto rows = figureRows(plan, compared(plan), 0);
    double years = 0;
    int count = 0;
    for (const FigureRow& each : rows) {
      if (!each.name.starts_with("cash.")) continue;
      years += *each.values[1];
      ++count;
    }
    QCOMPARE(count, 2);
    QVERIFY(std::abs(years - *row(rows, "cashTotal").values[1]) < 1e-6);
  }

  void aScenarioThatIsRefusedHasNoFigures() {
    Plan plan = test::plainPlan();
    plan.scenarios[1].overrides["fleets[main].nodeType"] = {.json = "\"gone\""};
    const auto figures = compared(plan);
    QVERIFY(!figures[1].evaluation);
    QVERIFY(!figures[1].problems.empty());
    const auto rows = figureRows(plan, figures, 0);
    QVERIFY(row(rows, "monthlyCost").values[0].has_value());
    QVERIFY(!row(rows, "monthlyCost").values[1].has_value());
  }

  void theBestIsTheLowestCostAndTheHighestUse() {
    QCOMPARE(*bestOf({.name = "monthlyCost", .values = {3.0, 2.0, std::nullopt}}), 2.0);
    QCOMPARE(*bestOf({.name = "utilisation", .values = {0.3, 0.2}}), 0.3);
    QCOMPARE(*bestOf({.name = "ownPaybackMonths", .values = {INFINITY, 9.0}}), 9.0);
    QVERIFY(!bestOf({.name = "monthlyCost", .values = {2.0, 2.0 + 1e-9}}));
    QVERIFY(!bestOf({.name = "monthlyCost", .values = {2.0, std::nullopt}}));
    QVERIFY(!bestOf({.name = "nodesMax", .values = {1.0, 2.0}}));
  }

  void whatServesLessIsNotRanked() {
    Plan plan = cheaper();
    QVERIFY(!rankingOf(plan, compared(plan)).reason);
    auto& sizing = test::tunedLevers(plan).rightSizing.emplace();
    sizing.on = true;
    sizing.policy = ProvisioningPolicy::Fixed;
    sizing.count = 2;
    QVERIFY(rankingOf(plan, compared(plan)).reason == Incomparable::Served);
  }

  void whatLeavesSomethingOutIsNotRanked() {
    Plan plan = cheaper();
    NodeType free = plan.nodeTypes[0];
    free.id = NodeTypeId("free");
    free.onDemand = MoneyPerHour(0);
    plan.nodeTypes.push_back(free);
    find(plan, test::kTuned)->overrides["fleets[main].nodeType"] = {.json = "\"free\"", .curve = {}};
    QVERIFY(rankingOf(plan, compared(plan)).reason == Incomparable::Incomplete);
  }

  void whatMayAnswerWorseIsNotRanked() {
    const Plan plan = test::twoLevers();
    const Ranking ranking = rankingOf(plan, compared(plan));
    QVERIFY(ranking.reason == Incomparable::Quality);
    QVERIFY(ranking.lever == LeverKind::ResponseCache);
  }

  void inputsNameWhatDiffers() {
    Plan plan = test::twoLevers();
    plan.scenarios[1].overrides["fleets[main].targetLoad"] = {.json = "0.7"};
    const std::vector<ScenarioId> ids{test::kBase, test::kTuned};
    const auto rows = inputRows(plan, ids);
    const auto at = [&](const std::string& path) {
      const auto found = std::ranges::find(rows, path, &InputRow::path);
      return found == rows.end() ? InputRow() : *found;
    };
    QCOMPARE(at("fleets.main.targetLoad").values,
             (std::vector<std::optional<std::string>>{std::string("0.5"), std::string("0.7")}));
    QVERIFY(at("levers.responseCache.on").differs());
    QVERIFY(!at("assumptions.discountRate").differs());
    QVERIFY2(at("levers.spot.on").path.empty(), "a lever that nobody switched on is no input");
  }
};

}  // namespace tst_side_by_side

QTEST_APPLESS_MAIN(tst_side_by_side::TestSideBySide)
#include "tst_side_by_side.moc"
