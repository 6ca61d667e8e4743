// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a benchmark on its way from a text to a row of the plan.
#pragma once

#include <optional>
#include <string>

#include "exchange/benchmark_text.h"

namespace fulcrum {

// As the text gives it.
struct BenchmarkReading {
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
  std::optional<double> requestsPerSecond;
  std::optional<double> ttftMs;
  std::optional<double> tpotMs;  // without the first token, as vLLM means it
};

// Adds the row, or the problem that it has. What is missing follows from the rest: throughput from requests/s or from
// what is in flight and TPOT, what is in flight from throughput and TPOT. Problems: "benchmarkNumber",
// "benchmarkThroughput", "benchmarkConcurrency", "benchmarkPrecision".
void addReading(const BenchmarkReading& reading, size_t place, BenchmarkText& text);

// A problem of one place of the text.
[[nodiscard]] Problem benchmarkProblem(std::string code, size_t place,
                                       std::vector<std::pair<std::string, std::string>> facts = {});

// The engine that a benchmark's backend names; empty where it names only a protocol (`openai`).
[[nodiscard]] std::string engineOf(const std::string& backend);

// The model that GuideLLM's description of a backend names, JSON; empty where it is none.
[[nodiscard]] std::string modelOfBackend(std::string_view json);

void readBenchmarkJson(std::string_view text, BenchmarkText& result);
void readBenchmarkSummary(std::string_view text, BenchmarkText& result);
void readBenchmarkColumns(std::string_view text, BenchmarkText& result);

// The line that begins a printed summary.
inline constexpr std::string_view kSummaryTitle = "Serving Benchmark Result";

}  // namespace fulcrum
