// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark results in columns, and the summary that vLLM and SGLang print.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/cell_number.h"
#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/benchmark_reading.h"
#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

constexpr size_t kDayLength = 10;  // 2026-01-15

using Number = std::optional<double> BenchmarkReading::*;
using Words = std::string BenchmarkReading::*;

// Titles are compared without case, spaces and punctuation. Those with `Successful` are GuideLLM's, joined from its
// three header rows or from the one row of its older versions.
struct NumberColumn {
  Number member;
  double factor;  // 0: of a time whose unit the title does not say
  std::array<std::string_view, 14> titles;
};
constexpr NumberColumn kNumbers[] = {
    {&BenchmarkReading::concurrency,
     1,
     {"concurrency", "max concurrency", "maximum request concurrency", "num concurrent", "in flight",
      "requests in flight", "batch size", "batch", "streams", "users", "concurrency mean",
      "Server Throughput Successful Concurrency Mean", "Successful Request concurrency mean", "conc"}},
    {&BenchmarkReading::outputTokensPerSecond,
     1,
     {"tokens/s", "tok/s", "output tokens/s", "output tok/s", "output throughput", "output token throughput (tok/s)",
      "output throughput (tok/s)", "outputTokensPerSecond", "throughput", "throughput (tok/s)", "tps",
      "tokens per second", "Token Throughput Successful Output Tokens/Sec Mean",
      "Successful Output tokens per second mean"}},
    {&BenchmarkReading::requestsPerSecond,
     1,
     {"requests/s", "req/s", "rps", "rps mean", "request throughput", "request throughput (req/s)",
      "Server Throughput Successful Requests/Sec Mean", "Successful Requests per second mean"}},
    {&BenchmarkReading::tokensPerSecondPerGpu,
     1,
     {"output tput per gpu", "tokens/s/gpu", "tok/s/gpu", "output tokens/s/gpu", "output tok/s/gpu",
      "output throughput per gpu", "throughput per gpu", "throughput/gpu", "Throughput/GPU (tok/s/gpu)"}},
    {&BenchmarkReading::tpotMs,
     1,
     {"tpot ms", "mean tpot ms", "tpot mean ms", "itl ms", "mean itl ms", "itl mean ms", "inter token latency ms",
      "Inter Token Latency Successful ms Mean", "Successful Inter token latency ms mean", "time per output token ms",
      "avg tpot ms", "tpot avg ms"}},
    {&BenchmarkReading::tpotMs, kMsPerSecond, {"tpot s", "mean tpot s", "itl s", "mean itl s", "tpot sec"}},
    {&BenchmarkReading::tpotMs,
     0,
     {"tpot", "mean tpot", "tpot mean", "avg tpot", "itl", "mean itl", "itl mean", "inter token latency",
      "time per output token", "median tpot"}},
    {&BenchmarkReading::ttftMs,
     1,
     {"ttft ms", "mean ttft ms", "ttft mean ms", "time to first token ms", "Time to First Token Successful ms Mean",
      "Successful Time to first token ms mean", "avg ttft ms", "ttft avg ms"}},
    {&BenchmarkReading::ttftMs, kMsPerSecond, {"ttft s", "mean ttft s", "ttft sec", "time to first token s"}},
    {&BenchmarkReading::ttftMs,
     0,
     {"ttft", "mean ttft", "ttft mean", "avg ttft", "time to first token", "median ttft"}},
    {&BenchmarkReading::requestLatencyMs,
     1,
     {"request latency ms", "mean e2el ms", "e2e latency ms", "mean e2e latency ms"}},
    {&BenchmarkReading::requestLatencyMs, kMsPerSecond, {"request latency s", "e2e latency s", "mean e2el s"}},
    {&BenchmarkReading::inputTokens,
     1,
     {"isl", "input tokens", "input len", "input length", "prompt tokens", "prompt tokens mean", "random input len",
      "Token Metrics Successful Input Tokens Mean", "Successful Prompt token count mean", "inputTokens"}},
    {&BenchmarkReading::outputTokens,
     1,
     {"osl", "output tokens", "output len", "output length", "output tokens mean", "random output len",
      "Token Metrics Successful Output Tokens Mean", "Successful Output token count mean", "outputTokens"}},
    {&BenchmarkReading::gpus,
     1,
     {"gpus", "num gpus", "tp", "tp size", "tensor parallel", "tensor parallel size", "gpus per replica", "gpu count"}},
};
struct WordColumn {
  Words member;
  std::array<std::string_view, 7> titles;
};
constexpr WordColumn kWords[] = {
    {&BenchmarkReading::model, {"model", "model id", "model name"}},
    {&BenchmarkReading::accelerator, {"accelerator", "gpu", "gpu name", "gpu type", "device", "hardware", "hw"}},
    {&BenchmarkReading::precision, {"precision", "dtype", "quantization"}},
    {&BenchmarkReading::engine, {"engine", "framework", "runtime"}},
    {&BenchmarkReading::source, {"source", "source file"}},
    {&BenchmarkReading::asOf, {"as of", "date", "Timings Start Time", "start time"}},
};

bool saysNothing(const std::string& text) {
  return text.empty() || text == "-" || text == "NaN" || text == "nan" || text == "None" || text == "n/a";
}

// Separated by blanks or by bars (a table in Markdown): as tabs.
std::string tabbed(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    std::string line(text.substr(0, text.find('\n')));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    const bool bars = line.find('|') != std::string::npos;
    if (bars && line.find_first_not_of("|-: \t\r") == std::string::npos) continue;  // the rule under the header
    std::string fields;
    bool between = false;
    for (const char c : line) {
      const bool separates = bars ? c == '|' : c == ' ' || c == '\t';
      if (separates && bars && !fields.empty()) fields += '\t';
      if (separates || c == '\r') {
        between = !bars && !fields.empty();
        continue;
      }
      if (between) fields += '\t';
      between = false;
      fields += c;
    }
    while (bars && !fields.empty() && (fields.back() == '\t' || fields.back() == ' ')) fields.pop_back();
    result += fields + '\n';
  }
  return result;
}

bool hasSeparators(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  return first.find('|') == std::string_view::npos && first.find_first_of(",;\t") != std::string_view::npos;
}

// GuideLLM writes a title in three rows: group, name, unit or statistic.
void joinHeaderRows(DelimitedTable& table) {
  if (table.header.empty() || table.header.front() != "Run Info" || table.rows.size() < 2) return;
  for (size_t row = 0; row < 2; ++row) {
    for (size_t i = 0; i < table.header.size() && i < table.rows[row].size(); ++i)
      table.header[i] += " " + table.rows[row][i];
  }
  table.rows.erase(table.rows.begin(), table.rows.begin() + 2);
}

bool isNumbers(const std::vector<std::string>& row) {
  return std::all_of(row.begin(), row.end(), [&](const std::string& field) {
    return looseNumber(DelimitedTable::field({field}, 0)).has_value();
  });
}

// Names the columns of a table without a header. The third is a TTFT where it is far above the time per token that the
// first two give.
void nameColumns(DelimitedTable& table) {
  table.rows.insert(table.rows.begin(), table.header);
  size_t first = 0;
  for (const auto& row : table.rows) {
    const auto at = [&](size_t column) { return looseNumber(DelimitedTable::field(row, column)).value_or(0); };
    if (at(1) > 0 && at(2) > 3 * at(0) / at(1) * kMsPerSecond) ++first;
  }
  const bool thirdIsFirstToken = first == table.rows.size();
  table.header = {"concurrency", "tokens/s", thirdIsFirstToken ? "ttft" : "tpot", thirdIsFirstToken ? "tpot" : "ttft"};
}

std::string_view programOf(const DelimitedTable& table) {
  const auto has = [&](std::string_view title) {
    const std::string_view titles[] = {title};
    return table.column(titles).has_value();
  };
  if (has("hw") && has("conc")) return "inferencex";
  return !table.header.empty() && table.header.front().starts_with("Run Info") ? "guidellm" : "columns";
}

// The places of what a reading can have, and the titles they stand under.
class ColumnReader {
 public:
  explicit ColumnReader(const DelimitedTable& table) : m_table(table) {
    for (const NumberColumn& column : kNumbers) m_numbers.push_back(placeOf(column.titles));
    for (const WordColumn& column : kWords) m_words.push_back(placeOf(column.titles));
    const std::string_view backend[] = {"Run Info Backend"};
    m_backend = table.column(backend);
  }

  [[nodiscard]] bool knows(Number member) const {
    for (size_t i = 0; i < m_numbers.size(); ++i) {
      if (kNumbers[i].member == member && m_numbers[i]) return true;
    }
    return false;
  }

  // False where a field cannot be read; the problem is added then.
  bool read(const std::vector<std::string>& row, size_t place, BenchmarkReading& reading, Problems& problems) const {
    bool fine = true;
    for (size_t i = 0; i < m_numbers.size(); ++i) {
      const std::string field = DelimitedTable::field(row, m_numbers[i]);
      if (saysNothing(field)) continue;
      // Of one time in several units, a title that says its unit comes first.
      const NumberColumn& column = kNumbers[i];
      const bool open = column.factor == 0;
      if (open && reading.*column.member) continue;
      if (const auto number = looseNumber(field)) {
        reading.*column.member = open ? *number : *number * column.factor;
        if (open) (column.member == &BenchmarkReading::ttftMs ? reading.ttftUnitOpen : reading.tpotUnitOpen) = true;
        continue;
      }
      problems.push_back(
          benchmarkProblem("benchmarkNumber", place, {{"field", m_table.header[*m_numbers[i]]}, {"value", field}}));
      fine = false;
    }
    for (size_t i = 0; i < m_words.size(); ++i) reading.*kWords[i].member = DelimitedTable::field(row, m_words[i]);
    if (reading.asOf.size() > kDayLength && reading.asOf[4] == '-') reading.asOf.resize(kDayLength);
    if (reading.model.empty()) reading.model = modelOfBackend(DelimitedTable::field(row, m_backend));
    return fine;
  }

 private:
  template <size_t n>
  [[nodiscard]] std::optional<size_t> placeOf(const std::array<std::string_view, n>& titles) const {
    const auto end = std::find(titles.begin(), titles.end(), std::string_view());
    return m_table.column({titles.begin(), end});
  }

  const DelimitedTable& m_table;
  std::vector<std::optional<size_t>> m_numbers;
  std::vector<std::optional<size_t>> m_words;
  std::optional<size_t> m_backend;  // of GuideLLM: JSON that names the model
};

}  // namespace

void readBenchmarkColumns(std::string_view text, BenchmarkReadings& readings) {
  const auto read = hasSeparators(text) ? readDelimited(text) : readDelimited(tabbed(text));
  if (!read) {
    readings.problems = read.problems();
    return;
  }
  DelimitedTable table = read.value();
  joinHeaderRows(table);
  if (isNumbers(table.header)) nameColumns(table);
  const ColumnReader columns(table);
  const bool enough = (columns.knows(&BenchmarkReading::concurrency) || columns.knows(&BenchmarkReading::tpotMs)) &&
                      (columns.knows(&BenchmarkReading::outputTokensPerSecond) ||
                       columns.knows(&BenchmarkReading::tokensPerSecondPerGpu) ||
                       columns.knows(&BenchmarkReading::requestsPerSecond) || columns.knows(&BenchmarkReading::tpotMs));
  if (!enough) {
    readings.problems.push_back({.code = "benchmarkNothing"});
    return;
  }
  const std::string_view program = programOf(table);
  for (size_t i = 0; i < table.rows.size(); ++i) {
    BenchmarkReading reading{.place = i + 1};
    if (columns.read(table.rows[i], i + 1, reading, readings.problems)) readings.add(std::move(reading), program);
  }
}

void readBenchmarkSummary(std::string_view text, BenchmarkReadings& readings) {
  // Each summary becomes a table of one row under its labels.
  size_t place = 0;
  for (size_t at = text.find(kSummaryTitle); at != std::string_view::npos;) {
    const size_t next = text.find(kSummaryTitle, at + kSummaryTitle.size());
    std::string_view block = text.substr(at, next - at);
    DelimitedTable table;
    table.rows.emplace_back();
    while (!block.empty()) {
      const std::string_view line = block.substr(0, block.find('\n'));
      block.remove_prefix(std::min(block.size(), line.size() + 1));
      const size_t colon = line.find(':');
      if (colon == std::string_view::npos) continue;
      table.header.emplace_back(line.substr(0, colon));
      table.rows.front().emplace_back(line.substr(colon + 1));
    }
    BenchmarkReading reading;
    const ColumnReader columns(table);
    const auto sum = [&](std::string_view title) {
      const std::string_view titles[] = {title};
      return looseNumber(DelimitedTable::field(table.rows.front(), table.column(titles)));
    };
    const auto requests = sum("Successful requests");
    ++place;
    reading.place = place;
    if (columns.read(table.rows.front(), place, reading, readings.problems)) {
      if (const auto tokens = sum("Total input tokens"); tokens && requests && *requests > 0)
        reading.inputTokens = *tokens / *requests;
      if (const auto tokens = sum("Total generated tokens"); tokens && requests && *requests > 0)
        reading.outputTokens = *tokens / *requests;
      readings.add(std::move(reading), "vllm");
    }
    at = next;
  }
}

}  // namespace fulcrum
