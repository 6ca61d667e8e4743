// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/week_editor.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QWheelEvent>
#include <algorithm>

namespace fulcrum::curve {

namespace {

QVector<int> daysExcept(int except, int first, int last) {
  QVector<int> days;
  for (int day = first; day <= last; ++day) {
    if (day != except) days.append(day);
  }
  return days;
}

constexpr int kFriday = 4;
constexpr int kSaturday = 5;
constexpr int kSunday = 6;
constexpr int kWheelNotch = 120;

}  // namespace

WeekEditor::WeekEditor(QWidget* parent) : CurveEditor(parent) {
  setAccessibleName(tr("Typical week"));
  setAccessibleDescription(
      tr("Left and right choose the hour, up and down change its value, plus and minus the width of the brush; digits "
         "type "
         "an exact value."));
}

void WeekEditor::setValues(const WeekCurve& values) {
  if (values == m_values) return refreshHoverText();
  m_values = values;
  valuesChanged();
}

void WeekEditor::setGhosts(const std::vector<WeekCurve>& ghosts) {
  if (ghosts == m_ghosts) return;
  m_ghosts = ghosts;
  backdropChanged();
}

void WeekEditor::setMeasured(const std::optional<WeekCurve>& measured) {
  if (measured == m_measured) return;
  m_measured = measured;
  backdropChanged();
}

void WeekEditor::setOverlay(const std::optional<WeekCurve>& overlay) {
  if (overlay == m_overlay) return;
  m_overlay = overlay;
  valuesChanged();
}

void WeekEditor::setBrushWidth(int hours) {
  hours = std::clamp(hours, 1, kMaximumBrushWidth);
  if (hours == m_brushWidth) return;
  m_brushWidth = hours;
  repeatEdit();
  update();
  refreshHoverText();
}

void WeekEditor::chooseBrushWidth(int hours) {
  const int before = m_brushWidth;
  setBrushWidth(hours);
  if (m_brushWidth != before) Q_EMIT brushWidthChanged(m_brushWidth);
}

double WeekEditor::highestValue() const {
  const double highest = *std::max_element(m_values.begin(), m_values.end());
  return m_overlay ? std::max(highest, *std::max_element(m_overlay->begin(), m_overlay->end())) : highest;
}

QString WeekEditor::columnName(int column) const {
  return tr("%1 %2:00", "day of the week, hour")
      .arg(locale().standaloneDayName(column / kHoursPerDay + 1, QLocale::LongFormat))
      .arg(column % kHoursPerDay, 2, 10, QChar(u'0'));
}

QString WeekEditor::shortColumnName(int column) const {
  return tr("%1 %2:00", "day of the week, hour")
      .arg(locale().standaloneDayName(column / kHoursPerDay + 1, QLocale::ShortFormat))
      .arg(column % kHoursPerDay, 2, 10, QChar(u'0'));
}

int WeekEditor::columnFrom(int column, int direction, Reach reach) const {
  if (reach == Reach::End) return direction < 0 ? 0 : kHoursPerWeek - 1;
  const int distance = reach == Reach::Jump ? kHoursPerDay : 1;
  return (column + direction * distance + kHoursPerWeek) % kHoursPerWeek;
}

double WeekEditor::grabOffset(int column, double y) const {
  return y - geometryNow().yOf(m_values[column]);
}

void WeekEditor::beginEdit() {
  m_start = m_values;
  m_lastPainted.reset();
}

void WeekEditor::editTo(int column, int, double value) {
  m_values = applyBrush(m_start, column, value, m_brushWidth);
  update(touchedRect(column).toAlignedRect());
  // The brush may reach over Sunday's end into Monday.
  if (column < m_brushWidth || column >= kHoursPerWeek - m_brushWidth) update();
  Q_EMIT edited(m_values);
}

void WeekEditor::paintTo(int column, double value) {
  const auto [fromColumn, fromValue] = m_lastPainted.value_or(std::pair(column, value));
  paintHours(m_values, fromColumn, fromValue, column, value);
  m_lastPainted = std::pair(column, value);
  choose(column);
  update();
  Q_EMIT edited(m_values);
}

bool WeekEditor::wantsKey(const QKeyEvent& event) const {
  const QString text = event.text();
  if (text == u"+" || text == u"-" || text == u"[" || text == u"]") return true;
  return CurveEditor::wantsKey(event);
}

void WeekEditor::keyPressEvent(QKeyEvent* event) {
  const QString text = event->text();
  if (text == u"+" || text == u"]") return chooseBrushWidth(m_brushWidth + 1);
  if (text == u"-" || text == u"[") return chooseBrushWidth(m_brushWidth - 1);
  CurveEditor::keyPressEvent(event);
}

void WeekEditor::wheelEvent(QWheelEvent* event) {
  if (!event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
  const int delta = event->angleDelta().y();
  if (delta != 0)
    chooseBrushWidth(m_brushWidth + (delta > 0 ? std::max(1, delta / kWheelNotch) : std::min(-1, delta / kWheelNotch)));
  event->accept();
}

void WeekEditor::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || isReadOnly()) return;
  Q_EMIT dayResetRequested(columnForPress(event->position()) / kHoursPerDay);
}

void WeekEditor::contextMenuEvent(QContextMenuEvent* event) {
  if (gestureSource() == Source::Mouse || isReadOnly()) return;
  finishGesture();
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  if (byMouse) choose(columnForPress(event->pos()));
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Type a Value…"), this, [this] { openEntry(QString()); });
  menu->addSeparator();
  addDayActions(*menu, selectedColumn() / kHoursPerDay);
  menu->addSeparator();
  addBrushActions(*menu->addMenu(tr("Brush")));
  menu->popup(byMouse ? event->globalPos() : mapToGlobal(selectedPoint()));
}

void WeekEditor::addDayActions(QMenu& menu, int day) {
  const QString name = locale().standaloneDayName(day + 1, QLocale::LongFormat);
  const auto copyTo = [&](const QString& text, const QVector<int>& days) {
    menu.addAction(text, this, [this, day, days] { Q_EMIT copyDayRequested(day, days); });
  };
  copyTo(tr("Copy %1 to the Next Day").arg(name), {(day + 1) % kDaysPerWeek});
  copyTo(tr("Copy %1 to Weekdays").arg(name), daysExcept(day, 0, kFriday));
  copyTo(tr("Copy %1 to the Weekend").arg(name), daysExcept(day, kSaturday, kSunday));
  copyTo(tr("Copy %1 to All Days").arg(name), daysExcept(day, 0, kSunday));
  menu.addSeparator();
  menu.addAction(tr("Copy %1").arg(name), this, [this, day] { m_copiedDay = day; });
  if (m_copiedDay >= 0 && m_copiedDay != day) {
    const QString copied = locale().standaloneDayName(m_copiedDay + 1, QLocale::LongFormat);
    menu.addAction(tr("Paste %1 onto %2").arg(copied, name), this,
                   [this, from = m_copiedDay, day] { Q_EMIT copyDayRequested(from, {day}); });
  }
  menu.addAction(tr("Reset %1").arg(name), this, [this, day] { Q_EMIT dayResetRequested(day); });
}

void WeekEditor::addBrushActions(QMenu& menu) {
  for (const int hours : {1, 2, 3, 6, 12, 24}) {
    QAction* action =
        menu.addAction(tr("%Ln hour(s)", nullptr, hours), this, [this, hours] { chooseBrushWidth(hours); });
    action->setCheckable(true);
    action->setChecked(hours == m_brushWidth);
  }
}

}  // namespace fulcrum::curve
