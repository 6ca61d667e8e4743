// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
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

}  // namespace

ScenarioId ComparePage::chosenIn(const QComboBox& box) {
  return ScenarioId(box.currentData().toString().toStdString());
}

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
