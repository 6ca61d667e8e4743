// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of one number of the plan with its unit: shares in per cent, the user's decimal sign, no value changed by a
// stray wheel.
#pragma once

#include <QDoubleSpinBox>

#include "words/number_format.h"

namespace fulcrum {

class NumberField : public QDoubleSpinBox {
  Q_OBJECT
 public:
  // Range in the plan's own measure (a share of 0.4 is shown as 40 %).
  NumberField(Unit unit, double min, double max, bool integer, QWidget* parent = nullptr);

  void setFormat(const NumberFormat& format);
  void setPlanValue(double value);  // does not emit
  [[nodiscard]] double planValue() const { return m_planValue; }

  [[nodiscard]] QString textFromValue(double value) const override;
  [[nodiscard]] double valueFromText(const QString& text) const override;
  [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

 Q_SIGNALS:
  void edited(double planValue);

 protected:
  void wheelEvent(QWheelEvent* event) override;

 private:
  void showUnit();
  Unit m_unit;
  double m_scale;
  NumberFormat m_format;
  double m_planValue = 0;
};

}  // namespace fulcrum
