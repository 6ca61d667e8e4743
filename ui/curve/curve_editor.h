// SPDX-License-Identifier: GPL-3.0-or-later
// What the curve editors share: axis, pointer, keyboard, gestures, read-out. A subclass owns the values.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

#include "curve/axis_scale.h"
#include "curve/curve_colours.h"
#include "curve/curve_geometry.h"

namespace fulcrum::curve {

class ValueEntry;

// A curve of one value (>= 0) a column, of which one column is selected. It shows values, and emits edits of the user
// only. An edit is a gesture: gestureStarted, any number of edits, then gestureFinished or, on Escape,
// gestureCancelled with the values of the start displayed again and no further edit emitted. A mouse drag is one
// gesture; so is a run of key presses on one column, which ends with a pause, another column, Enter or lost focus.
// The axis stands still during a gesture unless the dragged value passes its top.
class CurveEditor : public QWidget {
  Q_OBJECT

 public:
  using Formatter = std::function<QString(double value)>;
  // Lines separated by \n; the first is set in bold.
  using HoverText = std::function<QString(int column, double value)>;

  // `formatter` makes the number without the unit; `spokenUnit` is what a screen reader says for "req/s".
  void setUnit(const QString& unit, Formatter formatter, const QString& spokenUnit = {});
  // The axis reaches at least this far; 0 leaves it to the values.
  void setAxisMaximumHint(double maximum);
  void setHoverText(HoverText text);
  // Asks for the hover text again, for when figures in it have changed.
  void refreshHoverText();
  // `reason` is shown to who tries to edit.
  void setReadOnly(bool readOnly, const QString& reason = {});
  // Instead of the colours that follow the palette.
  void setColours(const CurveColours& colours);
  // How long after the last key press a keyboard gesture ends.
  void setKeyboardPause(std::chrono::milliseconds pause);

  [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
  [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
  [[nodiscard]] bool isGestureActive() const { return m_gesture.source != Source::None; }
  [[nodiscard]] int selectedColumn() const { return m_selected; }
  // Whose read-out is shown; -1: none is.
  [[nodiscard]] int readoutColumn() const { return activeColumn(); }
  void setSelectedColumn(int column);
  [[nodiscard]] double selectedValue() const { return valueOf(m_selected); }
  // "Tuesday 14:00, 54.2 requests per second"
  [[nodiscard]] QString spokenValue() const;
  // Where values lie on the widget now.
  [[nodiscard]] CurveGeometry geometryNow() const;
  [[nodiscard]] double axisMaximum() const;

  // Gives the selected column a value in one gesture; nothing when read-only.
  void enterValue(double value);
  void finishGesture();
  void cancelGesture();

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void gestureStarted();
  void gestureFinished();
  void gestureCancelled();
  // By the user, not by setSelectedColumn.
  void columnSelected(int column);

 protected:
  explicit CurveEditor(QWidget* parent);

  enum class Source { None, Mouse, Keyboard };
  enum class Reach { Step, Jump, End };

  [[nodiscard]] virtual int columnCount() const = 0;
  [[nodiscard]] virtual double valueOf(int column) const = 0;
  // The largest value the resting axis must hold.
  [[nodiscard]] virtual double highestValue() const = 0;
  [[nodiscard]] virtual QString columnName(int column) const = 0;
  [[nodiscard]] virtual QString shortColumnName(int column) const = 0;
  [[nodiscard]] virtual int columnFrom(int column, int direction, Reach reach) const = 0;
  [[nodiscard]] virtual double bottomMargin() const = 0;
  // Which column a press takes hold of, and how far (pixels) below its value the pointer is to stay.
  [[nodiscard]] virtual int columnForPress(QPointF position) const;
  [[nodiscard]] virtual double grabOffset(int column, double y) const = 0;
  // The columns a gesture at `column` would change, for repainting.
  [[nodiscard]] virtual QRectF touchedRect(int column) const = 0;

  // Remember the values, change them and emit, or put them back. `column` is where the gesture holds the curve,
  // `pointerColumn` where the pointer is.
  virtual void beginEdit() = 0;
  virtual void editTo(int column, int pointerColumn, double value) = 0;
  virtual void restoreEdit() = 0;
  // Free drawing while Shift is held, for editors that have it.
  [[nodiscard]] virtual bool canPaint() const { return false; }
  virtual void paintTo(int, double) {}

  virtual void paintBackdrop(QPainter& painter, const CurveGeometry& geometry) const = 0;
  virtual void paintCurve(QPainter& painter, const CurveGeometry& geometry, const QRectF& exposed) const = 0;

  // For subclasses whose values, count or look changed.
  void valuesChanged();
  void backdropChanged();
  // A gesture with one edit in it, made by `edit`.
  void singleEdit(const std::function<void()>& edit);
  // Selects by the user's will.
  void choose(int column);
  // Repeats the running gesture's edit, after a setting it depends on changed.
  void repeatEdit();
  // Over the selected column, with `text` to go on from or, when empty, its value.
  void openEntry(const QString& text);
  [[nodiscard]] QPoint selectedPoint() const;

  [[nodiscard]] const CurveColours& colours() const { return m_colours; }
  [[nodiscard]] Source gestureSource() const { return m_gesture.source; }
  [[nodiscard]] int hoveredColumn() const { return m_hovered; }
  [[nodiscard]] int activeColumn() const;
  [[nodiscard]] double gestureStartValue() const { return m_gesture.startValue; }
  [[nodiscard]] QString formatted(double value) const;
  [[nodiscard]] QFont labelFont() const;
  [[nodiscard]] QRectF plotRect() const;

  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  // Keys that must reach the editor even where the window has shortcuts on them.
  [[nodiscard]] virtual bool wantsKey(const QKeyEvent& event) const;

 private:
  struct Gesture {
    Source source = Source::None;
    int column = 0;
    int pointerColumn = 0;
    double startValue = 0.0;
    double startMaximum = 1.0;
    double value = 0.0;  // where the gesture has brought the column
    int keySteps = 0;    // in kStepsPerAxis of the axis
  };
  struct Press {
    bool active = false;
    bool painting = false;
    int column = 0;
    QPointF position;
    double offset = 0.0;
  };

  void beginGesture(Source source, int column);
  void endGesture();
  void editGesture(int pointerColumn, double value);
  void dragTo(QPointF position);
  void hover(QPointF position);
  bool navigate(const QKeyEvent& event);
  bool nudge(const QKeyEvent& event);
  void nudgeBy(int steps);
  void showReason();

  void rescale();
  void layOut();
  [[nodiscard]] AxisScale currentScale() const;
  [[nodiscard]] int axisIntervals() const;
  void refreshReadout();
  void renderBackdrop();
  void paintAxis(QPainter& painter, const CurveGeometry& geometry) const;
  void paintMarker(QPainter& painter, const CurveGeometry& geometry) const;
  [[nodiscard]] QRectF markerRect(int column) const;

  QString m_unit;
  QString m_spokenUnit;
  Formatter m_formatter;
  HoverText m_hoverText;
  double m_axisHint = 0.0;
  AxisScale m_axis;
  PlotArea m_plot;
  bool m_readOnly = false;
  QString m_readOnlyReason;
  bool m_ownColours = false;
  CurveColours m_colours;

  int m_selected = 0;
  int m_hovered = -1;
  bool m_keyboardInUse = false;
  bool m_selectionShown = false;  // not before the user or the page chose a column
  Gesture m_gesture;
  Press m_press;
  QTimer m_keyboardPause;
  ValueEntry* m_entry = nullptr;

  QPixmap m_backdrop;
  double m_backdropMaximum = 0.0;
  QString m_readout;
  QRectF m_readoutRect;
  QRectF m_liveRect;  // what the read-out and the markers covered last
};

}  // namespace fulcrum::curve
