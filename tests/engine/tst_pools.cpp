// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-computed pools: need, policies, tiers and shortfall.
#include <QtTest>

#include "engine/evaluate.h"
#include "support/plan_builder.h"

using namespace fulcrum;
using namespace fulcrum::test;

class PoolsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void flatDemandFillsWholeNodes();
};

void PoolsTest::flatDemandFillsWholeNodes() {
  const Plan plan = plainPlan();
  const auto result = evaluate(plan, kBase);
  QVERIFY(result.ok());
  const Evaluation& e = result.value();
  QCOMPARE(e.pools.size(), 1u);
  const PoolEvaluation& pool = e.pools[0];
  QCOMPARE(pool.nodesNeededMax[0], 8.0);
  QCOMPARE(nodeHoursOf(pool, Tier::OnDemand)[11].value(), 8 * 730.0);
  QCOMPARE(costOf(pool, CostLine::OnDemand)[3].value(), 58400.0);
  QCOMPARE(e.headline.monthlyCost.value(), 58400.0);
  QCOMPARE(e.headline.utilisation.value(), 0.5);
  QCOMPARE(e.workloads[0].cash[0].value(), 58400.0);
  QVERIFY(e.problems.empty());
}

QTEST_APPLESS_MAIN(PoolsTest)
#include "tst_pools.moc"
