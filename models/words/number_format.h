// SPDX-License-Identifier: GPL-3.0-or-later
// The one place in which numbers become text for people: rounding, units, currency and locale. Everything shown in the
// window, the PDF and copied tables passes through here.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

#include "base/calendar_month.h"
#include "base/quantity.h"
#include "base/result.h"
#include "plan/field.h"

namespace fulcrum {

// Better or worse is a matter of meaning, not of sign: less cost is better, more utilisation is better.
enum class Sense { LowerIsBetter, HigherIsBetter, Neutral };

class NumberFormat {
 public:
  explicit NumberFormat(const QString& currencyCode = QStringLiteral("USD"), const QLocale& locale = QLocale());
  bool operator==(const NumberFormat&) const = default;

  // Key figures: about three digits, $132.4k, $1.31M, $98.3, with k, M and B.
  [[nodiscard]] QString moneyShort(Money amount) const;
  [[nodiscard]] QString moneyShortSigned(Money amount) const;
  // Tables and tooltips: whole units from 1,000 on, else cents; four digits below one cent.
  [[nodiscard]] QString money(Money amount) const;
  [[nodiscard]] QString moneySigned(Money amount) const;
  // Chart axes: as short as possible, $120k.
  [[nodiscard]] QString moneyAxis(double amount) const;

  [[nodiscard]] QString number(double value, int maxDecimals = 2) const;  // grouping, no trailing zeros
  [[nodiscard]] QString significant(double value, int digits = 3) const;
  [[nodiscard]] QString share(double value, int decimals = 0) const;  // 0.583 -> 58 %
  [[nodiscard]] QString shareSigned(double value, int decimals = 0) const;
  [[nodiscard]] QString points(double difference) const;       // difference of two shares: +33 pt
  [[nodiscard]] QString months(double value) const;            // 14.2 mo
  [[nodiscard]] QString tokens(Tokens amount) const;           // 4.6B tokens
  [[nodiscard]] QString month(CalendarMonth month) const;      // Jan 26
  [[nodiscard]] QString monthLong(CalendarMonth month) const;  // January 2026
  [[nodiscard]] QString hourOfWeek(int hour) const;            // Tue 14:00

  // A plan field with its unit, full precision as the user may type it: "$98.32/h", "40 %", "730 ms".
  [[nodiscard]] QString field(double value, Unit unit) const;
  // The unit alone, as a suffix of an editor: " $/h", " %", " ms", and " node" after a 1; empty for plain numbers.
  [[nodiscard]] QString unitSuffix(Unit unit, double amount = 2) const;
  // What one unit of the editor is worth in the plan: 0.01 for fields shown in per cent, else 1.
  [[nodiscard]] static double editorScale(Unit unit);
  // Text typed or pasted by a person, as plan/typed_number.h reads it, with this locale's decimal sign, its digits and
  // the suffix of the unit in its language; the reason where it cannot be read. In the editor's measure.
  [[nodiscard]] Result<double> typed(const QString& text, Unit unit = Unit::None,
                                     std::optional<double> tokensPerRequest = {}) const;
  [[nodiscard]] std::optional<double> parse(const QString& text, Unit unit = Unit::None) const;

  [[nodiscard]] const QString& currencySymbol() const { return m_symbol; }
  [[nodiscard]] const QLocale& locale() const { return m_locale; }
  [[nodiscard]] static QString none();  // shown where there is no value

 private:
  [[nodiscard]] QString withCurrency(const QString& amount, bool negative, const QString& suffix = {}) const;

  QLocale m_locale;
  QString m_symbol;
  QString m_code;  // of the currency: USD
  bool m_symbolBehind = false;
};

// The text as a unit of its own in a sentence: a month in Arabic and the number beside it would else run together from
// the right.
[[nodiscard]] QString isolated(const QString& text);

}  // namespace fulcrum
