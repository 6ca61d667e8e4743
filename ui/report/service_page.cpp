// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "base/conversions.h"
#include "figures/cost_answers.h"
#include "report/budget_pages.h"
#include "words/explain_words.h"

namespace fulcrum {
namespace {

struct ServiceText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

std::vector<std::string> partsOf(const std::vector<std::string>& series, const PeriodSpan& span) {
  std::vector<std::string> names;
  for (int month = span.first; month < span.first + span.count; ++month) {
    for (const std::string& each : series) names.push_back(each + "[" + std::to_string(month) + "]");
  }
  return names;
}

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
    return whole > 0 ? TableCell{format.share(part / whole, 1), part / whole} : serviceCell(NumberFormat::none());
  };
  // As one figure, over what several series come to in the quarter.
  const auto asked = [&](TableCell cell, int column, const std::vector<std::string>& series,
                         const PeriodSpan& quarter) {
    if (cell.number) cell.asked = askedOver(series, table.headers[column], quarter);
    return cell;
  };
  const auto ofAll = [&](TableCell cell, int column, const char* part, const PeriodSpan& quarter) {
    cell = asked(std::move(cell), column, poolSeries(evaluation, {part}), quarter);
    if (cell.number) cell.asked.parts = partsOf(poolSeries(evaluation, {part}), quarter);
    if (cell.number) cell.asked.over = partsOf(poolSeries(evaluation, {"provisionedGpuHours"}), quarter);
    return cell;
  };
  for (const PeriodSpan& quarter : periodsOf(pages.workspace.plan(), evaluation.months, Period::Quarters, format)) {
    const ServiceSums sums = sumsOf(evaluation, quarter);
    TableCell tokens = serviceCell(NumberFormat::none());
    if (sums.tokens > 0) tokens = {format.number(std::round(sums.tokens)), sums.tokens * kMillion};
    TableCell nodes = asked({format.number(sums.nodes), sums.nodes}, 2, {"totals.nodesNeeded"}, quarter);
    nodes.asked.operation = explain::Operation::Max;
    table.rows.push_back({serviceCell(quarter.label), asked(std::move(tokens), 1, {"tokensIn", "tokensOut"}, quarter),
                          std::move(nodes),
                          asked({format.number(std::round(sums.provisioned)), sums.provisioned}, 3,
                                poolSeries(evaluation, {"provisionedGpuHours"}), quarter),
                          ofAll(share(sums.busy, sums.provisioned), 4, "busyGpuHours", quarter),
                          ofAll(share(sums.headroom, sums.provisioned), 5, "wasteGpuHours.headroom", quarter),
                          share(sums.load - sums.unserved, sums.load)});
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
      const double most = *std::max_element(first, first + year.count);
      TableCell cell{pages.format.number(most), most};
      cell.asked = askedOver({"fleets[" + pool.id.text + "].nodesNeededMax"}, row.front().text, year);
      cell.asked.operation = explain::Operation::Max;
      row.push_back(std::move(cell));
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
