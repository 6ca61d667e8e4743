// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in every plan, tried on plans drawn from seeds.
#include "support/evaluated.h"
#include "support/random_plan.h"

namespace tst_properties {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr uint64_t kPlans = 150;

template <class Series>
double sumOf(const Series& series) {
  double sum = 0;
  for (const auto& value : series) sum += value.value();
  return sum;
}

// Equal to 1e-9 of the size of what was added up.
bool agree(double a, double b, double size) {
  return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), std::abs(size)});
}

std::string where(uint64_t seed, const std::string& what) {
  return what + " of seed " + std::to_string(seed);
}

#define VERIFY_AGREE(a, b, size, what) QVERIFY2(agree(a, b, size), where(seed, what).c_str())

}  // namespace

class PropertiesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSamePlanGivesTheSameFigures();
  void leversOffEqualAbsentLevers();
  void linesAndPoolsAddUpToTheTotals();
  void workloadsAndUnallocatedAddUpToTheTotals();
  void wastePartsAddUp();
  void nodeHoursAddUpToWhatIsPaid();
  void weeksAgreeWithTheirMonths();
  void runningCostsDoNotDependOnTheHorizon();
  void cashAndAmortisedAgreeWhenEverythingEndsWithin();
  void viewsDifferByTheWorths();
};

void PropertiesTest::theSamePlanGivesTheSameFigures() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Plan plan = randomPlan(seed);
    const Evaluation first = evaluated(plan);
    const Evaluation second = evaluated(plan);
    QVERIFY(first.cashTotal == second.cashTotal && first.amortisedTotal == second.amortisedTotal);
    QVERIFY(first.problems == second.problems);
    for (const Problem& problem : first.problems) QVERIFY(!problemLine(problem).empty());
  }
}

void PropertiesTest::leversOffEqualAbsentLevers() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    Plan off = randomPlan(seed);
    Plan absent = off;
    forEachLever(tunedLevers(absent), [](LeverKind, auto& lever) {
      if (!lever->on) lever.reset();
    });
    const Evaluation a = evaluated(off);
    const Evaluation b = evaluated(absent);
    QVERIFY2(a.cashTotal == b.cashTotal && a.amortisedTotal == b.amortisedTotal && a.problems == b.problems,
             where(seed, "figures").c_str());
    forEachLever(tunedLevers(off), [](LeverKind, auto& lever) { lever->on = false; });
    QVERIFY2(evaluated(off).cashTotal == evaluated(off, kBase).cashTotal, where(seed, "base").c_str());
  }
}

void PropertiesTest::linesAndPoolsAddUpToTheTotals() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Evaluation e = evaluated(randomPlan(seed));
    double all = 0;
    double size = 0;
    for (const PoolEvaluation& pool : e.pools) {
      double lines = 0;
      for (const MoneySeries& line : pool.cost) lines += sumOf(line);
      size += sumOf(pool.capitalPaid) + sumOf(pool.upfrontPaid) + std::abs(lines);
      VERIFY_AGREE(sumOf(pool.cashTotal), lines, size, "lines");
      VERIFY_AGREE(sumOf(costOf(pool, CostLine::Capital)), sumOf(pool.capitalPaid), size, "capital");
      VERIFY_AGREE(-sumOf(costOf(pool, CostLine::Resale)), sumOf(pool.resale), size, "resale");
      VERIFY_AGREE(sumOf(pool.amortisedTotal) + pool.closingWorth.value(),
                   sumOf(pool.cashTotal) + pool.openingWorth.value(), size + pool.openingWorth.value(), "worths");
      all += lines;
    }
    // Sum of amortised = sum of cash + opening - closing worth.
    VERIFY_AGREE(sumOf(e.amortisedTotal) + e.closingWorth.value(), sumOf(e.cashTotal) + e.openingWorth.value(),
                 size + e.openingWorth.value(), "amortised and cash");
    VERIFY_AGREE(sumOf(e.cashTotal), all + sumOf(e.api) + sumOf(e.cache) + sumOf(e.oneOff), size, "total");
  }
}

void PropertiesTest::workloadsAndUnallocatedAddUpToTheTotals() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Evaluation e = evaluated(randomPlan(seed));
    for (size_t t = 0; t < e.cashTotal.size(); ++t) {
      Money cash = e.unallocatedCash[t];
      Money amortised = e.unallocatedAmortised[t];
      Money api;
      Money cache;
      for (const WorkloadEvaluation& workload : e.workloads) {
        cash += workload.cash[t];
        amortised += workload.amortised[t];
        api += workload.api[t];
        cache += workload.cache[t];
      }
      VERIFY_AGREE(cash.value(), e.cashTotal[t].value(), e.amortisedTotal[t].value(), "cash");
      VERIFY_AGREE(amortised.value(), e.amortisedTotal[t].value(), 0, "amortised");
      VERIFY_AGREE(api.value(), e.api[t].value(), 0, "API");
      QVERIFY(cache <= e.cache[t] * (1 + 1e-12));
    }
  }
}

void PropertiesTest::wastePartsAddUp() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Evaluation e = evaluated(randomPlan(seed));
    for (const PoolEvaluation& pool : e.pools) {
      for (size_t t = 0; t < pool.cashTotal.size(); ++t) {
        double parts = 0;
        for (const HourSeries& part : pool.wasteGpuHours) {
          QVERIFY2(part[t].value() > -1e-6, where(seed, "part").c_str());
          parts += part[t].value();
        }
        const double provisioned = pool.provisionedGpuHours[t].value();
        VERIFY_AGREE(parts, provisioned - pool.busyGpuHours[t].value(), provisioned, "waste");
        VERIFY_AGREE(pool.loadGpuHours[t].value(), pool.busyGpuHours[t].value() + pool.unservedGpuHours[t].value(), 0,
                     "load");
      }
    }
    QVERIFY(e.headline.servedShare && *e.headline.servedShare >= 0 && *e.headline.servedShare <= 1 + 1e-12);
  }
}

void PropertiesTest::nodeHoursAddUpToWhatIsPaid() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Evaluation e = evaluated(randomPlan(seed));
    for (const PoolEvaluation& pool : e.pools) {
      double hours = 0;
      for (const HourSeries& tier : pool.nodeHours) hours += sumOf(tier);
      VERIFY_AGREE(hours * pool.gpusPerNode, sumOf(pool.provisionedGpuHours), 0, "node-hours");
    }
  }
}

void PropertiesTest::weeksAgreeWithTheirMonths() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Plan plan = randomPlan(seed);
    const Evaluation e = evaluated(plan);
    const int month = static_cast<int>(seed) % plan.horizonMonths;
    const auto weeks = weeksOf(plan, month);
    QCOMPARE(weeks.size(), e.pools.size());
    for (size_t index = 0; index < e.pools.size(); ++index) {
      const PoolWeek& week = weeks[index];
      QCOMPARE(week.id, e.pools[index].id);
      QCOMPARE(*std::max_element(week.needed.begin(), week.needed.end()),
               e.pools[index].nodesNeededMax[static_cast<size_t>(month)]);
      for (size_t tier = 0; tier < kNodeTierCount; ++tier) {
        double nodes = 0;
        for (const double value : week.nodes[tier]) nodes += value;
        VERIFY_AGREE(nodes * kWeekHourWeight, e.pools[index].nodeHours[tier][static_cast<size_t>(month)].value(), 0,
                     "tier");
      }
    }
  }
}

void PropertiesTest::runningCostsDoNotDependOnTheHorizon() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    const Plan plan = randomPlan(seed);
    Plan longer = plan;
    longer.horizonMonths += 7;
    const Evaluation a = evaluated(plan);
    const Evaluation b = evaluated(longer);
    for (const PoolEvaluation& pool : a.pools) {
      const PoolEvaluation& same = poolOf(b, pool.id.text);
      for (size_t t = 0; t < a.cashTotal.size(); ++t) {
        QVERIFY2(costOf(pool, CostLine::OnDemand)[t] == costOf(same, CostLine::OnDemand)[t],
                 where(seed, "on-demand").c_str());
        QVERIFY2(costOf(pool, CostLine::Energy)[t] == costOf(same, CostLine::Energy)[t], where(seed, "energy").c_str());
        for (const Term term : kTerms)
          QVERIFY2(pool.reservedAmortised[term][t] == same.reservedAmortised[term][t], where(seed, "terms").c_str());
      }
    }
  }
}

void PropertiesTest::cashAndAmortisedAgreeWhenEverythingEndsWithin() {
  for (uint64_t seed = 0; seed < kPlans; ++seed) {
    Plan plan = randomPlan(seed);
    plan.horizonMonths = 60;
    plan.assumptions.ownedLifeMonths = 10;
    plan.assumptions.residualShare = std::max(plan.assumptions.residualShare, 0.01);
    const auto fit = [](std::vector<Commitment>& terms) {
      for (Commitment& term : terms) {
        term.renew = term.renew && term.termMonths == 12;
        term.start = term.renew ? 12 * (std::abs(term.start) % 3) : std::abs(term.start) % 24;
      }
    };
    const auto fitOwned = [](std::vector<Purchase>& purchases) {
      for (Purchase& purchase : purchases) purchase = {.month = std::abs(purchase.month) % 40, .count = purchase.count};
    };
    tunedLevers(plan).commitments->mode = CommitmentMode::Counts;
    for (auto& [fleet, terms] : tunedLevers(plan).commitments->counts) fit(terms);
    for (auto& [fleet, purchases] : tunedLevers(plan).own->counts) fitOwned(purchases);
    for (Fleet& fleet : plan.fleets) {
      fit(fleet.commitments);
      fitOwned(fleet.owned);
    }
    const Evaluation e = evaluated(plan);
    VERIFY_AGREE(sumOf(e.cashTotal), sumOf(e.amortisedTotal), 0, "views");
  }
}

// Elsewhere they differ by what is held at both ends.
void PropertiesTest::viewsDifferByTheWorths() {
  Plan plan = plainPlan();
  plan.assumptions.residualShare = 0.25;
  plan.assumptions.ownedLifeMonths = 24;
  plan.fleets[0].owned = {{.month = 0, .count = 1}, {.month = -6, .count = 1}};
  plan.fleets[0].commitments = {{.start = -6, .termMonths = 12, .count = 1, .upfront = Upfront::All}};
  const Evaluation e = evaluated(plan);
  const double fee = 6 * 730 * 8.0;  // the half of the term that lies in the plan, paid before it
  const double opening = 50000 * std::pow(0.25, 0.25) + fee;
  const double closing = 50000 * (std::pow(0.25, 0.5) + std::pow(0.25, 0.75));
  QCOMPARE(e.openingWorth.value(), opening);
  QCOMPARE(e.closingWorth.value(), closing);
  QCOMPARE(sumOf(e.amortisedTotal) - sumOf(e.cashTotal), opening - closing);
}

}  // namespace tst_properties

QTEST_APPLESS_MAIN(tst_properties::PropertiesTest)
#include "tst_properties.moc"
