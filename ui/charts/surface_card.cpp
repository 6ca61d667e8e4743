// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/surface_card.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "charts/chart_menu.h"
#include "charts/surface_widget.h"
#include "theme/segmented_control.h"
#include "theme/why_trigger.h"

namespace fulcrum {

SurfaceCard::SurfaceCard(QWidget* parent)
    : Card(parent),
      m_surface(new SurfaceWidget),
      m_table(new ChartTable),
      m_stack(new QStackedWidget),
      m_switch(new SegmentedControl({tr("Chart"), tr("Table")})) {
  m_stack->addWidget(m_surface);
  m_stack->addWidget(m_table);
  m_table->setFirstColumnFrozen(true);
  contentLayout()->addWidget(m_stack, 1);
  addHeaderWidget(m_switch);
  auto* tools = new QToolButton;
  tools->setText(tr("Export"));
  tools->setAccessibleName(tr("Export"));
  tools->setToolTip(tr("Copy or save this chart"));
  tools->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(tools);
  tools->setMenu(menu);
  addHeaderWidget(tools);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
  connect(m_switch, &SegmentedControl::chosen, this, [this](int index) { setTableShown(index == 1); });
  connect(m_surface, &SurfaceWidget::contextMenuWanted, this, [this](const QPoint& at) {
    QMenu atPointer(this);
    fillMenu(&atPointer);
    atPointer.exec(at);
  });
}

void SurfaceCard::setData(SurfaceData data) {
  if (data.title != title()) setTitle(data.title);
  if (data.subtitle != subtitle()) setSubtitle(data.subtitle);
  m_surface->setData(std::move(data));
  updateTable();
}

void SurfaceCard::setWhy(std::function<void(QPointF place)> ask) {
  m_why = std::move(ask);
  answerWhy(m_surface, WhyBy::Key, [this] { askWhy(); });
  m_table->setWhy([this](int row, int column) {
    const ValueGrid& grid = m_surface->data().grid;
    if (row < grid.y.size() && column > 0 && column <= grid.x.size())
      m_why({grid.x[column - 1], grid.y[grid.y.size() - 1 - row]});  // the table begins at the top
  });
}

// Where the cross-hair is, else where the plan stands.
void SurfaceCard::askWhy() {
  const SurfaceData& data = m_surface->data();
  if (const auto place = m_surface->crosshair() ? m_surface->crosshair() : data.point) m_why(*place);
}

void SurfaceCard::setTableShown(bool shown) {
  m_stack->setCurrentIndex(shown ? 1 : 0);
  m_switch->setCurrentIndex(shown ? 1 : 0);
  updateTable();
}

bool SurfaceCard::isTableShown() const {
  return m_stack->currentIndex() == 1;
}

void SurfaceCard::updateTable() {
  if (isTableShown()) m_table->setTable(tableOf(m_surface->data()));
}

void SurfaceCard::fillMenu(QMenu* menu) {
  fillChartMenu(*menu, this,
                {.chart = m_surface->data(),
                 .size = chartExportSize(m_surface->size()),
                 .table = [this] { return tableOf(m_surface->data()); },
                 .tableShown = isTableShown(),
                 .toggleTable = [this] { setTableShown(!isTableShown()); }});
  if (!m_why || isTableShown() || isEmpty(m_surface->data())) return;
  menu->addSeparator();
  addWhyAction(*menu, this, [this] { askWhy(); });
}

}  // namespace fulcrum
