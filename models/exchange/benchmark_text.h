// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements of serving benchmarks as other programs write them and people paste them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/guess.h"
#include "plan/specs.h"

namespace fulcrum {

struct ReadBenchmark {
  size_t place = 0;  // which of the text's rows or runs, from 1 on
  // What the text gives and what follows from it; texts are empty and numbers 0 where it says nothing. Throughput and
  // requests in flight are always above 0.
  BenchmarkRow row;
  std::optional<Precision> precision;  // row.precision, where the text gives one
  bool derivedConcurrency = false;     // requests in flight follow from throughput and time per token
  Problems notes;                      // what speaks against the row, beside its numbers; errors keep it out
  bool operator==(const ReadBenchmark&) const = default;
};

// Latencies under titles that do not say their unit.
enum class LatencyUnit { Milliseconds, Seconds };
[[nodiscard]] std::string choiceName(LatencyUnit unit);

struct BenchmarkOptions {
  std::optional<LatencyUnit> latencyUnit;
};

struct BenchmarkText {
  std::string recognised;  // `vllm`, `genai-perf`, `columns`, ...; of the first run
  std::vector<ReadBenchmark> rows;
  std::vector<Guess> guesses;  // `latencyUnit`
  Problems problems;           // what cannot be used, each with its place; rows that are fine are kept all the same
};

// Knows its kind by its looks. JSON of vllm bench serve (formerly benchmark_serving.py), SGLang's bench_serving, llm-d,
// GuideLLM, GenAI-Perf, AIPerf, InferenceX, inference-perf, genai-bench, LLMPerf and trtllm-bench, one run or many, one
// a line or one behind the other. The summaries that vLLM, SGLang and trtllm-bench print, the tables of GenAI-Perf and
// AIPerf, the CSV of GuideLLM and InferenceX. And columns separated by comma, semicolon, tab, bars or blanks: with a
// header in any order, by the usual names; without one requests in flight, tokens/s, TPOT (TTFT, where the third is far
// above what the first two give), TTFT.
[[nodiscard]] BenchmarkText readBenchmarks(std::string_view bytes, const BenchmarkOptions& options = {});

}  // namespace fulcrum
