// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/bill_values.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace fulcrum::actuals {
namespace {

char smallLetter(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// The digits at the front, at most `max`; -1 where there are none.
int takeDigits(std::string_view& text, size_t max) {
  int value = 0;
  size_t count = 0;
  while (count < max && count < text.size() && isDigit(text[count])) value = value * 10 + (text[count++] - '0');
  text.remove_prefix(count);
  return count == 0 ? -1 : value;
}

std::optional<int> monthsOf(int year, int month) {
  constexpr int kCentury = 2000;
  if (year >= 0 && year < 100) year += kCentury;
  if (year < 1990 || year > 2199 || month < 1 || month > 12) return std::nullopt;
  return year * 12 + month - 1;
}

// Seconds or milliseconds since 1970, as databases export times.
std::optional<int> monthOfClock(std::string_view text) {
  constexpr size_t kSeconds = 10;
  constexpr size_t kMilliseconds = 13;
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const auto digits = static_cast<size_t>(stop - text.data());
  if (error != std::errc{} || (stop != text.data() + text.size() && *stop != '.')) return std::nullopt;
  if (digits != kSeconds && digits != kMilliseconds) return std::nullopt;
  const std::chrono::seconds since(digits == kMilliseconds ? value / 1000 : value);
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(since)));
  return monthsOf(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())));
}

// `Jan 5, 2026`, `05-Jan-2026`: English names.
std::optional<int> monthNamed(std::string_view text) {
  constexpr std::string_view kNames[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                         "jul", "aug", "sep", "oct", "nov", "dec"};
  int month = 0;
  int year = -1;
  while (!text.empty()) {
    size_t length = 0;
    while (length < text.size() && std::isalpha(static_cast<unsigned char>(text[length]))) ++length;
    if (length >= 3 && month == 0) {
      for (int i = 0; i < 12; ++i) {
        if (equalsIgnoringCase(text.substr(0, 3), kNames[i])) month = i + 1;
      }
    }
    text.remove_prefix(length);
    if (text.empty()) break;
    const size_t before = text.size();
    const int number = takeDigits(text, 9);
    const size_t digits = before - text.size();
    if (digits == 4 && year < 0) year = number;
    if (digits == 0) text.remove_prefix(1);
  }
  return month > 0 && year > 0 ? monthsOf(year, month) : std::nullopt;
}

struct DayParts {
  int first = 0;
  int second = 0;
  int year = 0;
  char mark = 0;
};
std::optional<DayParts> dayParts(std::string_view text) {
  DayParts parts;
  parts.first = takeDigits(text, 2);
  if (text.empty() || (text[0] != '/' && text[0] != '.' && text[0] != '-')) return std::nullopt;
  parts.mark = text[0];
  text.remove_prefix(1);
  parts.second = takeDigits(text, 2);
  if (text.empty() || text[0] != parts.mark) return std::nullopt;
  text.remove_prefix(1);
  parts.year = takeDigits(text, 4);
  if (parts.first < 1 || parts.second < 1 || parts.year < 0) return std::nullopt;
  return parts;
}

// A number with what money has around it.
std::optional<double> dressedAmount(std::string_view text, DecimalMark mark) {
  std::string bare;
  bool negative = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (text[i] == '(' || text[i] == '-') negative = true;
    if (isDigit(text[i]) || text[i] == '.' || text[i] == ',' || text[i] == '\'' || byte == ' ') {
      bare += text[i];
    } else if ((text[i] == 'e' || text[i] == 'E') && !bare.empty()) {
      return std::nullopt;
    }
  }
  while (!bare.empty() && bare.back() == ' ') bare.pop_back();
  while (!bare.empty() && bare.front() == ' ') bare.erase(0, 1);
  const auto number = cellNumber(bare, mark);
  if (!number || !std::isfinite(*number)) return std::nullopt;
  return negative ? -*number : *number;
}

}  // namespace

void BillEvidence::seeDate(std::string_view text) {
  const auto parts = dayParts(text);
  if (!parts) return;
  if (parts->mark == '.' || parts->first > 12) ++dayFirst;
  if (parts->mark != '.' && parts->second > 12) ++monthFirst;
  if (const auto month = monthsOf(parts->year, parts->first)) monthsIfMonthFirst.insert(*month);
  if (const auto month = monthsOf(parts->year, parts->second)) monthsIfDayFirst.insert(*month);
}

DateOrder BillEvidence::order() const {
  if (dayFirst != monthFirst) return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
  return monthsIfDayFirst.size() < monthsIfMonthFirst.size() ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<double> amountOf(std::string_view text, DecimalMark mark) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  double value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error == std::errc{} && stop == end && std::isfinite(value)) {
    const bool isClear = mark == DecimalMark::Point || text.find('.') == std::string_view::npos;
    if (isClear) return value;
  }
  // Too small for a double is none at all.
  if (error == std::errc::result_out_of_range && stop == end)
    return contains(text, "e-") ? std::optional(0.0) : std::nullopt;
  const bool hasDigit = std::ranges::any_of(text, isDigit);
  return hasDigit ? dressedAmount(text, mark) : std::nullopt;
}

std::optional<int> monthNumber(std::string_view text, DateOrder order) {
  std::string_view rest = text;
  if (text.size() >= 7 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) && isDigit(text[3])) {
    const int year = takeDigits(rest, 4);
    if (rest[0] == '-' || rest[0] == '/' || rest[0] == '.') rest.remove_prefix(1);
    const auto month = monthsOf(year, takeDigits(rest, 2));
    return month ? month : monthOfClock(text);
  }
  const auto parts = dayParts(text);
  if (!parts) {
    const auto month = monthOfClock(text);
    return month ? month : monthNamed(text);
  }
  const bool dayFirst = parts->mark == '.' || (order == DateOrder::DayFirst && parts->second <= 12);
  return monthsOf(parts->year, dayFirst ? parts->second : parts->first);
}

UnitScale unitScale(std::string_view unit) {
  double factor = 1;
  size_t at = 0;
  const char* end = unit.data() + unit.size();
  double number = 0;
  if (const auto [stop, error] = std::from_chars(unit.data(), end, number); error == std::errc{} && number > 0) {
    factor = number;
    at = static_cast<size_t>(stop - unit.data());
  }
  if (at > 0 && at < unit.size() && (unit[at] == 'K' || unit[at] == 'M')) {
    const bool stands = at + 1 == unit.size() || unit[at + 1] == ' ';
    if (stands) factor *= unit[at] == 'K' ? 1e3 : 1e6;
    if (stands) ++at;
  }
  std::string plain;
  for (const char c : unit.substr(at)) {
    if (std::isalpha(static_cast<unsigned char>(c))) plain += smallLetter(c);
  }
  for (const std::string_view hours :
       {"hour", "hours", "hr", "hrs", "h", "instancehour", "instancehours", "instanceperhour", "serverhours",
        "serverhour", "nodehours", "nodehour", "gpuhours", "gpuhour", "gpuperhour", "nonehoursinstance", "computehours",
        "vmhours"}) {
    if (plain == hours) return {.hours = factor};
  }
  if (plain == "token" || plain == "tokens") return {.tokens = factor};
  if (plain == "ktokens" || plain == "thousandtokens") return {.tokens = factor * 1e3};
  if (plain == "mtokens" || plain == "milliontokens" || plain == "mtok") return {.tokens = factor * 1e6};
  return {};
}

void forEachMember(std::string_view json, const MemberVisitor& visit) {
  constexpr std::string_view kQuotes = "\"'";
  size_t at = json.find_first_of(kQuotes);
  while (at != std::string_view::npos) {
    const size_t close = json.find(json[at], at + 1);
    if (close == std::string_view::npos) return;
    const std::string_view name = json.substr(at + 1, close - at - 1);
    size_t value = json.find_first_not_of(' ', close + 1);
    if (value == std::string_view::npos) return;
    if (json[value] != ':') {
      at = json.find_first_of(kQuotes, close + 1);
      continue;
    }
    value = json.find_first_not_of(' ', value + 1);
    if (value == std::string_view::npos) return;
    const bool isText = json[value] == '"' || json[value] == '\'';
    const size_t begin = isText ? value + 1 : value;
    const size_t end =
        std::min(isText ? json.find(json[value], begin) : json.find_first_of(",}] ", begin), json.size());
    const std::string_view text = json.substr(begin, end - begin);
    const bool isNothing = !isText && (text == "null" || text == "None");
    visit(name, isNothing ? std::string_view() : text);
    at = json.find_first_of(kQuotes, isText ? end + 1 : end);
  }
}

std::string_view memberText(std::string_view json, std::string_view key) {
  std::string_view found;
  forEachMember(json, [&](std::string_view name, std::string_view value) {
    if (found.empty() && name == key) found = value;
  });
  return found;
}

double creditSum(std::string_view json) {
  double sum = 0;
  forEachMember(json, [&](std::string_view name, std::string_view value) {
    if (name == "amount") sum += amountOf(value, DecimalMark::Point).value_or(0);
  });
  return sum;
}

bool contains(std::string_view text, std::string_view small) {
  return std::search(text.begin(), text.end(), small.begin(), small.end(),
                     [](char a, char b) { return smallLetter(a) == b; }) != text.end();
}

bool equalsIgnoringCase(std::string_view text, std::string_view small) {
  return std::ranges::equal(text, small, [](char a, char b) { return smallLetter(a) == b; });
}

}  // namespace fulcrum::actuals
