// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/value_entry.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace fulcrum::curve {

namespace {
constexpr int kWidth = 120;
constexpr int kEntryGap = 12;
}  // namespace

std::optional<double> parseValue(const QString& text, const QLocale& locale) {
  const QString trimmed = text.trimmed();
  bool ok = false;
  double value = locale.toDouble(trimmed, &ok);
  if (!ok) value = QString(trimmed).replace(u',', u'.').toDouble(&ok);
  if (!ok || !std::isfinite(value) || value < 0.0) return std::nullopt;
  return value;
}

ValueEntry::ValueEntry(QWidget* parent) : QLineEdit(parent) {
  setAccessibleName(tr("Exact value"));
  setFixedWidth(kWidth);
  hide();
}

void ValueEntry::open(const QString& text, bool selectAll, QPoint anchor) {
  m_open = true;
  setText(text);
  setModified(!selectAll);
  adjustSize();
  const int top = anchor.y() - kEntryGap - height();
  move(std::clamp(anchor.x() - width() / 2, 0, std::max(0, parentWidget()->width() - width())),
       top >= 0 ? top : anchor.y() + kEntryGap);
  show();
  setFocus(Qt::OtherFocusReason);
  if (selectAll) this->selectAll();
}

void ValueEntry::accept() {
  const std::optional<double> value = parseValue(text(), locale());
  if (!value) {
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Type a number of zero or more."), this);
    selectAll();
    return;
  }
  close();
  Q_EMIT accepted(*value);
}

void ValueEntry::close() {
  m_open = false;
  if (hasFocus()) parentWidget()->setFocus(Qt::OtherFocusReason);
  hide();
}

void ValueEntry::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    accept();
  } else {
    QLineEdit::keyPressEvent(event);
  }
}

void ValueEntry::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  const bool elsewhere = event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
  if (!elsewhere || !m_open) return;
  const std::optional<double> value = isModified() ? parseValue(text(), locale()) : std::nullopt;
  close();
  if (value) Q_EMIT accepted(*value);
}

}  // namespace fulcrum::curve
