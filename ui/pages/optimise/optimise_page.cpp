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
#include "pages/common/month_choice.h"
#include "pages/optimise/advice_card.h"
#include "pages/optimise/growth_cases.h"
#include "pages/optimise/mix_card.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpacing = space::kCards;

// Holds charts. The lines of their legends go at the cost of the charts: else it would be no lower than its hint.
template <class Widget>
class OfAnyHeight : public Widget {
 public:
  using Widget::Widget;
  [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

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

template <class Pools>
auto poolOf(const Pools& pools, const FleetId& fleet) {
  const auto found = std::ranges::find(pools, fleet, [](const auto& pool) { return pool.id; });
  return found == pools.end() ? nullptr : &*found;
}

}  // namespace

OptimisePage::OptimisePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_mix(liveMix(workspace.document, workspace.view, workspace.live)),
      m_cheapest(
          liveCheapest(workspace.document, workspace.view, workspace.live, [this] { return m_own->isChecked(); })) {
  m_mine = new MixCard(workspace, m_mix, this);
  m_cheapestCard = new ChartCard(ChartCard::Header::Compact, this);
  m_views = new OfAnyHeight<QStackedWidget>(this);
  auto* chartRow = new OfAnyHeight<QWidget>(this);
  // Legends come and go with what is bought: heights are shared out without them.
  for (QWidget* widget : {static_cast<QWidget*>(m_mine), static_cast<QWidget*>(m_cheapestCard),
                          static_cast<QWidget*>(m_views), static_cast<QWidget*>(chartRow)})
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  auto* mixes = new QHBoxLayout(chartRow);
  mixes->setContentsMargins(margins::kNone);
  mixes->setSpacing(kSpacing);
  mixes->addWidget(m_mine, 1);
  mixes->addWidget(m_cheapestCard, 1);
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
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNormal);
  rows->addWidget(makeBar());
  rows->addWidget(m_headline);
  rows->addWidget(chartRow, 6);
  rows->addWidget(m_view, 0, Qt::AlignLeft);
  rows->addWidget(m_views, 5);

  addView(tr("Timeline"), makeTimeline());
  addView(tr("Tiers"), makeTiers());
  m_screening = new ChartCard(ChartCard::Header::Full, this);
  addView(tr("Screening"), m_screening);
  m_growth = new GrowthCases(workspace, this);
  addView(tr("If growth differs"), m_growth);
  auto* advice = new AdviceCard(m_workspace, this);
  connect(advice, &AdviceCard::whyRequested, this, &OptimisePage::whyRequested);
  addView(tr("Advice"), advice);
  answerWhy(m_headline, WhyBy::Everything, [this] { askWhy("aboveCheapest"); });
  m_cheapestCard->setWhy([this](int, int) { askWhy("aboveCheapest"); });
  m_mine->setWhy([this](int, int) { askWhyNodes(m_workspace.view.fleet()); });
  m_timeline->setWhy([this](int month, int series) {
    const std::vector<ChartBand>& bands = m_timeline->data().bands;
    const std::string tier =
        series >= 0 && static_cast<size_t>(series) < bands.size() ? bands[static_cast<size_t>(series)].figure : "all";
    askWhy(m_workspace.view.fleet().text + ".inForce." + tier + "[" + std::to_string(std::max(month, 0)) + "]");
  });
  connect(m_schedule, &ChartTable::whyRequested, this, &OptimisePage::whyRequested);
  connect(m_growth, &GrowthCases::whyRequested, this, &OptimisePage::whyRequested);
  m_screening->setWhy([this](int place, int series) {
    const std::string end = screeningFigure(m_screening->data(), screeningLines(), std::max(place, 0), series);
    if (const NodeType* type = shownType(); type && !end.empty())
      Q_EMIT whyRequested(
          {.figure = "screening[" + type->id.text + "," + std::to_string(m_workspace.view.month()) + end});
  });
  m_tiers->setWhy([this](int row, int column) {
    static constexpr std::array kRows{"owned", "reserved3y", "reserved1y", "spot", "onDemand"};
    static constexpr std::array kColumns{"", "covers", "cheapest.covers", "used", "cheapest.used"};
    if (column > 0)
      askWhy(m_workspace.view.fleet().text + "." + kRows.at(static_cast<size_t>(row)) + "." +
             kColumns.at(static_cast<size_t>(column)));
  });
}

// The last view.
void OptimisePage::showAdvice() {
  m_view->setCurrentIndex(m_views->count() - 1);
  m_views->setCurrentIndex(m_views->count() - 1);
  showViews();
}

std::string OptimisePage::family() const {
  return m_own->isChecked() ? "mix[own]." : "mix[rented].";
}

// Of the mixes, by its name without the family.
void OptimisePage::askWhy(const std::string& figure) {
  Q_EMIT whyRequested({.figure = family() + figure});
}

// Of the fleet, in the cheapest mix; null while there is none.
const NodeType* OptimisePage::shownType() const {
  const auto mixes = mixesOfFleet();
  return mixes ? fulcrum::find(m_workspace.plan(), mixes->figures->nodeType) : nullptr;
}

std::vector<optimise::ScreeningLine> OptimisePage::screeningLines() const {
  const NodeType* type = shownType();
  if (!type) return {};
  const Assumptions assumptions = resolveScenario(m_workspace.plan(), m_workspace.view.scenario()).assumptions;
  return optimise::screeningLines(*type, assumptions, m_workspace.view.month(), m_workspace.plan().priceRules);
}

QWidget* OptimisePage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(kSpacing);
  m_fleet = new QComboBox(bar);
  m_fleet->setAccessibleName(tr("Displayed fleet"));
  connect(m_fleet, &QComboBox::activated, this,
          [this](int index) { m_workspace.view.setFleet(FleetId(m_fleet->itemData(index).toString().toStdString())); });
  m_month = new MonthChoice(m_workspace, bar);
  m_own = new QCheckBox(tr("Owned nodes may be bought"), bar);
  m_own->setToolTip(tr("Off: the cheapest mix is sought among commitments only"));
  m_own->setChecked(true);
  connect(m_own, &QCheckBox::toggled, this, [this](bool own) {
    m_cheapest.follow();
    m_growth->setOwn(own);
  });
  connect(&m_mix, &LiveAnswer::changed, this, &OptimisePage::followMixes);
  connect(&m_cheapest, &LiveAnswer::changed, this, &OptimisePage::followMixes);
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
  columns->setContentsMargins(margins::kNone);
  columns->setSpacing(kSpacing);
  m_timeline = new ChartCard(ChartCard::Header::Compact, view);
  auto* card = new Card(tr("What to do when"), {}, view);
  m_schedule = new ChartTable(card);
  m_schedule->setAccessibleName(card->title());
  card->addHeaderWidget(makeTableMenu(card->title(), m_schedule));
  card->contentLayout()->addWidget(m_schedule);
  m_nothingToDo = new QLabel(tr("There is nothing to sign or to buy in the cheapest mix."), card);
  m_nothingToDo->setAlignment(Qt::AlignCenter);
  m_nothingToDo->setWordWrap(true);
  setRole(m_nothingToDo, u"secondaryMuted"_s);
  card->contentLayout()->addWidget(m_nothingToDo, 1);
  columns->addWidget(m_timeline, 4);
  columns->addWidget(card, 7);  // the columns of the schedule, in a framed window of 1280 px, too
  return view;
}

QWidget* OptimisePage::makeTiers() {
  auto* view = new QWidget(this);
  auto* columns = new QHBoxLayout(view);
  columns->setContentsMargins(margins::kNone);
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

const CheapestMix* OptimisePage::cheapest() const {
  return m_cheapest.answer() ? m_cheapest.answer()->get() : nullptr;
}

std::optional<OptimisePage::FleetMixes> OptimisePage::mixesOfFleet() const {
  const CheapestMix* best = cheapest();
  if (!best || !m_mix.answer()) return std::nullopt;
  const FleetId& fleet = m_workspace.view.fleet();
  const FleetMixes mixes{.mine = poolOf(m_mix.answer()->pools, fleet),
                         .best = poolOf(best->mix.pools, fleet),
                         .optimum = poolOf(best->stages.choice.pools, fleet),
                         .figures = poolOf(best->stages.evaluation.pools, fleet)};
  if (!mixes.mine || !mixes.best || !mixes.optimum || !mixes.figures) return std::nullopt;
  return mixes;
}

void OptimisePage::refresh() {
  showFleets();
  m_month->refresh();
  m_apply->setEnabled(cheapest() && m_cheapest.isCurrent());
  showHeadline();
  showMixes();
  showViews();
}

void OptimisePage::flush() {
  m_mix.flush();
  m_cheapest.flush();
  refresh();
}

// With an answer only: while there is none, what is shown stays.
void OptimisePage::followMixes() {
  Q_EMIT verdictChanged();
  if (isVisible() && (m_mix.isCurrent() || m_cheapest.isCurrent() || m_cheapest.isPart())) scheduleRefresh();
}

void OptimisePage::showEvent(QShowEvent* event) {
  m_mix.setShown(this, true);
  m_cheapest.setShown(this, true);
  Page::showEvent(event);
}

void OptimisePage::hideEvent(QHideEvent* event) {
  m_mix.setShown(this, false);
  m_cheapest.setShown(this, false);
  Page::hideEvent(event);
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
  const auto mixes = mixesOfFleet();
  m_headline->setHidden(m_workspace.plan().fleets.empty());  // nothing to look for, as the verdict says
  if (!mixes) {
    m_headline->setText(m_workspace.live.current() ? tr("Looking for the cheapest mix…")
                                                   : tr("The plan cannot be evaluated: see the problems below."));
    return;
  }
  const NumberFormat format = m_workspace.format();
  const optimise::Mix& mine = *m_mix.answer();
  const optimise::Mix& best = cheapest()->mix;
  const Money above = mine.monthlyCost - best.monthlyCost;
  const Money here = mixes->mine->monthlyCost - mixes->best->monthlyCost;
  constexpr Money kNothing(0.5);  // a month: rounding
  QString text = tr("<b>Your mix is the cheapest.</b>");
  if (above >= kNothing)
    text = tr("<b>Your mix: %1 per month above the cheapest.</b>").arg(format.moneyShortSigned(above));
  if (above <= -kNothing) text = belowTheCheapest(above, mine.obligations - best.obligations);
  const CappedSearch& search = m_workspace.live.search();
  if (search.isSearching() || m_cheapest.isPart())
    text = tr("<b>The caps bind: searching for the cheapest mix within them.</b> Shown until then is the latest.");
  else if (search.wasStopped())
    text =
        tr("<b>The search within the caps was stopped.</b> Shown is the latest mix that keeps them; it may not be the "
           "cheapest.");
  if (mine.pools.size() > 1 && above >= kNothing)
    text += u' ' + tr("This fleet: %1.").arg(format.moneyShortSigned(here));
  m_headline->setText(text);
  const optimise::PoolOptimum& pool = *mixes->optimum;
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
  PoolWeek best{};
  if (const CheapestMix* found = cheapest())
    best = weekOf(fulcrum::weekOf(found->stages.model, found->stages.choice.holdings, month), fleet);
  m_mine->refresh(weekOf(m_workspace.live.weekOf(month), fleet), best);
  ChartData data = loadDuration(best, m_workspace.format());
  data.title = tr("Cheapest mix");
  m_cheapestCard->setData(std::move(data));
}

void OptimisePage::showTiers() {
  const auto mixes = mixesOfFleet();
  const NodeType* type = mixes ? fulcrum::find(m_workspace.plan(), mixes->figures->nodeType) : nullptr;
  if (!type) {
    m_tiers->setTable({});
    m_why->clear();
    return;
  }
  const NumberFormat format = m_workspace.format();
  m_tiers->setTable(tierUseTable(*mixes->mine, *mixes->best, format));
  if (!m_workspace.document.inGesture()) m_tiers->fitColumns();
  const optimise::PoolOptimum& pool = *mixes->optimum;
  const Assumptions assumptions = resolveScenario(m_workspace.plan(), m_workspace.view.scenario()).assumptions;
  QStringList lines;
  for (const TierReason& reason : reasonsOf(pool, *type, assumptions, format))
    lines << u"<p style='margin:0 0 5px 0'><b>%1.</b> %2</p>"_s.arg(tierName(reason.tier),
                                                                    reason.sentence.toHtmlEscaped());
  if (pool.hourlyOnly > pool.objective) {
    const Money saved = levelised(pool.hourlyOnly - pool.objective, cheapest()->stages.evaluation);
    lines << u"<p style='margin:0'>%1</p>"_s.arg(
        tr("Against renting all of it by the hour this saves %1 per month.").arg(format.moneyShort(saved)));
  }
  m_why->setText(lines.join(QString()));
}

void OptimisePage::showViews() {
  const NumberFormat format = m_workspace.format();
  const Plan& plan = m_workspace.plan();
  const Assumptions assumptions = resolveScenario(plan, m_workspace.view.scenario()).assumptions;
  const auto mixes = mixesOfFleet();
  const PoolEvaluation pool = mixes ? *mixes->figures : PoolEvaluation();
  const auto purchases = mixes ? mixes->optimum->purchases : std::vector<optimise::PlannedPurchase>();
  if (m_timeline->isVisible()) {
    m_timeline->setData(commitmentTimeline(pool, purchases, assumptions.leadTimeMonths, plan, format));
    m_schedule->setVisible(!purchases.empty());
    m_nothingToDo->setVisible(purchases.empty());
    m_schedule->setTable(
        purchaseSchedule(purchases, assumptions.leadTimeMonths, plan, format, family() + pool.id.text + "."));
    if (!m_workspace.document.inGesture()) m_schedule->fitColumns();
  }
  if (m_tiers->isVisible()) showTiers();
  if (m_screening->isVisible()) m_screening->setData(screeningChart(screeningLines(), format));
}

void OptimisePage::apply(bool inNewScenario) {
  if (!cheapest() || !m_cheapest.isCurrent()) return;
  const ScenarioId scenario = m_workspace.view.scenario();
  const Plan applied =
      optimise::withPurchasesApplied(*m_cheapest.question()->plan, scenario, cheapest()->stages.choice);
  if (!inNewScenario) return m_workspace.document.editWhole(tr("Apply the cheapest mix"), applied);
  ScenarioAdded added = withScenarioAdded(m_workspace.whole(), scenario, tr("Cheapest mix").toStdString());
  Scenario* target = fulcrum::find(added.plan, added.id);
  const Scenario* source = fulcrum::find(applied, scenario);
  target->levers.commitments = source->levers.commitments;
  if (m_own->isChecked()) target->levers.own = source->levers.own;
  m_workspace.document.editWhole(tr("Apply the cheapest mix to a new scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
}

explain::Verdict OptimisePage::verdict() const {
  const CheapestMix* best = cheapest();
  const optimise::Mix* mine = m_mix.isCurrent() ? m_mix.answer() : nullptr;
  return explain::optimiseVerdict(subject(),
                                  best && m_cheapest.isCurrent() ? std::optional(best->mix.monthlyCost) : std::nullopt,
                                  mine ? mine->obligations : Money());
}

}  // namespace fulcrum
