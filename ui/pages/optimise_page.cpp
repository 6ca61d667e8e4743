// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optimise_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/chart_card.h"
#include "document/fleet_edits.h"
#include "document/scenario_edits.h"
#include "figures/mix_figures.h"
#include "figures/tier_figures.h"
#include "pages/advice_card.h"
#include "pages/month_choice.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpacing = 10;

PoolWeek weekOf(const Result<std::vector<PoolWeek>>& weeks, const FleetId& fleet) {
  if (!weeks) return {};
  const auto found = std::ranges::find(weeks.value(), fleet, &PoolWeek::id);
  return found == weeks.value().end() ? PoolWeek() : *found;
}

}  // namespace

OptimisePage::OptimisePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_mine = new ChartCard(ChartCard::Header::Compact, this);
  m_cheapest = new ChartCard(ChartCard::Header::Compact, this);
  auto* mixes = new QHBoxLayout;
  mixes->setSpacing(kSpacing);
  mixes->addWidget(m_mine, 1);
  mixes->addWidget(m_cheapest, 1);
  m_headline = new QLabel(this);
  m_headline->setObjectName(u"headline"_s);
  m_headline->setWordWrap(true);
  m_view = new SegmentedControl(this);
  m_view->setAccessibleName(tr("What is shown below"));
  m_views = new QStackedWidget(this);
  connect(m_view, &SegmentedControl::chosen, this, [this](int index) {
    m_views->setCurrentIndex(index);
    showViews();
  });
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(8);
  rows->addWidget(makeBar());
  rows->addWidget(m_headline);
  rows->addLayout(mixes, 6);
  rows->addWidget(m_view, 0, Qt::AlignLeft);
  rows->addWidget(m_views, 5);

  addView(tr("Timeline"), makeTimeline());
  m_screening = new ChartCard(ChartCard::Header::Full, this);
  addView(tr("Screening"), m_screening);
  addView(tr("Advice"), new AdviceCard(m_workspace, this));
}

QWidget* OptimisePage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kSpacing);
  m_fleet = new QComboBox(bar);
  m_fleet->setAccessibleName(tr("Fleet on show"));
  connect(m_fleet, &QComboBox::activated, this,
          [this](int index) { m_workspace.view.setFleet(FleetId(m_fleet->itemData(index).toString().toStdString())); });
  m_month = new MonthChoice(m_workspace, bar);
  m_own = new QCheckBox(tr("Owned nodes may be bought"), bar);
  m_own->setToolTip(tr("Off: the cheapest mix is sought among commitments only"));
  m_own->setChecked(true);
  connect(m_own, &QCheckBox::toggled, this, &OptimisePage::scheduleRefresh);
  m_apply = new QToolButton(bar);
  m_apply->setText(tr("Apply"));
  m_apply->setToolTip(tr("Write the cheapest purchases into the plan"));
  m_apply->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(m_apply);
  menu->addAction(tr("To this scenario"), this, [this] { apply(false); });
  menu->addAction(tr("To a new scenario"), this, [this] { apply(true); });
  m_apply->setMenu(menu);
  layout->addWidget(m_fleet);
  layout->addWidget(m_month);
  layout->addWidget(m_own);
  layout->addStretch(1);
  layout->addWidget(m_apply);
  return bar;
}

QWidget* OptimisePage::makeTimeline() {
  auto* view = new QWidget(this);
  auto* columns = new QHBoxLayout(view);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(kSpacing);
  m_timeline = new ChartCard(ChartCard::Header::Full, view);
  auto* card = new Card(tr("What to do when"), {}, view);
  m_schedule = new ChartTable(card);
  m_schedule->setAccessibleName(card->title());
  card->contentLayout()->addWidget(m_schedule);
  columns->addWidget(m_timeline, 1);
  columns->addWidget(card, 1);
  return view;
}

void OptimisePage::addView(const QString& title, QWidget* view) {
  m_viewTitles << title;
  m_view->setSegments(m_viewTitles);
  m_views->addWidget(view);
}

Plan OptimisePage::optimalPlan() const {
  return optimise::withOptimalLevers(m_workspace.plan(), m_workspace.view.scenario(), m_own->isChecked());
}

std::optional<size_t> OptimisePage::poolIndex() const {
  if (!m_optimum) return std::nullopt;
  const auto found = std::ranges::find(m_optimum->pools, m_workspace.view.fleet(), &optimise::PoolOptimum::id);
  if (found == m_optimum->pools.end()) return std::nullopt;
  return static_cast<size_t>(found - m_optimum->pools.begin());
}

void OptimisePage::refresh() {
  showFleets();
  m_month->refresh();
  m_optimum.reset();
  if (m_workspace.live.current()) {
    auto found = optimise::optimum(optimalPlan(), m_workspace.view.scenario(), m_solved);
    if (found) m_optimum = std::move(found).value();
  }
  m_apply->setEnabled(m_optimum.has_value());
  showMixes();
  showViews();
}

void OptimisePage::showFleets() {
  const QSignalBlocker blocker(m_fleet);
  m_fleet->clear();
  for (const Fleet& fleet : m_workspace.plan().fleets) {
    m_fleet->addItem(fleetName(fleet), QString::fromStdString(fleet.id.text));
    if (fleet.id == m_workspace.view.fleet()) m_fleet->setCurrentIndex(m_fleet->count() - 1);
  }
  m_fleet->setVisible(m_fleet->count() > 1);
}

void OptimisePage::showMixes() {
  const int month = m_workspace.view.month();
  const FleetId& fleet = m_workspace.view.fleet();
  const NumberFormat format = m_workspace.format();
  ChartData mine = loadDuration(weekOf(m_workspace.live.weekOf(month), fleet), format);
  mine.title = tr("Your mix");
  m_mine->setData(std::move(mine));
  PoolWeek week;
  if (m_optimum) {
    week = weekOf(optimise::evaluateWeekOptimal(optimalPlan(), m_workspace.view.scenario(), month, m_solved), fleet);
  }
  ChartData cheapest = loadDuration(week, format);
  cheapest.title = tr("Cheapest mix");
  m_cheapest->setData(std::move(cheapest));
  const Evaluation* current = m_workspace.live.current();
  if (!current || !m_optimum) {
    m_headline->setText(tr("The plan cannot be evaluated: see the problems below."));
    return;
  }
  const Money above = current->headline.monthlyCost - m_optimum->evaluation.headline.monthlyCost;
  m_headline->setText(tr("Your mix: %1 a month against the cheapest.").arg(format.moneyShortSigned(above)));
}

void OptimisePage::showViews() {
  const NumberFormat format = m_workspace.format();
  const Plan& plan = m_workspace.plan();
  const Assumptions assumptions = resolveScenario(plan, m_workspace.view.scenario()).assumptions;
  const auto index = poolIndex();
  const PoolEvaluation pool = index ? m_optimum->evaluation.pools[*index] : PoolEvaluation();
  const auto purchases = index ? m_optimum->pools[*index].purchases : std::vector<optimise::PlannedPurchase>();
  if (m_timeline->isVisible()) {
    m_timeline->setData(commitmentTimeline(pool, purchases, assumptions.leadTimeMonths, plan, format));
    m_schedule->setTable(purchaseSchedule(purchases, assumptions.leadTimeMonths, plan, format));
    if (!m_workspace.document.inGesture()) m_schedule->fitColumns();
  }
  if (m_screening->isVisible()) {
    const NodeType* type = fulcrum::find(plan, pool.nodeType);
    m_screening->setData(screeningChart(type ? optimise::screeningLines(*type, assumptions, m_workspace.view.month())
                                             : std::vector<optimise::ScreeningLine>(),
                                        format));
  }
}

void OptimisePage::apply(bool inNewScenario) {
  if (!m_optimum) return;
  const ScenarioId scenario = m_workspace.view.scenario();
  const Plan applied = optimise::withPurchasesApplied(optimalPlan(), scenario, *m_optimum);
  if (!inNewScenario) return m_workspace.document.edit(tr("Apply the cheapest mix"), applied);
  ScenarioAdded added = withScenarioAdded(m_workspace.plan(), scenario, tr("Cheapest mix"));
  Scenario* target = fulcrum::find(added.plan, added.id);
  const Scenario* source = fulcrum::find(applied, scenario);
  target->levers.commitments = source->levers.commitments;
  if (m_own->isChecked()) target->levers.own = source->levers.own;
  m_workspace.document.edit(tr("Apply the cheapest mix to a new scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
}

}  // namespace fulcrum
