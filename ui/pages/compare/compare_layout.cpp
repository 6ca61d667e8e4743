// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of: its bar, its three views, and what stands there without anything to compare.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "charts/chart_card.h"
#include "explain/output_figures.h"
#include "figures/comparison_figures.h"
#include "figures/savings_figures.h"
#include "live/live_why.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/comparison_view.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

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
    const auto course = static_cast<CostCourse>(m_course->currentIndex());
    const bool isCourse = m_course->currentIndex() != kSpread;
    explain::Asked asked = isCourse && place >= 0
                               ? askedOfCourse(course, place, m_workspace.plan(), m_workspace.format())
                               : explain::Asked{.figure = isCourse ? "cashTotal" : "monthlyCost"};
    asked.scenario = shown[column];
    Q_EMIT whyRequested(asked);
  });
  constexpr double kShare = 0.55;
  m_table->setShareOf(view, kShare, m_chart);
  rows->addWidget(m_table);
  rows->addWidget(m_chart, 1);
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
  rows->addStretch();  // below a short table
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
  m_why->setWhy([this](int place, int series) {
    const auto part = series == 1 ? WaterfallPart::Level : WaterfallPart::Change;
    const auto asked = askedOfSaving(m_shares, place, part, SavingsOrder::Shapley, m_pair.first, m_pair.second);
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

}  // namespace fulcrum
