// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "report/budget_pages.h"
#include "words/field_place.h"

namespace fulcrum {
namespace {

struct ChangesText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr size_t kMostRows = 150;  // about three pages; more is a matter of the appendix

QString dayOf(const std::string& time) {
  const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
  return when.isValid() ? QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat) : QString();
}

// Key figures of the recommended scenario and its base that are not what the last report said.
std::vector<FigureChange> movedFigures(const BudgetPages& pages, const ReportSource& source) {
  const Workspace& workspace = pages.workspace;
  SavedFigures then;
  for (const auto& [name, value] : workspace.whole().report.lastFigures) {
    for (const ScenarioId& id : {workspace.live.baseScenario(), workspace.view.scenario()}) {
      if (name.starts_with(id.text + "/")) then[name] = value;
    }
  }
  return changedFigures(workspace.whole(), then, source.figuresNow(), pages.format);
}

void addFigures(const std::vector<FigureChange>& figures, double width, std::vector<ReportBlock>& blocks) {
  std::vector<QStringList> rows{
      {ChangesText::tr("Key figure"), ChangesText::tr("Scenario"), ChangesText::tr("Then"), ChangesText::tr("Now")}};
  for (const FigureChange& change : figures)
    rows.push_back({change.figure, change.scenario, change.before, change.after});
  append(rowsBlocks(rows, {.shares = {0.34, 0.34, 0.16, 0.16}}, width), blocks);
}

void addInputs(const std::vector<ChangeEntry>& changes, const BudgetPages& pages, std::vector<ReportBlock>& blocks) {
  const Plan& plan = pages.workspace.whole();
  std::vector<QStringList> rows{{ChangesText::tr("What"), ChangesText::tr("Then"), ChangesText::tr("Now")}};
  for (const ChangeEntry& change : changes) {
    if (rows.size() > kMostRows) break;
    const ValueChange values = changeInWords(plan, pages.format, change.path, change.before, change.after);
    rows.push_back({placeInWords(plan, change.path), values.before, values.after});
  }
  append(rowsBlocks(rows, {.shares = {0.5, 0.25, 0.25}}, pages.width), blocks);
  if (changes.size() > kMostRows)
    blocks.push_back(
        textBlock(ChangesText::tr("%Ln more change(s) are not listed; the history in the appendix has them.", nullptr,
                                  static_cast<int>(changes.size() - kMostRows)),
                  pages.width, true));
}

ReportBlock leadBlock(const QString& text, double width) {
  ReportBlock block = textBlock(text, width);
  block.staysWithNext = true;
  return block;
}

}  // namespace

std::vector<ReportBlock> changesBlocks(const BudgetPages& pages, const ReportSource& source) {
  const QString day = dayOf(pages.workspace.whole().report.lastWritten);
  if (day.isEmpty()) return {};
  const std::vector<ChangeEntry> changes = source.changesSinceLast();
  // Amounts of another currency are no comparison.
  const bool comparable = std::ranges::find(changes, "currency", &ChangeEntry::path) == changes.end();
  const std::vector<FigureChange> figures = comparable ? movedFigures(pages, source) : std::vector<FigureChange>();
  if (changes.empty() && figures.empty())
    return {textBlock(ChangesText::tr("Nothing has changed since the report of %1.").arg(day), pages.width)};
  std::vector<ReportBlock> blocks;
  if (!figures.empty()) {
    blocks.push_back(
        leadBlock(ChangesText::tr("Key figures that differ from those of the report of %1.").arg(day), pages.width));
    addFigures(figures, pages.width, blocks);
  }
  if (!changes.empty()) {
    blocks.push_back(
        leadBlock(ChangesText::tr("What was changed in the plan since the report of %1.").arg(day), pages.width));
    if (!figures.empty()) blocks.back().gap = 12;
    addInputs(changes, pages, blocks);
  }
  if (changes.empty())
    blocks.push_back(textBlock(ChangesText::tr("What was changed is not on record: the history does not reach back, or "
                                               "steps were undone."),
                               pages.width));
  if (figures.empty() && comparable)
    blocks.push_back(textBlock(ChangesText::tr("The key figures are those of that report."), pages.width));
  return blocks;
}

}  // namespace fulcrum
