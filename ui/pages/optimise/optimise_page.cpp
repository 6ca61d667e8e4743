// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optimise/optimise_page.h"

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
#include "charts/table_menu.h"
#include "edits/fleet_edits.h"
#include "edits/scenario_edits.h"
#include "figures/mix_figures.h"
#include "figures/tier_figures.h"
#include "optimise/pool_problem.h"
#include "pages/common/month_choice.h"
#include "pages/optimise/advice_card.h"
#include "pages/optimise/growth_cases.h"
#include "pages/optimise/mix_card.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpacing = 10;

PoolWeek weekOf(const std::vector<PoolWeek>& weeks, const FleetId& fleet) {
  const auto found = std::ranges::find(weeks, fleet, &PoolWeek::id);
  return found == weeks.end() ? PoolWeek() : *found;
}

// Today's money as an even amount per month of the plan, as the headline has it.
Money levelised(double presentValue, const Evaluation& evaluation) {
  double months = 0;
  for (int month = 0; month < evaluation.months; ++month) months += runningDiscount(evaluation.discountRate, month);
  return Money(presentValue / months);
}

}  // namespace

OptimisePage::OptimisePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_mine = new MixCard(workspace, this);
  m_cheapest = new ChartCard(ChartCard::Header::Compact, this);
  m_views = new QStackedWidget(this);
  // Legends come and go with what is bought: heights are shared out without them.
  for (QWidget* widget :
       {static_cast<QWidget*>(m_mine), static_cast<QWidget*>(m_cheapest), static_cast<QWidget*>(m_views)})
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  auto* mixes = new QHBoxLayout;
  mixes->setSpacing(kSpacing);
  mixes->addWidget(m_mine, 1);
  mixes->addWidget(m_cheapest, 1);
  m_headline = new QLabel(this);
  m_headline->setObjectName(u"headline"_s);
  m_headline->setWordWrap(true);
  m_view = new SegmentedControl(this);
  m_view->setAccessibleName(tr("What is shown below"));
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
  addView(tr("Tiers"), makeTiers());
  m_screening = new ChartCard(ChartCard::Header::Full, this);
  addView(tr("Screening"), m_screening);
  m_growth = new GrowthCases(workspace, this);
  addView(tr("If growth differs"), m_growth);
  addView(tr("Advice"), new AdviceCard(m_workspace, this));
}

QWidget* OptimisePage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kSpacing);
  m_fleet = new QComboBox(bar);
  m_fleet->setAccessibleName(tr("Displayed fleet"));
  connect(m_fleet, &QComboBox::activated, this,
          [this](int index) { m_workspace.view.setFleet(FleetId(m_fleet->itemData(index).toString().toStdString())); });
  m_month = new MonthChoice(m_workspace, bar);
  m_own = new QCheckBox(tr("Owned nodes may be bought"), bar);
  m_own->setToolTip(tr("Off: the cheapest mix is sought among commitments only"));
  m_own->setChecked(true);
  connect(m_own, &QCheckBox::toggled, this, &OptimisePage::scheduleRefresh);
  connect(&m_workspace.live, &LiveEvaluation::searchChanged, this, &OptimisePage::scheduleRefresh);
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
  m_timeline = new ChartCard(ChartCard::Header::Compact, view);
  auto* card = new Card(tr("What to do when"), {}, view);
  m_schedule = new ChartTable(card);
  m_schedule->setAccessibleName(card->title());
  card->addHeaderWidget(makeTableMenu(card->title(), m_schedule));
  card->contentLayout()->addWidget(m_schedule);
  columns->addWidget(m_timeline, 3);
  columns->addWidget(card, 5);
  return view;
}

QWidget* OptimisePage::makeTiers() {
  auto* view = new QWidget(this);
  auto* columns = new QHBoxLayout(view);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(kSpacing);
  auto* use = new Card(tr("Coverage and use"), tr("of the need, and of what is paid for, over the horizon"), view);
  m_tiers = new ChartTable(use);
  m_tiers->setAccessibleName(use->title());
  m_tiers->setFirstColumnFills(true);
  use->addHeaderWidget(makeTableMenu(use->title(), m_tiers));
  use->contentLayout()->addWidget(m_tiers);
  auto* why = new Card(tr("Why"), {}, view);
  m_why = new QLabel(why);
  m_why->setWordWrap(true);
  m_why->setAlignment(Qt::AlignTop);
  setRole(m_why, u"secondary"_s);
  m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  why->contentLayout()->addWidget(m_why);
  columns->addWidget(use, 3);
  columns->addWidget(why, 2);
  return view;
}

void OptimisePage::addView(const QString& title, QWidget* view) {
  m_viewTitles << title;
  m_view->setSegments(m_viewTitles);
  m_views->addWidget(view);
}

// Without the counts that the levers hold, so that it stays the same while they are dragged.
Plan OptimisePage::optimalPlan() const {
  const ScenarioId& scenario = m_workspace.view.scenario();
  Plan plan = optimise::withOptimalLevers(m_workspace.plan(), scenario, m_own->isChecked());
  if (Scenario* target = fulcrum::find(plan, scenario)) {
    target->levers.commitments->counts.clear();
    if (m_own->isChecked()) target->levers.own->counts.clear();
  }
  return plan;
}

std::optional<size_t> OptimisePage::poolIndex() const {
  if (!m_optimum) return std::nullopt;
  const auto found = std::ranges::find(m_optimum->choice.pools, m_workspace.view.fleet(), &optimise::PoolOptimum::id);
  if (found == m_optimum->choice.pools.end()) return std::nullopt;
  return static_cast<size_t>(found - m_optimum->choice.pools.begin());
}

void OptimisePage::refresh() {
  showFleets();
  m_month->refresh();
  compareMixes();
  m_apply->setEnabled(m_optimum.has_value());
  showHeadline();
  showMixes();
  showViews();
}

void OptimisePage::compareMixes() {
  const ScenarioId& scenario = m_workspace.view.scenario();
  m_mix.reset();
  if (!m_workspace.live.current()) {
    m_optimum.reset();
    return;
  }
  optimise::SolvedPools& solved = m_workspace.live.solved();
  m_mix = optimise::mixOf(*m_workspace.live.stages());
  Plan optimal = optimalPlan();
  const bool provisional =
      m_optimum && std::ranges::any_of(m_optimum->choice.pools, &optimise::PoolOptimum::provisional);
  if (m_optimum && !provisional && scenario == m_optimalScenario && optimal == m_optimalPlan) return;
  m_optimalPlan = std::move(optimal);
  m_optimalScenario = scenario;
  m_optimum.reset();
  m_cheapestMix.reset();
  auto found = optimise::optimum(m_optimalPlan, scenario, solved, {.waits = false});
  if (!found) return;
  m_optimum = std::move(found).value();
  m_cheapestMix = optimise::mixOf(*m_optimum);
  if (m_optimum->choice.unsolved) m_workspace.live.searchFor({*m_optimum->choice.unsolved});
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

void OptimisePage::showHeadline() {
  const auto index = poolIndex();
  if (!index || !m_mix || !m_cheapestMix) {
    m_headline->setText(tr("The plan cannot be evaluated: see the problems below."));
    return;
  }
  const NumberFormat format = m_workspace.format();
  const Money above = m_mix->monthlyCost - m_cheapestMix->monthlyCost;
  const Money here = m_mix->pools[*index].monthlyCost - m_cheapestMix->pools[*index].monthlyCost;
  constexpr Money kNothing(0.5);  // a month: rounding
  QString text = tr("<b>Your mix is the cheapest.</b>");
  if (above >= kNothing)
    text = tr("<b>Your mix: %1 per month above the cheapest.</b>").arg(format.moneyShortSigned(above));
  if (above <= -kNothing) text = belowTheCheapest(above, m_mix->obligations - m_cheapestMix->obligations);
  if (m_workspace.live.isSearching())
    text = tr("<b>The caps bind: searching for the cheapest mix within them.</b> Shown until then is the latest.");
  if (m_workspace.live.wasSearchStopped())
    text =
        tr("<b>The search within the caps was stopped.</b> Shown is the latest mix that keeps them; it may not be the "
           "cheapest.");
  if (m_mix->pools.size() > 1 && above >= kNothing)
    text += u' ' + tr("This fleet: %1.").arg(format.moneyShortSigned(here));
  m_headline->setText(text);
  const optimise::PoolOptimum& pool = m_optimum->choice.pools[*index];
  m_headline->setToolTip(
      tr("Levelised cost per month of the plan, as in the key figures. Terms that outlive the plan are signed only for "
         "nodes whose use would be worth the whole term. Proved for this fleet: %1 in today's money, and no such mix "
         "costs less than %2.")
          .arg(format.money(Money(pool.objective)), format.money(Money(pool.bound))));
}

// A mix by hand may bind itself beyond the plan for less than it is worth; else it draws less power than was reckoned.
QString OptimisePage::belowTheCheapest(Money above, Money owed) const {
  const NumberFormat format = m_workspace.format();
  if (owed > Money(0)) {
    return tr("<b>Your mix: %1 per month below the cheapest, because it leaves %2 more to be paid after the plan.</b> "
              "Those terms would not be worth their whole length.")
        .arg(format.moneyShort(-above), format.moneyShort(owed));
  }
  return tr("<b>Your mix: %1 per month below the cheapest.</b> The cheapest is found with the mean load of owned "
            "nodes, "
            "whose power may differ by up to 1 %.")
      .arg(format.moneyShort(-above));
}

void OptimisePage::showMixes() {
  const int month = m_workspace.view.month();
  const FleetId& fleet = m_workspace.view.fleet();
  PoolWeek cheapest{};
  if (m_optimum) cheapest = weekOf(fulcrum::weekOf(m_optimum->model, m_optimum->choice.holdings, month), fleet);
  m_mine->refresh(weekOf(m_workspace.live.weekOf(month), fleet), cheapest);
  ChartData data = loadDuration(cheapest, m_workspace.format());
  data.title = tr("Cheapest mix");
  m_cheapest->setData(std::move(data));
}

void OptimisePage::showTiers() {
  const auto index = poolIndex();
  const NodeType* type =
      index ? fulcrum::find(m_workspace.plan(), m_optimum->evaluation.pools[*index].nodeType) : nullptr;
  if (!type || !m_mix || !m_cheapestMix) {
    m_tiers->setTable({});
    m_why->clear();
    return;
  }
  const NumberFormat format = m_workspace.format();
  m_tiers->setTable(tierUseTable(m_mix->pools[*index], m_cheapestMix->pools[*index], format));
  if (!m_workspace.document.inGesture()) m_tiers->fitColumns();
  const optimise::PoolOptimum& pool = m_optimum->choice.pools[*index];
  const Assumptions assumptions = resolveScenario(m_workspace.plan(), m_workspace.view.scenario()).assumptions;
  QStringList lines;
  for (const TierReason& reason : reasonsOf(pool, *type, assumptions, format))
    lines << u"<p style='margin:0 0 5px 0'><b>%1.</b> %2</p>"_s.arg(tierName(reason.tier),
                                                                    reason.sentence.toHtmlEscaped());
  if (pool.hourlyOnly > pool.objective) {
    const Money saved = levelised(pool.hourlyOnly - pool.objective, m_optimum->evaluation);
    lines << u"<p style='margin:0'>%1</p>"_s.arg(
        tr("Against renting all of it by the hour this saves %1 per month.").arg(format.moneyShort(saved)));
  }
  m_why->setText(lines.join(QString()));
}

void OptimisePage::showViews() {
  const NumberFormat format = m_workspace.format();
  const Plan& plan = m_workspace.plan();
  const Assumptions assumptions = resolveScenario(plan, m_workspace.view.scenario()).assumptions;
  const auto index = poolIndex();
  const PoolEvaluation pool = index ? m_optimum->evaluation.pools[*index] : PoolEvaluation();
  const auto purchases = index ? m_optimum->choice.pools[*index].purchases : std::vector<optimise::PlannedPurchase>();
  if (m_timeline->isVisible()) {
    m_timeline->setData(commitmentTimeline(pool, purchases, assumptions.leadTimeMonths, plan, format));
    m_schedule->setTable(purchaseSchedule(purchases, assumptions.leadTimeMonths, plan, format));
    if (!m_workspace.document.inGesture()) m_schedule->fitColumns();
  }
  if (m_tiers->isVisible()) showTiers();
  if (m_growth->isVisible()) m_growth->refresh(m_own->isChecked());
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
  const Plan applied = optimise::withPurchasesApplied(m_optimalPlan, scenario, m_optimum->choice);
  if (!inNewScenario) return m_workspace.document.edit(tr("Apply the cheapest mix"), applied);
  ScenarioAdded added = withScenarioAdded(m_workspace.plan(), scenario, tr("Cheapest mix").toStdString());
  Scenario* target = fulcrum::find(added.plan, added.id);
  const Scenario* source = fulcrum::find(applied, scenario);
  target->levers.commitments = source->levers.commitments;
  if (m_own->isChecked()) target->levers.own = source->levers.own;
  m_workspace.document.edit(tr("Apply the cheapest mix to a new scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
}

}  // namespace fulcrum
