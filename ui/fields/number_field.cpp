// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/number_field.h"
#include "theme/metrics.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "words/field_text.h"

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
  m_lowest = minimum();
  setStepType(integer ? DefaultStepType : AdaptiveDecimalStepType);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setAlignment(Qt::AlignRight);
  setMinimumWidth(size::kNumberField);
  setLocale(m_format.locale());
  showUnit();
  connect(this, &QDoubleSpinBox::valueChanged, this, [this](double shown) {
    m_several = false;
    m_planValue = shown * m_scale;
    showUnit();
    Q_EMIT edited(m_planValue);
  });
}

void NumberField::setFormat(const NumberFormat& format) {
  if (format == m_format) return;
  m_format = format;
  setLocale(format.locale());
  showUnit();
}

void NumberField::setNoneText(const QString& text) {
  setSpecialValueText(text);
  setMinimum(m_lowest - 1);
}

void NumberField::setNone() {
  setPlanValue(minimum() * m_scale);
}

void NumberField::setSeveral(bool several) {
  if (several == m_several || lineEdit()->isModified()) return;
  m_several = several;
  showUnit();
}

// Brings the text up to date, too. A form is refreshed in every frame of a drag, and a suffix that is set again lays
// the page out anew.
void NumberField::showUnit() {
  const QString unit = m_several ? QString() : m_format.unitSuffix(m_unit, value());
  const bool isSpecial = !specialValueText().isEmpty() && QDoubleSpinBox::value() == minimum();
  const QString upToDate = isSpecial ? specialValueText() : prefix() + textFromValue(QDoubleSpinBox::value()) + unit;
  if (unit != suffix() || text() != upToDate) setSuffix(unit);
}

// What a spin box displays at one of its limits may be a value beyond it, and the limit may have moved.
bool NumberField::displays(double value) const {
  const double shown = QDoubleSpinBox::value();
  const bool isWhole =
      (shown > minimum() && shown < maximum()) || std::abs(value / m_scale - shown) <= std::pow(10.0, -decimals()) / 2;
  return !m_several && value == m_planValue && shown == m_shown && isWhole && m_refusal.isEmpty() &&
         !lineEdit()->isModified();
}

void NumberField::setPlanValue(double value) {
  if (displays(value)) return;  // a form is refreshed in every frame of a drag, and has nothing to paint
  const bool same = value == m_planValue;
  m_planValue = value;  // kept exactly: the editor rounds what it shows, not what the plan holds
  // Never overwrite what is being typed, or what is left to be mended.
  if (lineEdit()->isModified() && (hasFocus() || (same && !m_refusal.isEmpty()))) return;
  setRefusal({});
  const QSignalBlocker blocker(this);
  setValue(value / m_scale);
  showUnit();
  m_shown = QDoubleSpinBox::value();
}

QString NumberField::textFromValue(double value) const {
  return m_several ? tr("several values") : shownText(value);
}

QString NumberField::shownText(double value) const {
  if (decimals() == 0 && m_unit == Unit::None) return QString::number(value, 'f', 0);  // a year is no quantity
  return decimals() == 0 ? m_format.number(value, 0) : m_format.significant(value, kDigits);
}

QString NumberField::withoutSuffix(const QString& text) const {
  return !suffix().isEmpty() && text.endsWith(suffix()) ? text.chopped(suffix().size()) : text;
}

bool NumberField::standsForNone(const QString& text) const {
  return !specialValueText().isEmpty() && (text.trimmed().isEmpty() || text.trimmed() == specialValueText());
}

double NumberField::valueFromText(const QString& text) const {
  const QString plain = withoutSuffix(text);
  if (standsForNone(plain)) return minimum();
  // What is shown is rounded: leaving the editor untouched must not round the plan.
  if (plain.trimmed() == textFromValue(value())) return value();
  const auto typed = read(plain);
  return typed.ok() ? typed.value() : value();
}

Result<double> NumberField::read(const QString& text) const {
  return m_format.typed(text, m_unit);
}

QString NumberField::exactText(double value) const {
  return m_format.number(value, kDecimals);
}

QValidator::State NumberField::validate(QString& text, int&) const {
  const QString plain = withoutSuffix(text);
  if (standsForNone(plain) || (m_several && plain == textFromValue(value()))) return QValidator::Acceptable;
  const auto typed = read(plain);
  if (!typed.ok()) return QValidator::Intermediate;  // "1," and pasted units become valid as typing goes on
  return typed.value() < m_lowest || typed.value() > maximum() ? QValidator::Intermediate : QValidator::Acceptable;
}

// A sentence; empty where the text is taken.
QString NumberField::reasonAgainst(const QString& text) const {
  QString copy = text;
  int position = 0;
  if (validate(copy, position) == QValidator::Acceptable) return {};
  const auto typed = read(withoutSuffix(text));
  if (!typed.ok()) return problemSentence(typed.problems().front());
  const auto shown = [&](double number) { return exactText(number).toStdString(); };
  return problemSentence(
      {.code = "outOfRange",
       .facts = {{"value", shown(typed.value())}, {"min", shown(m_lowest)}, {"max", shown(maximum())}}});
}

bool NumberField::wouldRefuse() const {
  return (lineEdit()->isModified() || !m_refusal.isEmpty()) && !reasonAgainst(lineEdit()->text()).isEmpty();
}

bool NumberField::take() {
  settle([this] { interpretText(); });
  return m_refusal.isEmpty();
}

// Runs what ends the editing. The spin box puts its last value in place of a text that it cannot read: the text is put
// back, to be mended.
template <class Settle>
void NumberField::settle(Settle&& settle) {
  const QString typed = lineEdit()->text();
  const bool open = lineEdit()->isModified() || !m_refusal.isEmpty();
  const QString reason = open ? reasonAgainst(typed) : QString();
  // The value of the one that is looked at is a choice, too, where the others have another.
  const bool isChosen = m_several && lineEdit()->isModified() && reason.isEmpty();
  settle();
  if (isChosen && m_several) {
    m_several = false;
    showUnit();
    Q_EMIT edited(m_planValue);
  }
  if (!reason.isEmpty()) {
    const QSignalBlocker quiet(lineEdit());
    lineEdit()->setText(typed);
    lineEdit()->setModified(true);
  }
  if (open) setRefusal(reason);
}

void NumberField::setRefusal(const QString& refusal) {
  if (refusal == m_refusal) return;
  if (m_refusal.isEmpty()) m_ownToolTip = toolTip();
  m_refusal = refusal;
  setProperty("invalid", !refusal.isEmpty());
  style()->unpolish(this);
  style()->polish(this);
  setToolTip(refusal.isEmpty() ? m_ownToolTip : refusal);
  setAccessibleDescription(refusal);
  if (!refusal.isEmpty() && isVisible()) QToolTip::showText(mapToGlobal(rect().bottomLeft()), refusal, this);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    settle([&] { QDoubleSpinBox::keyPressEvent(event); });
  } else if (event->key() == Qt::Key_Escape && !m_refusal.isEmpty()) {
    lineEdit()->setModified(false);
    setPlanValue(m_planValue);
    lineEdit()->setText(prefix() + textFromValue(value()) + suffix());
    selectAll();
  } else {
    QDoubleSpinBox::keyPressEvent(event);
  }
}

void NumberField::focusOutEvent(QFocusEvent* event) {
  settle([&] { QDoubleSpinBox::focusOutEvent(event); });
}

void NumberField::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QDoubleSpinBox::wheelEvent(event);
  } else {
    event->ignore();  // scrolling a form must not edit it
  }
}

}  // namespace fulcrum
