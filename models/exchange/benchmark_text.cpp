// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/benchmark_text.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "base/number_text.h"
#include "base/text_encoding.h"
#include "exchange/benchmark_reading.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr double kMaxGpus = 1e5;

// What is given in numbers must be above 0: a run in which nothing succeeded has zeros.
bool numbersHold(const BenchmarkReading& reading, BenchmarkText& text) {
  const std::pair<const char*, std::optional<double>> numbers[] = {{"GPUs", reading.gpus},
                                                                   {"input tokens", reading.inputTokens},
                                                                   {"output tokens", reading.outputTokens},
                                                                   {"concurrency", reading.concurrency},
                                                                   {"tokens/s", reading.outputTokensPerSecond},
                                                                   {"TTFT", reading.ttftMs},
                                                                   {"TPOT", reading.tpotMs}};
  bool hold = true;
  for (const auto& [name, number] : numbers) {
    if (!number || (std::isfinite(*number) && *number > 0)) continue;
    text.problems.push_back(
        benchmarkProblem("benchmarkNumber", reading.place, {{"field", name}, {"value", numberText(*number)}}));
    hold = false;
  }
  return hold;
}

// `...-FP8` at the end of a model's name is its precision.
std::optional<Precision> precisionOfModel(const std::string& model) {
  const size_t dash = model.find_last_of("-_");
  if (dash == std::string::npos) return {};
  const auto precision = precisionOf(std::string_view(model).substr(dash + 1));
  return precision ? std::optional(precision.value()) : std::nullopt;
}

bool isDigits(std::string_view text) {
  return !text.empty() && text.size() < 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// `4xNVIDIA_L40S` and `H100 x 8` say how many, too.
void splitAccelerator(BenchmarkReading& reading) {
  std::string& name = reading.accelerator;
  std::replace(name.begin(), name.end(), '_', ' ');
  std::string count;
  const size_t x = name.find_first_of("xX");
  const auto trimmed = [](std::string text) {
    const size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(' ') - first + 1);
  };
  if (x != std::string::npos && isDigits(trimmed(name.substr(0, x)))) {
    count = trimmed(name.substr(0, x));
    name = trimmed(name.substr(x + 1));
  } else if (const size_t last = name.find_last_of("xX"); last != std::string::npos && last > 0 &&
                                                          name[last - 1] == ' ' &&
                                                          isDigits(trimmed(name.substr(last + 1)))) {
    count = trimmed(name.substr(last + 1));
    name = trimmed(name.substr(0, last));
  }
  for (const std::string_view vendor : {"NVIDIA ", "AMD ", "Intel "}) {
    if (name.starts_with(vendor)) name.erase(0, vendor.size());
  }
  if (!count.empty() && !reading.gpus) reading.gpus = parseNumber(count);
}

void deriveThroughput(const BenchmarkReading& reading, BenchmarkRow& row) {
  if (row.outputTokensPerSecond > 0) return;
  if (reading.tokensPerSecondPerGpu && row.gpus > 0) {
    row.outputTokensPerSecond = *reading.tokensPerSecondPerGpu * row.gpus;
  } else if (reading.requestsPerSecond && row.outputTokens > 0) {
    row.outputTokensPerSecond = *reading.requestsPerSecond * row.outputTokens;
  } else if (row.tpotMs && row.concurrency > 0) {
    row.outputTokensPerSecond = row.concurrency / *row.tpotMs * kMsPerSecond;
  }
}

bool deriveConcurrency(const BenchmarkReading& reading, BenchmarkRow& row) {
  if (row.concurrency > 0) return false;
  if (row.tpotMs) {
    row.concurrency = row.outputTokensPerSecond * *row.tpotMs / kMsPerSecond;
  } else if (reading.requestsPerSecond && reading.requestLatencyMs) {
    row.concurrency = *reading.requestsPerSecond * *reading.requestLatencyMs / kMsPerSecond;
  }
  return row.concurrency > 0;
}

// Where neither the titles nor the user say it: the unit in which what is in flight, the throughput and TPOT go
// together; else what no engine reaches.
LatencyUnit guessedUnit(const std::vector<BenchmarkReading>& runs, Problem& because) {
  int seconds = 0;
  const BenchmarkReading* example = nullptr;
  for (const BenchmarkReading& run : runs) {
    auto tokens = run.outputTokensPerSecond;
    if (!tokens && run.tokensPerSecondPerGpu && run.gpus) tokens = *run.tokensPerSecondPerGpu * *run.gpus;
    if (!run.tpotUnitOpen || !run.tpotMs || !(*run.tpotMs > 0) || !run.concurrency || !tokens || !(*tokens > 0) ||
        !(*run.concurrency > 0))
      continue;
    const double wanted = *run.concurrency / *tokens;  // seconds per token of a request
    const double inSeconds = std::abs(std::log(*run.tpotMs / wanted));
    const double inMilliseconds = std::abs(std::log(*run.tpotMs / kMsPerSecond / wanted));
    seconds += inSeconds < inMilliseconds ? 1 : -1;
    if (!example) example = &run;
  }
  const auto note = [&](const char* code, double value) {
    because = {.severity = Severity::Note, .code = code, .where = {}, .facts = {{"value", numberText(value)}}};
  };
  if (example) {
    note("guessLatencyFits", *example->tpotMs);
    return seconds > 0 ? LatencyUnit::Seconds : LatencyUnit::Milliseconds;
  }
  constexpr double kFastestToken = 1;   // ms
  constexpr double kFastestFirst = 15;  // ms
  for (const BenchmarkReading& run : runs) {
    if (!run.tpotUnitOpen && !run.ttftUnitOpen) continue;
    const double value = run.tpotUnitOpen ? run.tpotMs.value_or(0) : run.ttftMs.value_or(0);
    const bool isShort = value < (run.tpotUnitOpen ? kFastestToken : kFastestFirst);
    note(isShort ? "guessLatencyShort" : "guessLatencyLong", value);
    return isShort ? LatencyUnit::Seconds : LatencyUnit::Milliseconds;
  }
  return LatencyUnit::Milliseconds;
}

void settleLatencies(BenchmarkReadings& readings, const BenchmarkOptions& options, BenchmarkText& text) {
  const bool open = std::any_of(readings.runs.begin(), readings.runs.end(),
                                [](const BenchmarkReading& run) { return run.tpotUnitOpen || run.ttftUnitOpen; });
  if (!open) return;
  Problem because;
  const LatencyUnit guess = guessedUnit(readings.runs, because);
  const LatencyUnit unit = options.latencyUnit.value_or(guess);
  const LatencyUnit other = unit == LatencyUnit::Seconds ? LatencyUnit::Milliseconds : LatencyUnit::Seconds;
  if (options.latencyUnit) because = {.severity = Severity::Note, .code = "guessGiven", .where = {}, .facts = {}};
  text.guesses.push_back(
      {.what = "latencyUnit", .taken = choiceName(unit), .because = std::move(because), .others = {choiceName(other)}});
  if (unit == LatencyUnit::Milliseconds) return;
  for (BenchmarkReading& run : readings.runs) {
    if (run.tpotUnitOpen) *run.tpotMs *= kMsPerSecond;
    if (run.ttftUnitOpen) *run.ttftMs *= kMsPerSecond;
  }
}

void orderByRow(Problems& problems) {
  const auto rowOf = [](const Problem& problem) {
    for (const auto& [fact, value] : problem.facts) {
      if (fact == "row") return parseNumber(value).value_or(0);
    }
    return 0.0;
  };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const Problem& a, const Problem& b) { return rowOf(a) < rowOf(b); });
}

}  // namespace

std::string choiceName(LatencyUnit unit) {
  return unit == LatencyUnit::Seconds ? "seconds" : "milliseconds";
}

BenchmarkReading& BenchmarkReadings::add(BenchmarkReading reading, std::string_view program) {
  if (recognised.empty()) recognised = program;
  runs.push_back(std::move(reading));
  return runs.back();
}

Problem benchmarkProblem(std::string code, size_t place, std::vector<std::pair<std::string, std::string>> facts) {
  facts.emplace_back("row", std::to_string(place));
  return {.severity = Severity::Warning, .code = std::move(code), .where = {}, .facts = std::move(facts)};
}

std::string engineOf(const std::string& backend) {
  const std::pair<std::string_view, const char*> engines[] = {
      {"vllm", "vLLM"},        {"sglang", "SGLang"}, {"sgl", "SGLang"},        {"tensorrt", "TensorRT-LLM"},
      {"trt", "TensorRT-LLM"}, {"tgi", "TGI"},       {"lmdeploy", "LMDeploy"}, {"llama.cpp", "llama.cpp"}};
  std::string lower;
  for (const char c : backend) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const auto& [start, name] : engines) {
    if (lower.starts_with(start) || lower.ends_with(start)) return name;
  }
  return {};
}

void addReading(BenchmarkReading reading, BenchmarkText& text) {
  splitAccelerator(reading);
  if (!numbersHold(reading, text)) return;
  ReadBenchmark read{.place = reading.place};
  BenchmarkRow& row = read.row;
  row.model = reading.model;
  row.accelerator = reading.accelerator;
  row.engine = reading.engine;
  row.source = reading.source;
  row.asOf = reading.asOf;
  row.gpus = reading.gpus && *reading.gpus <= kMaxGpus ? static_cast<int>(std::lround(*reading.gpus)) : 0;
  row.inputTokens = reading.inputTokens.value_or(0);
  row.outputTokens = reading.outputTokens.value_or(0);
  row.concurrency = reading.concurrency.value_or(0);
  row.outputTokensPerSecond = reading.outputTokensPerSecond.value_or(0);
  row.ttftMs = reading.ttftMs;
  row.tpotMs = reading.tpotMs;
  deriveThroughput(reading, row);
  read.derivedConcurrency = deriveConcurrency(reading, row);
  read.notes = std::move(reading.notes);
  if (!(row.outputTokensPerSecond > 0)) {
    text.problems.push_back(benchmarkProblem("benchmarkThroughput", reading.place));
  } else if (!(row.concurrency > 0)) {
    text.problems.push_back(benchmarkProblem("benchmarkConcurrency", reading.place));
  } else {
    const auto precision = precisionOf(reading.precision);
    if (precision) read.precision = precision.value();
    if (reading.precision.empty()) read.precision = precisionOfModel(reading.model);
    row.precision = read.precision.value_or(Precision::Bf16);
    if (!reading.precision.empty() && !precision)
      text.problems.push_back(benchmarkProblem("benchmarkPrecision", reading.place, {{"value", reading.precision}}));
    text.rows.push_back(std::move(read));
  }
}

BenchmarkText readBenchmarks(std::string_view bytes, const BenchmarkOptions& options) {
  BenchmarkText result;
  std::string room;
  std::string_view text = anyText(bytes, room);
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return result;
  text.remove_prefix(first);
  BenchmarkReadings readings;
  if (text.front() == '{' || text.front() == '[') {
    readBenchmarkJson(text, readings);
  } else if (text.find(kSummaryTitle) != std::string_view::npos) {
    readBenchmarkSummary(text, readings);
  } else if (!readTrtllmReport(text, readings) && !readMetricTable(text, readings)) {
    readBenchmarkColumns(text, readings);
  }
  settleLatencies(readings, options, result);
  result.recognised = readings.recognised;
  result.problems = std::move(readings.problems);
  for (BenchmarkReading& run : readings.runs) addReading(std::move(run), result);
  orderByRow(result.problems);
  if (result.rows.empty() && result.problems.empty()) result.problems.push_back({.code = "benchmarkNothing"});
  return result;
}

}  // namespace fulcrum
