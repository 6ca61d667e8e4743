// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demand_trace.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/number_text.h"
#include "exchange/delimited_table.h"
#include "exchange/hour_bins.h"
#include "exchange/trace_columns.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

constexpr size_t kProblemsNamed = 5;
constexpr double kYear1900 = -2'208'988'800;  // since 1970, as a plan's dates are limited
constexpr double kYear2200 = 7'258'118'400;
constexpr double kMostSeconds = 1e10;  // from a beginning
constexpr double kLongestStep = 31 * 86'400.0;
constexpr double kLargest = 1e9;  // as demand and tokens of a workload are limited

// Mean of a quantity over requests.
struct WeightedMean {
  double sum = 0;
  double weight = 0;
  void add(double value, double by) {
    sum += value * by;
    weight += by;
  }
  [[nodiscard]] std::optional<double> value() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

double rounded(double value) {
  char text[32];
  const auto [end, error] = std::to_chars(std::begin(text), std::end(text), value, std::chars_format::general, 6);
  double result = value;
  std::from_chars(text, end, result);
  return result;
}

class TraceReader {
 public:
  explicit TraceReader(const TraceOptions& options) : m_options(options) {}

  void addRow(const std::vector<std::string>& fields) {
    if (std::exchange(m_header, true)) {
      ++m_row;
      if (m_columns.time) read(fields);
    } else {
      m_columns = traceColumns(fields);
      m_titles = fields;
    }
  }

  // Of one JSON object a line; nested values are left out.
  void addObject(const Json& object) {
    std::vector<std::string> fields;
    if (!m_header) {
      for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
        if (!value.is_structured()) fields.push_back(key);
      }
      addRow(fields);
      fields.clear();
    }
    for (const std::string& title : m_titles) {
      const auto member = object.find(title);
      const bool isThere = member != object.end() && !member->is_null();
      fields.push_back(!isThere ? "" : member->is_string() ? member->get<std::string>() : compactJsonText(*member));
    }
    addRow(fields);
  }
  void skipLine() {
    ++m_row;
    report("traceJson");
  }

  [[nodiscard]] Result<DemandTrace> finish() {
    if (!m_header || (m_columns.time && m_row == 0)) return Problem{.code = "traceNoRows"};
    if (!m_columns.time) return Problem{.code = "traceNoTime", .facts = {{"columns", foundColumns()}}};
    if (m_more > 0)
      m_problems.push_back(
          {.severity = Severity::Warning, .code = "traceMore", .facts = {{"count", std::to_string(m_more)}}});
    if (m_used == 0) return m_problems.empty() ? Problems{{.code = "traceNoRows"}} : m_problems;
    std::optional<HourlySeries> series;
    DemandTrace trace;
    if (m_columns.demand) {
      if (auto problem = countSteps(trace, series)) return *problem;
    } else {
      series = m_requests.series();
      trace.seconds = m_requests.span();
    }
    if (!series) return Problem{.code = "traceNoSpan", .facts = {{"count", std::to_string(m_used)}}};
    const double highest = *std::max_element(series->values.begin(), series->values.end());
    if (highest > kLargest) return Problem{.code = "traceRate", .facts = {{"value", numberText(rounded(highest))}}};
    describe(trace, std::move(*series));
    return trace;
  }

 private:
  using Facts = std::vector<std::pair<std::string, std::string>>;

  void read(const std::vector<std::string>& fields) {
    const std::string text = DelimitedTable::field(fields, m_columns.time);
    const auto time = timeOf(text);
    if (!time) return report("traceTime", {{"value", text}});
    double demand = 1;
    if (m_columns.demand) {
      const std::string value = DelimitedTable::field(fields, m_columns.demand);
      if (value.empty()) return;  // not counted: a gap
      const auto number = numberIn(fields, *m_columns.demand);
      if (!number) return;
      demand = *number;
      m_steps.push_back({.seconds = *time, .level = demand * m_columns.perSecond});
    } else {
      m_requests.add(*time);
    }
    ++m_used;
    for (const auto& [column, mean] :
         {std::pair(m_columns.inputTokens, &m_input), std::pair(m_columns.outputTokens, &m_output)}) {
      if (!column || DelimitedTable::field(fields, column).empty()) continue;
      if (const auto tokens = numberIn(fields, *column)) mean->add(*tokens, demand);
    }
  }

  // Seconds; the first time decides what kind of times the file has.
  std::optional<double> timeOf(const std::string& text) {
    const auto time = parseTraceTime(text);
    if (!time) return {};
    if (!m_isNumber) {
      m_isNumber = time->isNumber;
      if (time->isNumber) chooseUnit(time->value);
    }
    if (time->isNumber != *m_isNumber) return {};
    m_hasZone = m_hasZone || time->hasZone;
    const double seconds = time->isNumber ? time->value * secondsIn(m_unit) : time->value;
    const bool isSensible = dated() ? seconds >= kYear1900 && seconds < kYear2200 : std::abs(seconds) < kMostSeconds;
    return isSensible ? std::optional(seconds) : std::nullopt;
  }

  [[nodiscard]] bool dated() const { return !*m_isNumber || m_sinceEpoch; }

  void chooseUnit(double first) {
    const auto epoch = epochUnit(first);
    m_sinceEpoch = epoch && m_columns.timeUnit.value_or(*epoch) == *epoch;
    m_guessed = !m_sinceEpoch && !m_columns.timeUnit;
    m_unit = m_sinceEpoch ? *epoch : m_options.timesIn.value_or(m_columns.timeUnit.value_or(TimeUnit::Seconds));
  }

  std::optional<double> numberIn(const std::vector<std::string>& fields, size_t column) {
    const std::string text = DelimitedTable::field(fields, column);
    const auto number = looseNumber(text);
    if (number && *number >= 0 && *number <= kLargest) return number;
    report("traceNumber", {{"field", m_titles[column]}, {"value", text}});
    return {};
  }

  std::optional<Problem> countSteps(DemandTrace& trace, std::optional<HourlySeries>& series) {
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const LevelStep& a, const LevelStep& b) { return a.seconds < b.seconds; });
    std::vector<LevelStep> steps;
    for (const LevelStep& step : m_steps) {
      if (!steps.empty() && steps.back().seconds == step.seconds) {
        steps.back().level += step.level;
      } else {
        steps.push_back(step);
      }
    }
    const auto step = usualStep(steps);
    if (!step) return {};
    if (*step > kLongestStep)
      return Problem{.code = "traceStep", .facts = {{"days", std::to_string(static_cast<int>(kLongestStep / 86'400))}}};
    if (m_columns.isCount) {
      for (LevelStep& each : steps) each.level /= *step;
    }
    trace.stepSeconds = *step;
    trace.seconds = steps.back().seconds + *step - steps.front().seconds;
    series = hourlyMeans(steps, *step);
    return {};
  }

  void describe(DemandTrace& trace, HourlySeries series) {
    trace.unit = m_columns.unit;
    trace.dated = dated();
    trace.hasZone = m_hasZone || m_sinceEpoch;
    if (*m_isNumber) trace.timesIn = m_unit;
    trace.timeUnitIsGuess = m_guessed;
    const std::int64_t ofWeek = (series.firstHour % kHoursPerWeek + kHoursPerWeek) % kHoursPerWeek;
    trace.start = {.hours = trace.dated ? series.firstHour : kUndatedStart.hours + ofWeek};
    for (double& value : series.values) value = value == kNoValue ? kNoValue : rounded(value);
    trace.values = HourlyValues(std::move(series.values));
    trace.rowCount = m_used;
    trace.cutHours = series.cutHours;
    trace.inputTokens = m_input.value();
    trace.outputTokens = m_output.value();
    trace.timeTitle = m_titles[*m_columns.time];
    if (m_columns.demand) trace.demandTitle = m_titles[*m_columns.demand];
    trace.problems = std::move(m_problems);
  }

  void report(std::string code, Facts facts = {}) {
    if (m_problems.size() == kProblemsNamed) {
      ++m_more;
      return;
    }
    facts.emplace_back("row", std::to_string(m_row));
    m_problems.push_back({.severity = Severity::Warning, .code = std::move(code), .facts = std::move(facts)});
  }

  [[nodiscard]] std::string foundColumns() const {
    constexpr size_t kMostShown = 200;
    std::string names;
    for (const std::string& title : m_titles) names += (names.empty() ? "" : ", ") + title;
    return names.size() > kMostShown ? names.substr(0, kMostShown) + "…" : names;
  }

  const TraceOptions& m_options;
  bool m_header = false;
  std::vector<std::string> m_titles;
  TraceColumns m_columns;
  size_t m_row = 0;  // of the data, from 1 on
  int m_used = 0;
  std::optional<bool> m_isNumber;
  TimeUnit m_unit = TimeUnit::Seconds;
  bool m_sinceEpoch = false;
  bool m_guessed = false;
  bool m_hasZone = false;
  RequestHours m_requests;
  std::vector<LevelStep> m_steps;
  WeightedMean m_input;
  WeightedMean m_output;
  Problems m_problems;
  size_t m_more = 0;
};

// False where reading was stopped.
bool readLines(std::string_view text, TraceReader& reader, const std::function<bool(double)>& goOn) {
  constexpr size_t kBlock = 1000;
  size_t lines = 0;
  const auto size = static_cast<double>(text.size());
  for (std::string_view rest = text; !rest.empty(); ++lines) {
    if (lines % kBlock == 0 && !goOn(1 - static_cast<double>(rest.size()) / size)) return false;
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const JsonDocument document = parseJson(line);
    if (document.complete && document.root.is_object()) {
      reader.addObject(document.root);
    } else {
      reader.skipLine();
    }
  }
  return true;
}

}  // namespace

Result<DemandTrace> readDemandTrace(std::string_view text, const TraceOptions& options) {
  TraceReader reader(options);
  bool stopped = false;
  const auto goOn = [&](double share) {
    stopped = stopped || !options.goOn(share);
    return !stopped;
  };
  const size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first != std::string_view::npos && text[first] == '{') {
    readLines(text.substr(first), reader, goOn);
  } else if (auto problem = readDelimitedRows(
                 text, [&](auto& fields) { reader.addRow(fields); }, goOn)) {
    return *problem;
  }
  if (stopped) return Problem{.code = "traceStopped"};
  return reader.finish();
}

}  // namespace fulcrum
