// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

#include "charts/chart_card.h"
#include "charts/chart_widget.h"
#include "pages/costs/costs_page.h"
#include "support/evaluated.h"
#include "theme/segmented_control.h"

namespace tst_costs_page {

using namespace fulcrum;
using test::evaluated;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 14;

// From February 2026, fiscal years from April: two fleets, three workloads (one without a cost centre), owned and
// committed nodes, staff.
Plan richPlan() {
  Plan plan = test::plainPlan();
  plan.horizonMonths = kMonths;
  plan.start = {.year = 2026, .month = 2};
  plan.fiscalYearStart = 4;
  plan.fleets.push_back(test::plainFleet("second", "node"));
  plan.workloads.push_back(test::plainWorkload("search", "second", 12));
  plan.workloads.push_back(test::plainWorkload("batch", "main", 9));
  plan.workloads[0].costCentre = plan.workloads[1].costCentre = "Sales";
  plan.fleets[0].owned = {{.month = 1, .count = 2}};
  plan.fleets[1].commitments = {{.start = 0, .termMonths = 12, .count = 1, .upfront = Upfront::All}};
  plan.assumptions.staffFte = 1;
  plan.assumptions.staffSalary = Money(120000);
  return plan;
}

double sumOf(const MoneySeries& series, size_t first, int count) {
  double sum = 0;
  for (size_t month = first; month < first + static_cast<size_t>(count); ++month) sum += series[month].value();
  return sum;
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

struct Fixture {
  Workspace workspace;
  CostsPage page{workspace};
  explicit Fixture(Plan plan, int height = 900) : workspace(std::move(plan)) {
    workspace.view.setScenario(test::kBase);
    workspace.live.flush();
    page.resize(1100, height);
    page.show();
  }
  // The large chart is the one with a switch between chart and table.
  [[nodiscard]] ChartCard& large() const {
    for (ChartCard* card : page.findChildren<ChartCard*>()) {
      if (card->findChild<SegmentedControl*>()) return *card;
    }
    return test::standIn<ChartCard>("no large chart");
  }
  [[nodiscard]] QStringList smallTitles() const {
    QStringList titles;
    for (const ChartCard* card : page.findChildren<ChartCard*>()) {
      if (card != &large() && card->isVisible()) titles << card->title();
    }
    return titles;
  }
  [[nodiscard]] ChartCard& titled(const QString& title) const {
    for (ChartCard* card : page.findChildren<ChartCard*>()) {
      if (card->title() == title) return *card;
    }
    return test::standIn<ChartCard>(u"no chart "_s + title);
  }
  // A click on the button of this text: a segment or a tool button.
  void click(const QString& text) const {
    for (QToolButton* button : page.findChildren<QToolButton*>()) {
      if (button->text() != text || !button->isVisible()) continue;
      QTest::mouseClick(button, Qt::LeftButton);
      return;
    }
    test::fail(u"no button "_s + text);
  }
  [[nodiscard]] const TableData& table() const { return large().findChild<ChartTable*>()->table(); }
};

double cell(const TableData& table, size_t row, size_t column) {
  return table.rows[row][column].number.value_or(0);
}

// The series that a split shows, as the evaluation has them; without amounts only their sum is compared.
struct Part {
  QString name;
  MoneySeries amounts;
};
std::vector<Part> partsOf(const Evaluation& evaluation, const QString& split, bool cash) {
  const auto workload = [&](size_t i) {
    return cash ? evaluation.workloads[i].cash : evaluation.workloads[i].amortised;
  };
  std::vector<Part> parts;
  if (split == u"Fleet") {
    for (const PoolEvaluation& pool : evaluation.pools)
      parts.push_back({QString::fromStdString(pool.id.text), cash ? pool.cashTotal : pool.amortisedTotal});
  } else if (split == u"Workload") {
    for (size_t i = 0; i < evaluation.workloads.size(); ++i)
      parts.push_back({QString::fromStdString(evaluation.workloads[i].id.text), workload(i)});
  } else if (split == u"Cost centre") {
    MoneySeries sales = workload(0);
    for (size_t month = 0; month < sales.size(); ++month) sales[month] += workload(1)[month];
    parts = {{u"Sales"_s, sales}, {u"No cost centre"_s, workload(2)}};
  } else {
    MoneySeries onDemand(kMonths);
    MoneySeries reserved(kMonths);
    for (const PoolEvaluation& pool : evaluation.pools) {
      for (size_t month = 0; month < kMonths; ++month) {
        onDemand[month] += costOf(pool, CostLine::OnDemand)[month];
        reserved[month] += (cash ? costOf(pool, CostLine::Reserved1y) : pool.reservedAmortised[Term::OneYear])[month];
      }
    }
    parts = {{u"Owned"_s, {}},
             {u"1-year"_s, reserved},
             {u"On demand"_s, onDemand},
             {u"Staff, cache, egress, one-offs"_s, {}}};
  }
  return parts;
}

}  // namespace

class CostsPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void tableAddsUpToTheEvaluation_data();
  void tableAddsUpToTheEvaluation();
  void theViewChangesTheFigures();
  void costIsComparedWithTheBudget_data();
  void costIsComparedWithTheBudget();
  void monthsBeforeTheBudgetAreNotCompared();
  void lowPagesShowOneRowAtATime();
  void aSmallChartTakesTheLargePlaceAndGoesBack();
  void figuresFollowEdits();
};

void CostsPageTest::tableAddsUpToTheEvaluation_data() {
  QTest::addColumn<QString>("split");
  QTest::addColumn<QString>("view");
  QTest::addColumn<QString>("period");
  QTest::addColumn<QList<int>>("lengths");
  const QList<std::pair<QString, QList<int>>> periods{
      {u"Months"_s, QList<int>(kMonths, 1)}, {u"Quarters"_s, {2, 3, 3, 3, 3}}, {u"Fiscal years"_s, {2, 12}}};
  for (const auto& split : {u"Tier"_s, u"Fleet"_s, u"Workload"_s, u"Cost centre"_s}) {
    for (const auto& view : {u"Cash"_s, u"Amortised"_s}) {
      for (const auto& [period, lengths] : periods)
        QTest::newRow(qPrintable(split + u' ' + view + u' ' + period)) << split << view << period << lengths;
    }
  }
}

void CostsPageTest::tableAddsUpToTheEvaluation() {
  QFETCH(QString, split);
  QFETCH(QString, view);
  QFETCH(QString, period);
  QFETCH(QList<int>, lengths);
  const Fixture fixture(richPlan());
  for (const QString& choice : {u"Table"_s, split, view, period}) fixture.click(choice);

  const Evaluation evaluation = evaluated(richPlan(), test::kBase);
  const bool cash = view == u"Cash";
  const std::vector<Part> parts = partsOf(evaluation, split, cash);
  const TableData& table = fixture.table();
  QStringList headers{QString()};
  for (const Part& part : parts) headers << part.name;
  QCOMPARE(table.headers, headers << u"Total"_s);
  QCOMPARE(table.rows.size(), size_t(lengths.size()));
  size_t month = 0;
  for (size_t row = 0; row < table.rows.size(); ++row) {
    const int length = lengths[static_cast<qsizetype>(row)];
    double sum = 0;
    for (size_t column = 0; column < parts.size(); ++column) {
      sum += cell(table, row, column + 1);
      if (!parts[column].amounts.empty())
        QVERIFY(isNear(cell(table, row, column + 1), sumOf(parts[column].amounts, month, length)));
    }
    const double total = sumOf(cash ? evaluation.cashTotal : evaluation.amortisedTotal, month, length);
    QVERIFY(isNear(sum, total));
    QVERIFY(isNear(cell(table, row, parts.size() + 1), total));
    QCOMPARE(table.rows[row].back().text, fixture.workspace.format().money(Money(total)));
    month += static_cast<size_t>(length);
  }
  QCOMPARE(month, size_t(kMonths));
}

// Two nodes of $50,000 are bought in month 1: cash has them there, amortised cost over their life.
void CostsPageTest::theViewChangesTheFigures() {
  const Fixture fixture(richPlan());
  fixture.click(u"Table"_s);
  QVERIFY(fixture.large().subtitle().contains(u"amortised"_s));
  const double amortised = cell(fixture.table(), 1, 1);
  fixture.click(u"Cash"_s);
  QVERIFY(fixture.large().subtitle().contains(u"cash"_s));
  QVERIFY(cell(fixture.table(), 1, 1) > 100000);
  QVERIFY(amortised > 0 && amortised < 50000);
}

// 8 nodes at $10 per hour: $58,400 per month.
void CostsPageTest::costIsComparedWithTheBudget_data() {
  QTest::addColumn<QString>("period");
  QTest::addColumn<QString>("verdict");
  QTest::addColumn<QList<double>>("over");
  QTest::addColumn<QList<double>>("under");
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  const QList<double> none(6, kNone);
  QTest::newRow("months") << u"Months"_s << u"$40.8k over, over in 6 of 12"_s << QList<double>(6, 8400) + none
                          << none + QList<double>(6, -1600);
  QTest::newRow("quarters") << u"Quarters"_s << u"$40.8k over, over in 2 of 4"_s
                            << QList<double>{25200, 25200, kNone, kNone} << QList<double>{kNone, kNone, -4800, -4800};
  QTest::newRow("years") << u"Fiscal years"_s << u"$40.8k over, over in 1 of 1"_s << QList<double>{40800}
                         << QList<double>{kNone};
}

void CostsPageTest::costIsComparedWithTheBudget() {
  QFETCH(QString, period);
  QFETCH(QString, verdict);
  QFETCH(QList<double>, over);
  QFETCH(QList<double>, under);
  Plan plan = test::plainPlan();
  plan.budget = {{.month = 0, .amount = Money(50000)}, {.month = 6, .amount = Money(60000)}};
  const Fixture fixture(plan);
  fixture.click(period);
  const ChartCard& card = fixture.titled(u"Cost less budget"_s);
  QCOMPARE(card.subtitle(), verdict);
  QCOMPARE(card.data().bands.size(), size_t(2));
  const auto isSame = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
  QVERIFY(std::ranges::equal(card.data().bands[0].values, over, isSame));
  QVERIFY(std::ranges::equal(card.data().bands[1].values, under, isSame));
  // The budget is a line in the large chart, and a column of its table.
  fixture.click(u"Table"_s);
  QCOMPARE(fixture.table().headers.back(), u"Budget"_s);
  const double cost = cell(fixture.table(), 0, 1);
  QVERIFY(isNear(cost - cell(fixture.table(), 0, 3), over[0]));
}

void CostsPageTest::monthsBeforeTheBudgetAreNotCompared() {
  Plan plan = test::plainPlan();
  QVERIFY(isEmpty(Fixture(plan).titled(u"Cost less budget"_s).data()));
  plan.budget = {{.month = 3, .amount = Money(60000)}};
  const Fixture fixture(plan);
  const ChartCard& card = fixture.titled(u"Cost less budget"_s);
  QCOMPARE(card.subtitle(), u"$14.4k under, never over"_s);
  QVERIFY(std::isnan(card.data().bands[1].values[2]));
  QCOMPARE(card.data().bands[1].values[3], -1600.0);
}

void CostsPageTest::lowPagesShowOneRowAtATime() {
  const QStringList money{u"Cost less budget"_s, u"Capital and running"_s, u"Share of AI spend"_s};
  const QStringList efficiency{u"Cost per million tokens"_s, u"Utilisation and waste"_s, u"Waste in money"_s};
  QCOMPARE(Fixture(richPlan()).smallTitles(), money + efficiency);
  const Fixture low(richPlan(), 560);
  QCOMPARE(low.smallTitles(), money);
  low.click(u"Efficiency"_s);
  QCOMPARE(low.smallTitles(), efficiency);
  for (const QString& title : efficiency) QVERIFY2(!isEmpty(low.titled(title).data()), qPrintable(title));
}

void CostsPageTest::aSmallChartTakesTheLargePlaceAndGoesBack() {
  const Fixture fixture(richPlan());
  QCOMPARE(fixture.large().title(), u"Monthly cost"_s);
  ChartCard& small = fixture.titled(u"Capital and running"_s);
  QTest::mouseDClick(small.chart(), Qt::LeftButton);
  QCOMPARE(fixture.large().title(), u"Capital and running"_s);
  fixture.click(u"Back to cost"_s);
  QCOMPARE(fixture.large().title(), u"Monthly cost"_s);
}

void CostsPageTest::figuresFollowEdits() {
  Fixture fixture(test::plainPlan());
  fixture.click(u"Table"_s);
  QVERIFY(isNear(cell(fixture.table(), 0, 1), 58400));
  fixture.workspace.document.edit(u"price"_s, [](Plan& plan) { plan.nodeTypes[0].onDemand = MoneyPerHour(20); });
  fixture.workspace.live.flush();
  QVERIFY(isNear(cell(fixture.table(), 0, 1), 116800));
}

}  // namespace tst_costs_page

QTEST_MAIN(tst_costs_page::CostsPageTest)
#include "tst_costs_page.moc"
