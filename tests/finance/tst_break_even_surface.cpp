// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/break_even_surface.h"

#include <QtTest>

#include "engine/evaluate.h"
#include "near.h"
#include "support/plan_builder.h"

namespace tst_break_even_surface {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

constexpr FactorRange kRent{0.5, 1.5};
constexpr FactorRange kDemand{0.25, 1.25};

Plan owning() {
  Plan plan = test::plainPlan();
  Own& own = test::tunedLevers(plan).own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts[FleetId("main")] = {Purchase{.month = 0, .count = 4}};
  return plan;
}

struct Counting {
  int evaluations = 0;
  Evaluator evaluator() {
    return [this](const Plan& plan, const ScenarioId& id) {
      ++evaluations;
      return evaluate(plan, id);
    };
  }
};

BreakEvenSurface surface(int intervals, Counting& counting, const BreakEvenSurface* coarser = nullptr) {
  return breakEvenSurface(owning(), test::kTuned, kRent, kDemand, intervals, counting.evaluator(), coarser).value();
}

}  // namespace

class TestBreakEvenSurface : public QObject {
  Q_OBJECT

 private slots:
  void everyPointIsTheValueAtItsFactors() {
    Counting counting;
    const BreakEvenSurface found = surface(4, counting);
    QCOMPARE(found.npv.size(), size_t(25));
    for (int r = 0; r <= 4; ++r) {
      for (int d = 0; d <= 4; ++d) {
        const double wanted =
            npvAtFactors(owning(), test::kTuned, 0.5 + 0.25 * r, 0.25 + 0.25 * d, counting.evaluator()).value();
        QCOMPARE(found.npvAt(r, d), wanted);
      }
    }
    // Today's point is the net present value of the plan.
    QCOMPARE(found.npvAt(2, 3), ownVersusRent(owning(), test::kTuned, counting.evaluator()).value().npv.value());
  }

  void dearerRentAndMoreDemandSpeakForOwning() {
    Counting counting;
    const BreakEvenSurface found = surface(4, counting);
    for (int r = 0; r <= 4; ++r) {
      for (int d = 0; d <= 4; ++d) {
        if (r > 0) QVERIFY(found.npvAt(r, d) > found.npvAt(r - 1, d));
        if (d > 0) QVERIFY(found.npvAt(r, d) > found.npvAt(r, d - 1) - 1e-6);
      }
    }
  }

  void utilisationBelongsToTheDemand() {
    Counting counting;
    const BreakEvenSurface found = surface(4, counting);
    // 40 requests per second keep 32 GPUs busy on 8 nodes of 8 GPUs.
    QVERIFY_NEAR(found.utilisations[3], 0.5, 1e-12);
    QVERIFY_NEAR(found.utilisations[0], 8.0 / 32.0, 1e-12);  // on the 4 owned nodes alone
  }

  void aFinerSurfaceTakesWhatIsKnown() {
    Counting first;
    const BreakEvenSurface coarse = surface(4, first);
    Counting refined;
    const BreakEvenSurface fine = surface(8, refined, &coarse);
    Counting afresh;
    QVERIFY(fine == surface(8, afresh));
    QCOMPARE(afresh.evaluations - refined.evaluations, first.evaluations);
  }

  void itReachesToTheBreakEven_data() {
    QTest::addColumn<double>("breakEven");
    QTest::addColumn<double>("to");
    QTest::newRow("none") << -1.0 << 1.96;
    QTest::newRow("inside") << 0.7 << 1.96;
    QTest::newRow("beyond") << 4.0 << 5.0;
    QTest::newRow("too far") << 100.0 << 1.96;
  }
  void itReachesToTheBreakEven() {
    QFETCH(double, breakEven);
    QFETCH(double, to);
    QCOMPARE(surfaceRange(breakEven > 0 ? std::optional(breakEven) : std::nullopt).to, to);
  }

  void aProblemEndsIt() {
    const auto refused = breakEvenSurface(owning(), test::kTuned, kRent, kDemand, 4,
                                          [](const Plan&, const ScenarioId&) -> Result<Evaluation> {
                                            return Problem{Severity::Error, "cancelled", "", {}};
                                          });
    QCOMPARE(refused.problems().front().code, std::string("cancelled"));
  }
};

}  // namespace tst_break_even_surface

QTEST_APPLESS_MAIN(tst_break_even_surface::TestBreakEvenSurface)
#include "tst_break_even_surface.moc"
