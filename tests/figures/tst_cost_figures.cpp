// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <numeric>

#include "engine/evaluate.h"
#include "figures/cost_figures.h"
#include "finance/own_vs_rent.h"
#include "plan/budget.h"
#include "support/plan_builder.h"

namespace tst_cost_figures {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// Two fleets, three workloads (one without a cost centre), owned and committed nodes, staff and a cache.
Plan richPlan() {
  Plan plan = test::plainPlan();
  plan.horizonMonths = 14;
  plan.start = {.year = 2026, .month = 2};
  plan.fleets.push_back(test::plainFleet("second", "node"));
  plan.workloads.push_back(test::plainWorkload("search", "second", 12));
  plan.workloads.push_back(test::plainWorkload("batch", "main", 9));
  plan.workloads[0].costCentre = "Sales";
  plan.workloads[1].costCentre = "Sales";
  plan.fleets[0].owned = {{.month = 1, .count = 2}};
  plan.fleets[1].commitments = {{.start = 0, .termMonths = 12, .count = 1, .upfront = Upfront::All}};
  plan.assumptions.staffFte = 1;
  plan.assumptions.staffSalary = Money(120000);
  return plan;
}

Evaluation evaluated(const Plan& plan) {
  return evaluate(plan, test::kBase).value();
}

NumberFormat format() {
  return NumberFormat(u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates));
}

double total(const ChartData& data, qsizetype place) {
  return std::accumulate(data.bands.begin(), data.bands.end(), 0.0,
                         [&](double sum, const ChartBand& band) { return sum + band.values[place]; });
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

}  // namespace

class TestCostFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void partsAddUpToTheTotal_data() {
    QTest::addColumn<CostSplit>("split");
    QTest::addColumn<CostView>("view");
    for (const auto& [name, view] : {std::pair{"cash", CostView::Cash}, std::pair{"amortised", CostView::Amortised}}) {
      QTest::addRow("tier %s", name) << CostSplit::Tier << view;
      QTest::addRow("fleet %s", name) << CostSplit::Fleet << view;
      QTest::addRow("workload %s", name) << CostSplit::Workload << view;
      QTest::addRow("cost centre %s", name) << CostSplit::CostCentre << view;
    }
  }
  void partsAddUpToTheTotal() {
    QFETCH(CostSplit, split);
    QFETCH(CostView, view);
    const Plan plan = richPlan();
    const Evaluation evaluation = evaluated(plan);
    const MoneySeries& expected = view == CostView::Cash ? evaluation.cashTotal : evaluation.amortisedTotal;
    const auto parts = costParts(evaluation, plan, split, view);
    for (size_t month = 0; month < expected.size(); ++month) {
      double sum = 0;
      for (const CostPart& part : parts) sum += part.amounts[month].value();
      QVERIFY2(isNear(sum, expected[month].value()), qPrintable(u"month %1"_s.arg(month)));
    }
  }

  void workloadsOfACostCentreAreOnePart() {
    const Plan plan = richPlan();
    const auto parts = costParts(evaluated(plan), plan, CostSplit::CostCentre, CostView::Amortised);
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0].name, u"Sales"_s);
    QCOMPARE(parts[1].name, u"No cost centre"_s);
  }

  void periodsFollowTheFiscalYear_data() {
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("fiscalYearStart");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("quarters") << Period::Quarters << 1
                              << QStringList{u"Q1 2026 (2 of 3 months)"_s, u"Q2 2026"_s, u"Q3 2026"_s, u"Q4 2026"_s,
                                             u"Q1 2027"_s};
    QTest::newRow("calendar years") << Period::FiscalYears << 1
                                    << QStringList{u"2026 (11 of 12 months)"_s, u"2027 (3 of 12 months)"_s};
    QTest::newRow("fiscal years from April")
        << Period::FiscalYears << 4 << QStringList{u"FY 2026 (2 of 12 months)"_s, u"FY 2027"_s};
  }
  void periodsFollowTheFiscalYear() {
    QFETCH(Period, period);
    QFETCH(int, fiscalYearStart);
    QFETCH(QStringList, labels);
    Plan plan = richPlan();
    plan.fiscalYearStart = fiscalYearStart;
    QStringList found;
    int next = 0;
    for (const PeriodSpan& span : periodsOf(plan, plan.horizonMonths, period, format())) {
      found << span.label;
      QCOMPARE(span.first, next);
      next += span.count;
    }
    QCOMPARE(found, labels);
    QCOMPARE(next, plan.horizonMonths);
  }

  void yearsAreTheSumsOfTheirMonths() {
    const Plan plan = richPlan();
    const Evaluation evaluation = evaluated(plan);
    CostChoice choice;
    choice.period = Period::FiscalYears;
    const ChartData years = costBySplit(evaluation, plan, choice, format());
    double sum = 0;
    for (size_t month = 0; month < 11; ++month) sum += evaluation.amortisedTotal[month].value();
    QVERIFY(isNear(total(years, 0), sum));
  }

  void overAndUnderIsCostLessBudget() {
    Plan plan = richPlan();
    plan.budget = {{.month = 1, .amount = Money(40000)}, {.month = 6, .amount = Money(200000)}};
    const Evaluation evaluation = evaluated(plan);
    const ChartData data = overAndUnderBudget(evaluation, plan, {}, format());
    QVERIFY(std::isnan(data.bands[0].values[0]));  // no budget yet
    for (qsizetype month = 1; month < 14; ++month) {
      const double budget = month < 6 ? 40000 : 200000;
      const double over = evaluation.amortisedTotal[static_cast<size_t>(month)].value() - budget;
      const size_t band = over > 0 ? 0 : 1;
      QVERIFY(isNear(data.bands[band].values[month], over));
      QVERIFY(std::isnan(data.bands[1 - band].values[month]));  // nothing to say on the other side
    }
    plan.budget.clear();
    QVERIFY(isEmpty(overAndUnderBudget(evaluation, plan, {}, format())));
  }

  void capitalAndRunningAddUp() {
    const Plan plan = richPlan();
    const Evaluation evaluation = evaluated(plan);
    CostChoice choice;
    choice.view = CostView::Cash;
    const ChartData data = capitalAndRunning(evaluation, plan, choice, format());
    for (qsizetype month = 0; month < 14; ++month)
      QVERIFY(isNear(total(data, month), evaluation.cashTotal[static_cast<size_t>(month)].value()));
    QVERIFY(isNear(data.bands[1].values[1], 100000));  // two nodes bought
  }

  void shareCountsOtherSpend() {
    Plan plan = richPlan();
    const Evaluation evaluation = evaluated(plan);
    QVERIFY(isEmpty(inferenceShare(evaluation, plan, {}, format())));
    plan.otherAiSpend = {{.name = "Training", .monthly = {evaluation.amortisedTotal[0]}}};
    QVERIFY(isNear(inferenceShare(evaluation, plan, {}, format()).lines[0].y[0], 0.5));
  }

  void useOfGpuHoursIsAHundredPerCent() {
    const Plan plan = richPlan();
    const ChartData data = gpuHoursByUse(evaluated(plan), plan, {}, format());
    for (qsizetype month = 0; month < 14; ++month) QVERIFY(isNear(total(data, month), 1));
  }

  void periodsWithoutTokensHaveNoCostPerToken() {
    Plan plan = test::plainPlan();
    Evaluation evaluation = evaluated(plan);
    evaluation.tokensIn[3] = evaluation.tokensOut[3] = Tokens(0);
    const ChartData data = costPerMillionTokens(evaluation, plan, {}, format());
    QVERIFY(std::isnan(data.lines[0].y[3]));
    const double tokens = evaluation.tokensIn[2].value() + evaluation.tokensOut[2].value();
    QVERIFY(isNear(data.lines[0].y[2], evaluation.amortisedTotal[2].value() / tokens * 1e6));
  }

  void nothingIsEvaluatedAndNothingIsDrawn() {
    for (const auto figure : {&costBySplit, &overAndUnderBudget, &capitalAndRunning, &inferenceShare,
                              &costPerMillionTokens, &gpuHoursByUse, &wasteInMoney}) {
      Plan plan = richPlan();
      plan.budget = {{.month = 0, .amount = Money(1)}};
      const ChartData data = figure(Evaluation(), plan, {}, format());
      QVERIFY(isEmpty(data));
      QVERIFY(!data.emptyText.isEmpty());
    }
  }

  void stepsOfSpendKeepTheirMonths() {
    const OtherSpend spend{.name = "Data", .monthly = {Money(0), Money(5), Money(5), Money(7)}};
    const auto steps = stepsOf(spend);
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].month, 1);
    QVERIFY(monthlyOf(steps) == spend.monthly);
    QCOMPARE(spendIn(spend, 99).value(), 7.0);
  }

  // Without a loan, a lease and tax the bank pays the cash: one line less.
  void whatTheBankPaysIsALine() {
    Plan plan = richPlan();
    const CostChoice choice{.view = CostView::Cash};
    QVERIFY(costBySplit(evaluated(plan), plan, choice, format()).lines.empty());
    plan.assumptions.taxRate = 0.25;
    const ChartData data = costBySplit(evaluated(plan), plan, choice, format());
    QCOMPARE(data.lines.size(), size_t{1});
    const MoneySeries paid = finance::financedCashOf(plan, test::kBase, evaluated(plan)).cash;
    QCOMPARE(data.lines[0].y.size(), static_cast<qsizetype>(paid.size()));
    QCOMPARE(data.lines[0].y[3], paid[3].value());
    QVERIFY(costBySplit(evaluated(plan), plan, {.view = CostView::Amortised}, format()).lines.empty());
  }
};

}  // namespace tst_cost_figures

QTEST_APPLESS_MAIN(tst_cost_figures::TestCostFigures)
#include "tst_cost_figures.moc"
