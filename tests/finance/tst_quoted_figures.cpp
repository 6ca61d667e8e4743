// SPDX-License-Identifier: GPL-3.0-or-later
// What the field quotes beside what a scenario shows.
#include "finance/quoted_figures.h"

#include <QtTest>
#include <algorithm>
#include <set>

#include "catalogue/catalogue.h"
#include "engine/evaluate.h"
#include "finance/own_vs_rent.h"
#include "plan/budget.h"

namespace tst_quoted_figures {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

Evaluation figuresOf(const Plan& plan, const char* scenario) {
  auto evaluation = evaluate(plan, ScenarioId(scenario));
  if (!evaluation.ok()) qFatal("the plan cannot be evaluated");
  return std::move(evaluation).value();
}

QuotedComparison find(const std::vector<QuotedComparison>& comparisons, QuotedKind kind) {
  const auto found = std::find_if(comparisons.begin(), comparisons.end(),
                                  [&](const QuotedComparison& each) { return each.figure.kind == kind; });
  return found == comparisons.end() ? QuotedComparison() : *found;
}

}  // namespace

class TestQuotedFigures : public QObject {
  Q_OBJECT

 private slots:
  void everyKindIsQuotedOnceWithARange() {
    std::set<std::string_view> codes;
    for (const QuotedFigure& figure : quotedFigures()) {
      QVERIFY(figure.low < figure.high);
      QVERIFY(codes.insert(figure.code).second);
    }
    QCOMPARE(codes.size(), size_t(11));
  }

  void spendInAnotherCurrencyIsNotComparedWithDollars() {
    Plan plan = samplePlan();
    const Evaluation base = figuresOf(plan, "base");
    const auto from = [&] {
      return find(compareQuoted(plan, base, &base, nullptr, Money(41'000)), QuotedKind::OwningFrom);
    };
    QCOMPARE(from().low, std::optional(41'000.0));
    QCOMPARE(standingOf(from()), QuotedStanding::Within);
    plan.currency = "EUR";
    QCOMPARE(standingOf(from()), QuotedStanding::Unknown);
  }

  void theReferenceIsNotComparedWithItself() {
    const Plan plan = samplePlan();
    const Evaluation base = figuresOf(plan, "base");
    const auto comparisons = compareQuoted(plan, base, &base, nullptr);
    QCOMPARE(standingOf(find(comparisons, QuotedKind::BillLeft)), QuotedStanding::Unknown);
    QCOMPARE(standingOf(find(comparisons, QuotedKind::Payback)), QuotedStanding::Unknown);
    QCOMPARE(*find(comparisons, QuotedKind::Utilisation).low, *base.headline.utilisation);
    QCOMPARE(*find(comparisons, QuotedKind::Waste).low, base.headline.wasteShare);
    // GCP's node types: 30.63 % and 56.08 %, 31 % and 56.01 %.
    QCOMPARE(*find(comparisons, QuotedKind::ReservedDiscount).low, 0.3063);
    QCOMPARE(*find(comparisons, QuotedKind::ReservedDiscount).high, 0.5608);
    QCOMPARE(standingOf(find(comparisons, QuotedKind::ReservedDiscount)), QuotedStanding::Within);
  }

  void aSavingIsAgainstTheReference() {
    const Plan plan = samplePlan();
    const Evaluation base = figuresOf(plan, "base");
    const Evaluation playbook = figuresOf(plan, "playbook");
    const auto comparisons = compareQuoted(plan, playbook, &base, nullptr);
    const double left = playbook.headline.monthlyCost / base.headline.monthlyCost;
    QCOMPARE(*find(comparisons, QuotedKind::BillLeft).low, left);
    QCOMPARE(*find(comparisons, QuotedKind::ManagedSaving).low, 1 - left);
    QCOMPARE(*find(comparisons, QuotedKind::CacheHits).low, 0.3);
    Evaluation incomplete = playbook;
    incomplete.incomplete = {"workloads[chat]"};
    QVERIFY(!find(compareQuoted(plan, incomplete, &base, nullptr), QuotedKind::BillLeft).low);
  }

  void shareOfSpendSpansTheMonthsAndNeedsTheOtherSpend() {
    Plan plan = samplePlan();
    const Evaluation base = figuresOf(plan, "base");
    double least = 1;
    double most = 0;
    for (int month = 0; month < base.months; ++month) {
      const double cost = base.amortisedTotal[static_cast<size_t>(month)].value();
      const double share = cost / (cost + otherAiSpendIn(plan, month).value());
      least = std::min(least, share);
      most = std::max(most, share);
    }
    const QuotedComparison spend = find(compareQuoted(plan, base, nullptr, nullptr), QuotedKind::InferenceShare);
    QCOMPARE(*spend.low, least);
    QCOMPARE(*spend.high, most);
    plan.otherAiSpend.clear();
    QVERIFY(!find(compareQuoted(plan, base, nullptr, nullptr), QuotedKind::InferenceShare).low);
  }
};

}  // namespace tst_quoted_figures

QTEST_APPLESS_MAIN(tst_quoted_figures::TestQuotedFigures)
#include "tst_quoted_figures.moc"
