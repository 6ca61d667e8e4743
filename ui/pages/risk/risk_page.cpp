// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/risk/risk_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "charts/chart_card.h"
#include "charts/table_menu.h"
#include "dialogs/stress_dialog.h"
#include "dialogs/vary_dialog.h"
#include "explain/output_figures.h"
#include "explain/risk_figures.h"
#include "figures/risk_figures.h"
#include "pages/common/list_table.h"
#include "pages/risk/chances_card.h"
#include "pages/risk/risk_inputs.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/risk_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInputsBeside = 1500;  // from this width on the inputs stand beside what comes of them
constexpr int kWidestFigure = 300;
constexpr int kScenariosWhole = 6;  // of the table of quantiles; more of them scroll

QString mixTitle(const risk::CandidateMix& mix, const NumberFormat& format) {
  switch (mix.origin) {
    case risk::MixOrigin::Own:
      return RiskPage::tr("As it is");
    case risk::MixOrigin::AtMedians:
      return RiskPage::tr("Cheapest at P50");
    case risk::MixOrigin::OfDraw:
      return RiskPage::tr("Cheapest where demand is at its P%1").arg(format.number(100 * mix.demand, 1));
  }
  return {};
}

TableData mixTable(const risk::BuyingAdvice& advice, const NumberFormat& format) {
  TableData table{{RiskPage::tr("Purchases"), RiskPage::tr("Expected"), u"P90"_s, RiskPage::tr("Worst 5 %"),
                   RiskPage::tr("Expected regret")},
                  {}};
  for (const risk::CandidateMix& mix : advice.mixes) {
    const bool best = &mix == &advice.mixes[advice.best];
    auto& row = table.rows.emplace_back();
    row.push_back({mixTitle(mix, format), {}, best});
    for (const double value : {mix.cost.mean, mix.cost.percentiles[5], mix.cost.worst5, mix.regret})
      row.push_back({format.moneyShort(Money(value)), value, best});
  }
  return table;
}

// Of the scenario's monthly cost; none where nothing is uncertain.
std::optional<explain::FuturesOfCost> futuresOfCost(const risk::SimulationTrials& trials, const ScenarioId& scenario) {
  const auto found = std::ranges::find(trials.scenarios, scenario, &risk::ScenarioTrials::id);
  if (found == trials.scenarios.end() || trials.inputs.empty()) return std::nullopt;
  const auto index = risk::outputIndex(*found, "monthlyCost");
  if (!index || found->values[*index].empty()) return std::nullopt;
  std::vector<double> sorted = found->values[*index];
  sorted.resize(std::min(sorted.size(), static_cast<size_t>(trials.done)));
  std::ranges::sort(sorted);
  const double own = found->own[*index];
  return explain::FuturesOfCost{
      .low = risk::percentile(sorted, 0.1),
      .high = risk::percentile(sorted, 0.9),
      .own = own,
      .share = risk::shareOf(std::span<const double>(sorted), [&](double cost) { return cost > own; })};
}

}  // namespace

RiskPage::RiskPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_inputs(new RiskInputs(workspace, this)),
      m_risk(sharedRisk(workspace)),
      m_ofScenario(liveScenarioRisk(workspace.document, workspace.view, workspace.live, [this] { return output(); })),
      m_buying(liveBuying(workspace.document, workspace.view, workspace.live)) {
  m_columns = new QHBoxLayout(this);
  m_columns->setContentsMargins(margins::kNone);
  m_columns->setSpacing(space::kCards);
  m_columns->addWidget(makeAnswers(), 7);
  for (LiveAnswer* answer : answers()) connect(answer, &LiveAnswer::changed, this, &RiskPage::scheduleRefresh);
  placeInputs();
}

std::array<LiveAnswer*, 3> RiskPage::answers() {
  return {&m_risk, &m_ofScenario, &m_buying};
}

QWidget* RiskPage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kNormal);
  m_output = new QComboBox(bar);
  m_output->setAccessibleName(tr("Displayed figure"));
  m_output->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_output->setMaximumWidth(kWidestFigure);
  connect(m_output, &QComboBox::activated, this, [this](int index) {
    m_chosen = m_output->itemData(index).toString().toStdString();
    m_ofScenario.follow();
    scheduleRefresh();
  });
  m_progress = new QProgressBar(bar);
  m_progress->setRange(0, 100);
  m_progress->setMaximumWidth(size::kChoiceField);
  m_progress->setAccessibleName(tr("Progress of the simulation"));
  m_stop = new QToolButton(bar);
  connect(m_stop, &QToolButton::clicked, this, [this] {
    m_risk.isRunning() ? m_risk.cancel() : m_risk.restart();
    scheduleRefresh();
  });
  m_state = new QLabel(bar);
  m_state->setObjectName(u"state"_s);
  setRole(m_state, u"secondary"_s);
  m_state->setWordWrap(true);
  auto* vary = new QToolButton(bar);
  vary->setText(tr("Vary a field…"));
  vary->setToolTip(tr("How a figure follows one or two fields, and the value with which it reaches a target"));
  connect(vary, &QToolButton::clicked, this, [this] { varyField(m_workspace, {}, this); });
  layout->addWidget(m_output);
  layout->addWidget(m_state, 1);
  layout->addWidget(m_progress);
  layout->addWidget(m_stop);
  layout->addWidget(vary);
  return bar;
}

void RiskPage::addView(const QString& title, QWidget* view) {
  m_titles.push_back({title, view});
  m_views->addWidget(view);
}

// Where the page is narrow the inputs are one view of several.
void RiskPage::placeInputs() {
  const bool beside = width() >= kInputsBeside;
  if (m_beside == beside) return;
  m_beside = beside;
  QWidget* shown = m_views->currentWidget();
  if (beside) {
    m_views->removeWidget(m_inputs);
    m_columns->insertWidget(0, m_inputs, 5);
    m_inputs->show();
  } else {
    m_columns->removeWidget(m_inputs);
    m_views->insertWidget(0, m_inputs);
  }
  QStringList segments;
  if (!beside) segments << tr("Inputs");
  for (const auto& [title, view] : m_titles) segments << title;
  m_view->setSegments(segments);
  showView(shown && shown != m_inputs ? shown : m_titles.front().second);
}

void RiskPage::showView(QWidget* view) {
  m_views->setCurrentWidget(view);
  m_view->setCurrentIndex(m_views->currentIndex());
  m_buying.setShown(this, isVisible() && view == m_titles.back().second);
  showViews();
}

void RiskPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  placeInputs();
}

bool RiskPage::focusField(const QString& path) {
  if (!path.startsWith(u"uncertainties["_s)) return false;
  if (!*m_beside) showView(m_inputs);
  m_inputs->setFocus();
  return true;
}

ChartTable* RiskPage::addTable(const QString& segment, const QString& title, const QString& subtitle,
                               std::array<QToolButton*, 2> buttons) {
  auto* card = new Card(title, subtitle, this);
  auto* table = new ChartTable(card);
  table->setAccessibleName(title);
  table->setFirstColumnFrozen(true);
  const auto& [add, remove] = buttons;
  connect(add, &QToolButton::clicked, this, [this] { keepStressCase(m_workspace, this); });
  connect(remove, &QToolButton::clicked, this, &RiskPage::removeStressCases);
  onDelete(table, [this] { removeStressCases(); });
  for (QToolButton* button : buttons) card->addHeaderWidget(button);
  card->addHeaderWidget(makeTableMenu(title, table));
  card->contentLayout()->addWidget(table);
  addView(segment, card);
  return table;
}

QWidget* RiskPage::makeAnswers() {
  auto* answers = new QWidget(this);
  auto* rows = new QVBoxLayout(answers);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNormal);
  m_views = new QStackedWidget(answers);
  m_view = new SegmentedControl(answers);
  m_view->setObjectName(u"views"_s);
  m_view->setAccessibleName(tr("What is displayed"));
  connect(m_view, &SegmentedControl::chosen, this, [this](int index) { showView(m_views->widget(index)); });
  rows->addWidget(m_view, 0, Qt::AlignLeft);
  rows->addWidget(makeBar());
  rows->addWidget(m_views, 1);

  auto* spread = new QWidget(answers);
  auto* both = new QVBoxLayout(spread);
  both->setContentsMargins(margins::kNone);
  m_distribution = new ChartCard(ChartCard::Header::Full, spread);
  m_spread = new ChartTable(spread);
  m_spread->setAccessibleName(tr("Quantiles by scenario"));
  m_spread->setFirstColumnFrozen(true);
  m_spread->setCompact();
  m_spread->setWholeRows(kScenariosWhole);
  m_distribution->setWhy([this](int, int series) {
    const ScenarioId* scenario = scenarioAt(series);
    askWhy("p50", scenario ? *scenario : m_workspace.view.scenario());
  });
  connect(m_spread, &ChartTable::whyRequested, this, &RiskPage::whyRequested);
  both->addWidget(m_distribution, 5);
  both->addWidget(m_spread, 4);
  addView(tr("Spread"), spread);
  m_fan = new ChartCard(ChartCard::Header::Full, answers);
  m_fan->setWhy([this](int place, int series) {
    static constexpr std::array kLines{"p50", "p25", "p75"};
    const char* line = kLines.at(series > 0 && series < 3 ? static_cast<size_t>(series) : 0);
    Q_EMIT whyRequested({.figure = std::string(explain::kOfRisk) +
                                   explain::riskCashOf(static_cast<size_t>(std::max(place, 0))) + "." + line});
  });
  addView(tr("By month"), m_fan);
  m_drivers = new ChartCard(ChartCard::Header::Full, answers);
  m_drivers->setWhy([this](int place, int) {
    const risk::ScenarioTrials* scenario = shownTrials();
    const auto drivers = scenario ? risk::driversOf(*trials(), *scenario, m_chosen) : std::vector<risk::Driver>();
    const auto driver = static_cast<size_t>(std::max(place, 0));
    if (driver < drivers.size()) askWhy(explain::riskSwingOf(drivers[driver].input), scenario->id);
  });
  addView(tr("Drivers"), m_drivers);
  auto* tornado = new QWidget(answers);
  auto* swings = new QVBoxLayout(tornado);
  swings->setContentsMargins(margins::kNone);
  m_tornado = new ChartCard(ChartCard::Header::Full, tornado);
  m_tornadoTable = new ChartTable(tornado);
  m_tornadoTable->setAccessibleName(tr("Each input by itself"));
  m_tornadoTable->setFirstColumnFrozen(true);
  m_tornado->setWhy([this](int place, int series) {
    static constexpr std::array kBars{"change.p10", "change.p90"};
    askWhyTornado(place, series >= 0 && series < 2 ? kBars.at(static_cast<size_t>(series)) : "swing");
  });
  connect(m_tornadoTable, &ChartTable::whyRequested, this, &RiskPage::whyRequested);
  swings->addWidget(m_tornado, 3);
  swings->addWidget(m_tornadoTable, 2);
  addView(tr("Tornado"), tornado);
  m_chances = new ChancesCard(m_workspace, answers);
  connect(m_chances, &ChancesCard::whyRequested, this, &RiskPage::whyRequested);
  addView(tr("Chances"), m_chances);
  m_stress =
      addTable(tr("Stress"), tr("Stress cases"), tr("each written into the plan as it stands"),
               {makeFlatButton(tr("Keep a case…"), tr("Names a case of your own and keeps it in the plan"), this),
                makeFlatButton(u"–"_s, tr("Delete the selected cases of your own"), this)});
  connect(m_stress, &ChartTable::whyRequested, this, &RiskPage::whyRequested);
  auto* buying = new QWidget(answers);
  auto* mixes = new QVBoxLayout(buying);
  mixes->setContentsMargins(margins::kNone);
  m_mixes = new ChartTable(buying);
  m_mixes->setAccessibleName(tr("Purchases weighed on the same trials"));
  m_mixes->setFirstColumnFills(true);
  m_mixes->setWhy([this](int row, int column) {
    static constexpr std::array kColumns{"", "mean", "p90", "worst5", "regret"};
    if (column > 0)
      Q_EMIT whyRequested(
          {.figure = "buying[" + std::to_string(row) + "]." + kColumns.at(static_cast<size_t>(column))});
  });
  m_apply = new QToolButton(buying);
  m_apply->setText(tr("Apply the recommended purchases"));
  connect(m_apply, &QToolButton::clicked, this, [this] {
    if (m_buying.answer() && m_buying.answer()->advice) applyMix(m_buying.answer()->advice->best);
  });
  mixes->addWidget(m_mixes, 1);
  mixes->addWidget(m_apply, 0, Qt::AlignLeft);
  addView(tr("What to buy"), buying);
  return answers;
}

// Of the rows and lines of the output that is chosen.
const ScenarioId* RiskPage::scenarioAt(int place) const {
  const risk::SimulationTrials* found = trials();
  if (!found || place < 0) return nullptr;
  for (const risk::ScenarioTrials& scenario : found->scenarios) {
    if (risk::outputIndex(scenario, m_chosen) && place-- == 0) return &scenario.id;
  }
  return nullptr;
}

void RiskPage::askWhy(const std::string& statistic, const ScenarioId& scenario) {
  Q_EMIT whyRequested({.figure = std::string(explain::kOfRisk) + m_chosen + "." + statistic, .scenario = scenario});
}

void RiskPage::askWhyTornado(int place, const std::string& figure) {
  const ScenarioRisk* found = m_ofScenario.answer();
  const auto bar = static_cast<size_t>(std::max(place, 0));
  if (!found || !found->tornado || bar >= found->tornado->bars.size()) return;
  Q_EMIT whyRequested(
      {.figure = "tornado[" + m_ofScenario.question()->output + "]." + found->tornado->bars[bar].input + "." + figure});
}

const risk::ScenarioTrials* RiskPage::shownTrials() const {
  const risk::SimulationTrials* found = trials();
  if (!found) return nullptr;
  const auto shown = std::ranges::find(found->scenarios, m_workspace.view.scenario(), &risk::ScenarioTrials::id);
  return shown == found->scenarios.end() ? nullptr : &*shown;
}

std::string RiskPage::output() const {
  return m_chosen;
}

const risk::SimulationTrials* RiskPage::trials() const {
  return m_risk.answer() ? m_risk.answer()->trials.get() : nullptr;
}

explain::Verdict RiskPage::verdict() const {
  const risk::SimulationTrials* found = m_risk.isCurrent() ? trials() : nullptr;
  return explain::riskVerdict(subject(), found ? futuresOfCost(*found, m_workspace.view.scenario()) : std::nullopt);
}

void RiskPage::flush() {
  m_risk.flush();
  m_ofScenario.flush();
  refresh();
}

void RiskPage::refresh() {
  Q_EMIT verdictChanged();
  showOutputs();
  showState();
  showViews();
}

void RiskPage::showEvent(QShowEvent* event) {
  m_risk.setShown(this, true);
  m_ofScenario.setShown(this, true);
  m_buying.setShown(this, m_views->currentWidget() == m_titles.back().second);
  Page::showEvent(event);
}

void RiskPage::hideEvent(QHideEvent* event) {
  for (LiveAnswer* answer : answers()) answer->setShown(this, false);
  Page::hideEvent(event);
}

// Those of the trials; while there are none yet those that they will have, so that the choice has its width.
std::vector<std::string> RiskPage::outputs() const {
  std::vector<std::string> names;
  const auto add = [&names](const std::vector<std::string>& more) {
    for (const std::string& name : more) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  };
  if (const risk::SimulationTrials* found = trials()) {
    for (const risk::ScenarioTrials& scenario : found->scenarios) add(scenario.outputs);
  } else if (const Evaluation* figures = m_workspace.live.current()) {
    for (const Scenario& scenario : m_workspace.whole().scenarios)
      add(risk::outputNames(m_workspace.whole(), scenario.id, *figures));
  }
  return names;
}

void RiskPage::showOutputs() {
  const QSignalBlocker blocker(m_output);
  m_output->clear();
  for (const std::string& name : outputs()) {
    m_output->addItem(outputName(m_workspace.plan(), name), QString::fromStdString(name));
    if (name == m_chosen) m_output->setCurrentIndex(m_output->count() - 1);
  }
}

// What is particular about trials that are there to stay.
QString RiskPage::notesOn(const risk::SimulationTrials& found) const {
  QString notes;
  if (!m_risk.isCurrent()) notes += u" · "_s + tr("of the plan before the last change");
  int cut = 0;
  for (const int clipped : found.clipped) cut += clipped;
  if (cut > 0) notes += u" · "_s + tr("%Ln draws were cut by the range of their field", nullptr, cut);
  return notes;
}

void RiskPage::showState() {
  const bool running = m_risk.isRunning();
  m_progress->setVisible(running);
  m_progress->setValue(m_risk.percent());
  m_stop->setText(running ? tr("Cancel") : tr("Run"));
  m_stop->setVisible(running || !m_risk.isCurrent());
  const risk::SimulationTrials* found = trials();
  if (!m_workspace.live.current()) {
    m_state->setText(tr("The plan cannot be evaluated: see the problems below."));
  } else if (m_risk.answer() && !m_risk.answer()->problems.empty()) {
    const Problem& first = m_risk.answer()->problems.front();
    m_state->setText(problemSentence(first));
  } else if (!found) {
    m_state->setText(tr("Working out the first trials…"));
  } else if (found->inputs.empty()) {
    m_state->setText(tr("Nothing is uncertain yet: use the default set."));
  } else {
    QString text = tr("%Ln trials", nullptr, found->done);
    if (!running) text += notesOn(*found);  // beside the progress there is no room, and it says as much
    m_state->setText(text);
  }
}

void RiskPage::showViews() {
  const NumberFormat format = m_workspace.format();
  const Plan& plan = m_workspace.plan();
  const ScenarioId& shown = m_workspace.view.scenario();
  if (const risk::SimulationTrials* found = trials()) {
    const bool stale = !m_risk.isCurrent() && !m_risk.isPart();
    const auto show = [&](ChartCard* card, ChartData data) {
      data.stale = stale;
      card->setData(std::move(data));
    };
    if (m_distribution->isVisible()) {
      show(m_distribution, outputDistribution(*found, m_chosen, shown, plan, format));
      m_spread->setTable(outputTable(*found, m_chosen, plan, format));
      m_spread->fitColumns();
    }
    if (m_fan->isVisible()) show(m_fan, costFan(*found, shown, plan, format));
    if (m_chances->isVisible()) m_chances->showTrials(found);
    if (m_drivers->isVisible()) show(m_drivers, driverChart(*found, m_chosen, shown, plan, format));
  }
  if (const ScenarioRisk* found = m_ofScenario.answer()) {
    if (m_tornado->isVisible() && found->tornado) {
      ChartData data = tornadoChart(*found->tornado, m_ofScenario.question()->output, plan, format);
      data.stale = !m_ofScenario.isCurrent();
      m_tornado->setData(std::move(data));
      m_tornadoTable->setTable(tornadoTable(*found->tornado, m_ofScenario.question()->output, plan, format));
      m_tornadoTable->fitColumns();
    }
    if (m_stress->isVisible() && found->stress) {
      m_stress->setTable(stressCasesTable(*found->stress, plan, format));
      m_stress->fitColumns();
    }
  }
  if (m_mixes->isVisible()) {
    const BuyingAnswer* found = m_buying.answer();
    m_mixes->setEnabled(m_buying.isCurrent());
    m_apply->setEnabled(m_buying.isCurrent() && found && found->advice && found->advice->best > 0);
    if (found && found->advice) {
      m_mixes->setTable(mixTable(*found->advice, format));
      m_mixes->fitColumns();
    }
  }
}

// Those of the plan: the first row is the plan itself, then come those that are always there.
void RiskPage::removeStressCases() {
  const size_t usual = 1 + risk::usualStressCases().size();
  std::vector<StressCase> kept = m_workspace.plan().stressCases;
  std::vector<int> rows = selectedRows(*m_stress);
  std::ranges::reverse(rows);
  for (const int row : rows) {
    const auto at = static_cast<size_t>(row);
    if (at >= usual && at - usual < kept.size()) kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(at - usual));
  }
  if (kept == m_workspace.plan().stressCases) return;
  m_workspace.document.edit(tr("Delete stress cases"), [&](Plan& plan) { plan.stressCases = kept; });
}

void RiskPage::applyMix(size_t index) {
  const Plan& mixed = m_buying.answer()->advice->mixes[index].plan;
  const ScenarioId scenario = m_workspace.view.scenario();
  const Scenario* from = fulcrum::find(mixed, scenario);
  if (!from || !m_buying.isCurrent()) return;
  m_workspace.document.edit(tr("Apply the recommended purchases"), [&](Plan& plan) {
    if (Scenario* to = fulcrum::find(plan, scenario)) {
      to->levers.commitments = from->levers.commitments;
      to->levers.own = from->levers.own;
    }
  });
}

}  // namespace fulcrum
