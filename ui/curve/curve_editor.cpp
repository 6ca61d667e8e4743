// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/curve_editor.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "curve/curve_accessible.h"
#include "curve/readout.h"
#include "curve/value_entry.h"
#include "theme/theme.h"

namespace fulcrum::curve {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDragThreshold = 3.0;  // pixels before a press becomes a drag
constexpr double kSnapToStart = 0.5;    // pixels within which a drag counts as back at its start
constexpr int kStepsPerAxis = 1000;
constexpr int kFineStep = 1;
constexpr int kStep = 10;
constexpr int kLargeStep = 100;
constexpr std::chrono::milliseconds kDefaultKeyboardPause{1200};
constexpr double kHeadroom = 0.1;

}  // namespace

CurveEditor::CurveEditor(QWidget* parent)
    : QWidget(parent),
      m_formatter([this](double value) { return locale().toString(value, 'g', 3); }),
      m_colours(curveColoursFor(currentTheme())) {
  installCurveAccessibility();
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  m_keyboardPause.setSingleShot(true);
  m_keyboardPause.setInterval(kDefaultKeyboardPause);
  connect(&m_keyboardPause, &QTimer::timeout, this, &CurveEditor::finishGesture);
}

void CurveEditor::setUnit(const QString& unit, Formatter formatter, const QString& spokenUnit) {
  m_unit = unit;
  m_spokenUnit = spokenUnit.isEmpty() ? unit : spokenUnit;
  if (formatter) m_formatter = std::move(formatter);
  layOut();
}

void CurveEditor::setAxisMaximumHint(double maximum) {
  if (m_axisHint == maximum) return;
  m_axisHint = maximum;
  valuesChanged();
}

void CurveEditor::setHoverText(HoverText text) {
  m_hoverText = std::move(text);
  refreshReadout();
}

void CurveEditor::refreshHoverText() {
  refreshReadout();
}

void CurveEditor::setReadOnly(bool readOnly, const QString& reason) {
  if (readOnly) finishGesture();
  if (readOnly == m_readOnly && reason == m_readOnlyReason) return;
  m_readOnly = readOnly;
  m_readOnlyReason = reason;
  update();
}

void CurveEditor::setColours(const CurveColours& colours) {
  m_ownColours = true;
  m_colours = colours;
  backdropChanged();
}

void CurveEditor::setKeyboardPause(std::chrono::milliseconds pause) {
  m_keyboardPause.setInterval(pause);
}

void CurveEditor::setSelectedColumn(int column) {
  column = std::clamp(column, 0, std::max(0, columnCount() - 1));
  m_selectionShown = true;
  if (column == m_selected) return;
  if (m_gesture.source == Source::Keyboard) finishGesture();
  m_selected = column;
  update();
  refreshReadout();
}

QString CurveEditor::spokenValue() const {
  return tr("%1, %2 %3", "hour or month, value, unit")
      .arg(columnName(m_selected), formatted(selectedValue()), m_spokenUnit);
}

double CurveEditor::axisMaximum() const {
  return currentScale().maximum;
}

CurveGeometry CurveEditor::geometryNow() const {
  return {m_plot, columnCount(), axisMaximum()};
}

void CurveEditor::enterValue(double value) {
  if (m_readOnly || !std::isfinite(value) || value < 0.0) return;
  finishGesture();
  beginGesture(Source::Keyboard, m_selected);
  m_keyboardPause.stop();
  editGesture(m_selected, value);
  finishGesture();
}

void CurveEditor::finishGesture() {
  if (!isGestureActive()) return;
  endGesture();
  Q_EMIT gestureFinished();
}

void CurveEditor::cancelGesture() {
  if (!isGestureActive()) return;
  const int column = m_gesture.column;
  restoreEdit();
  endGesture();
  Q_EMIT gestureCancelled();
  choose(column);
}

QSize CurveEditor::sizeHint() const {
  return {640, 260};
}

QSize CurveEditor::minimumSizeHint() const {
  return {240, 120};
}

int CurveEditor::columnForPress(QPointF position) const {
  return geometryNow().columnAt(position.x());
}

void CurveEditor::valuesChanged() {
  m_selected = std::clamp(m_selected, 0, std::max(0, columnCount() - 1));
  if (!isGestureActive()) rescale();
  update();
  refreshReadout();
}

void CurveEditor::singleEdit(const std::function<void()>& edit) {
  finishGesture();
  beginGesture(Source::Keyboard, m_selected);
  m_keyboardPause.stop();
  edit();
  finishGesture();
}

void CurveEditor::choose(int column) {
  m_selectionShown = true;
  if (column == m_selected) return;
  if (m_gesture.source == Source::Keyboard) finishGesture();
  m_selected = column;
  update();
  refreshReadout();
  announceValue(*this);
  Q_EMIT columnSelected(column);
}

void CurveEditor::repeatEdit() {
  if (isGestureActive() && !m_press.painting) editGesture(m_gesture.pointerColumn, m_gesture.value);
}

int CurveEditor::activeColumn() const {
  if (m_gesture.source == Source::Mouse) return m_selected;
  if (m_hovered >= 0 && m_hovered < columnCount()) return m_hovered;
  return hasFocus() && m_keyboardInUse ? m_selected : -1;
}

QString CurveEditor::formatted(double value) const {
  return m_formatter(value);
}

void CurveEditor::beginGesture(Source source, int column) {
  const double value = valueOf(column);
  m_gesture = {source, column, column, value, m_axis.maximum, value, 0};
  beginEdit();
  Q_EMIT gestureStarted();
}

void CurveEditor::endGesture() {
  m_keyboardPause.stop();
  m_press = {};
  m_gesture = {};
  rescale();
  update();
  refreshReadout();
}

void CurveEditor::editGesture(int pointerColumn, double value) {
  const double maximumBefore = axisMaximum();
  m_gesture.pointerColumn = pointerColumn;
  m_gesture.value = value;
  if (m_press.painting) {
    paintTo(pointerColumn, value);
  } else {
    editTo(m_gesture.column, pointerColumn, value);
  }
  if (axisMaximum() != maximumBefore) update();
  refreshReadout();
  announceValue(*this);
}

void CurveEditor::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || m_press.active) return;
  finishGesture();
  m_keyboardInUse = false;
  const int column = columnForPress(event->position());
  choose(column);
  const bool painting = canPaint() && event->modifiers().testFlag(Qt::ShiftModifier);
  m_press = {true, painting, column, event->position(), painting ? 0.0 : grabOffset(column, event->position().y())};
  update();
}

void CurveEditor::mouseMoveEvent(QMouseEvent* event) {
  // The release can get lost, to a menu for instance.
  if (m_press.active && !event->buttons().testFlag(Qt::LeftButton)) {
    m_press.active = false;
    finishGesture();
  }
  if (!m_press.active) {
    m_keyboardInUse = false;
    hover(event->position());
    return;
  }
  if (!isGestureActive()) {
    const QPointF moved = event->position() - m_press.position;
    if (std::hypot(moved.x(), moved.y()) < kDragThreshold) return;
    if (m_readOnly) {
      showReason();
      return;
    }
    beginGesture(Source::Mouse, m_press.column);
  }
  dragTo(event->position());
}

void CurveEditor::dragTo(QPointF position) {
  const CurveGeometry start{m_plot, columnCount(), m_gesture.startMaximum};
  const double y = position.y() - m_press.offset;
  const bool atStart = !m_press.painting && std::abs(y - start.yOf(m_gesture.startValue)) <= kSnapToStart;
  editGesture(start.columnAt(position.x()), atStart ? m_gesture.startValue : start.roundedToPixel(start.valueAt(y)));
}

void CurveEditor::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_press.active = false;
  if (m_gesture.source == Source::Mouse) finishGesture();
  hover(event->position());
}

void CurveEditor::hover(QPointF position) {
  const bool inside =
      rect().contains(position.toPoint()) && position.x() >= m_plot.left && position.x() <= m_plot.right();
  const int column = inside ? columnForPress(position) : -1;
  setCursor(inside && !m_readOnly && plotRect().contains(position) ? Qt::SizeVerCursor : Qt::ArrowCursor);
  if (column == m_hovered) return;
  m_hovered = column;
  refreshReadout();
}

void CurveEditor::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  m_hovered = -1;
  refreshReadout();
}

bool CurveEditor::wantsKey(const QKeyEvent& event) const {
  switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return true;
    case Qt::Key_Escape:
      return isGestureActive();
    default:
      return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
             event.text().size() == 1 && event.text().front().isDigit();
  }
}

bool CurveEditor::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !(m_entry && m_entry->isVisible())) {
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (wantsKey(key)) {
      event->accept();
      return true;
    }
    const bool modifierOnly = key.key() >= Qt::Key_Shift && key.key() <= Qt::Key_AltGr;
    // A shortcut such as undo must find the gesture done.
    if (m_gesture.source == Source::Keyboard && !modifierOnly && key.modifiers() & Qt::ControlModifier) finishGesture();
  }
  return QWidget::event(event);
}

void CurveEditor::keyPressEvent(QKeyEvent* event) {
  if (m_entry && m_entry->isVisible()) return event->ignore();
  if (event->key() == Qt::Key_Escape && isGestureActive()) return cancelGesture();
  if (m_press.active) return;
  m_keyboardInUse = true;
  m_selectionShown = true;
  m_hovered = -1;
  if (navigate(*event) || nudge(*event)) return;
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && isGestureActive()) return finishGesture();
  if (enter) return openEntry(QString());
  if (wantsKey(*event) && event->text().size() == 1) return openEntry(event->text());
  QWidget::keyPressEvent(event);
}

bool CurveEditor::navigate(const QKeyEvent& event) {
  const bool end = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
  const bool back = event.key() == Qt::Key_Left || event.key() == Qt::Key_Home;
  if (!end && event.key() != Qt::Key_Left && event.key() != Qt::Key_Right) return false;
  const Reach reach = end ? Reach::End : event.modifiers().testFlag(Qt::ControlModifier) ? Reach::Jump : Reach::Step;
  choose(columnFrom(m_selected, back ? -1 : 1, reach));
  refreshReadout();
  return true;
}

bool CurveEditor::nudge(const QKeyEvent& event) {
  const bool page = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
  const bool up = event.key() == Qt::Key_Up || event.key() == Qt::Key_PageUp;
  if (!page && event.key() != Qt::Key_Up && event.key() != Qt::Key_Down) return false;
  const bool fine = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
  const bool large = page || event.modifiers().testFlag(Qt::ShiftModifier);
  const int steps = large ? kLargeStep : fine ? kFineStep : kStep;
  nudgeBy(up ? steps : -steps);
  return true;
}

void CurveEditor::nudgeBy(int steps) {
  if (m_readOnly) return showReason();
  if (m_gesture.source == Source::None && steps < 0 && selectedValue() <= 0.0) return;
  if (m_gesture.source == Source::None) beginGesture(Source::Keyboard, m_selected);
  m_keyboardPause.start();
  if (steps < 0 && m_gesture.value <= 0.0) return;
  m_gesture.keySteps += steps;
  const double difference = m_gesture.keySteps * m_gesture.startMaximum / kStepsPerAxis;
  editGesture(m_gesture.column,
              m_gesture.keySteps == 0 ? m_gesture.startValue : std::max(0.0, m_gesture.startValue + difference));
}

void CurveEditor::showReason() {
  if (!m_readOnlyReason.isEmpty()) QToolTip::showText(QCursor::pos(), m_readOnlyReason, this);
}

void CurveEditor::openEntry(const QString& text) {
  if (m_readOnly) return showReason();
  finishGesture();
  if (!m_entry) {
    m_entry = new ValueEntry(this);
    connect(m_entry, &ValueEntry::accepted, this, &CurveEditor::enterValue);
  }
  m_entry->open(text.isEmpty() ? locale().toString(selectedValue(), 'g', QLocale::FloatingPointShortest) : text,
                text.isEmpty(), selectedPoint());
}

QPoint CurveEditor::selectedPoint() const {
  const CurveGeometry geometry = geometryNow();
  return QPointF(geometry.xOf(m_selected), geometry.yOf(selectedValue())).toPoint();
}

void CurveEditor::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) m_keyboardInUse = true;
  update();
  refreshReadout();
  announceValue(*this);
}

void CurveEditor::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  if (m_gesture.source == Source::Keyboard) finishGesture();
  update();
  refreshReadout();
}

void CurveEditor::hideEvent(QHideEvent* event) {
  finishGesture();
  QWidget::hideEvent(event);
}

void CurveEditor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (!isGestureActive()) rescale();
  layOut();
}

void CurveEditor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool repainted = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
  if (repainted && !m_ownColours) m_colours = curveColoursFor(currentTheme());
  if (repainted || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) layOut();
}

int CurveEditor::axisIntervals() const {
  return static_cast<int>(std::clamp(m_plot.height / 44.0, 2.0, 6.0));
}

AxisScale CurveEditor::currentScale() const {
  if (!isGestureActive() || m_gesture.value <= m_axis.maximum) return m_axis;
  return {m_gesture.value, niceStep(m_gesture.value, axisIntervals())};
}

void CurveEditor::rescale() {
  const double highest = highestValue();
  const AxisScale before = m_axis;
  m_axis = m_axisHint > highest * (1.0 + kHeadroom) ? niceAxis(m_axisHint, axisIntervals(), 0.0)
                                                    : niceAxis(highest, axisIntervals(), kHeadroom);
  if (m_axis != before) layOut();
}

}  // namespace fulcrum::curve
