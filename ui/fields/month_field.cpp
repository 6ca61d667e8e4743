// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/month_field.h"

#include <cmath>

#include "plan/dates.h"
#include "words/typed_month.h"

namespace fulcrum {

MonthField::MonthField(CalendarMonth start, double min, double max, QWidget* parent)
    : NumberField(Unit::Month, min, max, true, parent), m_start(start) {
  showUnit();
}

void MonthField::setStart(CalendarMonth start) {
  if (start == m_start) return;
  m_start = start;
  showUnit();
}

QString MonthField::shownText(double month) const {
  return format().month(addMonths(m_start, static_cast<int>(std::lround(month))));
}

Result<double> MonthField::read(const QString& text) const {
  const auto month = typedMonth(text, format().locale());
  if (!month.ok()) return month.problems();
  return static_cast<double>(monthsFrom(m_start, month.value()));
}

}  // namespace fulcrum
