// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of one number of the plan with its unit: shares in per cent, the user's decimal sign, sums and other units
// (plan/typed_number.h), no value changed by a stray wheel. What cannot be read stays to be mended, with the reason in
// a sentence beside the field, and the plan keeps its value. MonthField is the one whose numbers read as months.
#pragma once

#include <QDoubleSpinBox>
#include <limits>

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
  // Lets the field stand empty, which is not 0, and says so by this text; before a range or value is used.
  void setNoneText(const QString& text);
  void setNone();  // does not emit
  // Stands for several values that differ: says so until something is typed.
  void setSeveral(bool several);
  [[nodiscard]] bool isNone() const { return !specialValueText().isEmpty() && value() == minimum(); }
  // Why what stands in the field is not taken; empty where it is.
  [[nodiscard]] const QString& refusal() const { return m_refusal; }
  // Whether what stands in the field would be refused; nothing is said yet.
  [[nodiscard]] bool wouldRefuse() const;
  // Takes what was typed, or says why it is not taken; whether it was taken.
  bool take();

  [[nodiscard]] QString textFromValue(double value) const final;
  [[nodiscard]] double valueFromText(const QString& text) const override;
  [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

 Q_SIGNALS:
  void edited(double planValue);

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

  // What a text without the unit means, in the editor's measure.
  [[nodiscard]] virtual Result<double> read(const QString& text) const;
  // The value without the unit: as it is displayed, and with all its digits.
  [[nodiscard]] virtual QString shownText(double value) const;
  [[nodiscard]] virtual QString exactText(double value) const;
  void showUnit();
  [[nodiscard]] const NumberFormat& format() const { return m_format; }

 private:
  [[nodiscard]] bool displays(double value) const;
  [[nodiscard]] QString withoutSuffix(const QString& text) const;
  [[nodiscard]] bool standsForNone(const QString& text) const;
  [[nodiscard]] QString reasonAgainst(const QString& text) const;
  template <class Settle>
  void settle(Settle&& settle);
  void setRefusal(const QString& refusal);
  Unit m_unit;
  double m_scale;
  NumberFormat m_format;
  bool m_several = false;
  double m_planValue = 0;
  double m_shown = std::numeric_limits<double>::quiet_NaN();  // by the last setPlanValue()
  double m_lowest = 0;                                        // of numbers: what is below stands for none
  QString m_refusal;
  QString m_ownToolTip;
};

}  // namespace fulcrum
