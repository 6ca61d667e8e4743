// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/month_field.h"

namespace fulcrum {

MonthField::MonthField(CalendarMonth start, const NumberFormat& format, QWidget* parent)
    : QSpinBox(parent), m_start(start), m_format(format) {}

QString MonthField::textFromValue(int month) const {
  return m_format.month(addMonths(m_start, month));
}

std::optional<int> MonthField::monthOf(const QString& text) const {
  const QString typed = text.trimmed();
  for (int month = minimum(); month <= maximum(); ++month) {
    if (textFromValue(month).compare(typed, Qt::CaseInsensitive) == 0) return month;
  }
  return {};
}

int MonthField::valueFromText(const QString& text) const {
  return monthOf(text).value_or(value());
}

QValidator::State MonthField::validate(QString& text, int&) const {
  return monthOf(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

}  // namespace fulcrum
