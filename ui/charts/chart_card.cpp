// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "charts/chart_legend.h"
#include "charts/chart_menu.h"
#include "charts/chart_table.h"
#include "charts/chart_widget.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/why_trigger.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(Header header, QWidget* parent)
    : Card(parent),
      m_chart(new ChartWidget),
      m_table(new ChartTable),
      m_legend(new ChartLegend(m_chart)),
      m_stack(new QStackedWidget) {
  m_stack->addWidget(m_chart);
  m_stack->addWidget(m_table);
  m_chart->setAccessibleName(tr("Chart"));  // until it has data
  contentLayout()->setSpacing(space::kTight);
  contentLayout()->addWidget(m_stack, 1);
  contentLayout()->addWidget(m_legend);
  if (header == Header::Full) {
    m_switch = new SegmentedControl({tr("Chart"), tr("Table")});
    addHeaderWidget(m_switch);
    m_export = new QToolButton;
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Copy or save this chart"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_export->setMenu(menu);
    addHeaderWidget(m_export);
    connect(m_switch, &SegmentedControl::chosen, this, [this](int index) { setTableShown(index == 1); });
  }
  connect(m_chart, &ChartWidget::activated, this, &ChartCard::activated);
  connect(m_chart, &ChartWidget::contextMenuWanted, this, [this](const QPoint& at) {
    QMenu menu(this);
    fillMenu(&menu);
    menu.exec(at);
  });
}

void ChartCard::setData(ChartData data) {
  if (data.title != title()) {
    setTitle(data.title);
    fitHeader();
  }
  if (data.subtitle != subtitle()) setSubtitle(data.subtitle);
  if (m_why && data.subtitleTells != std::exchange(m_subtitleTells, data.subtitleTells))
    setSubtitleWhy(m_subtitleTells ? std::function<void()>([this] { m_why(-1, -1); }) : nullptr);
  m_chart->setData(std::move(data));
  m_legend->refresh();
  updateLegend();
  updateTable();
}

void ChartCard::resizeEvent(QResizeEvent* event) {
  fitHeader();
  // What is shown within a layout's pass lays out everything around anew; the pass then goes on with what it had
  // before.
  QMetaObject::invokeMethod(this, &ChartCard::updateLegend, Qt::QueuedConnection);
  Card::resizeEvent(event);
}

// The button gives its name away before the title is cut.
void ChartCard::fitHeader() {
  if (!m_export) return;
  const bool isNamed = m_export->text() == tr("Export");
  if (isNamed) m_exportWidth = m_export->sizeHint().width();
  const int named = headerHint() + m_exportWidth - m_export->sizeHint().width();
  const bool isNarrow = width() < std::max(m_narrow, named);
  if (isNarrow != isNamed) return;
  m_export->setText(isNarrow ? u"⋯"_s : tr("Export"));
  setRole(m_export, isNarrow ? u"more"_s : QString());
}

const ChartData& ChartCard::data() const {
  return m_chart->data();
}
// A legend that comes, goes or wraps would change the height of the chart under the pointer.
void ChartCard::beginGesture() {
  m_legend->setFixedHeight(m_legend->height());
  m_inGesture = true;
  m_chart->beginGesture();
}
void ChartCard::endGesture() {
  m_inGesture = false;
  m_legend->setMinimumHeight(0);
  m_legend->setMaximumHeight(QWIDGETSIZE_MAX);
  updateLegend();
  m_chart->endGesture();
}

void ChartCard::setTableShown(bool shown) {
  m_stack->setCurrentIndex(shown ? 1 : 0);
  if (m_switch) m_switch->setCurrentIndex(shown ? 1 : 0);
  updateTable();
}

bool ChartCard::isTableShown() const {
  return m_stack->currentIndex() == 1;
}

void ChartCard::setLegendShown(bool shown) {
  m_legendShown = shown;
  updateLegend();
}

void ChartCard::updateLegend() {
  if (m_inGesture) return;
  constexpr int kLow = 180;  // below, the chart needs the height more
  m_legend->setVisible(m_legendShown.value_or(seriesCount(data()) > 1 && height() >= kLow));
}

void ChartCard::updateTable() {
  if (isTableShown()) m_table->setTable(tableOf(data()));  // a hidden table costs nothing while dragging
}

void ChartCard::setWhy(std::function<void(int place, int series)> ask) {
  m_why = std::move(ask);
  answerWhy(m_chart, WhyBy::Key, [this] { m_why(m_chart->crosshair(), -1); });
  m_table->setWhy([this](int row, int column) { m_why(row, seriesOfColumn(data(), column)); });
}

void ChartCard::fillMenu(QMenu* menu) {
  const int place = m_chart->crosshair();
  fillChartMenu(*menu, this,
                {.chart = data(),
                 .size = chartExportSize(m_chart->size()),
                 .table = [this] { return tableOf(data()); },
                 .tableShown = isTableShown(),
                 .toggleTable = [this] { setTableShown(!isTableShown()); }});
  if (!m_why || isTableShown()) return;
  menu->addSeparator();
  addWhyAction(*menu, this, [this, place] { m_why(place, -1); });
}

}  // namespace fulcrum
