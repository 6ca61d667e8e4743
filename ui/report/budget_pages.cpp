// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/budget_pages.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/sha256.h"
#include "figures/comparison_figures.h"
#include "figures/figure_cells.h"
#include "plan/plan_json.h"
#include "words/explain_words.h"
#include "words/names.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct BudgetText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr qsizetype kMostWithChanges = 4;  // scenarios in the width of a page

QString typeOf(const Plan& plan, const PoolEvaluation& pool) {
  const NodeType* type = find(plan, pool.nodeType);
  return type ? nodeTypeName(*type) : QString::fromStdString(pool.nodeType.text);
}

// Where figures come from and what they mean for quality is read in the plan: in a column of a table it fills pages.
bool isProse(const std::string& path) {
  return path.ends_with(".source") || path.ends_with(".asOf") || path.ends_with("qualityNote");
}

// "List price of March", or that there is none.
QString sourceOf(const NodeType& type) {
  QStringList parts;
  for (const std::string& part : {type.source, type.asOf}) {
    if (!part.empty()) parts << QString::fromStdString(part);
  }
  return parts.isEmpty() ? BudgetText::tr("no source") : parts.join(u", "_s);
}

// Texts, which wrap: a third of the width for the names, the rest for the scenarios.
std::vector<ReportBlock> inputBlocks(const ComparisonTable& inputs, double width) {
  constexpr double kNames = 0.34;
  TextColumns columns{.shares = {kNames}};
  for (qsizetype i = 0; i < inputs.scenarios.size(); ++i)
    columns.shares << (1 - kNames) / static_cast<double>(inputs.scenarios.size());
  std::vector<QStringList> rows{QStringList{BudgetText::tr("Input")} + inputs.scenarios};
  for (const ComparisonRow& input : inputs.rows) {
    QStringList& row = rows.emplace_back(input.name);
    for (const ComparisonCell& cell : input.cells) row << cell.text;
  }
  return rowsBlocks(rows, columns, width);
}

}  // namespace

void append(std::vector<ReportBlock> more, std::vector<ReportBlock>& blocks) {
  for (ReportBlock& block : more) blocks.push_back(std::move(block));
}

Money sumOf(const MoneySeries& series) {
  Money total;
  for (const Money each : series) total += each;
  return total;
}

// What is signed or paid from month 0 on, in the order of months.
std::vector<PurchaseOrder> purchaseOrders(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  std::vector<PurchaseOrder> orders;
  const auto name = [&](int month) { return pages.format.monthLong(addMonths(plan.start, month)); };
  const auto figureOf = [](const PoolEvaluation& pool, size_t number) {
    return "fleets[" + pool.id.text + "].orders[" + std::to_string(number) + "]";
  };
  for (const PoolEvaluation& pool : pages.workspace.live.current()->pools) {
    const QString fleet = poolName(plan, pool.id.text);
    for (const OwnedLot& lot : pool.lots) {
      if (lot.paid < 0 || lot.count == 0) continue;
      orders.push_back({.month = lot.paid,
                        .what = BudgetText::tr("buy %1").arg(typeOf(plan, pool)),
                        .fleet = fleet,
                        .until = name(lot.end),
                        .count = lot.count,
                        .amount = lot.price,
                        .figure = figureOf(pool, static_cast<size_t>(&lot - pool.lots.data()))});
    }
    for (const CommittedTerm& term : pool.terms) {
      if (term.start < 0 || term.count == 0) continue;
      const bool oneYear = term.term == Term::OneYear;
      const bool renewal = std::ranges::any_of(pool.terms, [&](const CommittedTerm& before) {
        return before.term == term.term && before.count == term.count && before.end() == term.start;
      });
      const QString what =
          renewal ? (oneYear ? BudgetText::tr("renew %1 for 1 year") : BudgetText::tr("renew %1 for 3 years"))
                  : (oneYear ? BudgetText::tr("commit %1 for 1 year") : BudgetText::tr("commit %1 for 3 years"));
      orders.push_back({.month = term.start,
                        .what = what.arg(typeOf(plan, pool)),
                        .fleet = fleet,
                        .until = name(term.end()),
                        .count = term.count,
                        .amount = term.monthly() * monthsOf(term.term),
                        .renewal = renewal,
                        .figure = figureOf(pool, pool.lots.size() + static_cast<size_t>(&term - pool.terms.data()))});
    }
  }
  std::ranges::stable_sort(orders, {}, &PurchaseOrder::month);
  return orders;
}

bool onlyUsesApi(const Evaluation& evaluation) {
  const auto runs = [](const PoolEvaluation& pool) {
    return std::ranges::any_of(pool.nodeHours, [](const HourSeries& hours) {
      return std::ranges::any_of(hours, [](const auto& each) { return each > std::decay_t<decltype(each)>(); });
    });
  };
  return sumOf(evaluation.api) > Money() && std::ranges::none_of(evaluation.pools, runs);
}

std::vector<ReportBlock> scenarioBlocks(const BudgetPages& pages) {
  if (!pages.scenarios || pages.scenarios->empty()) return {};
  const Plan& plan = pages.workspace.whole();
  const auto base =
      std::ranges::find(*pages.scenarios, pages.workspace.live.baseScenario(), &explain::ComparedFigures::scenario);
  const auto place = static_cast<size_t>(base == pages.scenarios->end() ? 0 : base - pages.scenarios->begin());
  const ComparisonTable figures = figuresTable(plan, *pages.scenarios, place, pages.format);
  std::vector<ReportBlock> blocks;
  blocks.push_back(
      textBlock(BudgetText::tr("Changes are against %1.").arg(figures.scenarios[static_cast<qsizetype>(place)]),
                pages.width, true));
  blocks.back().staysWithNext = true;
  const QString head = BudgetText::tr("Figure");
  const bool fits = figures.scenarios.size() <= kMostWithChanges;
  append(tableBlocks(fits ? tableWithChanges(figures, head) : tableData(figures, head), pages.width), blocks);
  const QString ranking = rankingSentence(plan, *pages.scenarios, pages.format);
  if (!ranking.isEmpty()) blocks.push_back(textBlock(ranking, pages.width, true));
  ChartData chart = scenarioCosts(plan, *pages.scenarios, CostCourse::Cumulative, pages.format);
  if (!isEmpty(chart))
    blocks.push_back(chartBlock(std::move(chart), BudgetText::tr("All payments up to each month, nominal.")));
  std::vector<ScenarioId> ids;
  for (const explain::ComparedFigures& each : *pages.scenarios) ids.push_back(each.scenario);
  ComparisonTable inputs = inputsTable(plan, ids, place, InputView::Different, pages.format);
  std::erase_if(inputs.rows, [](const ComparisonRow& row) { return isProse(row.path); });
  if (inputs.rows.empty()) return blocks;
  blocks.push_back(headingBlock(BudgetText::tr("What differs in inputs")));
  append(inputBlocks(inputs, pages.width), blocks);
  return blocks;
}

namespace {

// All of them as one figure.
explain::Asked askedOfOrders(const std::vector<PurchaseOrder>& orders) {
  explain::Asked asked{.label = {"textOnly", {{"text", BudgetText::tr("Purchases").toStdString()}}}};
  for (const PurchaseOrder& order : orders) asked.parts.push_back(order.figure);
  return asked;
}

}  // namespace

std::vector<ReportBlock> purchaseBlocks(const BudgetPages& pages) {
  const std::vector<PurchaseOrder> orders = purchaseOrders(pages);
  std::vector<ReportBlock> blocks;
  if (orders.empty()) {
    blocks.push_back(textBlock(onlyUsesApi(*pages.workspace.live.current())
                                   ? BudgetText::tr("Nothing is to be ordered: the scenario uses an API.")
                                   : BudgetText::tr("Nothing is to be ordered: the scenario rents by the hour."),
                               pages.width));
    return blocks;
  }
  const TextColumns columns{.shares = {0.15, 0.27, 0.2, 0.1, 0.14, 0.14}, .alignedToRight = 5};
  TableData table{{BudgetText::tr("When"), BudgetText::tr("What"), BudgetText::tr("Fleet"), BudgetText::tr("Nodes"),
                   BudgetText::tr("Until"), BudgetText::tr("Amount")},
                  {}};
  Money total;
  for (const PurchaseOrder& order : orders) {
    total += order.amount;
    table.rows.push_back({labelCell(pages.format.monthLong(addMonths(pages.workspace.plan().start, order.month))),
                          labelCell(order.what), labelCell(order.fleet), labelCell(pages.format.number(order.count)),
                          labelCell(order.until),
                          explainedBy(moneyCell(pages.format, order.amount.value()), order.figure)});
  }
  append(rowsBlocks(table, columns, pages.width), blocks);
  blocks.push_back(
      rowBlock({BudgetText::tr("Total"), QString(), QString(), QString(), QString(), pages.format.money(total)},
               columns, pages.width, true));
  blocks.back().staysWithNext = false;
  blocks.back().figures.push_back({.row = BudgetText::tr("Total"),
                                   .column = BudgetText::tr("Amount"),
                                   .text = pages.format.money(total),
                                   .number = total.value(),
                                   .asked = askedOfOrders(orders)});
  blocks.push_back(textBlock(
      BudgetText::tr(
          "Amounts are prices of nodes and the payments of whole terms, also where a term ends after the plan."),
      pages.width, true));
  return blocks;
}

std::vector<ReportBlock> methodBlocks(const BudgetPages& pages) {
  std::vector<ReportBlock> blocks;
  const QStringList lines{
      BudgetText::tr("A month has 730 hours; a typical week of 168 hours stands for all weeks of a month."),
      BudgetText::tr("Replicas are demand over the rate at target load, rounded up in every hour; nodes hold whole "
                     "replicas' GPUs, rounded up."),
      BudgetText::tr(
          "Owned nodes are used first, then committed ones, then spot for interruptible work, then on-demand."),
      BudgetText::tr("Running costs are paid at the end of their month, capital and fees at its start; the levelised "
                     "cost is the present value of "
                     "all of it, spread evenly over the months."),
      BudgetText::tr("Own against rent is the difference of two arms over the same demand; worth at the end counts in "
                     "the present value, not in "
                     "the payback."),
      BudgetText::tr("Not modelled: outages of a provider, queues between replicas, changes of models and prices that "
                     "nobody announced.")};
  for (const QString& line : lines) blocks.push_back(textBlock(line, pages.width));
  blocks.push_back(textBlock(BudgetText::tr("Computed by Fulcrum %1.").arg(QCoreApplication::applicationVersion()),
                             pages.width, true));
  blocks.push_back(textBlock(BudgetText::tr("SHA-256 of the plan in its text form: %1")
                                 .arg(QString::fromStdString(sha256(planToJson(pages.workspace.whole())))),
                             pages.width, true));
  return blocks;
}

std::vector<ReportBlock> appendixBlocks(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  const NumberFormat& format = pages.format;
  std::vector<ReportBlock> blocks{headingBlock(BudgetText::tr("Fleets"))};
  TableData fleets{
      {BudgetText::tr("Fleet"), BudgetText::tr("Node type"), BudgetText::tr("Workloads"), BudgetText::tr("Most nodes")},
      {}};
  for (const Fleet& fleet : plan.fleets) {
    int most = 0;
    for (const PoolEvaluation& pool : pages.workspace.live.current()->pools) {
      if (pool.id == fleet.id && !pool.nodesNeededMax.empty())
        most = static_cast<int>(*std::ranges::max_element(pool.nodesNeededMax));
    }
    QStringList names;
    for (const Workload& workload : plan.workloads) {
      if (workload.fleet == fleet.id) names << workloadName(workload);
    }
    const NodeType* type = find(plan, fleet.nodeType);
    fleets.rows.push_back({labelCell(fleetName(fleet)),
                           labelCell(type ? nodeTypeName(*type) : QString::fromStdString(fleet.nodeType.text)),
                           labelCell(names.join(u", "_s)),
                           explainedBy(countCell(format, most), "nodesMax." + fleet.id.text)});
  }
  append(rowsBlocks(fleets, {.shares = {0.26, 0.26, 0.36, 0.12}, .alignedToRight = 3}, pages.width), blocks);
  blocks.push_back(headingBlock(BudgetText::tr("Node types and prices")));
  std::vector<QStringList> types{{BudgetText::tr("Node type"), BudgetText::tr("On-demand per hour"),
                                  BudgetText::tr("Price of a node"), BudgetText::tr("Source")}};
  for (const NodeType& type : plan.nodeTypes) {
    const auto amount = [&](double value) { return value > 0 ? format.money(Money(value)) : NumberFormat::none(); };
    types.push_back(
        {nodeTypeName(type), amount(type.onDemand.value()), amount(type.purchasePrice.value()), sourceOf(type)});
  }
  append(rowsBlocks(types, {.shares = {0.3, 0.16, 0.18, 0.36}}, pages.width), blocks);
  return blocks;
}

}  // namespace fulcrum
