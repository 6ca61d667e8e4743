// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kNone);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

SegmentedControl::SegmentedControl(const QStringList& texts, QWidget* parent) : SegmentedControl(parent) {
  setSegments(texts);
}

void SegmentedControl::setSegments(const QStringList& texts) {
  for (QToolButton* button : m_buttons) delete button;
  m_buttons.clear();
  for (int i = 0; i < texts.size(); ++i) {
    auto* button = new QToolButton(this);
    button->setText(texts[i]);
    button->setCheckable(true);
    button->installEventFilter(this);
    button->setProperty("place", texts.size() == 1       ? u"only"_s
                                 : i == 0                ? u"first"_s
                                 : i + 1 == texts.size() ? u"last"_s
                                                         : u"middle"_s);
    setRole(button, u"segment"_s);
    connect(button, &QToolButton::clicked, this, [this, i] { choose(i); });
    layout()->addWidget(button);
    m_buttons.push_back(button);
  }
  m_current = -1;
  if (!m_buttons.empty()) setCurrentIndex(0);
}

void SegmentedControl::setSegmentText(int index, const QString& text) {
  m_buttons.at(static_cast<std::size_t>(index))->setText(text);
}

void SegmentedControl::setSegmentToolTip(int index, const QString& text) {
  QToolButton* button = m_buttons.at(static_cast<std::size_t>(index));
  button->setToolTip(text);
  if (button->text().size() == 1) button->setAccessibleName(text);  // a sign says nothing aloud
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled) {
  m_buttons.at(static_cast<std::size_t>(index))->setEnabled(enabled);
}

void SegmentedControl::setCurrentIndex(int index) {
  m_current = index;
  for (int i = 0; i < count(); ++i) {
    QToolButton* button = m_buttons[static_cast<std::size_t>(i)];
    button->setChecked(i == index);
    button->setFocusPolicy(i == index ? Qt::TabFocus : Qt::NoFocus);
  }
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  int step = 0;
  int index = m_current;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
      step = mirrored ? 1 : -1;
      break;
    case Qt::Key_Right:
      step = mirrored ? -1 : 1;
      break;
    case Qt::Key_Up:
      step = -1;
      break;
    case Qt::Key_Down:
      step = 1;
      break;
    case Qt::Key_Home:
      index = -1;
      step = 1;
      break;
    case Qt::Key_End:
      index = count();
      step = -1;
      break;
    default:
      return QWidget::eventFilter(watched, event);
  }
  do index += step;
  while (index >= 0 && index < count() && !m_buttons[static_cast<std::size_t>(index)]->isEnabled());
  if (index >= 0 && index < count()) {
    choose(index);
    m_buttons[static_cast<std::size_t>(index)]->setFocus(Qt::TabFocusReason);
  }
  return true;
}

void SegmentedControl::choose(int index) {
  const bool changed = index != m_current;
  setCurrentIndex(index);
  if (changed) Q_EMIT chosen(index);
}

}  // namespace fulcrum
