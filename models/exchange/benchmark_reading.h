// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a benchmark on its way from a text to a row of the plan.
#pragma once

#include <optional>
#include <string>

#include "exchange/benchmark_text.h"
#include "exchange/json_access.h"

namespace fulcrum {

// As the text gives it.
struct BenchmarkReading {
  size_t place = 0;
  std::string model;
  std::string accelerator;
  std::string precision;
  std::string engine;
  std::string source;
  std::string asOf;
  std::optional<double> gpus;
  std::optional<double> inputTokens;
  std::optional<double> outputTokens;
  std::optional<double> concurrency;
  std::optional<double> outputTokensPerSecond;
  std::optional<double> tokensPerSecondPerGpu;  // output tokens
  std::optional<double> totalTokensPerSecond;   // input and output tokens
  std::optional<double> requestsPerSecond;
  std::optional<double> requestLatencyMs;  // mean, from the first byte to the last
  std::optional<double> ttftMs;
  std::optional<double> tpotMs;  // without the first token, as vLLM means it
  // The title does not say the unit: the number is as the text has it.
  bool ttftUnitOpen = false;
  bool tpotUnitOpen = false;
  Problems notes;
};

// The readings of a text, before they are judged together.
struct BenchmarkReadings {
  std::string recognised;
  std::vector<BenchmarkReading> runs;
  Problems problems;

  BenchmarkReading& add(BenchmarkReading reading, std::string_view program);
};

// Adds the row, or the problem that it has. What is missing follows from the rest: throughput from that of a GPU, from
// requests/s, or from what is in flight and TPOT; what is in flight from requests/s and latency or from throughput and
// TPOT. Problems: "benchmarkNumber", "benchmarkThroughput", "benchmarkConcurrency", "benchmarkPrecision".
void addReading(BenchmarkReading reading, BenchmarkText& text);

// A problem of one place of the text.
[[nodiscard]] Problem benchmarkProblem(std::string code, size_t place,
                                       std::vector<std::pair<std::string, std::string>> facts = {});

// The engine that a benchmark's backend names; empty where it names only a protocol (`openai`).
[[nodiscard]] std::string engineOf(const std::string& backend);

// The model that GuideLLM's description of a backend names, JSON; empty where it is none.
[[nodiscard]] std::string modelOfBackend(std::string_view json);

// `20260115-143015` and `2026-01-15T14:30` are 2026-01-15.
[[nodiscard]] std::string dayOfStamp(const std::string& stamp);
[[nodiscard]] std::string dayOfSeconds(std::optional<double> since1970);

// A run of one of the other programs (benchmark_programs.cpp); false where it is of none.
[[nodiscard]] bool readProgramRun(const Json& root, BenchmarkReadings& readings, size_t& place);

void readBenchmarkJson(std::string_view text, BenchmarkReadings& readings);
void readBenchmarkSummary(std::string_view text, BenchmarkReadings& readings);
void readBenchmarkColumns(std::string_view text, BenchmarkReadings& readings);
// GenAI-Perf's and AIPerf's tables, a row for each metric; false where the text is none.
[[nodiscard]] bool readMetricTable(std::string_view text, BenchmarkReadings& readings);
// What trtllm-bench prints.
[[nodiscard]] bool readTrtllmReport(std::string_view text, BenchmarkReadings& readings);

// The line that begins a printed summary.
inline constexpr std::string_view kSummaryTitle = "Serving Benchmark Result";

}  // namespace fulcrum
