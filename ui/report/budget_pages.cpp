// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/budget_pages.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "figures/break_even_figures.h"
#include "figures/cost_figures.h"
#include "figures/key_figures.h"
#include "plan/budget.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct BudgetText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr int kMaxNamed = 4;   // orders in the sentence
constexpr int kMaxListed = 3;  // assumptions and risks on the first page
constexpr double kStep = 0.1;  // by which an assumption is moved

void append(std::vector<ReportBlock> more, std::vector<ReportBlock>& blocks) {
  for (ReportBlock& block : more) blocks.push_back(std::move(block));
}

ReportBlock pageHeading(const QString& text) {
  ReportBlock block = headingBlock(text);
  block.startsPage = true;
  return block;
}

QString typeOf(const Plan& plan, const PoolEvaluation& pool) {
  const NodeType* type = find(plan, pool.nodeType);
  return type ? nodeTypeName(*type) : QString::fromStdString(pool.nodeType.text);
}

Money sum(const MoneySeries& series) {
  Money total;
  for (const Money each : series) total += each;
  return total;
}

// One order of the scenario: nodes or a term.
struct Order {
  int month = 0;
  QString what;
  QString until;
  int count = 0;
  Money amount;
  bool renewal = false;
};

// What is signed or paid from month 0 on, in the order of months.
std::vector<Order> ordersOf(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  std::vector<Order> orders;
  const auto name = [&](int month) { return pages.format.monthLong(addMonths(plan.start, month)); };
  for (const PoolEvaluation& pool : pages.workspace.live.current()->pools) {
    for (const OwnedLot& lot : pool.lots) {
      if (lot.paid < 0 || lot.count == 0) continue;
      orders.push_back(
          {lot.paid, BudgetText::tr("buy %1").arg(typeOf(plan, pool)), name(lot.end), lot.count, lot.price});
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
      orders.push_back({term.start, what.arg(typeOf(plan, pool)), name(term.end()), term.count,
                        term.monthly() * monthsOf(term.term), renewal});
    }
  }
  std::ranges::stable_sort(orders, {}, &Order::month);
  return orders;
}

TableCell cell(const QString& text, bool strong = false) {
  return {text, std::nullopt, strong};
}

// Rows of money by fiscal year, with the sum of all years behind and a total below.
class YearTable {
 public:
  YearTable(const BudgetPages& pages, int months)
      : m_format(pages.format), m_years(periodsOf(pages.workspace.plan(), months, Period::FiscalYears, pages.format)) {
    m_table.headers << QString();
    for (const PeriodSpan& year : m_years) m_table.headers << year.shortLabel;
    m_table.headers << BudgetText::tr("All years");
  }
  void add(const QString& name, const MoneySeries& amounts, bool strong = false) {
    std::vector<TableCell> row{cell(name, strong)};
    for (const PeriodSpan& year : m_years) {
      Money total;
      for (int month = year.first; month < year.first + year.count; ++month)
        total += amounts[static_cast<size_t>(month)];
      row.push_back(cell(m_format.money(total), strong));
    }
    row.push_back(cell(m_format.money(sum(amounts)), strong));
    m_table.rows.push_back(std::move(row));
  }
  // What the rows add up to.
  void total(const MoneySeries& amounts) { add(BudgetText::tr("Total"), amounts, true); }
  [[nodiscard]] std::vector<ReportBlock> blocks(double width) const { return tableBlocks(m_table, width); }

 private:
  const NumberFormat& m_format;
  std::vector<PeriodSpan> m_years;
  TableData m_table;
};

// What moves the levelised cost most when it is moved by a tenth.
struct Sensitivity {
  QString name;
  Money change;
};

std::vector<Sensitivity> sensitivities(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  const ScenarioId& scenario = pages.workspace.view.scenario();
  const Money now = pages.workspace.live.current()->headline.monthlyCost;
  std::vector<Sensitivity> result;
  const auto ask = [&](const QString& name, const std::function<void(Plan&)>& move) {
    Plan moved = plan;
    move(moved);
    const auto figures = pages.workspace.live.figuresOf(moved, scenario);
    if (figures) result.push_back({name, figures.value().headline.monthlyCost - now});
  };
  ask(BudgetText::tr("demand 10 % higher"), [](Plan& moved) {
    for (Workload& workload : moved.workloads) workload.requestsPerSecond *= 1 + kStep;
  });
  ask(BudgetText::tr("growth 1 point a month faster"), [](Plan& moved) {
    for (Workload& workload : moved.workloads) workload.growthPerMonth += kStep / 10;
  });
  ask(BudgetText::tr("rent 10 % dearer"), [](Plan& moved) {
    for (NodeType& type : moved.nodeTypes) {
      type.onDemand *= 1 + kStep;
      type.spot *= 1 + kStep;
    }
  });
  ask(BudgetText::tr("nodes 10 % dearer to buy"), [](Plan& moved) {
    for (NodeType& type : moved.nodeTypes) type.purchasePrice *= 1 + kStep;
  });
  ask(BudgetText::tr("replicas that serve 10 % less"), [](Plan& moved) {
    for (Workload& workload : moved.workloads) {
      if (workload.service) workload.service->requestsPerSecondPerReplica *= 1 - kStep;
    }
  });
  std::ranges::stable_sort(result, std::greater(),
                           [](const Sensitivity& each) { return std::abs(each.change.value()); });
  if (result.size() > kMaxListed) result.resize(kMaxListed);
  return result;
}

QString ordersInWords(const BudgetPages& pages) {
  std::vector<Order> orders = ordersOf(pages);
  std::erase_if(orders, [](const Order& order) { return order.renewal; });  // the schedule names them
  QStringList words;
  for (const Order& order : orders) {
    if (words.size() == kMaxNamed) break;
    const QString month = pages.format.month(addMonths(pages.workspace.plan().start, order.month));
    words << BudgetText::tr("%1 (%n node(s), %2)", nullptr, order.count).arg(order.what, month);
  }
  if (orders.size() > kMaxNamed) words << BudgetText::tr("further orders");
  if (words.isEmpty()) return BudgetText::tr("Rent by the hour, and sign nothing");
  QString text = words.join(u", "_s);
  text[0] = text[0].toUpper();
  return text;
}

}  // namespace

QString decisionSentence(const BudgetPages& pages) {
  const LiveEvaluation& live = pages.workspace.live;
  const Evaluation& evaluation = *live.current();
  const NumberFormat& format = pages.format;
  const QString cost = format.moneyShort(sum(evaluation.cashTotal));
  QString text = ordersInWords(pages) + u": "_s;
  if (live.base() && !live.showsBase()) {
    text += BudgetText::tr("%1 over %2 months instead of %3.")
                .arg(cost)
                .arg(evaluation.months)
                .arg(format.moneyShort(sum(live.base()->cashTotal)));
  } else {
    text += BudgetText::tr("%1 over %2 months.").arg(cost).arg(evaluation.months);
  }
  const finance::OwnVersusRent* comparison = live.ownVersusRent();
  if (!comparison || comparison->hypothetical) return text;
  if (const auto& month = comparison->payback.simple.final; month && !comparison->payback.simple.immediate)
    text += u' ' + BudgetText::tr("Owning pays back in month %1.").arg(static_cast<int>(std::ceil(*month)));
  if (pages.breakEven.rent && pages.breakEven.rent->perGpuHour)
    text += u' ' + BudgetText::tr("It holds while rent stays above %1 per GPU.")
                       .arg(perGpuHour(*pages.breakEven.rent->perGpuHour, format));
  return text;
}

std::vector<ReportBlock> decisionBlocks(const BudgetPages& pages) {
  const Evaluation& evaluation = *pages.workspace.live.current();
  const NumberFormat& format = pages.format;
  std::vector<ReportBlock> blocks{headingBlock(BudgetText::tr("Decision"))};
  blocks.push_back(textBlock(decisionSentence(pages), pages.width));
  const Money start = evaluation.paidAtStart.front();
  const Money last = evaluation.cashTotal.back() - evaluation.paidAtStart.back();
  blocks.push_back(
      textBlock(BudgetText::tr("The ask: %1 at the start, and a run rate of %2 per month at the end of the plan.")
                    .arg(format.money(start), format.money(last)),
                pages.width));
  blocks.push_back(keyFigureBlock(keyFigures(pages.workspace.live, format, pages.workspace.referenceName())));
  ChartData chart = costBySplit(evaluation, pages.workspace.plan(), CostChoice(), format);
  if (!isEmpty(chart)) blocks.push_back(chartBlock(std::move(chart), BudgetText::tr("Amortised cost per month.")));
  blocks.push_back(headingBlock(BudgetText::tr("What it depends on")));
  for (const Sensitivity& each : sensitivities(pages))
    blocks.push_back(textBlock(BudgetText::tr("%1: %2 per month").arg(each.name, format.moneyShortSigned(each.change)),
                               pages.width));
  QStringList risks;
  for (const Problem& problem : pages.workspace.problems()) {
    if (problem.severity == Severity::Warning && risks.size() < kMaxListed) risks << problemSentence(problem);
  }
  if (risks.isEmpty()) return blocks;
  blocks.push_back(headingBlock(BudgetText::tr("What to look at")));
  for (const QString& risk : risks) blocks.push_back(textBlock(risk, pages.width));
  return blocks;
}

std::vector<ReportBlock> moneyBlocks(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  const Evaluation& evaluation = *pages.workspace.live.current();
  const auto months = static_cast<size_t>(evaluation.months);
  std::vector<ReportBlock> blocks{pageHeading(BudgetText::tr("Where the money goes"))};
  MoneySeries capital(months), running = evaluation.cashTotal;
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (size_t t = 0; t < months; ++t)
      capital[t] += costOf(pool, CostLine::Capital)[t] + costOf(pool, CostLine::Resale)[t];
  }
  for (size_t t = 0; t < months; ++t) running[t] -= capital[t];
  blocks.push_back(textBlock(BudgetText::tr("Cash by fiscal year, in %1: capital less resale, and everything else.")
                                 .arg(QString::fromStdString(plan.currency)),
                             pages.width, true));
  YearTable cash(pages, evaluation.months);
  cash.add(BudgetText::tr("Capital expenditure"), capital);
  cash.add(BudgetText::tr("Operating expenditure"), running);
  cash.total(evaluation.cashTotal);
  if (!plan.budget.empty()) {
    MoneySeries budget(months), over = evaluation.cashTotal;
    for (size_t t = 0; t < months; ++t) {
      budget[t] = budgetIn(plan, static_cast<int>(t)).value_or(Money());
      over[t] -= budget[t];
    }
    cash.add(BudgetText::tr("Budget"), budget);
    cash.add(BudgetText::tr("Over or under budget"), over);
  }
  append(cash.blocks(pages.width), blocks);
  const std::pair<QString, CostSplit> splits[] = {
      {BudgetText::tr("Amortised cost by tier"), CostSplit::Tier},
      {BudgetText::tr("Amortised cost by fleet"), CostSplit::Fleet},
      {BudgetText::tr("Amortised cost by cost centre"), CostSplit::CostCentre}};
  for (const auto& [title, split] : splits) {
    blocks.push_back(headingBlock(title));
    YearTable table(pages, evaluation.months);
    for (const CostPart& part : costParts(evaluation, plan, split, CostView::Amortised))
      table.add(part.name, part.amounts);
    table.total(evaluation.amortisedTotal);
    append(table.blocks(pages.width), blocks);
  }
  return blocks;
}

std::vector<ReportBlock> scenarioBlocks(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  const NumberFormat& format = pages.format;
  TableData table;
  table.headers << QString();
  std::vector<std::vector<TableCell>> rows;
  const auto optional = [&](const std::optional<double>& value) {
    return value ? format.share(*value, 1) : NumberFormat::none();
  };
  const QStringList names{BudgetText::tr("Levelised cost per month"),  BudgetText::tr("Total cash"),
                          BudgetText::tr("Present value of the cost"), BudgetText::tr("Utilisation"),
                          BudgetText::tr("Avoidable waste"),           BudgetText::tr("Share served")};
  for (const QString& name : names) rows.push_back({cell(name)});
  for (const Scenario& scenario : plan.scenarios) {
    const auto figures = pages.workspace.live.figuresOf(plan, scenario.id);
    table.headers << scenarioName(scenario);
    const Headline* head = figures ? &figures.value().headline : nullptr;
    const QStringList cells = head ? QStringList{format.money(head->monthlyCost),
                                                 format.money(sum(figures.value().cashTotal)),
                                                 format.money(head->npvCost),
                                                 optional(head->utilisation),
                                                 format.share(head->avoidableWasteShare, 1),
                                                 optional(head->servedShare)}
                                   : QStringList(names.size(), NumberFormat::none());
    for (size_t row = 0; row < rows.size(); ++row) rows[row].push_back(cell(cells[static_cast<qsizetype>(row)]));
  }
  table.rows = std::move(rows);
  std::vector<ReportBlock> blocks{pageHeading(BudgetText::tr("Scenarios"))};
  append(tableBlocks(table, pages.width), blocks);
  for (const Scenario& scenario : plan.scenarios) {
    const QStringList lines = differencesInWords(plan, scenario.id, format);
    if (lines.isEmpty()) continue;
    blocks.push_back(headingBlock(scenarioName(scenario)));
    for (const QString& line : lines) blocks.push_back(textBlock(line, pages.width));
  }
  return blocks;
}

std::vector<ReportBlock> purchaseBlocks(const BudgetPages& pages) {
  const std::vector<Order> orders = ordersOf(pages);
  std::vector<ReportBlock> blocks{pageHeading(BudgetText::tr("Purchase schedule"))};
  if (orders.empty()) {
    blocks.push_back(
        textBlock(BudgetText::tr("Nothing is to be ordered: the scenario rents by the hour."), pages.width));
    return blocks;
  }
  const TextColumns columns{.shares = {0.2, 0.4, 0.1, 0.14, 0.16}, .alignedToRight = 4};
  blocks.push_back(rowBlock({BudgetText::tr("When"), BudgetText::tr("What"), BudgetText::tr("Nodes"),
                             BudgetText::tr("Until"), BudgetText::tr("Amount")},
                            columns, pages.width, true));
  Money total;
  for (const Order& order : orders) {
    total += order.amount;
    blocks.push_back(rowBlock({pages.format.monthLong(addMonths(pages.workspace.plan().start, order.month)), order.what,
                               pages.format.number(order.count), order.until, pages.format.money(order.amount)},
                              columns, pages.width, false));
  }
  blocks.push_back(rowBlock({BudgetText::tr("Total"), QString(), QString(), QString(), pages.format.money(total)},
                            columns, pages.width, true));
  blocks.back().staysWithNext = false;
  blocks.push_back(textBlock(
      BudgetText::tr(
          "Amounts are prices of nodes and the payments of whole terms, also where a term ends after the plan."),
      pages.width, true));
  return blocks;
}

std::vector<ReportBlock> methodBlocks(const BudgetPages& pages) {
  std::vector<ReportBlock> blocks{pageHeading(BudgetText::tr("Method and limits"))};
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
  blocks.push_back(headingBlock(BudgetText::tr("Approval")));
  for (const QString& line : {BudgetText::tr("Name"), BudgetText::tr("Date"), BudgetText::tr("Signature")})
    blocks.push_back(textBlock(line + u": "_s + QString(48, u'_'), pages.width));
  return blocks;
}

}  // namespace fulcrum
