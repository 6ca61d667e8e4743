// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/series_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "charts/chart_card.h"
#include "dialogs/headed_part.h"
#include "edits/series_edits.h"
#include "edits/workload_edits.h"
#include "figures/trace_figures.h"
#include "theme/metrics.h"
#include "words/names.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

enum SeriesColumn { kName, kWorkload, kFrom, kHours, kSeriesRows, kFile, kHash, kColumns };

QStringList rowOf(const Plan& plan, const ImportedSeries& series, const NumberFormat& format) {
  const Workload* workload = series.workload ? find(plan, *series.workload) : nullptr;
  return {seriesName(series),
          workload ? workloadName(*workload) : NumberFormat::none(),
          hourText(series.start, format),
          format.number(static_cast<double>(series.values.size())),
          format.number(series.rowCount),
          QString::fromStdString(series.fileName),
          QString::fromStdString(series.sha256)};
}

}  // namespace

SeriesDialog::SeriesDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), m_workspace(workspace) {
  setWindowTitle(tr("Imported series"));
  setProperty(kHelpTopic, u"formats"_s);
  m_use = flatButton(tr("Set the week again"), tr("Set the workload's mean and week from this series again"), this);
  m_remove =
      flatButton(tr("Remove"), tr("Take the series out of the plan (Delete); the workload keeps its week"), this);
  m_list = new QTreeWidget(this);
  setUp(*m_list, windowTitle());
  m_list->ensurePolished();  // before it has rows: their heights are those of the style
  m_list->setRootIsDecorated(false);
  m_list->setHeaderLabels(
      {tr("Name"), tr("Workload"), tr("First hour"), tr("Hours"), tr("Rows"), tr("File"), tr("SHA-256")});
  m_list->header()->setStretchLastSection(true);
  auto* removal = new QAction(m_list);
  removal->setShortcut(QKeySequence::Delete);
  removal->setShortcutContext(Qt::WidgetShortcut);
  m_list->addAction(removal);
  connect(removal, &QAction::triggered, this, &SeriesDialog::remove);
  connect(m_remove, &QToolButton::clicked, this, &SeriesDialog::remove);
  connect(m_use, &QToolButton::clicked, this, &SeriesDialog::useAgain);
  connect(m_list, &QTreeWidget::currentItemChanged, this, &SeriesDialog::showSelected);
  m_hours = new ChartCard(ChartCard::Header::Compact, this);
  m_week = new ChartCard(ChartCard::Header::Compact, this);
  m_week->setLegendShown(true);
  auto* charts = new QHBoxLayout;
  charts->setSpacing(space::kCards);
  charts->addWidget(m_hours, 1);
  charts->addWidget(m_week, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addLayout(headed(tr("Series"), {m_use, m_remove}, this));
  rows->addWidget(m_list, 1);
  rows->addLayout(charts, 1);
  rows->addWidget(buttons);
  resize(960, 560);
  fill();
}

void SeriesDialog::fill() {
  const NumberFormat format = m_workspace.format();
  const int current = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
  m_list->clear();
  for (const ImportedSeries& series : m_workspace.plan().series) {
    auto* item = new QTreeWidgetItem(m_list, rowOf(m_workspace.plan(), series, format));
    item->setData(kName, Qt::UserRole, QString::fromStdString(series.id.text));
    for (const int number : {kHours, kSeriesRows}) item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(kHash, item->text(kHash));
  }
  for (int column = 0; column < kHash; ++column) m_list->resizeColumnToContents(column);
  m_list->setCurrentItem(m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
  showSelected();
}

const ImportedSeries* SeriesDialog::selected() const {
  const QTreeWidgetItem* item = m_list->currentItem();
  if (!item) return nullptr;
  return fulcrum::find(m_workspace.plan(), SeriesId(item->data(kName, Qt::UserRole).toString().toStdString()));
}

void SeriesDialog::showSelected() {
  const ImportedSeries* series = selected();
  const Workload* workload =
      series && series->workload ? fulcrum::find(m_workspace.plan(), *series->workload) : nullptr;
  m_remove->setEnabled(series != nullptr);
  m_use->setEnabled(workload != nullptr);
  if (!series) {
    const QString empty = tr("Import a trace on the Demand page to see it here.");
    m_hours->setData({.title = tr("Measured"), .emptyText = empty});
    m_week->setData({.title = tr("Typical week"), .emptyText = empty});
    return;
  }
  std::optional<WeekValues> now;
  if (workload && workload->unit == series->unit) now = hourlyRates(*workload);
  m_hours->setData(measuredHours(*series, m_workspace.format()));
  m_week->setData(measuredWeek(*series, now, m_workspace.format()));
}

void SeriesDialog::remove() {
  const ImportedSeries* series = selected();
  if (!series) return;
  m_workspace.document.edit(tr("Remove imported series"), withSeriesRemoved(m_workspace.plan(), series->id));
  fill();
}

void SeriesDialog::useAgain() {
  const ImportedSeries* series = selected();
  if (!series) return;
  m_workspace.document.edit(tr("Set week from series"), withWeekOfSeries(m_workspace.plan(), series->id));
  fill();
}

}  // namespace fulcrum
