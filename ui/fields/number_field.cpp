// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/number_field.h"
#include "theme/metrics.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kLargestShown = 1e12;
constexpr int kDecimals = 6;
constexpr int kDigits = 4;

}  // namespace

NumberField::NumberField(Unit unit, double min, double max, bool integer, QWidget* parent)
    : QDoubleSpinBox(parent), m_unit(unit), m_scale(NumberFormat::editorScale(unit)) {
  setDecimals(integer ? 0 : kDecimals);
  setRange(std::max(min / m_scale, -kLargestShown), std::min(max / m_scale, kLargestShown));
  setStepType(integer ? DefaultStepType : AdaptiveDecimalStepType);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setAlignment(Qt::AlignRight);
  setMinimumWidth(size::kNumberField);
  setFormat(m_format);
  connect(this, &QDoubleSpinBox::valueChanged, this, [this](double shown) {
    m_planValue = shown * m_scale;
    showUnit();
    Q_EMIT edited(m_planValue);
  });
}

void NumberField::setFormat(const NumberFormat& format) {
  m_format = format;
  setLocale(format.locale());
  showUnit();
}

void NumberField::showUnit() {
  setSuffix(m_format.unitSuffix(m_unit, value()));
}

void NumberField::setPlanValue(double value) {
  m_planValue = value;  // kept exactly: the editor rounds what it shows, not what the plan holds
  if (hasFocus() && lineEdit()->isModified()) return;  // never overwrite what is being typed
  const QSignalBlocker blocker(this);
  setValue(value / m_scale);
  showUnit();
}

QString NumberField::textFromValue(double value) const {
  if (decimals() == 0 && m_unit == Unit::None) return QString::number(value, 'f', 0);  // a year is no quantity
  return decimals() == 0 ? m_format.number(value, 0) : m_format.significant(value, kDigits);
}

double NumberField::valueFromText(const QString& text) const {
  QString plain = text;
  if (!suffix().isEmpty() && plain.endsWith(suffix())) plain.chop(suffix().size());
  // What is shown is rounded: leaving the editor untouched must not round the plan.
  if (plain.trimmed() == textFromValue(value())) return value();
  return m_format.parse(plain, m_unit).value_or(value());
}

QValidator::State NumberField::validate(QString& text, int&) const {
  QString plain = text;
  if (!suffix().isEmpty() && plain.endsWith(suffix())) plain.chop(suffix().size());
  const auto parsed = m_format.parse(plain, m_unit);
  if (!parsed) return QValidator::Intermediate;  // "1," and pasted units become valid as typing goes on
  return *parsed < minimum() || *parsed > maximum() ? QValidator::Intermediate : QValidator::Acceptable;
}

void NumberField::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QDoubleSpinBox::wheelEvent(event);
  } else {
    event->ignore();  // scrolling a form must not edit it
  }
}

}  // namespace fulcrum
