// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_clock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

#include "base/calendar_hour.h"
#include "base/conversions.h"
#include "base/number_text.h"

namespace fulcrum {
namespace {

constexpr double kDay = 86'400;
constexpr double kLongRecording = 31 * kDay;  // traces of single requests are shorter
constexpr double kNotThere = std::numeric_limits<double>::quiet_NaN();

double spanOf(const std::vector<double>& values) {
  double first = kNotThere;
  double last = kNotThere;
  for (const double value : values) {
    if (std::isnan(value)) continue;
    first = std::isnan(first) ? value : std::min(first, value);
    last = std::isnan(last) ? value : std::max(last, value);
  }
  return std::isnan(first) ? 0 : last - first;
}

std::string shortNumber(double value) {
  const double scale = value != 0 ? std::pow(10, 2 - std::floor(std::log10(std::abs(value)))) : 1;
  return numberText(std::round(value * scale) / scale);
}

std::string spanText(double seconds) {
  if (seconds >= 2 * kDay) return shortNumber(seconds / kDay) + " d";
  if (seconds >= kSecondsPerHour) return shortNumber(seconds / kSecondsPerHour) + " h";
  constexpr double kMinute = 60;
  if (seconds >= kMinute) return shortNumber(seconds / kMinute) + " min";
  return shortNumber(seconds) + " s";
}

std::string dayText(double seconds) {
  return toText(CalendarHour{.hours = static_cast<std::int64_t>(std::floor(seconds / kSecondsPerHour))}).substr(0, 10);
}

TimeUnit finer(TimeUnit unit) {
  return unit == TimeUnit::Seconds        ? TimeUnit::Milliseconds
         : unit == TimeUnit::Milliseconds ? TimeUnit::Microseconds
                                          : TimeUnit::Nanoseconds;
}

struct UnitGuess {
  TimeUnit unit = TimeUnit::Seconds;
  Problem because;
};

Problem spanEvidence(double span, TimeUnit unit) {
  const TimeUnit other = unit == TimeUnit::Seconds ? TimeUnit::Milliseconds : TimeUnit::Seconds;
  return evidence("guessTimeSpan", {{"span", spanText(span * secondsIn(unit))},
                                    {"other", choiceName(other)},
                                    {"otherSpan", spanText(span * secondsIn(other))}});
}

// Of numbers that count from a beginning.
UnitGuess guessedUnit(const RawTrace& raw) {
  const double span = spanOf(raw.times);
  const std::string& format = raw.layout.recognised;
  const bool known = format == "qwen-bailian" || format == "mooncake" || format == "burstgpt";
  if (raw.timeEvidence.fractions && span <= kLongRecording) return {TimeUnit::Seconds, evidence("guessTimeFractions")};
  if (known) {
    const TimeUnit unit = format == "mooncake" ? TimeUnit::Milliseconds : TimeUnit::Seconds;
    return {unit, evidence("guessTimeFormat", {{"format", format}, {"unit", choiceName(unit)}})};
  }
  // Bins of a minute, an hour, ... have a step that is one in the right unit only.
  const double step = timeSteps(raw.times).usual;
  if (raw.layout.rows == RowMeaning::Counts && step > 0) {
    static constexpr std::array<double, 10> kSteps{1, 10, 15, 30, 60, 300, 600, 900, 1800, 3600};
    for (const TimeUnit unit : {TimeUnit::Milliseconds, TimeUnit::Microseconds, TimeUnit::Nanoseconds}) {
      const double seconds = step * secondsIn(unit);
      const bool usual = std::any_of(kSteps.begin(), kSteps.end(), [&](double each) { return each == seconds; });
      if (usual || seconds == kDay)
        return {unit, evidence("guessTimeStep", {{"step", spanText(seconds)}, {"raw", numberText(step)}})};
    }
  }
  constexpr double kManyThousands = 1e5;
  if (raw.timeEvidence.thousands && raw.times.size() > 2 && span >= kManyThousands)
    return {TimeUnit::Milliseconds, evidence("guessTimeThousands")};
  TimeUnit unit = TimeUnit::Seconds;
  const double most = raw.layout.rows == RowMeaning::Counts ? 366 * kDay : kLongRecording;
  while (unit != TimeUnit::Nanoseconds && span * secondsIn(unit) > most) unit = finer(unit);
  return {unit, spanEvidence(span, unit)};
}

// Dates as spreadsheets hold them: days since the end of 1899, of this century.
constexpr double kSerialOf1970 = 25'569;
bool areSerialDates(const RawTrace& raw) {
  constexpr double kYear2000 = 36'526;
  constexpr double kYear2100 = 73'051;
  return std::ranges::all_of(raw.times,
                             [](double time) { return std::isnan(time) || (time >= kYear2000 && time < kYear2100); });
}

void readNumbers(const RawTrace& raw, const TraceOptions& options, std::vector<Guess>& guesses, TraceClock& clock) {
  constexpr double kYear2001 = 978'307'200;
  constexpr double kYear2200 = 7'258'118'400;
  const double first = raw.times.front();
  const auto said = options.timeUnit ? options.timeUnit : raw.layout.timeMeaning.timeUnit;
  const auto epoch = epochUnit(first);
  const auto isSince1970 = [&](TimeUnit unit) {
    return first * secondsIn(unit) >= kYear2001 && first * secondsIn(unit) < kYear2200;
  };
  clock.dated = said ? isSince1970(*said) && epoch == said : epoch.has_value();
  UnitGuess guess{.unit = said.value_or(epoch.value_or(TimeUnit::Seconds)), .because = {}};
  const bool isOpen = !raw.layout.timeMeaning.timeUnit || options.timeUnit;
  const bool mayBeDays = said ? *said == TimeUnit::Days : raw.layout.rows == RowMeaning::Counts;
  const bool serial = mayBeDays && areSerialDates(raw);
  if (serial) {
    const double seconds = (first - kSerialOf1970) * kDay;
    guess = {TimeUnit::Days, evidence("guessTimeSerial", {{"value", numberText(first)}, {"date", dayText(seconds)}})};
  } else if (!said && !epoch) {
    guess = guessedUnit(raw);
  } else if (clock.dated) {
    guess.because =
        evidence("guessTimeEpoch", {{"value", numberText(first)}, {"date", dayText(first * secondsIn(guess.unit))}});
  }
  if (isOpen) {
    const bool sure = clock.dated && !options.timeUnit;
    addGuess(guesses, options.timeUnit.has_value(), "timeUnit", choiceName(guess.unit), std::move(guess.because),
             sure ? std::vector<std::string>() : traceChoices("timeUnit"));
  }
  clock.hasZone = clock.dated;
  clock.dated = clock.dated || serial;
  clock.timesIn = guess.unit;
  const double factor = secondsIn(guess.unit);
  const double shift = clock.dated ? options.utcOffset.value_or(0) : 0;
  for (const double time : raw.times) {
    // A day's fractions are a few seconds off.
    clock.seconds.push_back(serial ? std::round((time - kSerialOf1970) * factor) : time * factor + shift);
  }
  for (const double end : raw.jobEnds) clock.ends.push_back(end * factor + shift);
}

size_t missingIn(const std::vector<double>& times) {
  return static_cast<size_t>(std::count_if(times.begin(), times.end(), [](double time) { return std::isnan(time); }));
}

// Which order the dates are in: by dates that exist in one only, by how far they spread, by the clock.
struct OrderGuess {
  DateOrder order = DateOrder::MonthFirst;
  Problem because;
};

OrderGuess guessedOrder(const RawTrace& raw) {
  const TimeEvidence& evidenceOfTimes = raw.timeEvidence;
  const auto impossible = [&](DateOrder order) {
    return OrderGuess{order, evidence("guessDateOnly", {{"value", evidenceOfTimes.onlyExample}})};
  };
  const size_t withoutMonthFirst = missingIn(raw.times);
  const size_t withoutDayFirst = missingIn(raw.dayFirstTimes);
  if (withoutMonthFirst != withoutDayFirst)
    return impossible(withoutMonthFirst < withoutDayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
  constexpr double kSurely = 1.01;
  const double monthFirst = spanOf(raw.times);
  const double dayFirst = spanOf(raw.dayFirstTimes);
  const auto spread = [&](DateOrder order) {
    return OrderGuess{order, evidence("guessDateSpan", {{"value", evidenceOfTimes.example},
                                                        {"span", spanText(std::min(monthFirst, dayFirst))},
                                                        {"otherSpan", spanText(std::max(monthFirst, dayFirst))}})};
  };
  if (monthFirst * kSurely < dayFirst) return spread(DateOrder::MonthFirst);
  if (dayFirst * kSurely < monthFirst) return spread(DateOrder::DayFirst);
  if (evidenceOfTimes.hasAmPm) return {DateOrder::MonthFirst, evidence("guessDateClock")};
  if (raw.layout.mark == DecimalMark::Comma) return {DateOrder::DayFirst, evidence("guessDateComma")};
  return {DateOrder::MonthFirst, evidence("guessDateOpen", {{"value", evidenceOfTimes.example}})};
}

std::string offsetText(double offset) {
  if (offset == 0) return "UTC";
  std::array<char, 16> text{};
  const int minutes = static_cast<int>(std::lround(std::abs(offset) / 60));
  std::snprintf(text.data(), text.size(), "%c%02d:%02d", offset < 0 ? '-' : '+', minutes / 60 % 100, minutes % 60);
  return text.data();
}

// Clocks of one place differ by an hour at most, where summer time begins or ends.
bool areOfOnePlace(const std::vector<double>& offsets) {
  if (offsets.size() < 2) return true;
  return offsets.size() == 2 && std::abs(offsets[0] - offsets[1]) == kSecondsPerHour;
}

void readDates(const RawTrace& raw, const TraceOptions& options, std::vector<Guess>& guesses, TraceClock& clock) {
  const TimeEvidence& times = raw.timeEvidence;
  clock.dated = true;
  clock.hasZone = times.hasZone;
  DateOrder order = DateOrder::MonthFirst;
  if (times.orderIsOpen) {
    OrderGuess guess = guessedOrder(raw);
    order = options.dateOrder.value_or(guess.order);
    addGuess(guesses, options.dateOrder.has_value(), "dateOrder", choiceName(order), std::move(guess.because),
             traceChoices("dateOrder"));
  }
  clock.seconds = order == DateOrder::DayFirst ? raw.dayFirstTimes : raw.times;
  clock.ends = raw.jobEnds;
  const bool mixed = !areOfOnePlace(times.offsets);
  if (!options.utcOffset && !mixed) return;
  for (size_t i = 0; i < std::min(clock.seconds.size(), raw.rowOffsets.size()); ++i)
    clock.seconds[i] += options.utcOffset.value_or(0) - raw.rowOffsets[i];
}

void guessZone(const RawTrace& raw, const TraceOptions& options, const TraceClock& clock, std::vector<Guess>& guesses) {
  if (!clock.hasZone) return;
  const std::vector<double>& offsets = raw.timeEvidence.offsets;
  const bool mixed = !areOfOnePlace(offsets);
  const double offset = options.utcOffset.value_or(mixed || offsets.empty() ? 0 : offsets.front());
  const char* code = mixed ? "guessZoneMixed" : offsets.empty() ? "guessZoneEpoch" : "guessZoneWritten";
  addGuess(guesses, options.utcOffset.has_value(), "timeZone", offsetText(offset), evidence(code), {});
}

}  // namespace

Problem evidence(std::string code, std::vector<std::pair<std::string, std::string>> facts) {
  return {.severity = Severity::Note, .code = std::move(code), .where = {}, .facts = std::move(facts)};
}

void addGuess(std::vector<Guess>& guesses, bool isGiven, std::string what, std::string taken, Problem because,
              std::vector<std::string> others) {
  std::erase(others, taken);
  guesses.push_back({.what = std::move(what),
                     .taken = std::move(taken),
                     .because = isGiven || because.code.empty() ? evidence("guessGiven") : std::move(because),
                     .others = std::move(others)});
}

TimeSteps timeSteps(const std::vector<double>& seconds) {
  TimeSteps steps;
  std::copy_if(seconds.begin(), seconds.end(), std::back_inserter(steps.distinct),
               [](double time) { return !std::isnan(time); });
  std::sort(steps.distinct.begin(), steps.distinct.end());
  const size_t rows = steps.distinct.size();
  // Rows of each time, but for the first and the last, which may have been cut.
  size_t fewest = rows;
  size_t most = 0;
  for (size_t i = 0; i < rows;) {
    size_t next = i;
    while (next < rows && steps.distinct[next] == steps.distinct[i]) ++next;
    if (i > 0 && next < rows) {
      fewest = std::min(fewest, next - i);
      most = std::max(most, next - i);
    }
    i = next;
  }
  steps.distinct.erase(std::unique(steps.distinct.begin(), steps.distinct.end()), steps.distinct.end());
  if (steps.distinct.size() < 2) return steps;
  std::vector<double> distances;
  for (size_t i = 1; i < steps.distinct.size(); ++i) distances.push_back(steps.distinct[i] - steps.distinct[i - 1]);
  std::vector<double> ordered = distances;
  const auto middle = ordered.begin() + static_cast<std::ptrdiff_t>((ordered.size() - 1) / 2);
  std::nth_element(ordered.begin(), middle, ordered.end());
  steps.usual = *middle;
  constexpr double kTolerance = 1e-3;
  constexpr double kNearlyAll = 0.9;
  const auto alike = std::count_if(distances.begin(), distances.end(), [&](double distance) {
    return std::abs(distance - steps.usual) <= kTolerance * steps.usual;
  });
  const bool even = static_cast<double>(alike) >= kNearlyAll * static_cast<double>(distances.size());
  steps.regular = even && (most == 0 || most == fewest);
  return steps;
}

TraceClock clockOf(const RawTrace& raw, const TraceOptions& options, std::vector<Guess>& guesses) {
  TraceClock clock;
  if (raw.timeEvidence.areNumbers) {
    readNumbers(raw, options, guesses, clock);
  } else {
    readDates(raw, options, guesses, clock);
  }
  guessZone(raw, options, clock, guesses);
  return clock;
}

}  // namespace fulcrum
