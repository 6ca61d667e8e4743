// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/columns.h"

#include <QHBoxLayout>

#include "theme/metrics.h"

namespace fulcrum {

Columns::Columns(QWidget* navigation, QWidget* page, QWidget* levers, QWidget* parent)
    : QWidget(parent), m_navigation(navigation), m_page(page), m_levers(levers), m_layout(new QHBoxLayout(this)) {
  m_layout->setContentsMargins(margins::kNone);
  m_layout->setSpacing(space::kCards);
  m_layout->addWidget(navigation);
  m_layout->addWidget(page, 1);
  m_layout->addWidget(levers);
  m_levers->setFixedWidth(size::kLevers);
  m_levers->setAutoFillBackground(true);
}

QSize Columns::minimumSizeHint() const {
  const QSize page = m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
  return {m_navigation->minimumWidth() + space::kCards + page.width(),
          std::max(page.height(), m_navigation->minimumSizeHint().height())};
}

void Columns::setLeversShown(bool shown) {
  (m_narrow ? m_shownOverPage : m_shownBeside) = shown;
  arrange();
}

void Columns::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

// What a page needs is known when it has its type, which is after the first size.
bool Columns::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) fit();
  return handled;
}

void Columns::fit() {
  const bool narrow = width() < minimumSizeHint().width() + space::kCards + size::kLevers;
  if (narrow != m_narrow) {
    m_narrow = narrow;
    m_shownOverPage = false;
    m_narrow ? m_layout->removeWidget(m_levers) : m_layout->addWidget(m_levers);
  }
  arrange();
}

void Columns::arrange() {
  const bool shown = areLeversShown();
  if (m_narrow) {
    m_levers->setGeometry(width() - size::kLevers, 0, size::kLevers, height());
    m_levers->raise();
  }
  m_levers->setVisible(shown);
  Q_EMIT leversShown(shown);
}

}  // namespace fulcrum
