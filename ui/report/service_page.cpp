// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "figures/cost_figures.h"
#include "report/budget_pages.h"
#include "words/explain_words.h"

namespace fulcrum {
namespace {

struct ServiceText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

TableCell serviceCell(const QString& text, bool strong = false) {
  return {text, std::nullopt, strong};
}

// What all pools have to do and have, summed over some months.
struct ServiceSums {
  double tokens = 0;  // millions, both ways
  double nodes = 0;   // the most in a month
  double provisioned = 0;
  double busy = 0;
  double headroom = 0;
  double load = 0;
  double unserved = 0;
};

ServiceSums sumsOf(const Evaluation& evaluation, const PeriodSpan& span) {
  constexpr double kMillion = 1e6;
  ServiceSums sums;
  for (int month = span.first; month < span.first + span.count; ++month) {
    const auto t = static_cast<size_t>(month);
    sums.tokens += (evaluation.tokensIn[t] + evaluation.tokensOut[t]).value() / kMillion;
    double nodes = 0;
    for (const PoolEvaluation& pool : evaluation.pools) {
      nodes += pool.nodesNeededMax[t];
      sums.provisioned += pool.provisionedGpuHours[t].value();
      sums.busy += pool.busyGpuHours[t].value();
      sums.headroom += pool.wasteGpuHours[static_cast<size_t>(Waste::Headroom)][t].value();
      sums.load += pool.loadGpuHours[t].value();
      sums.unserved += pool.unservedGpuHours[t].value();
    }
    sums.nodes = std::max(sums.nodes, nodes);
  }
  return sums;
}

TableData serviceTable(const BudgetPages& pages, const Evaluation& evaluation) {
  TableData table{{QString(), ServiceText::tr("Tokens, millions"), ServiceText::tr("Most nodes needed"),
                   ServiceText::tr("GPU-hours provisioned"), ServiceText::tr("Busy"), ServiceText::tr("Headroom"),
                   ServiceText::tr("Load served")},
                  {}};
  const NumberFormat& format = pages.format;
  const auto share = [&](double part, double whole) {
    return serviceCell(whole > 0 ? format.share(part / whole, 1) : NumberFormat::none());
  };
  for (const PeriodSpan& quarter : periodsOf(pages.workspace.plan(), evaluation.months, Period::Quarters, format)) {
    const ServiceSums sums = sumsOf(evaluation, quarter);
    table.rows.push_back({serviceCell(quarter.label),
                          serviceCell(sums.tokens > 0 ? format.number(std::round(sums.tokens)) : NumberFormat::none()),
                          serviceCell(format.number(sums.nodes)),
                          serviceCell(format.number(std::round(sums.provisioned))), share(sums.busy, sums.provisioned),
                          share(sums.headroom, sums.provisioned), share(sums.load - sums.unserved, sums.load)});
  }
  return table;
}

// The most nodes that a pool needs, by fiscal year.
TableData nodesTable(const BudgetPages& pages, const Evaluation& evaluation) {
  const std::vector<PeriodSpan> years =
      periodsOf(pages.workspace.plan(), evaluation.months, Period::FiscalYears, pages.format);
  TableData table{{ServiceText::tr("Fleet")}, {}};
  for (const PeriodSpan& year : years) table.headers << year.shortLabel;
  for (const PoolEvaluation& pool : evaluation.pools) {
    std::vector<TableCell> row{serviceCell(poolName(pages.workspace.plan(), pool.id.text))};
    for (const PeriodSpan& year : years) {
      const auto first = pool.nodesNeededMax.begin() + year.first;
      row.push_back(serviceCell(pages.format.number(*std::max_element(first, first + year.count))));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

std::vector<ReportBlock> serviceBlocks(const BudgetPages& pages) {
  const Evaluation& evaluation = *pages.workspace.live.current();
  if (evaluation.pools.empty()) return {};
  std::vector<ReportBlock> blocks = tableBlocks(serviceTable(pages, evaluation), pages.width);
  blocks.push_back(textBlock(
      ServiceText::tr("Headroom is room kept for the latency targets, as a share of the GPU-hours provisioned."),
      pages.width, true));
  blocks.push_back(headingBlock(ServiceText::tr("Most nodes needed by fleet")));
  append(tableBlocks(nodesTable(pages, evaluation), pages.width), blocks);
  return blocks;
}

}  // namespace fulcrum
