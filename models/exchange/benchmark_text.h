// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements of serving benchmarks as other programs write them and people paste them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "plan/specs.h"

namespace fulcrum {

struct ReadBenchmark {
  size_t place = 0;  // which of the text's rows or runs, from 1 on
  // What the text gives and what follows from it; texts are empty and numbers 0 where it says nothing. Throughput and
  // requests in flight are always above 0.
  BenchmarkRow row;
  std::optional<Precision> precision;  // row.precision, where the text gives one
  bool derivedConcurrency = false;     // requests in flight follow from throughput and time per token
  bool operator==(const ReadBenchmark&) const = default;
};

struct BenchmarkText {
  std::vector<ReadBenchmark> rows;
  Problems problems;  // what cannot be used, each with its place; rows that are fine are kept all the same
};

// Knows three kinds by their looks. JSON of `vllm bench serve` (formerly benchmark_serving.py) and of SGLang's
// bench_serving, one run or many, one a line or one behind the other, and the summary that both print (`Output token
// throughput (tok/s): ...`). JSON and CSV of GuideLLM, with and without header rows of three lines. And columns
// separated by comma, semicolon, tab, bars or blanks: with a header in any order, by the usual names; without one
// requests in flight, tokens/s, TPOT (TTFT, where the third is far above what the first two give), TTFT.
[[nodiscard]] BenchmarkText readBenchmarks(std::string_view text);

}  // namespace fulcrum
