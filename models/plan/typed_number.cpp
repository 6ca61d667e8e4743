// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/typed_number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

#include "plan/typed_units.h"

namespace fulcrum {
namespace {

constexpr int kDeepestBrackets = 32;

bool isDigitChar(char c) {
  return c >= '0' && c <= '9';
}
bool isWordChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Whether a text begins with a word, small or capital.
bool beginsWithWord(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return std::toupper(static_cast<unsigned char>(a)) == b; };
  return !word.empty() && text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [&](char w, char t) { return same(t, w); }) &&
         (text.size() == word.size() || !isWordChar(text[word.size()]));
}

// Signs that programs put in place of those on the keyboard, in one form each; without the currency.
std::string plainSigns(std::string_view text, const TypingRules& rules) {
  static constexpr std::pair<std::string_view, std::string_view> kSigns[] = {
      {"\xC2\xA0", " "}, {"\xE2\x80\xAF", " "}, {"\xE2\x80\x89", " "}, {"\xE2\x88\x92", "-"},
      {"\xC3\x97", "*"}, {"\xC2\xB7", "*"},     {"\xC3\xB7", "/"},     {"\xE2\x80\x99", "'"}};
  std::string plain;
  while (!text.empty()) {
    if (!rules.currency.empty() && text.starts_with(rules.currency)) {
      text.remove_prefix(rules.currency.size());
      continue;
    }
    if ((plain.empty() || !isWordChar(plain.back())) && beginsWithWord(text, rules.currencyCode)) {
      text.remove_prefix(rules.currencyCode.size());
      continue;
    }
    const auto sign = std::find_if(std::begin(kSigns), std::end(kSigns),
                                   [&](const auto& each) { return text.starts_with(each.first); });
    if (sign == std::end(kSigns)) {
      plain += text.front();
      text.remove_prefix(1);
    } else {
      plain += sign->second;
      text.remove_prefix(sign->first.size());
    }
  }
  return plain;
}

// A value, and whether it is a share of what stands before it.
struct Value {
  double number = 0;
  bool isShare = false;
};

class TypedReader {
 public:
  TypedReader(std::string_view text, const TypingRules& rules)
      : m_whole(text),
        m_plain(plainSigns(text, rules)),
        m_rest(m_plain),
        m_rules(rules),
        m_field(measureOf(rules.unit)) {}

  Result<double> read() {
    take('=');
    const Value value = sum();
    if (m_problem) return *m_problem;
    blanks();
    if (!m_rest.empty() || !m_any) return nothing();
    // Per cent of nothing, in a field of plain numbers: the number.
    const double result = m_rules.unit == Unit::None ? value.number : plainOf(value);
    if (!std::isfinite(result)) return nothing();
    return result;
  }

 private:
  [[nodiscard]] Problem nothing() const {
    return {.code = "typedNumber", .where = {}, .facts = {{"value", std::string(m_whole)}}};
  }
  void fail(Problem problem) {
    if (!m_problem) m_problem = std::move(problem);
  }
  void failUnit(std::string unit) { fail({.code = "typedUnit", .where = {}, .facts = {{"value", std::move(unit)}}}); }

  void blanks() {
    while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t')) m_rest.remove_prefix(1);
  }
  bool take(char c) {
    blanks();
    if (m_rest.empty() || m_rest.front() != c) return false;
    m_rest.remove_prefix(1);
    return true;
  }

  Value sum() {
    Value value = product();
    while (!m_problem) {
      const bool plus = take('+');
      if (!plus && !take('-')) break;
      const Value next = product();
      const double change = next.isShare ? plainOf(value) * next.number / 100 : next.number;
      value = {plainOf(value) + (plus ? change : -change), false};
    }
    return value;
  }

  // A share of nothing before it is a number: 40 % of a field that is no share is 0.4.
  static double plainOf(const Value& value) { return value.isShare ? value.number / 100 : value.number; }

  Value product() {
    Value value = factor();
    while (!m_problem) {
      const bool times = take('*');
      if (!times && !isDivision()) break;
      const double next = plainOf(factor());
      value = {times ? plainOf(value) * next : plainOf(value) / next, false};
    }
    return value;
  }

  bool isDivision() {
    blanks();
    if (m_rest.empty() || m_rest.front() != '/') return false;
    m_rest.remove_prefix(1);
    return true;
  }

  Value factor() {
    if (take('-')) {
      Value value = factor();
      value.number = -value.number;
      return value;
    }
    take('+');
    if (take('(')) {
      if (++m_depth > kDeepestBrackets) {
        fail(nothing());
        return {};
      }
      const Value value = sum();
      if (!take(')')) fail(nothing());
      --m_depth;
      return {plainOf(value), false};
    }
    return measured(number());
  }

  // Digits with what groups them and stands before the fraction; blanks group where three digits follow.
  double number() {
    blanks();
    size_t length = 0;
    const auto groups = [&](size_t at) {
      for (size_t i = 1; i <= 3; ++i) {
        if (at + i >= m_rest.size() || !isDigitChar(m_rest[at + i])) return false;
      }
      return at + 4 >= m_rest.size() || !isDigitChar(m_rest[at + 4]);
    };
    while (length < m_rest.size()) {
      const char c = m_rest[length];
      const bool belongs =
          isDigitChar(c) || c == '.' || c == ',' || ((c == ' ' || c == '\'') && length > 0 && groups(length));
      if (!belongs) break;
      ++length;
    }
    if (length == 0 || length == m_rest.find_first_not_of(".,")) {
      fail(nothing());
      return 0;
    }
    // 1e6, but not the e of a word.
    if (length < m_rest.size() && (m_rest[length] == 'e' || m_rest[length] == 'E')) {
      size_t end = length + 1;
      if (end < m_rest.size() && (m_rest[end] == '-' || m_rest[end] == '+')) ++end;
      const size_t first = end;
      while (end < m_rest.size() && isDigitChar(m_rest[end])) ++end;
      if (end > first) length = end;
    }
    std::string digits(m_rest.substr(0, length));
    while (!digits.empty() && (digits.back() == '.' || digits.back() == ',')) digits.pop_back();  // "1," on the way
    m_rest.remove_prefix(length);
    const auto value = cellNumber(digits, m_rules.decimal);
    if (!value) fail(nothing());
    m_any = true;
    return value.value_or(0);
  }

  std::string word() {
    blanks();
    size_t length = 0;
    while (length < m_rest.size() && isWordChar(m_rest[length])) ++length;
    std::string word(m_rest.substr(0, length));
    m_rest.remove_prefix(length);
    if (!word.empty() && !m_rest.empty() && m_rest.front() == '.') m_rest.remove_prefix(1);  // Mio.
    return word;
  }
  [[nodiscard]] std::string ahead() {
    const std::string_view before = m_rest;
    std::string next = word();
    m_rest = before;
    return next;
  }

  // The unit behind a number, and the number in the field's own.
  Value measured(double number) {
    if (m_problem) return {};
    if (take('%')) return percent(number);
    std::string unit = ahead();
    if (isPercentWord(unit)) {
      word();
      return percent(number);
    }
    // k, M, B ... unless the word is a unit of the field: B are bytes where bytes are meant.
    if (!isUnit(unit)) {
      if (const auto scale = scaleOf(unit)) {
        number *= *scale;
        word();
        unit = ahead();
      } else if (unit.size() > 1 && scaleOf(unit.substr(0, 1)) && isUnit(unit.substr(1))) {
        number *= *scaleOf(unit.substr(0, 1));  // 2Mreq
        blanks();
        m_rest.remove_prefix(1);
        unit = ahead();
      }
    }
    return {convert(number, unit), false};
  }

  // T is a trillion of tokens; of money it is a thousand to some and a trillion to others.
  [[nodiscard]] std::optional<double> scaleOf(std::string_view word) const {
    const bool ofTokens = m_field.dimension == Dimension::Tokens || m_field.dimension == Dimension::TokenRate ||
                          m_field.dimension == Dimension::RequestRate;
    return word == "T" && !ofTokens ? std::nullopt : typedScale(word);
  }

  Value percent(double number) {
    if (m_field.dimension != Dimension::Share) return {number, true};
    if (const std::string_view before = m_rest; take('/')) {  // %/mo of a field that is in it
      if (!typedTime(word())) m_rest = before;
    }
    return {number, false};
  }

  [[nodiscard]] bool isUnit(std::string_view unit) const {
    switch (m_field.dimension) {
      case Dimension::Time:
        return typedTime(unit).has_value();
      case Dimension::Bytes:
        return typedBytes(unit).has_value();
      case Dimension::Power:
        return typedWatts(unit).has_value();
      case Dimension::Things:
        return isThingWord(unit);
      case Dimension::RequestRate:
        return isRequestWord(unit) || isTokenWord(unit) || typedRate(unit).has_value();
      case Dimension::Requests:
        return isRequestWord(unit);
      case Dimension::TokenRate:
      case Dimension::Tokens:
        return isTokenWord(unit);
      default:
        return false;
    }
  }

  double convert(double number, const std::string& unit) {
    if (unit.empty() && !isPer()) return number;
    switch (m_field.dimension) {
      case Dimension::Time:
        return scaledBy(number, typedTime(unit), unit);
      case Dimension::Bytes:
        return scaledBy(number, typedBytes(unit), unit);
      case Dimension::Power:
        return scaledBy(number, typedWatts(unit), unit);
      case Dimension::RequestRate:
      case Dimension::TokenRate:
      case Dimension::MoneyRate:
        return rate(number, unit);
      case Dimension::Things:
      case Dimension::Requests:
      case Dimension::Tokens:
        if (isUnit(unit)) {
          word();
          return number;
        }
        break;
      default:
        break;
    }
    failUnit(unit.empty() ? std::string(m_rest) : unit);
    return 0;
  }

  double scaledBy(double number, std::optional<double> base, const std::string& unit) {
    if (!base) {
      failUnit(unit.empty() ? std::string(m_rest) : unit);
      return 0;
    }
    word();
    return number * *base / m_field.base;
  }

  // A slash or `per` before a word.
  [[nodiscard]] bool isPer() {
    blanks();
    if (m_rest.size() > 1 && m_rest.front() == '/') {
      const size_t next = m_rest.find_first_not_of(' ', 1);
      return next != std::string_view::npos && isWordChar(m_rest[next]);
    }
    const std::string next = ahead();
    return next == "per" || next == "pro" || next == "a";
  }

  double rate(double number, std::string unit) {
    if (const auto seconds = typedRate(unit); seconds && m_field.dimension == Dimension::RequestRate) {
      word();
      return number / *seconds / m_field.base;
    }
    const bool tokens = isTokenWord(unit);
    const bool requests = isRequestWord(unit);
    if (m_field.dimension == Dimension::RequestRate && tokens) {
      if (!m_rules.tokensPerRequest || !(*m_rules.tokensPerRequest > 0)) {
        fail({.code = "typedTokens", .where = {}, .facts = {{"value", std::string(m_whole)}}});
        return 0;
      }
      number /= *m_rules.tokensPerRequest;
    }
    const bool counted = (m_field.dimension == Dimension::RequestRate && (tokens || requests)) ||
                         (m_field.dimension == Dimension::TokenRate && tokens);
    if (counted) word();
    if (!isPer()) {
      if (!counted) failUnit(unit);
      return number;
    }
    if (!take('/')) word();
    const std::string per = word();
    const auto seconds = typedTime(per);
    if (!seconds) {
      failUnit(per);
      return 0;
    }
    return number / *seconds / m_field.base;
  }

  std::string_view m_whole;
  std::string m_plain;
  std::string_view m_rest;
  const TypingRules& m_rules;
  FieldMeasure m_field;
  std::optional<Problem> m_problem;
  bool m_any = false;
  int m_depth = 0;
};

}  // namespace

Result<double> typedNumber(std::string_view text, const TypingRules& rules) {
  return TypedReader(text, rules).read();
}

}  // namespace fulcrum
