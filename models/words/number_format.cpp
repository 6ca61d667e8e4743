// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/number_format.h"

#include <QCoreApplication>
#include <QHash>
#include <QTime>
#include <algorithm>
#include <array>
#include <cmath>

#include "plan/typed_number.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowSpace(0x202F);
constexpr QChar kNoBreakSpace(0x00A0);

struct NumberFormatText {
  Q_DECLARE_TR_FUNCTIONS(NumberFormat)
};

QString symbolOf(const QString& code) {
  static const QHash<QString, QString> kSymbols{{u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s},   {u"GBP"_s, u"£"_s},
                                                {u"JPY"_s, u"¥"_s}, {u"CNY"_s, u"CN¥"_s}, {u"INR"_s, u"₹"_s},
                                                {u"KRW"_s, u"₩"_s}};
  return kSymbols.value(code, code);
}

// Value and suffix in thousands: 132400 -> {132.4, "k"}.
struct Scaled {
  double value;
  QString suffix;
};
// Largest first.
std::array<Scaled, 4> scales() {
  return {Scaled{1e12, NumberFormatText::tr("T")}, Scaled{1e9, NumberFormatText::tr("B")},
          Scaled{1e6, NumberFormatText::tr("M")}, Scaled{1e3, NumberFormatText::tr("k")}};
}
Scaled scaled(double value) {
  for (const Scaled& scale : scales()) {
    // Limits stand half a digit early, so that 999,960 becomes 1.00M and not 1000.0k.
    const double limit = scale.value * (scale.value > 1e3 ? 0.99995 : 0.9995);
    if (std::abs(value) >= limit) return {value / scale.value, scale.suffix};
  }
  return {value, {}};
}

// What stands for the same sign in what people type or paste, in one form each.
QString plainText(QString text) {
  for (const QChar space : {QChar(u' '), kNoBreakSpace, kNarrowSpace, QChar(0x2009)}) text.remove(space);
  return text.replace(kMinus, u'-').replace(QChar(0x2019), u'\'').trimmed();
}

// Takes `ending` off; false where the text does not end so.
bool chopEnding(QString& text, const QString& ending) {
  if (ending.isEmpty() || !text.endsWith(ending)) return false;
  text.chop(ending.size());
  return true;
}

int shortDecimals(const Scaled& number) {
  const double size = std::abs(number.value);
  if (size == 0) return 0;
  if (number.suffix.isEmpty() && size >= 99.95) return 0;
  if (size >= 9.995) return 1;
  if (size >= 0.995 || !number.suffix.isEmpty()) return 2;
  return std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 2, 8);
}

QString withoutTrailingZeros(QString text, const QLocale& locale) {
  const QString point = locale.decimalPoint();
  if (!text.contains(point)) return text;
  while (text.endsWith(locale.zeroDigit())) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

// Of an amount of money with one decimal: $3.90 and not $3.9.
QString withCents(const QString& amount, const QLocale& locale) {
  const bool hasOneDecimal = amount.size() > 2 && amount.at(amount.size() - 2) == locale.decimalPoint();
  return hasOneDecimal ? amount + locale.zeroDigit() : amount;
}

QString signedText(const QString& text, bool negative) {
  return negative ? text : u'+' + text;
}

}  // namespace

NumberFormat::NumberFormat(const QString& currencyCode, const QLocale& locale)
    : m_locale(locale), m_symbol(symbolOf(currencyCode)), m_code(currencyCode.toUpper()) {
  // The locale says on which side of an amount its currency stands.
  m_symbolBehind = m_locale.toCurrencyString(1.0, u"$"_s).trimmed().endsWith(u'$') || m_symbol.size() > 3;
}

QString NumberFormat::withCurrency(const QString& amount, bool negative, const QString& suffix) const {
  const QString sign = negative ? QString(kMinus) : QString();
  if (m_symbolBehind) return sign + amount + suffix + kNoBreakSpace + m_symbol;
  return sign + m_symbol + (m_symbol.size() > 1 && m_symbol.back().isLetter() ? QString(kNoBreakSpace) : QString()) +
         amount + suffix;
}

QString NumberFormat::moneyShort(Money amount) const {
  const double value = amount.value();
  if (!std::isfinite(value)) return none();
  const Scaled number = scaled(value);
  return withCurrency(m_locale.toString(std::abs(number.value), 'f', shortDecimals(number)), value < 0, number.suffix);
}

QString NumberFormat::moneyShortSigned(Money amount) const {
  if (!std::isfinite(amount.value())) return none();
  return signedText(moneyShort(amount), amount.value() < 0);
}

QString NumberFormat::money(Money amount) const {
  const double value = amount.value();
  if (!std::isfinite(value)) return none();
  const double size = std::abs(value);
  const int decimals = size >= 999.995 ? 0 : size >= 0.01 || size == 0 ? 2 : shortDecimals({size, {}});
  return withCurrency(m_locale.toString(size, 'f', decimals), value < 0);
}

QString NumberFormat::moneySigned(Money amount) const {
  if (!std::isfinite(amount.value())) return none();
  return signedText(money(amount), amount.value() < 0);
}

QString NumberFormat::moneyAxis(double amount) const {
  if (!std::isfinite(amount)) return none();
  const Scaled number = scaled(amount);
  const QString text = withoutTrailingZeros(m_locale.toString(std::abs(number.value), 'f', 3), m_locale);
  return withCurrency(text, amount < 0, number.suffix);
}

QString NumberFormat::number(double value, int maxDecimals) const {
  if (!std::isfinite(value)) return none();
  QString text = withoutTrailingZeros(m_locale.toString(std::abs(value), 'f', maxDecimals), m_locale);
  const bool isZero =
      std::none_of(text.begin(), text.end(), [&](QChar c) { return c.isDigit() && c.digitValue() != 0; });
  return value < 0 && !isZero ? kMinus + text : text;
}

QString NumberFormat::significant(double value, int digits) const {
  if (!std::isfinite(value)) return none();
  if (value == 0) return number(0);
  const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
  return number(value, std::clamp(digits - 1 - magnitude, 0, 10));
}

QString NumberFormat::share(double value, int decimals) const {
  if (!std::isfinite(value)) return none();
  const QString text = m_locale.toString(std::abs(value) * 100, 'f', decimals) + kNoBreakSpace + u'%';
  return value < 0 && std::abs(value) * 100 >= 0.5 * std::pow(10, -decimals) ? kMinus + text : text;
}

QString NumberFormat::shareSigned(double value, int decimals) const {
  if (!std::isfinite(value)) return none();
  return value < 0 ? share(value, decimals) : u'+' + share(value, decimals);
}

QString NumberFormat::points(double difference) const {
  if (!std::isfinite(difference)) return none();
  const double percent = difference * 100;
  const QString text = m_locale.toString(std::abs(percent), 'f', std::abs(percent) < 9.95 ? 1 : 0) + kNoBreakSpace +
                       NumberFormatText::tr("pt");
  return (difference < 0 ? QString(kMinus) : u"+"_s) + text;
}

QString NumberFormat::months(double value) const {
  if (!std::isfinite(value)) return none();
  return m_locale.toString(value, 'f', 1) + kNoBreakSpace + NumberFormatText::tr("mo");
}

QString NumberFormat::tokens(Tokens amount) const {
  if (!std::isfinite(amount.value())) return none();
  const Scaled number = scaled(amount.value());
  return m_locale.toString(number.value, 'f', shortDecimals(number)) + number.suffix + kNoBreakSpace +
         NumberFormatText::tr("tokens");
}

QString NumberFormat::month(CalendarMonth month) const {
  return m_locale.standaloneMonthName(month.month, QLocale::ShortFormat) + kNoBreakSpace +
         u"%1"_s.arg(month.year % 100, 2, 10, QChar(u'0'));
}

QString NumberFormat::monthLong(CalendarMonth month) const {
  return m_locale.standaloneMonthName(month.month, QLocale::LongFormat) + u' ' + QString::number(month.year);
}

QString NumberFormat::hourOfWeek(int hour) const {
  const QTime time(hour % 24, 0);
  return m_locale.standaloneDayName(hour / 24 % 7 + 1, QLocale::ShortFormat) + u' ' + time.toString(u"HH:mm"_s);
}

QString NumberFormat::field(double value, Unit unit) const {
  const double amount = value / editorScale(unit);
  const QString suffix = unitSuffix(unit, amount);
  const QString currency = kNoBreakSpace + m_symbol;
  if (!suffix.startsWith(currency)) return number(amount, 6) + suffix;
  return withCurrency(withCents(number(std::abs(amount), 6), m_locale), amount < 0) + suffix.sliced(currency.size());
}

QString NumberFormat::unitSuffix(Unit unit, double amount) const {
  const auto perUnit = [&](const char* per) { return kNoBreakSpace + m_symbol + NumberFormatText::tr(per); };
  const auto plain = [&](const char* text) { return kNoBreakSpace + NumberFormatText::tr(text); };
  const auto counted = [&](const char* one, const char* several) { return plain(amount == 1 ? one : several); };
  switch (unit) {
    case Unit::None:
    case Unit::Count:
    case Unit::Month:
      return {};
    case Unit::Share:
      return kNoBreakSpace + u"%"_s;
    case Unit::SharePerMonth:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "%/mo"));
    case Unit::SharePerYear:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "%/year"));
    case Unit::Factor:
      return kNoBreakSpace + u"×"_s;
    case Unit::Nodes:
      return counted(QT_TRANSLATE_NOOP("NumberFormat", "node"), QT_TRANSLATE_NOOP("NumberFormat", "nodes"));
    case Unit::Gpus:
      return counted(QT_TRANSLATE_NOOP("NumberFormat", "GPU"), QT_TRANSLATE_NOOP("NumberFormat", "GPUs"));
    case Unit::Replicas:
      return counted(QT_TRANSLATE_NOOP("NumberFormat", "replica"), QT_TRANSLATE_NOOP("NumberFormat", "replicas"));
    case Unit::Months:
      return counted(QT_TRANSLATE_NOOP("NumberFormat", "month"), QT_TRANSLATE_NOOP("NumberFormat", "months"));
    case Unit::Hours:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "h"));
    case Unit::HourOfDay:
      return u":00"_s;
    case Unit::Money:
      return kNoBreakSpace + m_symbol;
    case Unit::MoneyPerHour:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/h"));
    case Unit::MoneyPerMonth:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/month"));
    case Unit::MoneyPerYear:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/year"));
    case Unit::MoneyPerKWh:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/kWh"));
    case Unit::MoneyPerKW:
      return perUnit("/kW");
    case Unit::MoneyPerKWMonth:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/kW-mo"));
    case Unit::MoneyPerNodeMonth:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/node-mo"));
    case Unit::MoneyPerGB:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/GB"));
    case Unit::MoneyPerGpuYear:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/GPU-year"));
    case Unit::MoneyPerMTok:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/M tokens"));
    case Unit::MoneyPerMTokHour:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/M tokens-h"));
    case Unit::MoneyPerMLookups:
      return perUnit(QT_TRANSLATE_NOOP("NumberFormat", "/M look-ups"));
    case Unit::Kilowatt:
      return plain("kW");
    case Unit::Fte:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "FTE"));
    case Unit::RequestsPerSecond:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "req/s"));
    case Unit::TokensPerRequest:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "tok"));
    case Unit::TokensPerSecond:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "tok/s"));
    case Unit::Requests:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "requests"));
    case Unit::BytesPerRequest:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "bytes"));
    case Unit::Milliseconds:
      return plain("ms");
    case Unit::PerHour:
      return plain(QT_TRANSLATE_NOOP("NumberFormat", "per hour"));
    case Unit::Gigabyte:
      return plain("GB");
    case Unit::GigabytePerSecond:
      return plain("GB/s");
    case Unit::Teraflops:
      return plain("TFLOPS");
    case Unit::Watt:
      return plain("W");
  }
  return {};
}

double NumberFormat::editorScale(Unit unit) {
  return unit == Unit::Share || unit == Unit::SharePerMonth || unit == Unit::SharePerYear ? 0.01 : 1.0;
}

Result<double> NumberFormat::typed(const QString& text, Unit unit, std::optional<double> tokensPerRequest) const {
  QString amount = text.trimmed();
  const QString ending = unitSuffix(unit).trimmed();
  // Of $0.11/kWh only what stands behind the number.
  const QString behind = ending.startsWith(m_symbol) ? ending.sliced(m_symbol.size()) : QString();
  for (const QString& suffix : {ending, unitSuffix(unit, 1).trimmed(), behind}) {
    if (chopEnding(amount, suffix)) break;
  }
  const TypingRules rules{.unit = unit,
                          .decimal = m_locale.decimalPoint() == u","_s ? DecimalMark::Comma : DecimalMark::Point,
                          .currency = m_symbol.toStdString(),
                          .currencyCode = m_code.toStdString(),
                          .tokensPerRequest = tokensPerRequest};
  auto value = typedNumber(amount.toStdString(), rules);
  if (value.ok()) return value;
  bool ok = false;
  const double inDigitsOfTheLocale = m_locale.toDouble(plainText(amount).remove(m_symbol), &ok);
  return ok && std::isfinite(inDigitsOfTheLocale) ? Result<double>(inDigitsOfTheLocale) : value;
}

std::optional<double> NumberFormat::parse(const QString& text, Unit unit) const {
  const auto value = typed(text, unit);
  return value.ok() ? std::optional(value.value()) : std::nullopt;
}

QString NumberFormat::none() {
  return u"–"_s;
}

QString isolated(const QString& text) {
  constexpr QChar kFirstStrongIsolate(0x2068);
  constexpr QChar kPopDirectionalIsolate(0x2069);
  return kFirstStrongIsolate + text + kPopDirectionalIsolate;
}

}  // namespace fulcrum
