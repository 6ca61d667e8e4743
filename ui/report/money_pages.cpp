// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "figures/cost_answers.h"
#include "plan/budget.h"
#include "report/budget_pages.h"

namespace fulcrum {
namespace {

struct MoneyText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr const char* kCapital = "totals.capital";
constexpr const char* kRunning = "totals.running";
constexpr const char* kCash = "totals.cash";
constexpr const char* kBudget = "totals.budget";
constexpr const char* kOverBudget = "totals.overBudget";

TableCell cell(const QString& text, bool strong = false) {
  return {text, std::nullopt, strong};
}

// The sum of a series in the months of a period, with the series that explain it.
TableCell amountCell(const QString& name, const std::vector<std::string>& figures, const MoneySeries& amounts,
                     const PeriodSpan& span, const NumberFormat& format, bool strong) {
  Money total;
  for (int month = span.first; month < span.first + span.count; ++month) total += amounts[static_cast<size_t>(month)];
  TableCell amount{format.money(total), total.value(), strong};
  if (!figures.empty()) amount.asked = askedOver(figures, name, span);
  return amount;
}

// Rows of money by fiscal year, with the sum of all years behind and a total below.
class YearTable {
 public:
  YearTable(const BudgetPages& pages, int months)
      : m_format(pages.format), m_years(periodsOf(pages.workspace.plan(), months, Period::FiscalYears, pages.format)) {
    m_table.headers << QString();
    for (const PeriodSpan& year : m_years) m_table.headers << year.shortLabel;
    m_table.headers << MoneyText::tr("All years");
  }
  // `figures`: the series that add up to the row.
  void add(const QString& name, const std::vector<std::string>& figures, const MoneySeries& amounts,
           bool strong = false) {
    std::vector<TableCell> row{cell(name, strong)};
    std::vector<PeriodSpan> spans = m_years;
    spans.push_back({.first = 0, .count = static_cast<int>(amounts.size()), .label = MoneyText::tr("All years")});
    for (const PeriodSpan& span : spans) row.push_back(amountCell(name, figures, amounts, span, m_format, strong));
    m_table.rows.push_back(std::move(row));
  }
  // What the rows add up to.
  void total(const std::vector<std::string>& figures, const MoneySeries& amounts) {
    add(MoneyText::tr("Total"), figures, amounts, true);
  }
  [[nodiscard]] std::vector<ReportBlock> blocks(double width) const { return tableBlocks(m_table, width); }

 private:
  const NumberFormat& m_format;
  std::vector<PeriodSpan> m_years;
  TableData m_table;
};

// Cash of the plan in its two kinds, with the budget where there is one.
struct CashParts {
  MoneySeries capital;
  MoneySeries running;
  MoneySeries budget;  // empty: there is none
};

CashParts cashParts(const Plan& plan, const Evaluation& evaluation) {
  const auto months = static_cast<size_t>(evaluation.months);
  CashParts parts{.capital = MoneySeries(months), .running = evaluation.cashTotal, .budget = {}};
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (size_t t = 0; t < months; ++t)
      parts.capital[t] += costOf(pool, CostLine::Capital)[t] + costOf(pool, CostLine::Resale)[t];
  }
  for (size_t t = 0; t < months; ++t) parts.running[t] -= parts.capital[t];
  if (plan.budget.empty()) return parts;
  for (size_t t = 0; t < months; ++t) parts.budget.push_back(budgetIn(plan, static_cast<int>(t)).value_or(Money()));
  return parts;
}

MoneySeries less(MoneySeries a, const MoneySeries& b) {
  for (size_t t = 0; t < a.size(); ++t) a[t] -= b[t];
  return a;
}

// A row a quarter, and the sum of each fiscal year below its own.
TableData quarterTable(const BudgetPages& pages, const Evaluation& evaluation, const CashParts& parts) {
  const Plan& plan = pages.workspace.plan();
  const bool hasBudget = !parts.budget.empty();
  TableData table{
      {QString(), MoneyText::tr("Capital expenditure"), MoneyText::tr("Operating expenditure"), MoneyText::tr("Cash")},
      {}};
  if (hasBudget) table.headers << MoneyText::tr("Budget") << MoneyText::tr("Over or under budget");
  const auto add = [&](const PeriodSpan& span, bool strong) {
    auto& row = table.rows.emplace_back();
    row.push_back(cell(span.label, strong));
    const auto amount = [&](const MoneySeries& series, const char* figure) {
      row.push_back(
          amountCell(table.headers[static_cast<qsizetype>(row.size())], {figure}, series, span, pages.format, strong));
    };
    amount(parts.capital, kCapital);
    amount(parts.running, kRunning);
    amount(evaluation.cashTotal, kCash);
    if (!hasBudget) return;
    amount(parts.budget, kBudget);
    amount(less(evaluation.cashTotal, parts.budget), kOverBudget);
  };
  const auto quarters = periodsOf(plan, evaluation.months, Period::Quarters, pages.format);
  const auto years = periodsOf(plan, evaluation.months, Period::FiscalYears, pages.format);
  size_t next = 0;
  for (const PeriodSpan& year : years) {
    for (; next < quarters.size() && quarters[next].first < year.first + year.count; ++next) add(quarters[next], false);
    add(year, true);
  }
  add({.first = 0, .count = evaluation.months, .label = MoneyText::tr("Total")}, true);
  return table;
}

}  // namespace

std::vector<ReportBlock> moneyBlocks(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  const Evaluation& evaluation = *pages.workspace.live.current();
  std::vector<ReportBlock> blocks;
  const CashParts parts = cashParts(plan, evaluation);
  blocks.push_back(textBlock(MoneyText::tr("Cash by fiscal year, in %1: capital less resale, and everything else.")
                                 .arg(QString::fromStdString(plan.currency)),
                             pages.width, true));
  YearTable cash(pages, evaluation.months);
  cash.add(MoneyText::tr("Capital expenditure"), {kCapital}, parts.capital);
  cash.add(MoneyText::tr("Operating expenditure"), {kRunning}, parts.running);
  cash.total({kCash}, evaluation.cashTotal);
  if (!parts.budget.empty()) {
    cash.add(MoneyText::tr("Budget"), {kBudget}, parts.budget);
    cash.add(MoneyText::tr("Over or under budget"), {kOverBudget}, less(evaluation.cashTotal, parts.budget));
  }
  append(cash.blocks(pages.width), blocks);
  ChartData chart = costBySplit(evaluation, plan, CostChoice(), pages.format);
  if (!isEmpty(chart))
    blocks.push_back(chartOrSentence(std::move(chart),
                                     MoneyText::tr("Amortised: capital over its life, upfront fees over their term."),
                                     pages.width));
  const std::pair<QString, CostSplit> splits[] = {
      {MoneyText::tr("Amortised cost by tier"), CostSplit::Tier},
      {MoneyText::tr("Amortised cost by fleet"), CostSplit::Fleet},
      {MoneyText::tr("Amortised cost by cost centre"), CostSplit::CostCentre}};
  const bool hasCentres =
      std::ranges::any_of(plan.workloads, [](const Workload& workload) { return !workload.costCentre.empty(); });
  for (const auto& [title, split] : splits) {
    if (split == CostSplit::CostCentre && !hasCentres) continue;
    blocks.push_back(headingBlock(title));
    YearTable table(pages, evaluation.months);
    for (const CostPart& part : costParts(evaluation, plan, split, CostView::Amortised))
      table.add(part.name, part.figures, part.amounts);
    table.total({"totals.amortised"}, evaluation.amortisedTotal);
    append(table.blocks(pages.width), blocks);
  }
  blocks.push_back(headingBlock(MoneyText::tr("Cash by quarter")));
  append(tableBlocks(quarterTable(pages, evaluation, parts), pages.width), blocks);
  return blocks;
}

}  // namespace fulcrum
