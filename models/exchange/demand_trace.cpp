// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demand_trace.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/hour_bins.h"
#include "exchange/raw_trace_text.h"
#include "exchange/trace_forms.h"

namespace fulcrum {
namespace {

constexpr double kYear1900 = -2'208'988'800;  // since 1970, as a plan's dates are limited
constexpr double kYear2200 = 7'258'118'400;
constexpr double kMaxSeconds = 1e10;  // from a beginning
constexpr double kLongestStep = 31 * 86'400.0;
constexpr double kShortestRegular = 60;  // seconds between rows from which evenness says that they are no requests
constexpr double kLargest = 1e9;         // as demand and tokens of a workload are limited
constexpr double kSecondsPerMinute = 60;
constexpr double kSecondsPerDay = 86'400;
constexpr double kPercent = 0.01;
constexpr double kLongestHold = 5;  // usual steps over which the rise of a counter is spread

double rounded(double value) {
  char text[32];
  const auto [end, error] = std::to_chars(std::begin(text), std::end(text), value, std::chars_format::general, 6);
  double result = value;
  std::from_chars(text, end, result);
  return result;
}

// What a number of the demand is multiplied by to be requests per second, or busy GPUs.
double factorOf(ValueForm form, double step) {
  switch (form) {
    case ValueForm::PerSecond:
    case ValueForm::Share:
      return 1;
    case ValueForm::PerMinute:
      return 1 / kSecondsPerMinute;
    case ValueForm::PerHour:
      return 1 / kSecondsPerHour;
    case ValueForm::PerDay:
      return 1 / kSecondsPerDay;
    case ValueForm::Counts:
    case ValueForm::Counter:
      return 1 / step;
    case ValueForm::Percent:
      return kPercent;
  }
  return 1;
}

class TraceInterpreter {
 public:
  TraceInterpreter(RawTrace raw, const TraceOptions& options) : m_raw(std::move(raw)), m_options(options) {}

  Result<DemandTrace> interpret() {
    m_trace.guesses = m_raw.layout.guesses;
    m_clock = clockOf(m_raw, m_options, m_trace.guesses);
    if (!dropSenseless()) {
      return Problem{.code = "traceTime", .facts = {{"value", numberText(m_raw.times.front())}, {"row", "1"}}};
    }
    guessRows();
    auto series = m_raw.layout.rows == RowMeaning::Requests ? requests()
                  : m_raw.layout.rows == RowMeaning::Jobs   ? jobs()
                                                            : counts();
    if (!series.ok()) return series.problems();
    if (!series.value()) return Problem{.code = "traceNoSpan", .facts = {{"count", std::to_string(m_trace.rowCount)}}};
    const double highest = *std::max_element(series.value()->values.begin(), series.value()->values.end());
    if (highest > kLargest) return Problem{.code = "traceRate", .facts = {{"value", numberText(rounded(highest))}}};
    describe(std::move(*series.value()));
    return std::move(m_trace);
  }

 private:
  using Series = Result<std::optional<HourlySeries>>;

  // Times beyond the calendar of a plan, and dates that this order does not have. False where nothing is left.
  bool dropSenseless() {
    size_t left = 0;
    for (double& time : m_clock.seconds) {
      const bool sensible = m_clock.dated ? time >= kYear1900 && time < kYear2200 : std::abs(time) < kMaxSeconds;
      if (sensible) {
        ++left;
      } else {
        time = std::numeric_limits<double>::quiet_NaN();
      }
    }
    if (left > 0 && left < m_clock.seconds.size()) {
      m_raw.problems.push_back({.severity = Severity::Warning,
                                .code = "traceMore",
                                .facts = {{"count", std::to_string(m_clock.seconds.size() - left)}}});
    }
    m_trace.rowCount = static_cast<int>(left);
    return left > 0;
  }

  void guessRows() {
    if (!m_raw.layout.rowsBecause && !m_options.rows) return;
    addGuess(m_trace.guesses, m_options.rows.has_value(), "rows", choiceName(m_raw.layout.rows),
             m_raw.layout.rowsBecause.value_or(Problem()), traceChoices("rows"));
  }

  Series requests() {
    const bool known =
        m_options.rows || (m_raw.layout.recognised != "requests" && m_raw.layout.recognised != "gateway");
    const TimeSteps steps = known ? TimeSteps() : timeSteps(m_clock.seconds);
    constexpr size_t kMinRows = 4;
    if (steps.regular && steps.usual >= kShortestRegular && steps.distinct.size() >= kMinRows)
      return tooRegular(steps.usual);
    RequestHours hours;
    for (const double time : m_clock.seconds) {
      if (!std::isnan(time)) hours.add(time);
    }
    m_trace.seconds = hours.span();
    if (m_trace.seconds > 0) m_trace.mean = m_trace.rowCount / m_trace.seconds;
    m_trace.inputTokens = m_raw.inputOfRequests.value();
    m_trace.outputTokens = m_raw.outputOfRequests.value();
    return hours.series();
  }

  [[nodiscard]] Problem tooRegular(double step) const {
    Problem problem = noDemand(m_raw.layout.titles);
    problem.code = "traceRegular";
    problem.facts.emplace_back("step", std::to_string(std::lround(step)));
    return problem;
  }

  Series jobs() {
    m_trace.unit = DemandUnit::BusyGpus;
    if (m_raw.demand.empty()) return std::optional<HourlySeries>();
    const Channel& gpus = m_raw.demand.front();
    double factor = 1;
    if (m_raw.layout.duration) {
      const auto unit = m_raw.layout.duration->meaning.timeUnit;
      factor = secondsIn(unit.value_or(TimeUnit::Seconds));
    }
    HourSums sums;
    for (size_t i = 0; i < gpus.rows.size(); ++i) {
      const double start = m_clock.seconds[gpus.rows[i]];
      const double end = i < m_clock.ends.size() && !std::isnan(m_clock.ends[i])
                             ? m_clock.ends[i]
                             : start + m_raw.jobDurations[i] * factor;
      if (std::isnan(start) || !(end > start) || end - start > kSecondsPerHour * kMaxSeriesHours) continue;
      sums.add(start, end, gpus.values[i]);
    }
    if (!sums.any()) return std::optional<HourlySeries>();
    sums.see(sums.first(), sums.last());
    m_trace.seconds = sums.last() - sums.first();
    m_trace.mean = sums.mean();
    return std::optional(sums.series());
  }

  Series counts() {
    if (m_raw.demand.empty()) return noDemand(m_raw.layout.titles);
    const TimeSteps steps = timeSteps(m_clock.seconds);
    if (!(steps.usual > 0)) return std::optional<HourlySeries>();
    if (steps.usual > kLongestStep)
      return Problem{.code = "traceStep", .facts = {{"days", std::to_string(static_cast<int>(kLongestStep / 86'400))}}};
    const DemandForm form = demandFormOf(m_raw, m_clock, m_options, m_trace.guesses);
    m_trace.unit = form.unit;
    m_trace.stepSeconds = steps.usual;
    m_trace.seconds = steps.distinct.back() + steps.usual - steps.distinct.front();
    HourSums sums;
    RequestsByTime requests{.times = steps.distinct, .requests = std::vector<double>(steps.distinct.size(), 0.0)};
    for (const Channel& channel : m_raw.demand) addChannel(channel, form, steps, sums, requests);
    for (size_t i = 0; i < steps.distinct.size(); ++i) {
      const double stop = i + 1 < steps.distinct.size()
                              ? std::min(steps.distinct[i] + steps.usual, steps.distinct[i + 1])
                              : steps.distinct[i] + steps.usual;
      if (form.form != ValueForm::Counter) sums.see(steps.distinct[i], stop);
    }
    m_trace.mean = sums.mean();
    const TokenMeans tokens = tokenMeansOf(m_raw, m_clock, form, requests, steps.usual, m_options, m_trace.guesses);
    m_trace.inputTokens = tokens.input;
    m_trace.outputTokens = tokens.output;
    if (!sums.any()) return std::optional<HourlySeries>();
    return std::optional(sums.series());
  }

  void addChannel(const Channel& channel, const DemandForm& form, const TimeSteps& steps, HourSums& sums,
                  RequestsByTime& requests) {
    const auto note = [&](double time, double count) {
      const auto at = std::lower_bound(requests.times.begin(), requests.times.end(), time);
      if (at != requests.times.end() && *at == time)
        requests.requests[static_cast<size_t>(at - requests.times.begin())] += count;
    };
    if (form.form == ValueForm::Counter) {
      for (const Increase& increase : increasesOf(channel, m_clock.seconds)) {
        if (increase.to - increase.from > kLongestHold * steps.usual) continue;
        sums.add(increase.from, increase.to, increase.amount / (increase.to - increase.from));
        sums.see(increase.from, increase.to);
        note(increase.from, increase.amount);
      }
      return;
    }
    const double factor = factorOf(form.form, steps.usual);
    std::vector<LevelStep> levels;
    for (size_t i = 0; i < channel.rows.size(); ++i) {
      const double time = m_clock.seconds[channel.rows[i]];
      if (!std::isnan(time)) levels.push_back({.seconds = time, .level = channel.values[i] * factor});
    }
    std::stable_sort(levels.begin(), levels.end(),
                     [](const LevelStep& a, const LevelStep& b) { return a.seconds < b.seconds; });
    for (size_t i = 0; i < levels.size();) {
      double level = 0;
      size_t next = i;
      for (; next < levels.size() && levels[next].seconds == levels[i].seconds; ++next) level += levels[next].level;
      // Where rows are closer than usual, each holds until the next.
      const double stop = next < levels.size() ? std::min(levels[i].seconds + steps.usual, levels[next].seconds)
                                               : levels[i].seconds + steps.usual;
      sums.add(levels[i].seconds, stop, level);
      note(levels[i].seconds, level * steps.usual);
      i = next;
    }
  }

  void describe(HourlySeries series) {
    m_trace.recognised = m_raw.layout.recognised;
    m_trace.rows = m_raw.layout.rows;
    m_trace.dated = m_clock.dated;
    m_trace.hasZone = m_clock.hasZone;
    m_trace.timesIn = m_clock.timesIn;
    const std::int64_t ofWeek = (series.firstHour % kHoursPerWeek + kHoursPerWeek) % kHoursPerWeek;
    m_trace.start = {.hours = m_trace.dated ? series.firstHour : kUndatedStart.hours + ofWeek};
    for (double& value : series.values) value = value == kNoValue ? kNoValue : rounded(value);
    m_trace.values = HourlyValues(std::move(series.values));
    m_trace.cutHours = series.cutHours;
    m_trace.timeTitle = m_raw.layout.titles[*m_raw.layout.time];
    for (const Channel& channel : m_raw.demand) {
      std::string& title = m_trace.demandTitle;
      if (title.find(channel.name) != std::string::npos) continue;
      constexpr size_t kLongTitle = 100;
      if (title.size() < kLongTitle) title += (title.empty() ? "" : " + ") + channel.name;
    }
    m_trace.problems = std::move(m_raw.problems);
  }

  RawTrace m_raw;
  const TraceOptions& m_options;
  TraceClock m_clock;
  DemandTrace m_trace;
};

}  // namespace

Result<DemandTrace> readDemandTrace(std::string_view bytes, const TraceOptions& options) {
  auto raw = readRawTrace(bytes, options);
  if (!raw.ok()) return raw.problems();
  return TraceInterpreter(std::move(raw).value(), options).interpret();
}

}  // namespace fulcrum
