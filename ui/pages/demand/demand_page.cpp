// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/demand/demand_page.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QRegularExpression>
#include <QSplitter>
#include <QTimer>
#include <algorithm>

#include "charts/chart_card.h"
#include "dialogs/trace_dialog.h"
#include "figures/cost_answers.h"
#include "figures/own_vs_rent_figures.h"
#include "figures/tier_figures.h"
#include "pages/demand/growth_card.h"
#include "pages/demand/week_card.h"
#include "pages/demand/workload_panel.h"
#include "theme/metrics.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 238;
constexpr int kWidestPanel = 340;     // for names, where there is room
constexpr QSize kWeekSize(500, 190);  // what the header of the week card needs
constexpr QSize kChartSize(200, 112);

QSplitter* makeRow(QWidget* left, QWidget* right) {
  auto* row = new QSplitter(Qt::Horizontal);
  row->addWidget(left);
  row->addWidget(right);
  row->setSizes({500, 500});
  row->setChildrenCollapsible(false);
  return row;
}

// The one file that is dragged, if its name is a trace's.
QString droppedTrace(const QMimeData& data) {
  static const QStringList kSuffixes{u"csv"_s, u"tsv"_s, u"txt"_s, u"jsonl"_s};
  if (data.urls().size() != 1) return {};
  const QString path = data.urls().front().toLocalFile();
  return kSuffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive) ? path : QString();
}

}  // namespace

DemandPage::DemandPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  setAcceptDrops(true);
  m_workloads = new WorkloadPanel(workspace, this);
  connect(m_workloads, &WorkloadPanel::whyRequested, this, &DemandPage::whyRequested);
  m_workloads->setMinimumWidth(kPanelWidth);
  m_workloads->setMaximumWidth(kWidestPanel);
  m_week = new WeekCard(workspace, this);
  m_growth = new GrowthCard(workspace, this);
  m_cost = makeChart(u"costs"_s);
  m_loadDuration = makeChart(u"fleets"_s);
  m_ownVsRent = makeChart(u"own-vs-rent"_s);

  m_cost->setWhy([this](int place, int series) {
    const Evaluation* evaluation = m_workspace.live.current();
    if (!evaluation) return;
    const auto asked = askedOfCost({.evaluation = *evaluation,
                                    .plan = m_workspace.plan(),
                                    .choice = CostChoice(),
                                    .format = m_workspace.format(),
                                    .place = place,
                                    .series = series});
    if (asked) Q_EMIT whyRequested(*asked);
  });
  m_loadDuration->setWhy([this](int, int) {
    const Workload* workload = fulcrum::find(m_workspace.plan(), m_workspace.view.workload());
    if (workload) askWhyNodes(workload->fleet);
  });
  m_ownVsRent->setWhy(
      [this](int place, int series) { Q_EMIT whyRequested(askedOfArms(m_ownVsRent->data(), place, series)); });
  for (QWidget* card : std::initializer_list<QWidget*>{m_growth, m_cost, m_loadDuration, m_ownVsRent}) {
    card->setMinimumSize(kChartSize);
  }
  m_week->setMinimumSize(kWeekSize);
  // Splitters share the room by their factors, whatever each card would like, and let the user decide otherwise.
  auto* rows = new QSplitter(Qt::Vertical, this);
  rows->addWidget(m_week);
  rows->addWidget(makeRow(m_growth, m_cost));
  rows->addWidget(makeRow(m_loadDuration, m_ownVsRent));
  rows->setSizes({800, 500, 500});
  rows->setChildrenCollapsible(false);
  auto* columns = new QHBoxLayout(this);
  columns->setContentsMargins(margins::kNone);
  columns->setSpacing(space::kCards);
  columns->addWidget(m_workloads, 3);
  columns->addWidget(rows, 7);

  connect(m_week, &WeekCard::gestureStarted, this, [this] { setGesture(true); });
  connect(m_week, &WeekCard::gestureEnded, this, [this] { setGesture(false); });
  connect(m_growth, &GrowthCard::gestureStarted, this, [this] { setGesture(true); });
  connect(m_growth, &GrowthCard::gestureEnded, this, [this] { setGesture(false); });
}

ChartCard* DemandPage::makeChart(const QString& page) {
  auto* card = new ChartCard(ChartCard::Header::Compact, this);
  card->setToolTip(tr("Double-click to open the page"));
  connect(card, &ChartCard::activated, this, [this, page] { Q_EMIT pageRequested(page); });
  return card;
}

void DemandPage::setGesture(bool active) {
  for (ChartCard* card : {m_cost, m_loadDuration, m_ownVsRent}) active ? card->beginGesture() : card->endGesture();
}

void DemandPage::refresh() {
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  const std::vector<PoolWeek> weeks = m_workspace.live.weekOf(m_workspace.view.month());
  m_workloads->refresh();
  m_week->refresh(weeks);
  m_growth->refresh();
  const Evaluation* evaluation = m_workspace.live.current();
  m_cost->setData(monthlyCostByTier(evaluation ? *evaluation : Evaluation(), plan, CostView::Amortised, format));
  const Workload* workload = fulcrum::find(plan, m_workspace.view.workload());
  const auto pool = std::find_if(weeks.begin(), weeks.end(),
                                 [&](const PoolWeek& week) { return workload && week.id == workload->fleet; });
  m_loadDuration->setData(loadDuration(pool == weeks.end() ? PoolWeek() : *pool, format));
  m_ownVsRent->setData(cumulativeOwnVersusRent(m_workspace.live.ownVersusRent(), plan, format));
}

// Files of plans are the window's.
void DemandPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedTrace(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void DemandPage::dropEvent(QDropEvent* event) {
  const QString path = droppedTrace(*event->mimeData());
  event->acceptProposedAction();
  // The program that the file comes from waits for the end of this event.
  QTimer::singleShot(0, this, [this, path] { importTrace(m_workspace, m_workspace.view.workload(), path, this); });
}

bool DemandPage::focusField(const QString& path) {
  static const QRegularExpression kWorkload(u"^workloads\\[(\\d+)\\](?:\\.(.+))?$"_s);
  const auto match = kWorkload.match(path);
  if (!match.hasMatch()) return false;
  const size_t index = match.captured(1).toULongLong();
  if (index < m_workspace.plan().workloads.size()) m_workspace.view.setWorkload(m_workspace.plan().workloads[index].id);
  m_workloads->refresh();
  if (!m_workloads->focusField(match.captured(2).isEmpty() ? u"requestsPerSecond"_s : match.captured(2)))
    m_week->focusEditor();
  return true;
}

}  // namespace fulcrum
