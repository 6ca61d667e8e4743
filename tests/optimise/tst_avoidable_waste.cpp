// SPDX-License-Identifier: GPL-3.0-or-later
// Avoidable waste: no part counts what another one does.
#include "optimise/avoidable_waste.h"

#include "engine/series_sum.h"
#include "support/evaluated.h"
#include "support/random_plan.h"

namespace tst_avoidable_waste {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

AvoidableWaste wasteOf(const Plan& plan, const ScenarioId& scenario = kTuned) {
  SolvedPools solved;
  const auto advice = adviceFor(plan, scenario, solved);
  return avoidableWaste(plan, scenario, *advice.value(), solved).value();
}

}  // namespace

class TestAvoidableWaste : public QObject {
  Q_OBJECT
 private slots:
  void partsAddUpAndExceedNothing() {
    int withMix = 0;
    int withMismatch = 0;
    for (uint64_t seed = 0; seed < 40; ++seed) {
      const Plan plan = RandomPlan(seed).draw();
      const AvoidableWaste waste = wasteOf(plan);
      SolvedPools solved;
      const Evaluation now = evaluateOptimal(plan, kTuned, solved).value();
      const double scale = 1e-9 * std::max(1.0, std::abs(now.headline.monthlyCost.value()));
      double sum = 0;
      for (const AvoidablePart part : kAvoidableParts) {
        QVERIFY2(waste.part(part) >= Money(0), std::to_string(seed).c_str());
        sum += waste.part(part).value();
      }
      QVERIFY(std::abs(sum - waste.total().value()) <= scale);
      // The engine's two parts are those of the headline's share.
      const double engine =
          (waste.part(AvoidablePart::OverProvisioning) + waste.part(AvoidablePart::UnusedCommitments)).value();
      const double share = now.headline.avoidableWasteShare * sumOf(now.amortisedTotal) / now.months;
      QVERIFY2(std::abs(engine - share) <= 1e-9 * std::max(1.0, std::abs(share)), std::to_string(seed).c_str());
      // A mix and a node type never promise more than they save.
      QVERIFY(waste.part(AvoidablePart::Mix).value() <= (waste.monthlyCost - waste.cheapestMix).value() + scale);
      QVERIFY(waste.part(AvoidablePart::Mismatch).value() <= (waste.cheapestMix - waste.cheapestNodes).value() + scale);
      QVERIFY(waste.cheapestNodes <= waste.cheapestMix && waste.cheapestMix <= waste.monthlyCost);
      withMix += waste.part(AvoidablePart::Mix) > Money(0);
      withMismatch += waste.part(AvoidablePart::Mismatch) > Money(0);
    }
    QVERIFY(withMix > 5 && withMismatch > 2);
  }

  // 8 nodes day and night at 10 per hour, half that for three years; nothing is wasted but the mix.
  void onDemandAllDayIsAMixAboveTheCheapest() {
    const AvoidableWaste waste = wasteOf(plainPlan());
    QCOMPARE(waste.part(AvoidablePart::OverProvisioning).value(), 0.0);
    QCOMPARE(waste.part(AvoidablePart::UnusedCommitments).value(), 0.0);
    QCOMPARE(waste.part(AvoidablePart::Mix).value(), (waste.monthlyCost - waste.cheapestMix).value());
    QVERIFY(waste.part(AvoidablePart::Mix) >= Money(8 * 730 * 5.0));
    const auto& advice = waste.advice[static_cast<size_t>(AvoidablePart::Mix)];
    QVERIFY(advice && (advice->kind == AdviceKind::Commit || advice->kind == AdviceKind::Own));
    // Half of the GPUs are kept free for the latency targets: that is headroom.
    QVERIFY(waste.headroom > Money(0));
  }

  void commitmentsNobodyUsesAreNotCountedWithTheMix() {
    Plan plan = plainPlan();
    plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 8},
                                  {.start = 0, .termMonths = 12, .count = 3}};
    const AvoidableWaste waste = wasteOf(plan);
    QVERIFY(waste.part(AvoidablePart::UnusedCommitments) > Money(0));
    const auto& advice = waste.advice[static_cast<size_t>(AvoidablePart::UnusedCommitments)];
    QVERIFY(advice && advice->kind == AdviceKind::DropCommitment);
    QVERIFY(waste.total() <= waste.monthlyCost - waste.cheapestNodes + waste.wasteOfNodes + Money(1e-6));
  }

  // The same node at half the price.
  void aCheaperNodeTypeIsAMismatch() {
    Plan plan = plainPlan();
    NodeType cheaper = plainNode("cheaper");
    cheaper.onDemand = MoneyPerHour(5);
    cheaper.purchasePrice = Money(0);
    plan.nodeTypes.push_back(cheaper);
    const AvoidableWaste waste = wasteOf(plan);
    const auto& advice = waste.advice[static_cast<size_t>(AvoidablePart::Mismatch)];
    QVERIFY(advice && advice->kind == AdviceKind::CheaperNode);
    QVERIFY(waste.part(AvoidablePart::Mismatch) > Money(0));
  }
};

}  // namespace tst_avoidable_waste

QTEST_APPLESS_MAIN(tst_avoidable_waste::TestAvoidableWaste)
#include "tst_avoidable_waste.moc"
