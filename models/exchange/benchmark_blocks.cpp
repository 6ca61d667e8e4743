// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark results that programs print or save as lines of a metric each: GenAI-Perf's and AIPerf's tables (CSV in two
// blocks, or between bars), trtllm-bench's report.
#include <algorithm>
#include <cmath>

#include "base/cell_number.h"
#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/benchmark_reading.h"
#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

using Member = std::optional<double> BenchmarkReading::*;

struct Metric {
  std::string_view name;  // without its unit in parentheses
  Member member;
  bool isTime = false;
};
constexpr Metric kMetrics[] = {{"Time to First Token", &BenchmarkReading::ttftMs, true},
                               {"Inter Token Latency", &BenchmarkReading::tpotMs, true},
                               {"Request Latency", &BenchmarkReading::requestLatencyMs, true},
                               {"Output Sequence Length", &BenchmarkReading::outputTokens},
                               {"Input Sequence Length", &BenchmarkReading::inputTokens},
                               {"Output Token Throughput", &BenchmarkReading::outputTokensPerSecond},
                               {"Request Throughput", &BenchmarkReading::requestsPerSecond}};

constexpr Metric kReport[] = {{"Request Throughput (req/sec)", &BenchmarkReading::requestsPerSecond},
                              {"Total Output Throughput (tokens/sec)", &BenchmarkReading::outputTokensPerSecond},
                              {"Per GPU Output Throughput (tokens/sec/gpu)", &BenchmarkReading::tokensPerSecondPerGpu},
                              {"Total Token Throughput (tokens/sec)", &BenchmarkReading::totalTokensPerSecond},
                              {"Average request latency (ms)", &BenchmarkReading::requestLatencyMs},
                              {"Average time-to-first-token [TTFT] (ms)", &BenchmarkReading::ttftMs},
                              {"Average time-per-output-token [TPOT] (ms)", &BenchmarkReading::tpotMs},
                              {"Number of concurrent requests", &BenchmarkReading::concurrency},
                              {"Average Input Length (tokens)", &BenchmarkReading::inputTokens},
                              {"Average Output Length (tokens)", &BenchmarkReading::outputTokens},
                              {"TP Size", &BenchmarkReading::gpus}};

std::string_view takeLine(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(text.size(), line.size() + 1));
  return line;
}

// `Time to First Token (ms)` is its name and its unit.
std::pair<std::string, std::string> nameAndUnit(const std::string& title) {
  const size_t open = title.find('(');
  if (open == std::string::npos) return {title, {}};
  const size_t close = title.find(')', open);
  return {title.substr(0, open), title.substr(open + 1, close == std::string::npos ? close : close - open - 1)};
}

// Bars of all kinds that consoles draw, as tabs.
std::string withTabs(std::string_view line) {
  static constexpr std::string_view kBars[] = {"\xE2\x94\x82", "\xE2\x94\x83", "|"};
  std::string fields;
  while (!line.empty()) {
    const auto bar =
        std::find_if(std::begin(kBars), std::end(kBars), [&](std::string_view each) { return line.starts_with(each); });
    if (bar == std::end(kBars))
      fields += line.front();
    else if (!fields.empty())
      fields += '\t';
    line.remove_prefix(bar == std::end(kBars) ? 1 : bar->size());
  }
  return fields;
}

void takeMetric(const std::vector<std::string>& row, BenchmarkReading& reading) {
  const auto [name, unit] = nameAndUnit(row.front());
  for (const Metric& metric : kMetrics) {
    if (!sameTitle(name, metric.name)) continue;
    const auto value = looseNumber(row[1]);
    if (!value) return;
    const double factor = metric.isTime && sameTitle(unit, "s")    ? kMsPerSecond
                          : metric.isTime && sameTitle(unit, "us") ? 1 / kMsPerSecond
                                                                   : 1;
    reading.*metric.member = *value * factor;
  }
}

}  // namespace

bool readMetricTable(std::string_view text, BenchmarkReadings& readings) {
  const bool bars =
      text.find("\xE2\x94\x82") != std::string_view::npos || text.find("\xE2\x94\x83") != std::string_view::npos;
  BenchmarkReading reading;
  size_t known = 0;
  bool isTable = false;
  bool isAiPerf = text.find("AIPerf") != std::string_view::npos;
  while (!text.empty()) {
    const std::string_view line = takeLine(text);
    const auto table = bars ? readDelimited(withTabs(line)) : readDelimited(line);
    if (!table.ok() || table.value().header.size() < 2) continue;
    const std::vector<std::string> row{DelimitedTable::field(table.value().header, 0),
                                       DelimitedTable::field(table.value().header, 1)};
    if (sameTitle(row[0], "Metric") || sameTitle(row[0], "Statistic")) {
      isTable = true;
      // Only AIPerf has the sum of a metric.
      for (const std::string& title : table.value().header) isAiPerf = isAiPerf || title == "sum" || title == "std";
      continue;
    }
    if (!isTable) continue;
    const BenchmarkReading before = reading;
    takeMetric(row, reading);
    for (const Metric& metric : kMetrics) known += reading.*metric.member != before.*metric.member ? 1 : 0;
  }
  if (!isTable || known == 0) return false;
  reading.place = 1;
  readings.add(std::move(reading), isAiPerf ? "aiperf" : "genai-perf");
  return true;
}

bool readTrtllmReport(std::string_view text, BenchmarkReadings& readings) {
  if (text.find("PERFORMANCE OVERVIEW") == std::string_view::npos) return false;
  BenchmarkReading reading;
  std::string dtype;  // of the weights, where they are not quantized
  bool any = false;
  const auto finish = [&] {
    if (!any) return;
    reading.engine = "TensorRT-LLM";
    if (reading.precision.empty()) reading.precision = dtype;
    const auto rate = reading.requestsPerSecond.value_or(0);
    const auto tokens = reading.outputTokensPerSecond;
    // Not TP Size alone: stages of a pipeline are GPUs, too.
    if (tokens && reading.tokensPerSecondPerGpu && *reading.tokensPerSecondPerGpu > 0)
      reading.gpus = std::round(*tokens / *reading.tokensPerSecondPerGpu);
    if (rate > 0 && tokens && reading.totalTokensPerSecond && !reading.inputTokens && !reading.outputTokens) {
      reading.outputTokens = std::round(*tokens / rate * 10) / 10;
      reading.inputTokens = std::round((*reading.totalTokensPerSecond - *tokens) / rate * 10) / 10;
      reading.notes.push_back(
          {.severity = Severity::Note,
           .code = "benchmarkLengths",
           .where = {},
           .facts = {{"input", numberText(*reading.inputTokens)}, {"output", numberText(*reading.outputTokens)}}});
    }
    reading.place = readings.runs.size() + 1;
    readings.add(std::move(reading), "trtllm-bench");
    reading = {};
    dtype.clear();
    any = false;
  };
  while (!text.empty()) {
    const std::string_view line = takeLine(text);
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string title = DelimitedTable::field({std::string(line.substr(0, colon))}, 0);
    const std::string value = DelimitedTable::field({std::string(line.substr(colon + 1))}, 0);
    for (const Metric& metric : kReport) {
      if (!sameTitle(title, metric.name)) continue;
      if (metric.member == &BenchmarkReading::requestsPerSecond && reading.requestsPerSecond) finish();
      if (const auto number = looseNumber(value)) reading.*metric.member = *number;
      any = true;
    }
    if (sameTitle(title, "Model")) {
      if (reading.requestsPerSecond) finish();  // the head of the next report
      if (reading.model.empty()) reading.model = value;
    }
    if (sameTitle(title, "Dtype")) dtype = value;
    if (sameTitle(title, "Quantization") && !sameTitle(value, "None")) reading.precision = value;
  }
  finish();
  return true;
}

}  // namespace fulcrum
