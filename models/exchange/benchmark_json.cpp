// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark results in JSON. Written after the programs that write them: vllm/benchmarks/serve.py (also
// benchmarks/benchmark_serving.py), sglang/bench_serving.py, guidellm 0.2 to 0.6 (benchmark/schemas).
#include <array>
#include <chrono>
#include <cmath>
#include <initializer_list>

#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/benchmark_reading.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

const Json* member(const Json* json, std::string_view key) {
  if (!json || !json->is_object()) return nullptr;
  const auto found = json->find(key);
  return found == json->end() || found->is_null() ? nullptr : &*found;
}

const Json* at(const Json* json, std::initializer_list<std::string_view> path) {
  for (const std::string_view key : path) json = member(json, key);
  return json;
}

// Metadata given on the command line are texts even where they are numbers.
std::optional<double> number(const Json* json) {
  if (!json) return {};
  if (json->is_number()) return json->get<double>();
  if (json->is_string()) return parseNumber(json->get<std::string>());
  return {};
}

std::string text(const Json* json) {
  return json && json->is_string() ? json->get<std::string>() : std::string();
}

template <class Read>
auto firstOf(const Json& json, std::initializer_list<std::string_view> keys, Read read) {
  auto value = read(nullptr);
  for (const std::string_view key : keys) {
    if (value = read(member(&json, key)); value != decltype(value){}) return value;
  }
  return value;
}

// `20260115-143015` is 2026-01-15.
std::string dayOf(const std::string& stamp) {
  const bool compact = stamp.size() >= 8 && stamp.find_first_not_of("0123456789") >= 8;
  if (compact) return stamp.substr(0, 4) + "-" + stamp.substr(4, 2) + "-" + stamp.substr(6, 2);
  return stamp.substr(0, std::min(stamp.size(), size_t(10)));
}

std::string dayOf(std::optional<double> secondsSince1970) {
  constexpr double kLatest = 1e11;
  if (!secondsSince1970 || !(*secondsSince1970 > 0) || *secondsSince1970 > kLatest) return {};
  using namespace std::chrono;
  const year_month_day day(floor<days>(sys_seconds(seconds(static_cast<long long>(*secondsSince1970)))));
  std::array<char, 32> written{};
  std::snprintf(written.data(), written.size(), "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                unsigned(day.day()));
  return written.data();
}

std::optional<double> quotient(std::optional<double> sum, std::optional<double> count) {
  if (!sum || !count || !(*count > 0)) return {};
  return *sum / *count;
}

// A run of vLLM's or SGLang's benchmark.
BenchmarkReading servingRun(const Json& run) {
  BenchmarkReading reading;
  const auto numberOf = [&](std::initializer_list<std::string_view> keys) { return firstOf(run, keys, number); };
  const auto textOf = [&](std::initializer_list<std::string_view> keys) { return firstOf(run, keys, text); };
  reading.model = textOf({"model_id", "model"});
  reading.accelerator = textOf({"accelerator", "gpu", "gpu_name", "gpu_type", "device_name", "hardware"});
  reading.precision = textOf({"precision", "quantization", "dtype"});
  reading.engine = textOf({"engine"});
  if (reading.engine.empty()) reading.engine = engineOf(textOf({"endpoint_type", "backend"}));
  reading.asOf = dayOf(textOf({"date"}));
  reading.gpus = numberOf({"tensor_parallel_size", "tp_size", "tp", "gpus", "num_gpus"});
  const auto completed = numberOf({"completed"});
  reading.inputTokens = quotient(numberOf({"total_input_tokens"}), completed);
  if (!reading.inputTokens) reading.inputTokens = numberOf({"random_input_len", "input_len", "isl"});
  reading.outputTokens = quotient(numberOf({"total_output_tokens"}), completed);
  if (!reading.outputTokens) reading.outputTokens = numberOf({"random_output_len", "output_len", "osl"});
  reading.outputTokensPerSecond = numberOf({"output_throughput"});
  reading.ttftMs = numberOf({"mean_ttft_ms"});
  reading.tpotMs = numberOf({"mean_tpot_ms", "mean_itl_ms"});
  // The limit is met only where requests are not held back by a rate; without a limit requests queue, and those that
  // are being answered follow from throughput and time per token.
  reading.concurrency = numberOf({"max_concurrency"});
  const auto rate = numberOf({"request_rate"});
  const auto& tokens = reading.outputTokensPerSecond;
  if (reading.concurrency && rate && std::isfinite(*rate) && tokens && reading.tpotMs)
    reading.concurrency = std::min(*reading.concurrency, *tokens * *reading.tpotMs / kMsPerSecond);
  return reading;
}

// A benchmark of GuideLLM's report. What it calls time per output token counts the first token too; its inter-token
// latency is what others call TPOT.
BenchmarkReading guideRun(const Json& report, const Json& run) {
  const auto mean = [&](std::string_view metric) {
    return number(at(&run, {"metrics", metric, "successful", "mean"}));
  };
  BenchmarkReading reading;
  const Json* strategy = at(&run, {"config", "strategy"});
  if (!strategy) strategy = at(&run, {"args", "strategy"});
  for (const Json* model : {at(&run, {"config", "backend", "model"}), at(&run, {"worker", "backend_model"}),
                            at(&report, {"args", "model"})}) {
    if (reading.model.empty()) reading.model = text(model);
  }
  auto start = number(at(&run, {"scheduler_metrics", "start_time"}));
  if (!start) start = number(member(&run, "start_time"));
  if (!start) start = number(at(&run, {"run_stats", "start_time"}));
  reading.asOf = dayOf(start);
  reading.inputTokens = mean("prompt_token_count");
  reading.outputTokens = mean("output_token_count");
  reading.outputTokensPerSecond = mean("output_tokens_per_second");
  reading.ttftMs = mean("time_to_first_token_ms");
  reading.tpotMs = mean("inter_token_latency_ms");
  reading.concurrency = number(member(strategy, "streams"));
  if (!reading.concurrency) reading.concurrency = mean("request_concurrency");
  return reading;
}

void readRoot(const Json& root, BenchmarkText& result, size_t& place) {
  if (root.is_array()) {
    for (const Json& element : root) readRoot(element, result, place);
  } else if (const Json* runs = member(&root, "benchmarks"); runs && runs->is_array()) {
    for (const Json& run : *runs) addReading(guideRun(root, run), ++place, result);
  } else if (root.is_object() && (member(&root, "output_throughput") || member(&root, "mean_tpot_ms"))) {
    addReading(servingRun(root), ++place, result);
  } else {
    result.problems.push_back(benchmarkProblem("benchmarkUnknownJson", ++place));
  }
}

// The values that stand one behind the other at the outermost level, with what Python writes for numbers that are not
// finite (SGLang's unlimited request rate) made null. The last one may be incomplete.
std::vector<std::string> documentsOf(std::string_view text) {
  std::vector<std::string> documents;
  std::string current;
  int depth = 0;
  bool quoted = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (!quoted && depth > 0) {
      bool replaced = false;
      for (const std::string_view literal : {"-Infinity", "Infinity", "NaN"}) {
        if (!text.substr(i).starts_with(literal)) continue;
        current += "null";
        i += literal.size() - 1;
        replaced = true;
        break;
      }
      if (replaced) continue;
    }
    if (quoted && c == '\\') {
      current += c;
      if (++i < text.size()) current += text[i];
      continue;
    }
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == '{' || c == '[')) ++depth;
    if (depth > 0) current += c;
    if (!quoted && (c == '}' || c == ']') && depth > 0 && --depth == 0) documents.push_back(std::exchange(current, {}));
  }
  if (!current.empty()) documents.push_back(std::move(current));
  return documents;
}

}  // namespace

std::string modelOfBackend(std::string_view json) {
  if (json.empty()) return {};
  const JsonDocument backend = parseJson(json);
  return backend.complete ? text(member(&backend.root, "model")) : std::string();
}

void readBenchmarkJson(std::string_view text, BenchmarkText& result) {
  size_t place = 0;
  for (const std::string& document : documentsOf(text)) {
    const JsonDocument json = parseJson(document);
    if (json.complete && json.problems.empty()) {
      readRoot(json.root, result, place);
    } else {
      ++place;
      result.problems.insert(result.problems.end(), json.problems.begin(), json.problems.end());
    }
  }
}

}  // namespace fulcrum
