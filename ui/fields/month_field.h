// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of a month of the plan, shown as a calendar month; arrow keys step, and "Mar 27" can be typed.
#pragma once

#include <QSpinBox>

#include "base/calendar_month.h"
#include "words/number_format.h"

namespace fulcrum {

class MonthField : public QSpinBox {
  Q_OBJECT
 public:
  // Month 0 is `start`.
  MonthField(CalendarMonth start, const NumberFormat& format, QWidget* parent = nullptr);

  [[nodiscard]] QString textFromValue(int month) const override;
  [[nodiscard]] int valueFromText(const QString& text) const override;
  [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

 private:
  [[nodiscard]] std::optional<int> monthOf(const QString& text) const;

  CalendarMonth m_start;
  NumberFormat m_format;
};

}  // namespace fulcrum
