// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/chart_card.h"
#include "charts/table_menu.h"
#include "edits/scenario_edits.h"
#include "explain/output_figures.h"
#include "figures/comparison_figures.h"
#include "figures/risk_figures.h"
#include "figures/savings_figures.h"
#include "live/live_why.h"
#include "pages/compare/comparison_view.h"
#include "plan/field_access.h"
#include "report/report.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpread = 2;  // behind the two courses

QString idText(const ScenarioId& id) {
  return QString::fromStdString(id.text);
}

// Chooses the entry that stands for the scenario, and tells nobody.
void fillScenarios(QComboBox& box, const Plan& plan, const std::vector<ScenarioId>& ids, const ScenarioId& chosen) {
  const QSignalBlocker blocker(box);
  box.clear();
  for (const ScenarioId& id : ids) {
    if (const Scenario* scenario = find(plan, id)) box.addItem(scenarioName(*scenario), idText(id));
    if (id == chosen) box.setCurrentIndex(box.count() - 1);
  }
}

ScenarioId chosenIn(const QComboBox& box) {
  return ScenarioId(box.currentData().toString().toStdString());
}

}  // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_risk(sharedRisk(workspace)),
      m_figures(liveComparison(workspace.document, workspace.live, [this] { return shownScenarios(); })),
      m_shares(livePairAttribution(workspace.document, workspace.live, [this] { return m_pair; })) {
  auto* page = new QWidget(this);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNormal);
  m_views = new QStackedWidget(page);
  rows->addWidget(makeBar());
  m_note = new QLabel(page);
  m_note->setWordWrap(true);
  m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(m_note, u"secondary"_s);
  rows->addWidget(m_note);
  m_views->addWidget(makeFigures());
  m_views->addWidget(makeInputs());
  m_views->addWidget(makeWhy());
  rows->addWidget(m_views, 1);
  m_whole = new QStackedWidget(this);
  m_whole->addWidget(page);
  m_whole->addWidget(makeEmptyState());
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(margins::kNone);
  whole->addWidget(m_whole);
  for (LiveAnswer* answer :
       {static_cast<LiveAnswer*>(&m_figures), static_cast<LiveAnswer*>(&m_shares), static_cast<LiveAnswer*>(&m_risk)})
    connect(answer, &LiveAnswer::changed, this, &ComparePage::scheduleRefresh);
  connect(&workspace.view, &ViewState::referenceChanged, this, &ComparePage::scheduleRefresh);
}

QWidget* ComparePage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kNormal);
  m_view = new SegmentedControl({tr("Figures"), tr("Inputs"), tr("Why")}, bar);
  m_view->setObjectName(u"views"_s);
  m_view->setAccessibleName(tr("What is displayed"));
  m_view->setSegmentToolTip(kFigures, tr("Key figures and cost by fiscal year"));
  m_view->setSegmentToolTip(kInputs, tr("What the scenarios assume, and where they differ"));
  m_view->setSegmentToolTip(kWhy, tr("What each change between two scenarios costs or saves"));
  connect(m_view, &SegmentedControl::chosen, this, &ComparePage::chooseView);
  m_base = new QComboBox(bar);
  m_base->setAccessibleName(tr("Reference of the comparison"));
  m_base->setToolTip(tr("The other scenarios are compared with it; so is the strip of key figures."));
  connect(m_base, &QComboBox::activated, this, [this] { m_workspace.view.setReference(chosenIn(*m_base)); });
  auto* label = new QLabel(tr("Re&ference"), bar);
  label->setBuddy(m_base);
  m_scenarios = new QToolButton(bar);
  m_scenarios->setText(tr("Scenarios"));
  m_scenarios->setToolTip(tr("Choose which scenarios are displayed"));
  m_scenarios->setAccessibleName(m_scenarios->toolTip());
  m_scenarios->setPopupMode(QToolButton::InstantPopup);
  m_scenarios->setMenu(new QMenu(m_scenarios));
  connect(m_scenarios->menu(), &QMenu::aboutToShow, this, &ComparePage::fillScenarioMenu);
  m_export = new QToolButton(bar);
  m_export->setText(tr("Export"));
  m_export->setToolTip(tr("Copy or save this comparison"));
  m_export->setAccessibleName(m_export->text());
  m_export->setPopupMode(QToolButton::InstantPopup);
  m_export->setMenu(new QMenu(m_export));
  connect(m_export->menu(), &QMenu::aboutToShow, this, &ComparePage::fillExportMenu);
  layout->addWidget(m_view);
  layout->addStretch(1);
  layout->addWidget(label);
  layout->addWidget(m_base);
  layout->addWidget(m_scenarios);
  layout->addWidget(m_export);
  return bar;
}

ComparisonView* ComparePage::makeTable(const QString& name) {
  auto* table = new ComparisonView(this);
  table->setAccessibleName(name);
  connect(table, &ComparisonView::baseRequested, this,
          [this](int column) { m_workspace.view.setReference(shownScenarios()[static_cast<size_t>(column)]); });
  connect(table, &ComparisonView::moveRequested, this, &ComparePage::moveColumn);
  connect(table, &ComparisonView::hideRequested, this,
          [this](int column) { setHidden(shownScenarios()[static_cast<size_t>(column)], true); });
  connect(table, &ComparisonView::fieldRequested, this,
          [this, table](int row, int column) { goToField(*table, row, column); });
  connect(table, &ComparisonView::whyRequested, this, [this, table](int row, int column) {
    const std::string& output = table->comparison().figureOf(row);
    Q_EMIT whyRequested({.figure = output == explain::kNpvAgainstBase ? kNpvAgainst : explain::figureOfOutput(output),
                         .scenario = shownScenarios()[static_cast<size_t>(column)]});
  });
  connect(table, &ComparisonView::copyRequested, this, [this] {
    QApplication::clipboard()->setText(toTsv(tableData(shownTable(), tableTitle()), NumberStyle::Numbers));
  });
  return table;
}

QWidget* ComparePage::makeFigures() {
  auto* view = new QWidget(this);
  auto* rows = new QVBoxLayout(view);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kCards);
  m_table = makeTable(tr("Figures by scenario"));
  m_table->setObjectName(u"figures"_s);
  m_chart = new ChartCard(ChartCard::Header::Full, view);
  m_chart->setMinimumHeight(size::kLeastChart);
  m_course = new SegmentedControl({tr("Monthly"), tr("Cumulative"), tr("Spread")}, m_chart);
  m_course->setAccessibleName(tr("Cost over time, or its spread"));
  m_course->setSegmentToolTip(kSpread,
                              tr("How sure the cost of each scenario is: thousands of trials of what is uncertain"));
  m_course->setObjectName(u"course"_s);
  connect(m_course, &SegmentedControl::chosen, this, [this] {
    followShown();
    showFigures();
  });
  m_chart->addHeaderWidget(m_course);
  // Of a month, or of the whole: the line of a scenario.
  m_chart->setWhy([this](int place, int series) {
    const std::vector<ScenarioId> shown = shownScenarios();
    const size_t column = series >= 0 && static_cast<size_t>(series) < shown.size() ? static_cast<size_t>(series) : 0;
    const bool isMonth = place >= 0 && m_course->currentIndex() == 0;
    Q_EMIT whyRequested(
        {.figure = isMonth ? "totals.cash[" + std::to_string(place) + "]" : "cashTotal", .scenario = shown[column]});
  });
  rows->addWidget(m_table, 6);
  rows->addWidget(m_chart, 5);
  return view;
}

QWidget* ComparePage::makeInputs() {
  auto* view = new QWidget(this);
  auto* rows = new QVBoxLayout(view);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNormal);
  auto* bar = new QHBoxLayout;
  m_inputView = new SegmentedControl({tr("All"), tr("Different"), tr("Equal")}, view);
  m_inputView->setObjectName(u"inputs"_s);
  m_inputView->setAccessibleName(tr("Which inputs"));
  m_inputView->setCurrentIndex(static_cast<int>(InputView::Different));
  connect(m_inputView, &SegmentedControl::chosen, this, &ComparePage::showInputs);
  auto* hint = new QLabel(tr("Double-click a value, or press Enter, to go to its field."), view);
  setRole(hint, u"secondaryMuted"_s);
  bar->addWidget(m_inputView);
  bar->addWidget(hint, 1);
  m_noInputs = new QLabel(view);
  m_noInputs->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_inputs = makeTable(tr("Inputs by scenario"));
  rows->addLayout(bar);
  rows->addWidget(m_noInputs);
  rows->addWidget(m_inputs, 1);
  return view;
}

QWidget* ComparePage::makeWhy() {
  auto* view = new QWidget(this);
  auto* rows = new QVBoxLayout(view);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNormal);
  auto* bar = new QHBoxLayout;
  const auto addChoice = [&](const QString& text, QComboBox*& box, const QString& name) {
    box = new QComboBox(view);
    box->setAccessibleName(name);
    auto* label = new QLabel(text, view);
    label->setBuddy(box);
    bar->addWidget(label);
    bar->addWidget(box);
    connect(box, &QComboBox::activated, this, [this] {
      m_pair = {chosenIn(*m_from), chosenIn(*m_to)};
      m_isPairChosen = true;
      m_shares.follow();
      showWhy();
    });
  };
  addChoice(tr("F&rom"), m_from, tr("From this scenario"));
  addChoice(tr("&to"), m_to, tr("To this scenario"));
  auto* swap = new QToolButton(view);
  swap->setText(tr("Swap"));
  swap->setToolTip(tr("The other way round"));
  connect(swap, &QToolButton::clicked, this, [this] {
    std::swap(m_pair.first, m_pair.second);
    m_isPairChosen = true;
    m_shares.follow();
    showWhy();
  });
  bar->addWidget(swap);
  bar->addStretch(1);
  m_why = new ChartCard(ChartCard::Header::Full, view);
  rows->addLayout(bar);
  m_why->setWhy([this](int place, int) {
    const auto asked = askedOfSaving(m_shares, place, SavingsOrder::Shapley, m_pair.first, m_pair.second);
    if (asked) Q_EMIT whyRequested(*asked);
  });
  rows->addWidget(m_why, 1);
  return view;
}

QWidget* ComparePage::makeEmptyState() {
  auto* state = new Card(tr("Nothing to compare yet"), QString(), this);
  auto* text = new QLabel(tr("This plan has one scenario. Duplicate it, change something in the copy, and this page "
                             "displays both side by side: what differs, what it costs, and why."),
                          state);
  text->setWordWrap(true);
  auto* button = new QPushButton(tr("Duplicate the scenario"), state);
  button->setObjectName(u"duplicate"_s);
  connect(button, &QPushButton::clicked, this, &ComparePage::duplicate);
  state->contentLayout()->addWidget(text);
  state->contentLayout()->addWidget(button, 0, Qt::AlignLeft);
  state->contentLayout()->addStretch(1);
  return state;
}

void ComparePage::duplicate() {
  const Scenario* scenario = m_workspace.scenario();
  if (!scenario) return;
  const ScenarioAdded added = withScenarioDuplicated(m_workspace.whole(), scenario->id,
                                                     tr("%1 (copy)").arg(scenarioName(*scenario)).toStdString());
  m_workspace.document.editWhole(tr("Duplicate scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
}

std::vector<ScenarioId> ComparePage::shownScenarios() const {
  std::vector<ScenarioId> ids;
  const auto& scenarios = m_workspace.whole().scenarios;
  const auto add = [&](const ScenarioId& id) {
    const bool base = id == m_workspace.live.baseScenario();
    if ((base || !m_hidden.contains(id.text)) && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  };
  for (const ScenarioId& id : m_order) {
    if (fulcrum::find(m_workspace.whole(), id)) add(id);
  }
  for (const Scenario& scenario : scenarios) add(scenario.id);
  return ids;
}

size_t ComparePage::basePlace() const {
  const std::vector<ScenarioId> shown = shownScenarios();
  const auto found = std::ranges::find(shown, m_workspace.live.baseScenario());
  return found == shown.end() ? 0 : static_cast<size_t>(found - shown.begin());
}

void ComparePage::setHidden(const ScenarioId& id, bool hidden) {
  hidden ? void(m_hidden.insert(id.text)) : void(m_hidden.erase(id.text));
  m_figures.follow();
  refresh();
}

void ComparePage::moveColumn(int from, int to) {
  std::vector<ScenarioId> shown = shownScenarios();
  const auto count = static_cast<int>(shown.size());
  if (from == to || from < 0 || to < 0 || from >= count || to >= count) return;
  const ScenarioId moved = shown[static_cast<size_t>(from)];
  shown.erase(shown.begin() + from);
  shown.insert(shown.begin() + to, moved);
  for (const Scenario& scenario : m_workspace.whole().scenarios) {
    if (std::ranges::find(shown, scenario.id) == shown.end()) shown.push_back(scenario.id);  // hidden ones
  }
  m_order = std::move(shown);
  m_figures.follow();
  refresh();
}

void ComparePage::chooseView(int view) {
  m_views->setCurrentIndex(view);
  followShown();
  refresh();
}

void ComparePage::followShown() {
  const bool shown = isVisible() && m_whole->currentIndex() == 0;
  const int view = m_views->currentIndex();
  m_figures.setShown(this, shown && view == kFigures);
  m_shares.setShown(this, shown && view == kWhy);
  m_risk.setShown(this, shown && view == kFigures && m_course->currentIndex() == kSpread);
}

void ComparePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  followShown();
}

void ComparePage::hideEvent(QHideEvent* event) {
  m_figures.setShown(this, false);
  m_shares.setShown(this, false);
  m_risk.setShown(this, false);
  Page::hideEvent(event);
}

void ComparePage::flush() {
  if (m_views->currentIndex() == kFigures) m_figures.flush();
  if (m_views->currentIndex() == kFigures && m_course->currentIndex() == kSpread) m_risk.flush();
  if (m_views->currentIndex() == kWhy) m_shares.flush();
  refresh();
}

void ComparePage::refresh() {
  const bool empty = m_workspace.whole().scenarios.size() < 2;
  m_whole->setCurrentIndex(empty ? 1 : 0);
  if (empty) return followShown();
  fillBase();
  fillPair();
  followShown();
  m_note->hide();
  switch (m_views->currentIndex()) {
    case kFigures:
      return showFigures();
    case kInputs:
      return showInputs();
    default:
      return showWhy();
  }
}

void ComparePage::fillBase() {
  std::vector<ScenarioId> all;
  for (const Scenario& scenario : m_workspace.whole().scenarios) all.push_back(scenario.id);
  fillScenarios(*m_base, m_workspace.whole(), all, m_workspace.live.baseScenario());
}

// Of the two that the waterfall is between, what is not chosen or gone follows the window.
void ComparePage::fillPair() {
  const Plan& plan = m_workspace.whole();
  const ScenarioPair before = m_pair;
  if (!m_isPairChosen || !fulcrum::find(plan, m_pair.first)) m_pair.first = m_workspace.live.baseScenario();
  if (!m_isPairChosen || !fulcrum::find(plan, m_pair.second)) {
    m_pair.second = m_workspace.view.scenario();
    for (const Scenario& scenario : plan.scenarios) {
      if (m_pair.second == m_pair.first) m_pair.second = scenario.id;
    }
  }
  std::vector<ScenarioId> all;
  for (const Scenario& scenario : plan.scenarios) all.push_back(scenario.id);
  fillScenarios(*m_from, plan, all, m_pair.first);
  fillScenarios(*m_to, plan, all, m_pair.second);
  if (m_pair != before) m_shares.follow();
}

void ComparePage::showFigures() {
  const ComparisonAnswer* answer = m_figures.answer();
  if (!answer || answer->empty()) {
    m_note->setText(tr("Working out the scenarios…"));
    m_note->show();
    return;
  }
  const Plan& plan = m_workspace.whole();
  const NumberFormat format = m_workspace.format();
  const auto base = std::ranges::find(*answer, m_workspace.live.baseScenario(), &explain::ComparedFigures::scenario);
  const auto place = static_cast<size_t>(base == answer->end() ? 0 : base - answer->begin());
  m_table->setTable(figuresTable(plan, *answer, place, format));
  if (m_course->currentIndex() == kSpread) {
    showSpread();
  } else {
    ChartData chart = scenarioCosts(plan, *answer, static_cast<CostCourse>(m_course->currentIndex()), format);
    chart.stale = !m_figures.isCurrent();
    m_chart->setData(std::move(chart));
  }
  QStringList notes;
  for (const explain::ComparedFigures& each : *answer) {
    const Scenario* scenario = fulcrum::find(plan, each.scenario);
    if (scenario && !each.evaluation)
      notes << tr("%1 cannot be evaluated; the list of problems says why.").arg(scenarioName(*scenario));
  }
  if (const QString ranking = rankingSentence(plan, *answer, format); !ranking.isEmpty()) notes << ranking;
  m_note->setText(notes.join(u' '));
  m_note->setVisible(!notes.isEmpty());
}

// What each scenario may cost, over the same trials.
void ComparePage::showSpread() {
  const RiskAnswer* answer = m_risk.answer();
  ChartData chart;
  if (answer && answer->trials) {
    chart = outputDistribution(*answer->trials, "monthlyCost", m_workspace.view.scenario(), m_workspace.plan(),
                               m_workspace.format());
    chart.stale = !m_risk.isCurrent() && !m_risk.isPart();
  } else {
    chart.title = tr("Spread of the monthly cost");
    chart.emptyText =
        m_risk.isRunning() ? tr("Trials are being worked out…") : tr("The page Risk says why there are no trials.");
  }
  m_chart->setData(std::move(chart));
}

void ComparePage::showInputs() {
  const auto view = static_cast<InputView>(m_inputView->currentIndex());
  ComparisonTable table = inputsTable(m_workspace.whole(), shownScenarios(), basePlace(), view, m_workspace.format());
  const bool none = table.rows.empty();
  m_noInputs->setText(view == InputView::Different ? tr("These scenarios do not differ in any input.")
                                                   : tr("These scenarios have no input in common."));
  m_noInputs->setVisible(none);
  m_inputs->setVisible(!none);
  m_inputs->setTable(std::move(table));
}

void ComparePage::showWhy() {
  fillPair();
  m_why->setData(pairWaterfall(m_workspace, m_shares, m_pair.first, m_pair.second, SavingsOrder::Shapley));
}

const ComparisonTable& ComparePage::shownTable() const {
  return m_views->currentIndex() == kInputs ? m_inputs->comparison().table() : m_table->comparison().table();
}

QString ComparePage::tableTitle() const {
  return m_views->currentIndex() == kInputs ? tr("Input") : tr("Figure");
}

void ComparePage::fillScenarioMenu() {
  QMenu& menu = *m_scenarios->menu();
  menu.clear();
  const std::vector<ScenarioId> shown = shownScenarios();
  for (const Scenario& scenario : m_workspace.whole().scenarios) {
    QAction* action = menu.addAction(scenarioName(scenario));
    const bool visible = std::ranges::find(shown, scenario.id) != shown.end();
    const bool isBase = scenario.id == m_workspace.live.baseScenario();
    action->setCheckable(true);
    action->setChecked(visible);
    action->setEnabled(!isBase && (!visible || shown.size() > 2));
    if (isBase) action->setToolTip(tr("The others are compared with it."));
    connect(action, &QAction::toggled, this, [this, id = scenario.id](bool on) { setHidden(id, !on); });
  }
  menu.setToolTipsVisible(true);
}

void ComparePage::fillExportMenu() {
  QMenu& menu = *m_export->menu();
  menu.clear();
  if (m_views->currentIndex() != kWhy)
    addTableActions(menu, this, tr("Scenarios"), [this] { return tableData(shownTable(), tableTitle()); });
  menu.addAction(tr("Save as picture…"), this, &ComparePage::savePicture);
  menu.addAction(tr("Save as PDF page…"), this, &ComparePage::savePage);
}

void ComparePage::savePicture() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save as picture"), fileNameFor(tr("Scenarios"), u"png"_s),
                                                    tr("Pictures (*.png)"));
  if (path.isEmpty()) return;
  if (!m_views->currentWidget()->grab().save(path, "PNG"))
    QMessageBox::warning(this, tr("Save as picture"), tr("%1 cannot be written.").arg(path));
}

void ComparePage::savePage() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF page"),
                                                    fileNameFor(tr("Scenarios"), u"pdf"_s), tr("PDF files (*.pdf)"));
  if (path.isEmpty()) return;
  const QString error = writeReport(
      path, m_workspace, {.sections = {ReportSection::Scenarios}, .content = {.scenarios = shownScenarios()}});
  if (!error.isEmpty())
    QMessageBox::warning(this, tr("Save as PDF page"), tr("%1 was not written: %2").arg(path, error));
}

void ComparePage::goToField(ComparisonView& table, int row, int column) {
  const ScenarioId id = shownScenarios()[static_cast<size_t>(column)];
  m_workspace.view.setScenario(id);
  QString path = QString::fromStdString(table.comparison().pathOf(row));
  const auto& scenarios = m_workspace.plan().scenarios;
  const auto place = std::ranges::find(scenarios, id, &Scenario::id) - scenarios.begin();
  if (path.startsWith(u"levers."_s)) {
    path = u"scenarios[%1].%2"_s.arg(place).arg(path);
  } else if (const auto indexed = indexedPath(m_workspace.plan(), path.toStdString())) {
    path = QString::fromStdString(*indexed);
  }
  Q_EMIT fieldRequested(path);
}

}  // namespace fulcrum
