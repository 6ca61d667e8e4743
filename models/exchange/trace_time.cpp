// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_time.h"

#include <chrono>

#include "base/number_text.h"

namespace fulcrum {
namespace {

// What is left of a text that is read from the left.
class Rest {
 public:
  explicit Rest(std::string_view text) : m_text(text) {}

  [[nodiscard]] bool empty() const { return m_text.empty(); }
  bool take(char c) {
    if (m_text.empty() || m_text.front() != c) return false;
    m_text.remove_prefix(1);
    return true;
  }
  bool takeWord(std::string_view word) {
    if (!m_text.starts_with(word)) return false;
    m_text.remove_prefix(word.size());
    return true;
  }
  // Exactly so many digits.
  std::optional<int> digits(size_t count) {
    if (m_text.size() < count) return {};
    int value = 0;
    for (size_t i = 0; i < count; ++i) {
      if (m_text[i] < '0' || m_text[i] > '9') return {};
      value = value * 10 + (m_text[i] - '0');
    }
    m_text.remove_prefix(count);
    return value;
  }
  // The digits behind a decimal point, as a part of 1; none where there are none.
  std::optional<double> fraction() {
    double value = 0;
    double place = 0.1;
    bool any = false;
    for (; !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; m_text.remove_prefix(1)) {
      value += place * (m_text.front() - '0');
      place /= 10;
      any = true;
    }
    return any ? std::optional(value) : std::nullopt;
  }

 private:
  std::string_view m_text;
};

std::optional<double> takeDate(Rest& rest) {
  const auto year = rest.digits(4);
  const char separator = rest.take('-') ? '-' : '/';
  if (!year || (separator == '/' && !rest.take('/'))) return {};
  const auto month = rest.digits(2);
  if (!month || !rest.take(separator)) return {};
  const auto day = rest.digits(2);
  if (!day) return {};
  const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day)));
  if (!date.ok()) return {};
  constexpr double kSecondsPerDay = 86'400;
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) * kSecondsPerDay;
}

// Seconds since midnight.
std::optional<double> takeClock(Rest& rest) {
  const auto hour = rest.digits(2);
  if (!hour || !rest.take(':')) return {};
  const auto minute = rest.digits(2);
  if (!minute) return {};
  double seconds = 0;
  if (rest.take(':')) {
    const auto second = rest.digits(2);
    if (!second || *second > 60) return {};  // 60: a leap second
    seconds = *second;
    if (rest.take('.') || rest.take(',')) {
      const auto fraction = rest.fraction();
      if (!fraction) return {};
      seconds += *fraction;
    }
  }
  if (*hour > 23 || *minute > 59) return {};
  return *hour * 3600.0 + *minute * 60.0 + seconds;
}

// False where what is left is no zone.
bool takeZone(Rest& rest) {
  rest.take(' ');
  if (rest.takeWord("Z") || rest.takeWord("UTC")) return rest.empty();
  if (!rest.take('+') && !rest.take('-')) return false;
  if (!rest.digits(2)) return false;
  rest.take(':');
  return rest.empty() || (rest.digits(2) && rest.empty());
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
  }
  return 1;
}

std::optional<TraceTime> parseTraceTime(std::string_view text) {
  if (const auto number = parseNumber(text)) return TraceTime{.value = *number, .isNumber = true};
  Rest rest(text);
  const auto date = takeDate(rest);
  if (!date) return {};
  if (rest.empty()) return TraceTime{.value = *date};
  if (!rest.take('T') && !rest.take(' ')) return {};
  const auto clock = takeClock(rest);
  if (!clock) return {};
  TraceTime time{.value = *date + *clock, .hasZone = !rest.empty()};
  if (time.hasZone && !takeZone(rest)) return {};
  return time;
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
