// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/costs/costs_page.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>
#include <array>

#include "charts/chart_card.h"
#include "figures/cost_answers.h"
#include "pages/costs/budget_dialog.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForBothRows = 700;  // height of the page
constexpr int kChartSpacing = space::kCards;
constexpr int kLever = 4;  // behind the splits
// In the order of the small charts.
struct SmallChart {
  ChartData (*figures)(const Evaluation&, const Plan&, const CostChoice&, const NumberFormat&);
  std::optional<explain::Asked> (*asked)(const CostQuestion&);
};
constexpr std::array kCharts{SmallChart{overAndUnderBudget, askedOfBudget},
                             SmallChart{capitalAndRunning, askedOfCapital},
                             SmallChart{inferenceShare, askedOfInferenceShare},
                             SmallChart{costPerMillionTokens, askedOfCostPerToken},
                             SmallChart{gpuHoursByUse, askedOfUse},
                             SmallChart{wasteInMoney, askedOfWaste}};

}  // namespace

CostsPage::CostsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_main = new ChartCard(ChartCard::Header::Full, this);
  m_main->setNarrowBelow(900);
  m_main->setWhy([this](int place, int series) { askWhy(m_enlarged, place, series); });
  connect(m_main, &ChartCard::activated, this, [this] { enlarge(-1); });
  for (int chart = 0; chart < kSmallCharts; ++chart) {
    auto* card = new ChartCard(ChartCard::Header::Compact, this);
    card->setToolTip(tr("Double-click to enlarge"));
    connect(card, &ChartCard::activated, this, [this, chart] { enlarge(chart); });
    card->setWhy([this, chart](int place, int series) { askWhy(chart, place, series); });
    m_small[static_cast<size_t>(chart)] = card;
  }
  m_bar = makeBar();
  arrange();
  connect(&workspace.attribution, &LiveAnswer::changed, this, [this] {
    if (isVisible() && showsSavings()) showMain();
  });
}

QWidget* CostsPage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(kChartSpacing);
  const auto addChoice = [&](const QStringList& texts, const QString& name, auto choose) {
    auto* control = new SegmentedControl(texts, bar);
    control->setAccessibleName(name);
    connect(control, &SegmentedControl::chosen, this, [this, choose](int index) {
      choose(index);
      refresh();
    });
    layout->addWidget(control);
    return control;
  };
  m_viewChoice = addChoice({tr("Amortised"), tr("Cash")}, tr("View"),
                           [this](int index) { m_choice.view = static_cast<CostView>(index); });
  m_viewChoice->setSegmentToolTip(0, tr("Capital over its life, upfront fees over their term"));
  m_viewChoice->setSegmentToolTip(1, tr("Capital and fees when paid, resale when received"));
  m_periodChoice = addChoice({tr("Months"), tr("Quarters"), tr("Fiscal years")}, tr("Period"),
                             [this](int index) { m_choice.period = static_cast<Period>(index); });
  m_rowChoice = addChoice({tr("Money"), tr("Efficiency")}, tr("Small charts"), [this](int index) {
    m_row = index;
    arrange();
  });
  m_rowChoice->setSegmentToolTip(0, tr("Below: budget, capital, share of AI spend"));
  m_rowChoice->setSegmentToolTip(1, tr("Below: cost per million tokens, utilisation, waste"));
  layout->addStretch(1);
  auto* budget = new QToolButton(bar);
  budget->setText(tr("Budget…"));
  budget->setToolTip(tr("Edit the budget and the other AI spend"));
  connect(budget, &QToolButton::clicked, this, &CostsPage::editBudget);
  layout->addWidget(budget);

  m_orderChoice = new SegmentedControl({tr("Shapley"), tr("In order")}, m_main);
  m_orderChoice->setAccessibleName(tr("Shares of what levers save together"));
  m_orderChoice->setSegmentToolTip(0, tr("The mean over all orders in which the levers could be switched on: what they "
                                         "save together is shared fairly"));
  m_orderChoice->setSegmentToolTip(1,
                                   tr("One after the other, in the order in which the levers act: the first ones get "
                                      "what they save together with later ones"));
  connect(m_orderChoice, &SegmentedControl::chosen, this, [this](int index) {
    m_order = static_cast<SavingsOrder>(index);
    showMain();
  });
  m_splitChoice =
      new SegmentedControl({tr("Tier"), tr("Fleet"), tr("Workload"), tr("Cost centre"), tr("Lever")}, m_main);
  m_splitChoice->setAccessibleName(tr("Split"));
  m_splitChoice->setSegmentToolTip(kLever, tr("What each lever saves, from the base to this scenario"));
  connect(m_splitChoice, &SegmentedControl::chosen, this, [this](int index) {
    m_byLever = index == kLever;
    if (!m_byLever) m_choice.split = static_cast<CostSplit>(index);
    arrange();
    refresh();
  });
  m_back = new QToolButton(m_main);
  m_back->setText(tr("Back to cost"));
  connect(m_back, &QToolButton::clicked, this, &CostsPage::goBack);
  m_main->addHeaderWidget(m_orderChoice);
  m_main->addHeaderWidget(m_splitChoice);
  m_main->addHeaderWidget(m_back);
  return bar;
}

// Placed by hand: legends come and go with the height of a card, and a layout would give them heights of their own.
void CostsPage::arrange() {
  const bool both = height() >= kRoomForBothRows;
  m_rowChoice->setVisible(!both);
  m_splitChoice->setVisible(m_enlarged < 0 && !m_byLever);
  m_orderChoice->setVisible(showsSavings());
  m_back->setVisible(m_enlarged >= 0 || m_byLever);

  m_bar->setGeometry(0, 0, width(), m_bar->sizeHint().height());
  const int top = m_bar->height() + kChartSpacing;
  const int smallWidth = (width() - (kInRow - 1) * kChartSpacing) / kInRow;
  const int smallHeight = static_cast<int>((height() - top) * (both ? 0.28 : 0.4));
  const int rows = both ? 2 : 1;
  m_main->setGeometry(0, top, width(), height() - top - rows * (smallHeight + kChartSpacing));
  for (int chart = 0; chart < kSmallCharts; ++chart) {
    QWidget* card = m_small[static_cast<size_t>(chart)];
    const int row = both ? chart / kInRow : 0;
    card->setVisible(both || chart / kInRow == m_row);
    card->setGeometry(chart % kInRow * (smallWidth + kChartSpacing),
                      height() - (rows - row) * smallHeight - (rows - 1 - row) * kChartSpacing, smallWidth,
                      smallHeight);
  }
}

QSize CostsPage::minimumSizeHint() const {
  return {m_bar->minimumSizeHint().width(), 420};
}

void CostsPage::enlarge(int chart) {
  m_enlarged = m_enlarged == chart ? -1 : chart;
  arrange();
  refresh();
}

void CostsPage::goBack() {
  if (m_enlarged < 0) {
    m_byLever = false;
    m_splitChoice->setCurrentIndex(static_cast<int>(m_choice.split));
  }
  enlarge(-1);
}

void CostsPage::askWhy(int chart, int place, int series) {
  const Evaluation* evaluation = m_workspace.live.current();
  if (!evaluation) return;
  const bool isSavings = chart < 0 && showsSavings();
  const auto ask = chart < 0 ? askedOfCost : kCharts[static_cast<size_t>(chart)].asked;
  const auto part = series == 1 ? WaterfallPart::Level : WaterfallPart::Change;
  const auto asked = isSavings ? askedOfSaving(m_workspace.attribution, std::max(place, 0), part, m_order,
                                               m_workspace.live.baseScenario(), m_workspace.view.scenario())
                               : ask({.evaluation = *evaluation,
                                      .plan = m_workspace.plan(),
                                      .choice = m_choice,
                                      .format = m_workspace.format(),
                                      .place = place,
                                      .series = series});
  if (asked) Q_EMIT whyRequested(*asked);
}

ChartData CostsPage::smallChart(int chart) const {
  static_assert(kCharts.size() == kSmallCharts);
  static const Evaluation kNothing;
  const Evaluation* evaluation = m_workspace.live.current();
  return kCharts[static_cast<size_t>(chart)].figures(evaluation ? *evaluation : kNothing, m_workspace.plan(), m_choice,
                                                     m_workspace.format());
}

void CostsPage::refresh() {
  for (int chart = 0; chart < kSmallCharts; ++chart) {
    ChartCard* card = m_small[static_cast<size_t>(chart)];
    if (!card->isHidden()) card->setData(smallChart(chart));
  }
  showMain();
}

void CostsPage::showMain() {
  m_workspace.attribution.setShown(this, isVisible() && showsSavings());
  if (showsSavings()) return m_main->setData(savingsWaterfall(m_workspace, m_order));
  const Evaluation* evaluation = m_workspace.live.current();
  m_main->setData(m_enlarged >= 0 ? smallChart(m_enlarged)
                                  : costBySplit(evaluation ? *evaluation : Evaluation(), m_workspace.plan(), m_choice,
                                                m_workspace.format()));
}

void CostsPage::resizeEvent(QResizeEvent* event) {
  const bool hadBoth = m_rowChoice->isHidden();
  Page::resizeEvent(event);
  arrange();
  if (!hadBoth && m_rowChoice->isHidden()) scheduleRefresh();
}

void CostsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  showMain();
}

void CostsPage::hideEvent(QHideEvent* event) {
  m_workspace.attribution.setShown(this, false);
  Page::hideEvent(event);
}

bool CostsPage::focusField(const QString& path) {
  if (!path.startsWith(u"budget"_s) && !path.startsWith(u"otherAiSpend"_s)) return false;
  QMetaObject::invokeMethod(this, &CostsPage::editBudget, Qt::QueuedConnection);
  return true;
}

void CostsPage::editBudget() {
  BudgetDialog dialog(m_workspace.plan(), m_workspace.format(), this);
  if (dialog.exec() != QDialog::Accepted) return;
  m_workspace.document.edit(tr("Change the budget"), [&](Plan& plan) {
    plan.budget = dialog.budget();
    plan.otherAiSpend = dialog.otherAiSpend();
  });
}

}  // namespace fulcrum
