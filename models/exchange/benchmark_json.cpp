// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark results in JSON: of vLLM, SGLang, llm-d and GuideLLM; other programs are in benchmark_programs.cpp. Written
// after the programs that write them: vllm/benchmarks/serve.py (also benchmarks/benchmark_serving.py),
// sglang/bench_serving.py, guidellm 0.2 to 0.6 (benchmark/schemas).
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/benchmark_reading.h"

namespace fulcrum {
namespace {

std::optional<double> quotient(std::optional<double> sum, std::optional<double> count) {
  if (!sum || !count || !(*count > 0)) return {};
  return *sum / *count;
}

// A run of vLLM's or SGLang's benchmark.
BenchmarkReading servingRun(const Json& run) {
  BenchmarkReading reading;
  const auto numberOf = [&](std::initializer_list<std::string_view> keys) { return firstNumber(&run, keys); };
  const auto textOf = [&](std::initializer_list<std::string_view> keys) { return firstString(&run, keys); };
  const Json* server = jsonMember(&run, "server_info");
  reading.model = textOf({"model_id", "model"});
  if (reading.model.empty()) reading.model = firstString(server, {"model_path", "served_model_name"});
  reading.accelerator = textOf({"accelerator", "gpu", "gpu_name", "gpu_type", "device_name", "hardware"});
  reading.precision = textOf({"precision", "quantization", "dtype"});
  reading.engine = textOf({"engine"});
  if (reading.engine.empty()) reading.engine = engineOf(textOf({"endpoint_type", "backend"}));
  reading.asOf = dayOfStamp(textOf({"date"}));
  reading.gpus = numberOf({"tensor_parallel_size", "tp_size", "tp", "gpus", "num_gpus"});
  if (!reading.gpus) reading.gpus = firstNumber(server, {"tp_size"});
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
  // SGLang says how many were in flight on average.
  if (!reading.concurrency) reading.concurrency = numberOf({"concurrency"});
  const auto rate = numberOf({"request_rate"});
  const auto& tokens = reading.outputTokensPerSecond;
  if (reading.concurrency && rate && std::isfinite(*rate) && tokens && reading.tpotMs)
    reading.concurrency = std::min(*reading.concurrency, *tokens * *reading.tpotMs / kMsPerSecond);
  // llm-d deploys several replicas behind one address.
  const auto decoding = numberOf({"decode_replicas"});
  const auto prefilling = numberOf({"prefill_replicas"});
  if (decoding && *decoding > 1)
    reading.notes.push_back({.code = "benchmarkReplicas", .where = {}, .facts = {{"count", numberText(*decoding)}}});
  if (prefilling && *prefilling > 0) reading.notes.push_back({.code = "benchmarkDisaggregated"});
  return reading;
}

// A benchmark of GuideLLM's report. What it calls time per output token counts the first token too; its inter-token
// latency is what others call TPOT.
BenchmarkReading guideRun(const Json& report, const Json& run) {
  const auto mean = [&](std::string_view metric) {
    return jsonNumber(jsonAt(&run, {"metrics", metric, "successful", "mean"}));
  };
  BenchmarkReading reading;
  const Json* strategy = jsonAt(&run, {"config", "strategy"});
  if (!strategy) strategy = jsonAt(&run, {"args", "strategy"});
  for (const Json* model : {jsonAt(&run, {"config", "backend", "model"}), jsonAt(&run, {"worker", "backend_model"}),
                            jsonAt(&report, {"args", "model"})}) {
    if (reading.model.empty()) reading.model = jsonString(model);
  }
  auto start = jsonNumber(jsonAt(&run, {"scheduler_metrics", "start_time"}));
  if (!start) start = jsonNumber(jsonMember(&run, "start_time"));
  if (!start) start = jsonNumber(jsonAt(&run, {"run_stats", "start_time"}));
  reading.asOf = dayOfSeconds(start);
  reading.inputTokens = mean("prompt_token_count");
  reading.outputTokens = mean("output_token_count");
  reading.outputTokensPerSecond = mean("output_tokens_per_second");
  reading.ttftMs = mean("time_to_first_token_ms");
  reading.tpotMs = mean("inter_token_latency_ms");
  reading.concurrency = jsonNumber(jsonMember(strategy, "streams"));
  if (!reading.concurrency) reading.concurrency = mean("request_concurrency");
  return reading;
}

// vLLM's JSON with what llm-d adds to it; else by the engine it names.
const char* programOf(const Json& run, const BenchmarkReading& reading) {
  if (jsonMember(&run, "decode_replicas")) return "llm-d";
  return reading.engine == "SGLang" ? "sglang" : "vllm";
}

void readRoot(const Json& root, BenchmarkReadings& readings, size_t& place) {
  if (root.is_array()) {
    for (const Json& element : root) readRoot(element, readings, place);
    return;
  }
  if (readProgramRun(root, readings, place)) return;
  const Json* runs = jsonMember(&root, "benchmarks");
  if (runs && runs->is_array()) {
    for (const Json& run : *runs) {
      BenchmarkReading reading = guideRun(root, run);
      reading.place = ++place;
      readings.add(std::move(reading), "guidellm");
    }
  } else if (root.is_object() && (jsonMember(&root, "output_throughput") || jsonMember(&root, "mean_tpot_ms"))) {
    BenchmarkReading reading = servingRun(root);
    reading.place = ++place;
    const char* program = programOf(root, reading);
    readings.add(std::move(reading), program);
  } else {
    readings.problems.push_back(benchmarkProblem("benchmarkUnknownJson", ++place));
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

std::string dayOfStamp(const std::string& stamp) {
  const bool compact = stamp.size() >= 8 && stamp.find_first_not_of("0123456789") >= 8;
  if (compact) return stamp.substr(0, 4) + "-" + stamp.substr(4, 2) + "-" + stamp.substr(6, 2);
  return stamp.substr(0, std::min(stamp.size(), size_t(10)));
}

std::string dayOfSeconds(std::optional<double> since1970) {
  constexpr double kLatest = 1e11;
  if (!since1970 || !(*since1970 > 0) || *since1970 > kLatest) return {};
  using namespace std::chrono;
  const year_month_day day(floor<days>(sys_seconds(seconds(static_cast<long long>(*since1970)))));
  std::array<char, 32> written{};
  std::snprintf(written.data(), written.size(), "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                unsigned(day.day()));
  return written.data();
}

std::string modelOfBackend(std::string_view json) {
  if (json.empty()) return {};
  const JsonDocument backend = parseJson(json);
  return backend.complete ? jsonString(jsonMember(&backend.root, "model")) : std::string();
}

void readBenchmarkJson(std::string_view text, BenchmarkReadings& readings) {
  size_t place = 0;
  for (const std::string& document : documentsOf(text)) {
    const JsonDocument json = parseJson(document);
    if (json.complete && json.problems.empty()) {
      readRoot(json.root, readings, place);
    } else {
      ++place;
      readings.problems.insert(readings.problems.end(), json.problems.begin(), json.problems.end());
    }
  }
}

}  // namespace fulcrum
