// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions from what was measured, billed and listed.
#include <QTest>
#include <cmath>

#include "edits/input_evidence.h"
#include "risk/distribution.h"
#include "support/plan_builder.h"

namespace tst_input_evidence {

using namespace fulcrum;

namespace {

// Weeks with these means, in one series of the first workload.
Plan planWithWeeks(const std::vector<double>& weeks) {
  Plan plan = test::plainPlan();
  std::vector<double> values;
  for (const double mean : weeks) {
    for (int hour = 0; hour < 168; ++hour) values.push_back(mean + (hour % 2 == 0 ? 1 : -1));
  }
  plan.series.push_back({.id = SeriesId("measured"),
                         .name = "Measured",
                         .values = HourlyValues(std::move(values)),
                         .workload = plan.workloads[0].id});
  return plan;
}

prices::NodeOffer offer(const char* day, double price, const char* region = "here") {
  return {.provider = "a", .sku = "x", .region = region, .gpus = 8, .onDemand = price, .currency = "USD", .asOf = day};
}

}  // namespace

class TestInputEvidence : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void demandIsAsUncertainAsForecastsFromTheRecentPast() {
    // Weeks of 100, then five over the mean of the four before: 1.2 and 0.8 of it in turn.
    std::vector<double> weeks{100, 100, 100, 100};
    std::vector<double> logs;
    for (int week = 0; week < 6; ++week) {
      const double before =
          (weeks[weeks.size() - 1] + weeks[weeks.size() - 2] + weeks[weeks.size() - 3] + weeks[weeks.size() - 4]) / 4;
      const double ratio = week % 2 == 0 ? 1.2 : 0.8;
      weeks.push_back(before * ratio);
      logs.push_back(std::log(ratio));
    }
    const Plan plan = planWithWeeks(weeks);
    for (const char* path : {"demand", "workloads[chat].requestsPerSecond"}) {
      const auto found = evidenceInPlan(plan, path, nullptr);
      QCOMPARE(found.size(), size_t{1});
      QCOMPARE(found[0].kind, EvidenceKind::ImportedDemand);
      QCOMPARE(found[0].effect, InputEffect::Factor);
      QCOMPARE(found[0].count, 6);
      QCOMPARE(found[0].about, std::string("Measured"));
      const double mean = (3 * std::log(1.2) + 3 * std::log(0.8)) / 6;
      const double sd = std::sqrt(6.0 / 5) * (std::log(1.2) - std::log(0.8)) / 2;
      QVERIFY(std::abs(*found[0].distribution.p90 - std::exp(mean + risk::kScoreOfP90 * sd)) < 1e-9);
      QVERIFY(risk::checkDistribution(found[0].distribution, {}).empty());
    }
    QVERIFY(evidenceInPlan(plan, "workloads[other].requestsPerSecond", nullptr).empty());
    QVERIFY(evidenceInPlan(plan, "assumptions.pue", nullptr).empty());
  }

  void fewWeeksAreNoEvidence() {
    QVERIFY(evidenceInPlan(planWithWeeks({100, 100, 100, 100, 120, 90}), "demand", nullptr).empty());
  }

  void pricesGoWhereTheBookSays() {
    const std::vector<prices::NodeOffer> offers{offer("2024-01-01", 100), offer("2025-01-01", 80),
                                                offer("2026-01-01", 70), offer("2024-01-01", 200, "there"),
                                                offer("2025-01-01", 170, "there")};
    const auto found = evidenceInPrices(offers, "assumptions.cloudPriceTrend");
    QVERIFY(found);
    QCOMPARE(found->effect, InputEffect::Value);
    QVERIFY(*found->distribution.p50 < -0.1 && *found->distribution.p50 > -0.25);
    QVERIFY(*found->distribution.p10 < *found->distribution.p50 && *found->distribution.p50 < *found->distribution.p90);
    QVERIFY(risk::checkDistribution(found->distribution, {}).empty());
    QVERIFY(!evidenceInPrices(offers, "spotPrice"));
    QVERIFY(!evidenceInPrices({offer("2024-01-01", 100)}, "assumptions.cloudPriceTrend"));
  }

  void theSourceStandsBesideIt() {
    const InputEvidence evidence{.effect = InputEffect::Value,
                                 .distribution = {.kind = DistributionKind::Normal, .mean = 0, .sd = 1}};
    const UncertainInput input =
        withEvidence({.id = UncertaintyId("rent"), .source = "Judgement."}, evidence, "Lists.");
    QCOMPARE(input.source, std::string("Lists."));
    QCOMPARE(input.distribution, evidence.distribution);
    QCOMPARE(input.effect, InputEffect::Value);
  }
};

}  // namespace tst_input_evidence

QTEST_APPLESS_MAIN(tst_input_evidence::TestInputEvidence)
#include "tst_input_evidence.moc"
