// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/typed_month.h"

#include <QRegularExpression>
#include <optional>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMonthsPerYear = 12;
constexpr int kShortestName = 3;
constexpr int kCentury = 2000;  // of a year of two digits

// Without the full stop of an abbreviation, which some languages write and some people leave out.
QString plainName(const QString& name) {
  return name.toCaseFolded().remove(u'.').trimmed();
}

bool isNamed(const QString& typed, int month, const QLocale& locale) {
  for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
    for (const QString& name : {locale.standaloneMonthName(month, format), locale.monthName(month, format)}) {
      const QString plain = plainName(name);
      if (plain == typed || (typed.size() >= kShortestName && plain.startsWith(typed))) return true;
    }
  }
  return false;
}

// 1 to 12; nothing where no month or more than one has the name.
std::optional<int> monthNamed(const QString& name, const QLocale& locale) {
  const QString typed = plainName(name);
  std::optional<int> found;
  for (int month = 1; month <= kMonthsPerYear; ++month) {
    if (!isNamed(typed, month, locale)) continue;
    if (found) return {};
    found = month;
  }
  return found;
}

std::optional<int> monthOf(const QString& text, const QLocale& locale) {
  bool isNumber = false;
  const int number = text.toInt(&isNumber);
  if (isNumber) return number >= 1 && number <= kMonthsPerYear ? std::optional(number) : std::nullopt;
  const auto own = monthNamed(text, locale);
  return own ? own : monthNamed(text, QLocale::c());
}

}  // namespace

Result<CalendarMonth> typedMonth(const QString& text, const QLocale& locale) {
  static const QRegularExpression yearLast(uR"(^\s*(.+?)[\s./-]*['’]?(?<![0-9])([0-9]{4}|[0-9]{2})\s*$)"_s);
  static const QRegularExpression yearFirst(uR"(^\s*([0-9]{4})[\s./-]+(.+?)\s*$)"_s);
  const Problem problem{.code = "notAMonth", .facts = {{"value", text.trimmed().toStdString()}}};
  const auto first = yearFirst.match(text);
  const auto last = first.hasMatch() ? QRegularExpressionMatch() : yearLast.match(text);
  if (!first.hasMatch() && !last.hasMatch()) return problem;
  const int year = (first.hasMatch() ? first.captured(1) : last.captured(2)).toInt();
  const auto month = monthOf(first.hasMatch() ? first.captured(2) : last.captured(1), locale);
  if (!month) return problem;
  return CalendarMonth{.year = year < 100 ? kCentury + year : year, .month = *month};
}

}  // namespace fulcrum
