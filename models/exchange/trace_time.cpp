// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_time.h"

#include <array>
#include <chrono>

#include "base/number_text.h"

namespace fulcrum {
namespace {

constexpr int kNoYear = -1;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

struct Digits {
  int value = 0;
  size_t count = 0;
};

// What is left of a text that is read from the left.
class Rest {
 public:
  explicit Rest(std::string_view text) : m_text(text) {}

  [[nodiscard]] bool empty() const { return m_text.empty(); }
  [[nodiscard]] char front() const { return m_text.empty() ? '\0' : m_text.front(); }
  bool take(char c) {
    if (m_text.empty() || m_text.front() != c) return false;
    m_text.remove_prefix(1);
    return true;
  }
  char takeAny(std::string_view choices) {
    const char c = front();
    if (m_text.empty() || choices.find(c) == std::string_view::npos) return '\0';
    m_text.remove_prefix(1);
    return c;
  }
  void takeBlanks() {
    while (take(' ')) {
    }
  }
  // Without regard to case; `word` is small letters.
  bool takeWord(std::string_view word) {
    if (m_text.size() < word.size()) return false;
    for (size_t i = 0; i < word.size(); ++i) {
      if (lowered(m_text[i]) != word[i]) return false;
    }
    m_text.remove_prefix(word.size());
    return true;
  }
  // Exactly so many digits.
  std::optional<int> digits(size_t count) {
    const auto found = digits(count, count);
    return found ? std::optional(found->value) : std::nullopt;
  }
  std::optional<Digits> digits(size_t least, size_t most) {
    Digits found;
    for (; found.count < most && found.count < m_text.size() && isDigit(m_text[found.count]); ++found.count)
      found.value = found.value * 10 + (m_text[found.count] - '0');
    if (found.count < least) return {};
    m_text.remove_prefix(found.count);
    return found;
  }
  // The digits behind a decimal point, as a part of 1; none where there are none.
  std::optional<double> fraction() {
    double value = 0;
    double place = 0.1;
    bool any = false;
    for (; !m_text.empty() && isDigit(m_text.front()); m_text.remove_prefix(1)) {
      value += place * (m_text.front() - '0');
      place /= 10;
      any = true;
    }
    return any ? std::optional(value) : std::nullopt;
  }
  // A name of at least three letters by its first three; the letters behind them go too.
  template <size_t n>
  std::optional<int> takeName(const std::array<std::string_view, n>& names) {
    for (size_t i = 0; i < n; ++i) {
      if (!takeWord(names[i])) continue;
      while (isLetter(front())) m_text.remove_prefix(1);
      take('.');
      return static_cast<int>(i);
    }
    return {};
  }

 private:
  std::string_view m_text;
};

constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<double> secondsOf(int year, int month, int day) {
  if (month < 1 || day < 1) return {};
  const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return {};
  constexpr double kSecondsPerDay = 86'400;
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) * kSecondsPerDay;
}

int yearOf(Digits digits) {
  constexpr int kCentury = 2000;
  if (digits.count == 4) return digits.value;
  return digits.count == 2 ? kCentury + digits.value : kNoYear;
}

std::optional<TraceTime> dateAt(std::optional<double> seconds) {
  return seconds ? std::optional(TraceTime{.value = *seconds}) : std::nullopt;
}

// Day and month by numbers, the year last.
std::optional<TraceTime> numberedDate(int first, int second, int year, char separator) {
  if (separator == '.') return dateAt(secondsOf(year, second, first));
  TraceTime date{
      .orderIsOpen = true, .monthFirst = secondsOf(year, first, second), .dayFirst = secondsOf(year, second, first)};
  if (!date.monthFirst && !date.dayFirst) return {};
  date.value = date.monthFirst ? *date.monthFirst : *date.dayFirst;
  return date;
}

std::optional<TraceTime> namedDate(Rest& rest, int month, std::optional<int> day) {
  if (!day) {
    rest.takeBlanks();
    const auto digits = rest.digits(1, 2);
    if (!digits) return {};
    day = digits->value;
    rest.take(',');
    rest.takeBlanks();
  } else {
    rest.takeAny(" -/");
  }
  const auto year = rest.digits(2, 4);
  if (!year || yearOf(*year) == kNoYear) return {};
  return dateAt(secondsOf(yearOf(*year), month + 1, *day));
}

std::optional<TraceTime> takeDate(Rest& rest) {
  if (rest.takeName(kDays)) {
    rest.take(',');
    rest.takeBlanks();
  }
  if (const auto month = rest.takeName(kMonths)) return namedDate(rest, *month, {});
  const auto first = rest.digits(1, 8);
  if (!first) return {};
  if (first->count == 8) return dateAt(secondsOf(first->value / 10'000, first->value / 100 % 100, first->value % 100));
  const char separator = rest.takeAny("-/. ");
  if (separator == '\0') return {};
  if (first->count <= 2) {
    if (const auto month = rest.takeName(kMonths)) return namedDate(rest, *month, first->value);
  }
  const auto second = rest.digits(1, 2);
  if (separator == ' ' || !second || !rest.take(separator)) return {};
  const auto third = rest.digits(1, 4);
  if (!third) return {};
  if (first->count == 4 && third->count <= 2) return dateAt(secondsOf(first->value, second->value, third->value));
  if (first->count > 2 || yearOf(*third) == kNoYear) return {};
  return numberedDate(first->value, second->value, yearOf(*third), separator);
}

struct Clock {
  double seconds = 0;  // since midnight
  bool hasAmPm = false;
};

std::optional<bool> takeAfternoon(Rest& rest) {
  Rest ahead = rest;
  ahead.takeBlanks();
  for (const auto& [word, afternoon] :
       {std::pair("am", false), std::pair("pm", true), std::pair("a.m.", false), std::pair("p.m.", true)}) {
    if (!ahead.takeWord(word)) continue;
    rest = ahead;
    return afternoon;
  }
  return {};
}

// 134500 behind a date without separators.
std::optional<Clock> compactClock(Rest& rest) {
  const auto digits = rest.digits(4, 6);
  if (!digits || digits->count == 5) return {};
  const int whole = digits->count == 4 ? digits->value * 100 : digits->value;
  const int hour = whole / 10'000;
  const int minute = whole / 100 % 100;
  if (hour > 23 || minute > 59 || whole % 100 > 60) return {};
  return Clock{.seconds = hour * 3600.0 + minute * 60.0 + whole % 100};
}

std::optional<Clock> takeClock(Rest& rest) {
  Rest ahead = rest;
  const auto hour = ahead.digits(1, 2);
  if (!hour) return {};
  Clock clock;
  int hours = hour->value;
  if (ahead.take(':')) {
    const auto minute = ahead.digits(2);
    if (!minute || *minute > 59) return {};
    clock.seconds = *minute * 60.0;
    if (ahead.take(':')) {
      const auto second = ahead.digits(2);
      if (!second || *second > 60) return {};  // 60: a leap second
      clock.seconds += *second;
      if (ahead.take('.') || ahead.take(',')) {
        const auto fraction = ahead.fraction();
        if (!fraction) return {};
        clock.seconds += *fraction;
      }
    }
  } else if (Rest word = ahead; !takeAfternoon(word)) {
    return compactClock(rest);
  }
  if (const auto afternoon = takeAfternoon(ahead)) {
    if (hours < 1 || hours > 12) return {};
    hours = hours % 12 + (*afternoon ? 12 : 0);
    clock.hasAmPm = true;
  }
  if (hours > 23) return {};
  clock.seconds += hours * 3600.0;
  rest = ahead;
  return clock;
}

// Seconds ahead of UTC; none where what is left is no zone.
std::optional<double> takeZone(Rest& rest) {
  rest.takeBlanks();
  if (rest.takeWord("z") || rest.takeWord("utc") || rest.takeWord("gmt")) {
    if (rest.empty()) return 0.0;
  }
  const char sign = rest.takeAny("+-");
  const auto hours = sign == '\0' ? std::nullopt : rest.digits(2);
  if (!hours) return {};
  rest.take(':');
  int minutes = 0;
  if (!rest.empty()) {
    const auto read = rest.digits(2);
    if (!read || !rest.empty()) return {};
    minutes = *read;
  }
  return (sign == '-' ? -1 : 1) * (*hours * 3600.0 + minutes * 60.0);
}

}  // namespace

double secondsIn(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::Nanoseconds:
      return 1e-9;
    case TimeUnit::Microseconds:
      return 1e-6;
    case TimeUnit::Milliseconds:
      return 1e-3;
    case TimeUnit::Seconds:
      return 1;
    case TimeUnit::Minutes:
      return 60;
    case TimeUnit::Hours:
      return 3600;
    case TimeUnit::Days:
      return 86'400;
  }
  return 1;
}

std::optional<TraceTime> parseTraceTime(std::string_view text) {
  if (const auto number = parseNumber(text)) return TraceTime{.value = *number, .isNumber = true};
  Rest rest(text);
  auto time = takeDate(rest);
  if (!time || rest.empty()) return time;
  if (rest.take(','))
    rest.takeBlanks();
  else if (!rest.take('T') && !rest.take('t') && !rest.take(' ') && !rest.take(':'))
    return {};
  rest.takeBlanks();
  const auto clock = takeClock(rest);
  if (!clock) return {};
  time->value += clock->seconds;
  if (time->monthFirst) *time->monthFirst += clock->seconds;
  if (time->dayFirst) *time->dayFirst += clock->seconds;
  time->hasAmPm = clock->hasAmPm;
  if (rest.empty()) return time;
  const auto offset = takeZone(rest);
  if (!offset) return {};
  time->hasZone = true;
  time->offset = *offset;
  return time;
}

std::optional<double> parseClock(std::string_view text) {
  Rest rest(text);
  const auto clock = takeClock(rest);
  return clock && rest.empty() ? std::optional(clock->seconds) : std::nullopt;
}

std::optional<TimeUnit> epochUnit(double number) {
  constexpr double kYear2001 = 978'307'200;
  if (number < kYear2001) return {};
  for (const TimeUnit unit :
       {TimeUnit::Seconds, TimeUnit::Milliseconds, TimeUnit::Microseconds, TimeUnit::Nanoseconds}) {
    constexpr double kYear2200 = 7'258'118'400;
    if (number * secondsIn(unit) < kYear2200) return unit;
  }
  return {};
}

}  // namespace fulcrum
