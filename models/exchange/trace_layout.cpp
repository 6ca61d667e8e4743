// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_layout.h"

#include <algorithm>
#include <cmath>

#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

constexpr double kMainPart = 0.5;  // of the cells of a column that must be what it is taken for

// What stands in the first rows of a column.
struct Cells {
  size_t filled = 0;
  size_t numbers = 0;
  size_t dates = 0;      // with or without a clock
  size_t midnights = 0;  // of them
  size_t clocks = 0;     // alone
  size_t hoursOfDay = 0;
  [[nodiscard]] bool mostly(size_t count) const {
    return filled > 0 && static_cast<double>(count) >= kMainPart * static_cast<double>(filled);
  }
};

Cells cellsOf(const std::vector<TextRow>& rows, size_t column, DecimalMark mark) {
  constexpr double kSecondsPerDay = 86'400;
  Cells cells;
  for (const TextRow& row : rows) {
    const std::string text = DelimitedTable::field(row, column);
    if (text.empty()) continue;
    ++cells.filled;
    if (const auto number = cellQuantity(text, mark)) {
      ++cells.numbers;
      cells.hoursOfDay +=
          number->value >= 0 && number->value <= 23 && number->value == std::trunc(number->value) ? 1 : 0;
    }
    if (parseClock(text)) ++cells.clocks;
    const auto time = parseTraceTime(text);
    if (!time || time->isNumber) continue;
    ++cells.dates;
    cells.midnights += std::fmod(time->value, kSecondsPerDay) == 0 ? 1 : 0;
  }
  return cells;
}

// The name of a series without its labels: columns of one name are parts of one whole.
std::string metricOf(const std::string& title) {
  const size_t open = title.find('{');
  if (open == std::string::npos) return title;
  if (isLabelsAlone(title)) return "{}";
  const size_t name = title.find("__name__", open);
  if (name == std::string::npos) return title.substr(0, open);
  const size_t quote = title.find('"', name);
  return quote == std::string::npos ? title : title.substr(quote, title.find('"', quote + 1) - quote);
}

class LayoutFinder {
 public:
  LayoutFinder(std::vector<std::string> titles, const std::vector<TextRow>& sample, char separator,
               const std::vector<std::string>& others, const TraceOptions& options)
      : m_sample(sample), m_others(others), m_options(options) {
    m_layout.titles = std::move(titles);
    chooseMark(separator);
    for (size_t i = 0; i < m_layout.titles.size(); ++i) {
      m_meanings.push_back(meaningOf(m_layout.titles[i]));
      m_cells.push_back(cellsOf(sample, i, m_layout.mark));
    }
  }

  Result<TraceLayout> find() {
    findTime();
    if (!m_layout.time) return Problem{.code = "traceNoTime", .facts = {{"columns", titleList(m_layout.titles)}}};
    if (!m_options.demandColumns.empty()) {
      if (auto problem = takeNamedColumns()) return *problem;
    } else if (m_options.rows != RowMeaning::Requests) {
      findDemand();
    }
    findTokens();
    findKeys();
    m_layout.recognised = recognised();
    if (m_layout.demand.empty() && !m_layout.series) {
      if (!rowsAreRequests()) return noDemand(m_layout.titles);
    }
    return std::move(m_layout);
  }

 private:
  void chooseMark(char separator) {
    MarkEvidence evidence;
    std::string example;
    for (const TextRow& row : m_sample) {
      for (const std::string& cell : row) {
        const size_t unclear = evidence.unclearComma + evidence.unclearPoint;
        evidence.see(cell);
        if (example.empty() && evidence.unclearComma + evidence.unclearPoint > unclear) example = cell;
      }
    }
    m_layout.mark = m_options.decimal.value_or(evidence.mark(separator));
    // A comma before three digits groups, as long as nothing speaks for decimal commas.
    const bool usual = m_layout.mark == DecimalMark::Point && evidence.unclearPoint == 0;
    if (!evidence.isOpen() || usual || m_options.decimal || evidence.unclearPoint + evidence.unclearComma == 0) return;
    const bool comma = m_layout.mark == DecimalMark::Comma;
    m_layout.guesses.push_back({.what = "decimal",
                                .taken = choiceName(m_layout.mark),
                                .because = {.severity = Severity::Note,
                                            .code = comma ? "guessDecimalComma" : "guessDecimalPoint",
                                            .facts = {{"value", example}}},
                                .others = {choiceName(comma ? DecimalMark::Point : DecimalMark::Comma)}});
  }

  [[nodiscard]] bool isTime(size_t column) const {
    return m_cells[column].mostly(m_cells[column].numbers) || m_cells[column].mostly(m_cells[column].dates);
  }

  void findTime() {
    std::optional<size_t> titled;
    std::optional<size_t> fitting;
    for (size_t i = 0; i < m_meanings.size(); ++i) {
      if (m_meanings[i].role != TraceRole::Time) continue;
      if (!titled || m_meanings[i].doubt < m_meanings[*titled].doubt) titled = i;
      if (isTime(i) && (!fitting || m_meanings[i].doubt < m_meanings[*fitting].doubt)) fitting = i;
    }
    m_layout.time = fitting ? fitting : titled;
    for (size_t i = 0; i < m_cells.size() && !fitting; ++i) {
      if (!m_cells[i].mostly(m_cells[i].dates)) continue;
      m_layout.time = i;
      break;
    }
    if (!m_layout.time) return;
    m_layout.timeMeaning = m_meanings[*m_layout.time];
    findClock(m_cells[*m_layout.time]);
  }

  // Where a date and the time of day stand apart.
  void findClock(const Cells& dates) {
    if (dates.dates == 0 || dates.midnights < dates.dates) return;
    for (size_t i = 0; i < m_cells.size(); ++i) {
      const TraceRole role = m_meanings[i].role;
      if (i == *m_layout.time || (role != TraceRole::Time && role != TraceRole::Clock)) continue;
      const bool hour = m_meanings[i].timeUnit == TimeUnit::Hours && m_cells[i].mostly(m_cells[i].hoursOfDay);
      if (!hour && !m_cells[i].mostly(m_cells[i].clocks)) continue;
      m_layout.clock = i;
      m_layout.clockIsHour = hour && !m_cells[i].mostly(m_cells[i].clocks);
      return;
    }
  }

  std::optional<Problem> takeNamedColumns() {
    for (const std::string& wanted : m_options.demandColumns) {
      const std::string_view title[] = {wanted};
      const DelimitedTable table{.header = m_layout.titles, .rows = {}};
      const auto column = table.column(title);
      if (!column)
        return Problem{.code = "unknownColumn", .facts = {{"value", wanted}, {"columns", titleList(m_layout.titles)}}};
      TitleMeaning meaning = m_meanings[*column];
      if (meaning.role != TraceRole::BusyGpus && meaning.role != TraceRole::GpuLoad) meaning.role = TraceRole::Requests;
      m_layout.demand.push_back({*column, meaning});
    }
    return {};
  }

  // The columns of a role that leave least doubt: all of one metric, or all that count alike.
  std::vector<TraceColumn> columnsOf(TraceRole role) const {
    std::vector<TraceColumn> columns = columnsOf(role, true);
    return columns.empty() ? columnsOf(role, false) : columns;
  }

  std::vector<TraceColumn> columnsOf(TraceRole role, bool withNumbers) const {
    const auto hasNumbers = [&](size_t column) {
      return !withNumbers || m_cells[column].filled == 0 || m_cells[column].numbers > 0;
    };
    std::optional<size_t> best;
    for (size_t i = 0; i < m_meanings.size(); ++i) {
      if (m_meanings[i].role != role || !hasNumbers(i) || i == m_layout.time) continue;
      if (!best || m_meanings[i].doubt < m_meanings[*best].doubt) best = i;
    }
    if (!best) return {};
    const std::string metric = metricOf(m_layout.titles[*best]);
    const bool labelled = m_layout.titles[*best].find('{') != std::string::npos;
    std::vector<TraceColumn> columns;
    for (size_t i = 0; i < m_meanings.size(); ++i) {
      if (m_meanings[i].role != role || !hasNumbers(i) || i == m_layout.time) continue;
      const bool same = labelled ? metricOf(m_layout.titles[i]) == metric : m_meanings[i] == m_meanings[*best];
      if (same) columns.push_back({i, m_meanings[i]});
    }
    for (const TraceColumn& column : columns) {
      const auto words = titleWords(m_layout.titles[column.column]);
      const bool whole = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "total" || word == "all" || word == "overall" || word == "gesamt" || word == "sum";
      });
      if (!labelled && whole) return {column};
    }
    return columns;
  }

  void findDemand() {
    m_layout.demand = columnsOf(TraceRole::Requests);
    if (m_layout.demand.empty()) findGpus();
    if (m_layout.demand.empty()) findSeries();
    if (m_layout.demand.size() > 1 && m_layout.rows != RowMeaning::Jobs) {
      Guess guess{.what = "demandColumn",
                  .because = {.severity = Severity::Note,
                              .code = "guessColumnsAdded",
                              .facts = {{"count", std::to_string(m_layout.demand.size())}}}};
      constexpr size_t kMaxNamed = 20;
      for (const TraceColumn& column : m_layout.demand) {
        const std::string& title = m_layout.titles[column.column];
        if (guess.others.size() == kMaxNamed) break;
        guess.taken += (guess.taken.empty() ? "" : "+") + title;
        guess.others.push_back(title);
      }
      m_layout.guesses.push_back(std::move(guess));
    }
  }

  void findGpus() {
    m_layout.demand = columnsOf(TraceRole::BusyGpus);
    const auto columnFor = [&](TraceRole role) -> std::optional<size_t> {
      for (size_t i = 0; i < m_meanings.size(); ++i) {
        if (m_meanings[i].role == role && m_cells[i].filled > 0) return i;
      }
      return {};
    };
    if (m_layout.demand.empty()) {
      m_layout.demand = columnsOf(TraceRole::GpuLoad);
      return;
    }
    m_layout.end = columnFor(TraceRole::EndTime);
    if (const auto duration = columnFor(TraceRole::Duration)) m_layout.duration = {{*duration, m_meanings[*duration]}};
    const bool jobs = m_layout.end || m_layout.duration;
    if (!jobs || m_options.rows == RowMeaning::Counts) return;
    m_layout.demand.resize(1);
    m_layout.rows = RowMeaning::Jobs;
    m_layout.rowsBecause =
        Problem{.severity = Severity::Note,
                .code = "guessRowsJobs",
                .facts = {{"gpus", m_layout.titles[m_layout.demand[0].column]},
                          {"end", m_layout.titles[m_layout.end ? *m_layout.end : m_layout.duration->column]}}};
  }

  void findSeries() {
    std::optional<size_t> series;
    std::vector<size_t> numbers;
    for (size_t i = 0; i < m_cells.size(); ++i) {
      if (i == m_layout.time) continue;
      if (m_meanings[i].role == TraceRole::SeriesName && m_cells[i].numbers == 0 && m_cells[i].filled > 0) {
        if (!series) series = i;
      } else if (m_cells[i].mostly(m_cells[i].numbers)) {
        numbers.push_back(i);
      }
    }
    if (!series || numbers.empty()) return;
    size_t value = numbers.front();
    for (const size_t column : numbers) {
      if (sameTitle(m_layout.titles[column], "value") || sameTitle(m_layout.titles[column], "wert")) value = column;
    }
    // With one number a row there is no other reading, whatever the first series are.
    const auto isDemand = [&](const TextRow& row) {
      const TraceRole role = meaningOf(DelimitedTable::field(row, series)).role;
      return role == TraceRole::Requests || role == TraceRole::BusyGpus || role == TraceRole::GpuLoad;
    };
    if (numbers.size() > 1 && std::none_of(m_sample.begin(), m_sample.end(), isDemand)) return;
    m_layout.series = series;
    m_layout.value = value;
  }

  void findTokens() {
    m_layout.input = columnsOf(TraceRole::InputTokens);
    m_layout.output = columnsOf(TraceRole::OutputTokens);
  }

  // Their number is a name: nvidia-smi writes a row for each GPU.
  [[nodiscard]] bool tellsGpusApart(size_t column) const {
    constexpr std::string_view kNames[] = {"index",        "gpu",    "gpu_id",    "gpu_index", "gpu_number",
                                           "minor_number", "device", "device_id", "node",      "rank"};
    const auto isDemand = [&](const TraceColumn& each) { return each.column == column; };
    return column != m_layout.value && std::none_of(m_layout.demand.begin(), m_layout.demand.end(), isDemand) &&
           std::any_of(std::begin(kNames), std::end(kNames),
                       [&](std::string_view name) { return sameTitle(m_layout.titles[column], name); });
  }

  void findKeys() {
    const bool isOfGpus =
        m_layout.series || std::any_of(m_layout.demand.begin(), m_layout.demand.end(),
                                       [](const TraceColumn& each) { return each.meaning.role == TraceRole::GpuLoad; });
    for (size_t i = 0; i < m_cells.size(); ++i) {
      if (i == m_layout.time || i == m_layout.clock || i == m_layout.series) continue;
      const bool isText = m_cells[i].numbers == 0 && m_cells[i].dates == 0;
      if (m_cells[i].filled > 0 && (isText || (isOfGpus && tellsGpusApart(i)))) m_layout.keys.push_back(i);
    }
  }

  [[nodiscard]] bool has(std::string_view title) const {
    const auto is = [&](const std::string& each) { return sameTitle(each, title); };
    return std::any_of(m_layout.titles.begin(), m_layout.titles.end(), is) ||
           std::any_of(m_others.begin(), m_others.end(), is);
  }

  [[nodiscard]] std::string recognised() const {
    if (has("timestamp") && has("input_length") && has("output_length")) {
      if (has("chat_id") || has("parent_chat_id") || has("turn")) return "qwen-bailian";
      return "mooncake";
    }
    if (has("ContextTokens") && has("GeneratedTokens")) return "azure-llm";
    if (has("Request tokens") && has("Response tokens")) return "burstgpt";
    if (has("window_start_s") && has("rate_rps")) return "servegen";
    if (has("startTime") && has("completion_tokens")) return "litellm";
    if (has("request_created_at")) return "helicone";
    if (has("requestCount") || has("trace_id")) return "gateway";
    if (m_layout.rows == RowMeaning::Jobs) return "jobs";
    if (std::any_of(m_layout.titles.begin(), m_layout.titles.end(), [](const std::string& title) {
          return title.find(".as_rate()") != std::string::npos || title.find(".as_count()") != std::string::npos;
        }))
      return "datadog";
    if (m_layout.series || std::any_of(m_layout.titles.begin(), m_layout.titles.end(),
                                       [](const std::string& title) { return title.find('{') != std::string::npos; }))
      return "grafana";
    return m_layout.demand.empty() ? "requests" : "counts";
  }

  // Where no column counts them: only with evidence that each row is one.
  bool rowsAreRequests() {
    static constexpr std::string_view kOfRequests[] = {"qwen-bailian", "mooncake", "azure-llm",
                                                       "burstgpt",     "litellm",  "helicone"};
    m_layout.rows = RowMeaning::Requests;
    const auto because = [&](const char* code, const char* fact, std::string value) {
      m_layout.rowsBecause = Problem{.severity = Severity::Note, .code = code, .facts = {{fact, std::move(value)}}};
    };
    if (m_options.rows == RowMeaning::Requests) return true;
    if (std::find(std::begin(kOfRequests), std::end(kOfRequests), m_layout.recognised) != std::end(kOfRequests)) {
      because("guessRowsFormat", "format", m_layout.recognised);
      return true;
    }
    std::vector<std::string> facts;
    for (size_t i = 0; i < m_meanings.size(); ++i) {
      const TraceRole role = m_meanings[i].role;
      const bool tokens = role == TraceRole::InputTokens || role == TraceRole::OutputTokens;
      if (tokens || role == TraceRole::RequestFact) facts.push_back(m_layout.titles[i]);
    }
    if (!facts.empty()) {
      because("guessRowsColumns", "columns", titleList(facts));
      return true;
    }
    if (m_layout.titles.size() != 1) return false;
    because("guessRowsTimes", "column", m_layout.titles.front());
    return true;
  }

  const std::vector<TextRow>& m_sample;
  const std::vector<std::string>& m_others;
  const TraceOptions& m_options;
  TraceLayout m_layout;
  std::vector<TitleMeaning> m_meanings;
  std::vector<Cells> m_cells;
};

}  // namespace

Result<TraceLayout> layoutOf(std::vector<std::string> titles, const std::vector<TextRow>& sample, char separator,
                             const std::vector<std::string>& others, const TraceOptions& options) {
  return LayoutFinder(std::move(titles), sample, separator, others, options).find();
}

}  // namespace fulcrum
