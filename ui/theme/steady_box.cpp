// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/steady_box.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace fulcrum {

SteadyBox::SteadyBox(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content) {
  const bool isHidden = content->isHidden() && content->testAttribute(Qt::WA_WState_ExplicitShowHide);
  content->setParent(this);
  content->setVisible(!isHidden);
  content->installEventFilter(this);
  setSizePolicy(content->sizePolicy());
  if (isHidden) hide();
  m_handedOn = hints();
}

// As a layout has it: a limit of the widget's own goes before its hint.
QSize SteadyBox::minimumSizeHint() const {
  return m_content->minimumSizeHint().expandedTo(m_content->minimumSize()).boundedTo(m_content->maximumSize());
}

int SteadyBox::heightForWidth(int width) const {
  if (!hasHeightForWidth()) return -1;
  return std::clamp(m_content->heightForWidth(width), m_content->minimumHeight(), m_content->maximumHeight());
}

// A text that is held at a height needs no layout to say so.
SteadyBox::Hints SteadyBox::hints() const {
  const bool isHeld = m_content->minimumHeight() == m_content->maximumHeight() &&
                      sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
  if (isHeld) return {.usual = {}, .least = {}, .height = m_content->minimumHeight()};
  return {sizeHint(), minimumSizeHint(), heightForWidth(width())};
}

bool SteadyBox::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    const Hints now = hints();
    if (now != m_handedOn) {
      updateGeometry();
      if (QLayout* around = parentWidget() ? parentWidget()->layout() : nullptr)
        around->activate();  // before it is painted
    }
    m_handedOn = now;
  }
  return QWidget::event(event);
}

bool SteadyBox::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
    setVisible(!m_content->isHidden());
  return QWidget::eventFilter(watched, event);
}

void SteadyBox::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_content->setGeometry(rect());
}

}  // namespace fulcrum
