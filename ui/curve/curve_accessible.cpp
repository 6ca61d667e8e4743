// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/curve_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "curve/curve_editor.h"

namespace fulcrum::curve {

namespace {

class CurveAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit CurveAccessible(CurveEditor* editor) : QAccessibleWidget(editor, QAccessible::Slider) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Value) return editor().spokenValue();
    if (kind == QAccessible::Description && editor().isReadOnly()) return editor().readOnlyReason();
    return QAccessibleWidget::text(kind);
  }

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = editor().isReadOnly();
    return state;
  }

  [[nodiscard]] QVariant currentValue() const override { return editor().selectedValue(); }
  void setCurrentValue(const QVariant& value) override { editor().enterValue(value.toDouble()); }
  [[nodiscard]] QVariant maximumValue() const override { return editor().axisMaximum(); }
  [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
  [[nodiscard]] QVariant minimumStepSize() const override { return editor().axisMaximum() / 1000.0; }

 private:
  [[nodiscard]] CurveEditor& editor() const { return *static_cast<CurveEditor*>(widget()); }
};

QAccessibleInterface* makeCurveAccessible(const QString& className, QObject* object) {
  if (className != QLatin1String("fulcrum::curve::CurveEditor")) return nullptr;
  return new CurveAccessible(static_cast<CurveEditor*>(object));
}

}  // namespace

void installCurveAccessibility() {
  static const bool installed = (QAccessible::installFactory(makeCurveAccessible), true);
  Q_UNUSED(installed);
}

void announceValue(CurveEditor& editor) {
  if (!QAccessible::isActive()) return;
  // The text itself, because what a reader makes of a bare number knows no hour and no unit.
  QAccessibleValueChangeEvent event(&editor, editor.spokenValue());
  QAccessible::updateAccessibility(&event);
}

}  // namespace fulcrum::curve
