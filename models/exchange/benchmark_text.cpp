// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/benchmark_text.h"

#include <cmath>

#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/benchmark_reading.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr double kMostGpus = 1e5;

// What is given in numbers must be above 0: a run in which nothing succeeded has zeros.
bool numbersHold(const BenchmarkReading& reading, size_t place, BenchmarkText& text) {
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
        benchmarkProblem("benchmarkNumber", place, {{"field", name}, {"value", numberText(*number)}}));
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

}  // namespace

Problem benchmarkProblem(std::string code, size_t place, std::vector<std::pair<std::string, std::string>> facts) {
  facts.emplace_back("row", std::to_string(place));
  return {.severity = Severity::Warning, .code = std::move(code), .facts = std::move(facts)};
}

std::string engineOf(const std::string& backend) {
  const std::pair<std::string_view, const char*> engines[] = {
      {"vllm", "vLLM"},        {"sglang", "SGLang"}, {"sgl", "SGLang"},        {"tensorrt", "TensorRT-LLM"},
      {"trt", "TensorRT-LLM"}, {"tgi", "TGI"},       {"lmdeploy", "LMDeploy"}, {"llama.cpp", "llama.cpp"}};
  std::string lower;
  for (const char c : backend) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const auto& [start, name] : engines) {
    if (lower.starts_with(start)) return name;
  }
  return {};
}

void addReading(const BenchmarkReading& reading, size_t place, BenchmarkText& text) {
  if (!numbersHold(reading, place, text)) return;
  ReadBenchmark read{.place = place};
  BenchmarkRow& row = read.row;
  row.model = reading.model;
  row.accelerator = reading.accelerator;
  row.engine = reading.engine;
  row.source = reading.source;
  row.asOf = reading.asOf;
  row.gpus = reading.gpus && *reading.gpus <= kMostGpus ? static_cast<int>(std::lround(*reading.gpus)) : 0;
  row.inputTokens = reading.inputTokens.value_or(0);
  row.outputTokens = reading.outputTokens.value_or(0);
  row.concurrency = reading.concurrency.value_or(0);
  row.outputTokensPerSecond = reading.outputTokensPerSecond.value_or(0);
  row.ttftMs = reading.ttftMs;
  row.tpotMs = reading.tpotMs;
  if (!(row.outputTokensPerSecond > 0) && reading.requestsPerSecond)
    row.outputTokensPerSecond = *reading.requestsPerSecond * row.outputTokens;
  if (!(row.outputTokensPerSecond > 0) && row.tpotMs)
    row.outputTokensPerSecond = row.concurrency / *row.tpotMs * kMsPerSecond;
  if (!(row.concurrency > 0) && row.tpotMs) {
    row.concurrency = row.outputTokensPerSecond * *row.tpotMs / kMsPerSecond;
    read.derivedConcurrency = true;
  }
  if (!(row.outputTokensPerSecond > 0)) {
    text.problems.push_back(benchmarkProblem("benchmarkThroughput", place));
  } else if (!(row.concurrency > 0)) {
    text.problems.push_back(benchmarkProblem("benchmarkConcurrency", place));
  } else {
    const auto precision = precisionOf(reading.precision);
    if (precision) read.precision = precision.value();
    if (reading.precision.empty()) read.precision = precisionOfModel(reading.model);
    row.precision = read.precision.value_or(Precision::Bf16);
    if (!reading.precision.empty() && !precision)
      text.problems.push_back(benchmarkProblem("benchmarkPrecision", place, {{"value", reading.precision}}));
    text.rows.push_back(std::move(read));
  }
}

BenchmarkText readBenchmarks(std::string_view text) {
  BenchmarkText result;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return result;
  text.remove_prefix(first);
  if (text.front() == '{' || text.front() == '[') {
    readBenchmarkJson(text, result);
  } else if (text.find(kSummaryTitle) != std::string_view::npos) {
    readBenchmarkSummary(text, result);
  } else {
    readBenchmarkColumns(text, result);
  }
  if (result.rows.empty() && result.problems.empty()) result.problems.push_back({.code = "benchmarkNothing"});
  return result;
}

}  // namespace fulcrum
