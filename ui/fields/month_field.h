// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of a month of the plan, shown as a calendar month: arrow keys step, and a month is typed as people write it
// (words/typed_month.h).
#pragma once

#include "base/calendar_month.h"
#include "fields/number_field.h"

namespace fulcrum {

class MonthField : public NumberField {
  Q_OBJECT
 public:
  // Month 0 is `start`; `min` and `max` are months of the plan.
  MonthField(CalendarMonth start, double min, double max, QWidget* parent = nullptr);

  void setStart(CalendarMonth start);

 protected:
  [[nodiscard]] Result<double> read(const QString& text) const override;
  [[nodiscard]] QString shownText(double month) const override;
  [[nodiscard]] QString exactText(double month) const override { return shownText(month); }

 private:
  CalendarMonth m_start;
};

}  // namespace fulcrum
