// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "engine/hardware_ranking.h"
#include "report/budget_pages.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

struct ThroughputText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

struct StatedThroughput {
  QString rate;  // requests per second of a replica
  QString how;
};

StatedThroughput statedThroughput(const ServingBook& book, const Plan& plan, const Workload& workload,
                                  const NumberFormat& format) {
  if (workload.service) {
    const QString source = QString::fromStdString(workload.service->source);
    return {
        format.significant(workload.service->requestsPerSecondPerReplica),
        source.isEmpty() ? ThroughputText::tr("typed, without a source") : ThroughputText::tr("typed: %1").arg(source)};
  }
  const auto state = servingStateOf(plan, workload);
  if (!state) return {NumberFormat::none(), ThroughputText::tr("demand is given in busy GPUs")};
  const auto answer = book.answer(*state);
  if (!answer) return {NumberFormat::none(), problemSentences(answer.problems())};
  return {rateWithBand(answer.value(), format), ruleWord(answer.value().rule)};
}

// A row is no taller than what it says of them.
QString listOf(const QStringList& names) {
  constexpr qsizetype kMostNames = 3;
  if (names.size() <= kMostNames + 1) return names.join(QStringLiteral(", "));
  return ThroughputText::tr("%1 and %Ln others", nullptr, static_cast<int>(names.size() - kMostNames))
      .arg(names.first(kMostNames).join(QStringLiteral(", ")));
}

}  // namespace

std::vector<ReportBlock> throughputBlocks(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  if (plan.workloads.empty()) return {};
  const ServingBook book(plan);
  std::vector<QStringList> rows{{ThroughputText::tr("Workload"), ThroughputText::tr("Model"),
                                 ThroughputText::tr("Requests/s of a replica"), ThroughputText::tr("How it is known")}};
  QList<QStringList> names{{}};          // of the workloads in each row
  std::vector<std::string> figures{{}};  // that explain its rate; empty: it is typed
  for (const Workload& workload : plan.workloads) {
    const StatedThroughput known = statedThroughput(book, plan, workload, pages.format);
    const QStringList row{workloadName(workload), QString::fromStdString(workload.model), known.rate, known.how};
    const auto same = std::ranges::find_if(rows, [&](const QStringList& other) { return other.mid(1) == row.mid(1); });
    if (same == rows.end()) {
      rows.push_back(row);
      names.push_back({row[0]});
      const bool isModelled = !workload.service && known.rate != NumberFormat::none();
      figures.push_back(isModelled ? "throughput[" + workload.id.text + "].rate" : std::string());
    } else {
      names[same - rows.begin()] << row[0];  // workloads of one rate share a row
    }
  }
  for (qsizetype row = 1; row < names.size(); ++row) rows[static_cast<size_t>(row)][0] = listOf(names[row]);
  std::vector<ReportBlock> blocks =
      rowsBlocks(rows, {.shares = {0.28, 0.17, 0.13, 0.42}, .alignedToRight = 2}, pages.width);
  for (size_t row = 1; row < figures.size(); ++row) blocks[row].figures[1].asked.figure = figures[row];
  blocks.push_back(textBlock(
      ThroughputText::tr("In brackets: the band in which four of five measurements lie. Levers that change the rate "
                         "are not in it."),
      pages.width, true));
  return blocks;
}

}  // namespace fulcrum
