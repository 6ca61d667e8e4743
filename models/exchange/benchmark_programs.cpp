// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark results in JSON of further programs, by the members that only they have. Written after: NVIDIA's AIPerf
// (docs/reference/json-export-schema.md) and GenAI-Perf, SemiAnalysis' InferenceX (aggregated results),
// kubernetes-sigs' inference-perf (summary_lifecycle_metrics.json), sgl-project's genai-bench, ray-project's LLMPerf
// (summary), NVIDIA's trtllm-bench (--report_json), llm-d's benchmark report 0.1 and 0.2.
#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/benchmark_reading.h"

namespace fulcrum {
namespace {

constexpr double kPerMinute = 1.0 / 60;

std::optional<double> scaled(std::optional<double> value, double factor) {
  return value ? std::optional(*value * factor) : std::nullopt;
}

// A unit of time in front: `s`, `ms/token`, `us`.
double millisecondsIn(const std::string& unit, double otherwise) {
  if (unit.starts_with("ms") || unit.starts_with("milli")) return 1;
  if (unit.starts_with("us") || unit.starts_with("micro")) return 1 / kMsPerSecond;
  if (unit.starts_with("ns") || unit.starts_with("nano")) return 1 / (kMsPerSecond * kMsPerSecond);
  if (unit.starts_with("s")) return kMsPerSecond;
  return otherwise;
}

// {"unit": "ms", "avg": 11.5}, and {"units": "s", "mean": 0.0115}.
std::optional<double> latencyMs(const Json* metric, double otherwise) {
  const auto value = firstNumber(metric, {"avg", "mean", "value"});
  return scaled(value, millisecondsIn(firstString(metric, {"unit", "units"}), otherwise));
}

std::string firstOfList(const Json* list) {
  if (!list) return {};
  if (list->is_string()) return list->get<std::string>();
  if (!list->is_array() || list->empty()) return {};
  return list->front().is_object() ? firstString(&list->front(), {"name", "model"}) : jsonString(&list->front());
}

// Model and load of GenAI-Perf and AIPerf, whose configuration moved between versions.
void readConfiguration(const Json* config, BenchmarkReading& reading) {
  for (const Json* models : {jsonMember(config, "model"), jsonMember(config, "model_names"),
                             jsonAt(config, {"endpoint", "model_names"}), jsonAt(config, {"models", "items"})}) {
    if (reading.model.empty()) reading.model = firstOfList(models);
  }
  for (const Json* load : {jsonMember(config, "concurrency"), jsonAt(config, {"loadgen", "concurrency"}),
                           jsonAt(config, {"perf_analyzer", "stimulus", "concurrency"}),
                           jsonAt(config, {"phases", "profiling", "concurrency"})}) {
    if (!reading.concurrency) reading.concurrency = jsonNumber(load);
  }
  reading.engine = engineOf(firstString(config, {"backend", "service_kind"}));
}

// The GPUs that were watched while it ran.
void readTelemetry(const Json* telemetry, BenchmarkReading& reading) {
  const Json* endpoints = jsonMember(telemetry, "endpoints");
  if (!endpoints || !endpoints->is_object()) return;
  double count = 0;
  for (const auto& [address, endpoint] : endpoints->get_ref<const Json::object_t&>()) {
    const Json* gpus = jsonMember(&endpoint, "gpus");
    if (!gpus || !gpus->is_object()) continue;
    count += static_cast<double>(gpus->size());
    for (const auto& [id, gpu] : gpus->get_ref<const Json::object_t&>()) {
      if (reading.accelerator.empty()) reading.accelerator = firstString(&gpu, {"gpu_name", "model"});
    }
  }
  if (count > 0) reading.gpus = count;
}

std::optional<BenchmarkReading> perfRun(const Json& root, std::string_view& program) {
  const Json* throughput = jsonMember(&root, "output_token_throughput");
  if (!throughput || !throughput->is_object()) return {};
  const Json* config = jsonMember(&root, "input_config");
  const bool isAiPerf = jsonMember(&root, "schema_version") || jsonMember(&root, "aiperf_version") ||
                        jsonAt(config, {"loadgen"}) || jsonAt(config, {"models"});
  program = isAiPerf ? "aiperf" : "genai-perf";
  BenchmarkReading reading;
  const auto average = [&](std::string_view metric) { return firstNumber(jsonMember(&root, metric), {"avg", "mean"}); };
  reading.outputTokensPerSecond = average("output_token_throughput");
  reading.requestsPerSecond = average("request_throughput");
  reading.inputTokens = average("input_sequence_length");
  reading.outputTokens = average("output_sequence_length");
  reading.ttftMs = latencyMs(jsonMember(&root, "time_to_first_token"), 1);
  reading.tpotMs = latencyMs(jsonMember(&root, "inter_token_latency"), 1);
  reading.requestLatencyMs = latencyMs(jsonMember(&root, "request_latency"), 1);
  readConfiguration(config, reading);
  readTelemetry(jsonMember(&root, "telemetry_data"), reading);
  reading.asOf = dayOfStamp(firstString(&root, {"start_time"}));
  return reading;
}

// Latencies of InferenceX are in seconds, throughputs per GPU. Its database has the metrics one level below.
std::optional<BenchmarkReading> inferenceXRun(const Json& root) {
  const Json* nested = jsonMember(&root, "metrics");
  const Json* metrics = nested && nested->is_object() ? nested : &root;
  const auto perGpu = firstNumber(metrics, {"output_tput_per_gpu"});
  if (!perGpu && !firstNumber(metrics, {"tput_per_gpu"})) return {};
  BenchmarkReading reading;
  reading.model = firstString(&root, {"model", "infmax_model_prefix"});
  reading.accelerator = firstString(&root, {"hw", "hardware"});
  reading.engine = engineOf(firstString(&root, {"framework"}));
  reading.precision = firstString(&root, {"precision"});
  reading.concurrency = firstNumber(&root, {"conc", "concurrency"});
  reading.inputTokens = firstNumber(&root, {"isl"});
  reading.outputTokens = firstNumber(&root, {"osl"});
  reading.gpus = firstNumber(&root, {"tp", "num_gpus", "num_decode_gpu", "decode_tp"});
  reading.tokensPerSecondPerGpu = perGpu;
  if (!perGpu && reading.inputTokens && reading.outputTokens) {
    const double share = *reading.outputTokens / (*reading.inputTokens + *reading.outputTokens);
    reading.tokensPerSecondPerGpu = scaled(firstNumber(metrics, {"tput_per_gpu"}), share);
  }
  reading.ttftMs = scaled(firstNumber(metrics, {"mean_ttft", "median_ttft"}), kMsPerSecond);
  reading.tpotMs = scaled(firstNumber(metrics, {"mean_tpot", "median_tpot", "mean_itl"}), kMsPerSecond);
  reading.asOf = dayOfStamp(firstString(&root, {"date"}));
  const Json* disagg = jsonMember(&root, "disagg");
  if (disagg && ((disagg->is_boolean() && disagg->get<bool>()) || jsonString(disagg) == "true"))
    reading.notes.push_back({.code = "benchmarkDisaggregated"});
  return reading;
}

// All in seconds.
std::optional<BenchmarkReading> inferencePerfRun(const Json& root) {
  const Json* successes = jsonMember(&root, "successes");
  const Json* throughput = jsonMember(successes, "throughput");
  if (!throughput) return {};
  BenchmarkReading reading;
  const Json* latency = jsonMember(successes, "latency");
  const auto mean = [](const Json* metric) { return firstNumber(metric, {"mean", "avg"}); };
  reading.outputTokensPerSecond = firstNumber(throughput, {"output_tokens_per_sec"});
  reading.requestsPerSecond = firstNumber(throughput, {"requests_per_sec"});
  reading.inputTokens = mean(jsonMember(successes, "prompt_len"));
  reading.outputTokens = mean(jsonMember(successes, "output_len"));
  reading.ttftMs = scaled(mean(jsonMember(latency, "time_to_first_token")), kMsPerSecond);
  reading.tpotMs = scaled(mean(jsonMember(latency, "time_per_output_token")), kMsPerSecond);
  if (!reading.tpotMs) reading.tpotMs = scaled(mean(jsonMember(latency, "inter_token_latency")), kMsPerSecond);
  reading.requestLatencyMs = scaled(mean(jsonMember(latency, "request_latency")), kMsPerSecond);
  reading.concurrency = firstNumber(jsonMember(&root, "load_summary"), {"concurrency", "concurrency_level"});
  reading.model = firstString(&root, {"model", "model_name"});
  return reading;
}

std::optional<BenchmarkReading> genaiBenchRun(const Json& root) {
  const Json* metrics = jsonMember(&root, "aggregated_metrics");
  if (!metrics) return {};
  BenchmarkReading reading;
  const Json* stats = jsonMember(metrics, "stats");
  const Json* experiment = jsonMember(&root, "experiment_metadata");
  const std::string unit = firstString(&root, {"_time_unit", "time_unit"});
  const double factor = millisecondsIn(unit, kMsPerSecond);
  const auto mean = [&](std::string_view metric) { return firstNumber(jsonMember(stats, metric), {"mean"}); };
  reading.model = firstString(experiment, {"model", "api_model_name", "model_tokenizer"});
  reading.accelerator = firstString(experiment, {"server_gpu_type"});
  reading.gpus = firstNumber(experiment, {"server_gpu_count"});
  reading.engine = engineOf(firstString(experiment, {"server_engine"}));
  reading.concurrency = firstNumber(metrics, {"num_concurrency"});
  reading.outputTokensPerSecond =
      firstNumber(metrics, {"mean_output_throughput_tokens_per_s", "output_throughput_tokens_per_s"});
  reading.requestsPerSecond = firstNumber(metrics, {"requests_per_second"});
  reading.inputTokens = mean("num_input_tokens");
  reading.outputTokens = mean("num_output_tokens");
  reading.ttftMs = scaled(mean("ttft"), factor);
  reading.tpotMs = scaled(mean("tpot"), factor);
  reading.requestLatencyMs = scaled(mean("e2e_latency"), factor);
  return reading;
}

// LLMPerf's time between tokens is that of the whole request over all its tokens: without the first one it is less.
std::optional<BenchmarkReading> llmPerfRun(const Json& root) {
  const Json* nested = jsonMember(&root, "results");
  const auto number = [&](std::string_view key, std::initializer_list<std::string_view> path) {
    const auto flat = jsonNumber(jsonMember(&root, "results_" + std::string(key)));
    return flat ? flat : jsonNumber(jsonAt(nested, path));
  };
  const auto throughput = number("mean_output_throughput_token_per_s", {"mean_output_throughput_token_per_s"});
  if (!throughput) return {};
  BenchmarkReading reading;
  reading.model = firstString(&root, {"model", "name"});
  reading.outputTokensPerSecond = throughput;
  reading.concurrency = firstNumber(&root, {"num_concurrent_requests"});
  reading.inputTokens = number("number_input_tokens_mean", {"number_input_tokens", "mean"});
  if (!reading.inputTokens) reading.inputTokens = firstNumber(&root, {"mean_input_tokens"});
  reading.outputTokens = number("number_output_tokens_mean", {"number_output_tokens", "mean"});
  if (!reading.outputTokens) reading.outputTokens = firstNumber(&root, {"mean_output_tokens"});
  reading.requestsPerSecond =
      scaled(number("num_completed_requests_per_min", {"num_completed_requests_per_min"}), kPerMinute);
  reading.ttftMs = scaled(number("ttft_s_mean", {"ttft_s", "mean"}), kMsPerSecond);
  reading.requestLatencyMs =
      scaled(number("end_to_end_latency_s_mean", {"end_to_end_latency_s", "mean"}), kMsPerSecond);
  const bool whole = reading.requestLatencyMs && reading.ttftMs && reading.outputTokens && *reading.outputTokens > 1;
  if (whole && *reading.requestLatencyMs > *reading.ttftMs)
    reading.tpotMs = (*reading.requestLatencyMs - *reading.ttftMs) / (*reading.outputTokens - 1);
  reading.asOf = dayOfSeconds(firstNumber(&root, {"timestamp"}));
  return reading;
}

std::optional<BenchmarkReading> trtllmRun(const Json& root) {
  const Json* performance = jsonMember(&root, "performance");
  const auto throughput = firstNumber(performance, {"system_output_throughput_tok_s"});
  if (!throughput) return {};
  BenchmarkReading reading;
  const Json* request = jsonMember(&root, "request_info");
  const Json* world = jsonMember(&root, "world_info");
  const Json* streaming = jsonMember(&root, "streaming_metrics");
  reading.engine = "TensorRT-LLM";
  reading.model = firstString(jsonMember(&root, "engine"), {"model", "model_path"});
  reading.precision = firstString(jsonMember(&root, "engine"), {"quantization", "dtype"});
  reading.outputTokensPerSecond = throughput;
  reading.gpus = firstNumber(world, {"world_size", "tp_size"});
  reading.requestsPerSecond = firstNumber(performance, {"request_throughput_req_s"});
  reading.requestLatencyMs = firstNumber(performance, {"avg_request_latency_ms"});
  reading.concurrency = firstNumber(request, {"avg_num_concurrent_requests"});
  reading.inputTokens = firstNumber(request, {"avg_input_length"});
  reading.outputTokens = firstNumber(request, {"avg_output_length"});
  reading.ttftMs = firstNumber(streaming, {"avg_ttft_ms"});
  reading.tpotMs = firstNumber(streaming, {"avg_tpot_ms"});
  return reading;
}

std::optional<BenchmarkReading> llmdReport(const Json& root) {
  const Json* second = jsonAt(&root, {"results", "request_performance", "aggregate"});
  const Json* metrics = second ? second : jsonMember(&root, "metrics");
  const Json* throughput = jsonMember(metrics, "throughput");
  const Json* latency = jsonMember(metrics, "latency");
  if (!throughput || !latency) return {};
  BenchmarkReading reading;
  const auto rate = [&](std::string_view flat, std::string_view named) {
    const auto value = jsonNumber(jsonMember(throughput, flat));
    return value ? value : firstNumber(jsonMember(throughput, named), {"mean"});
  };
  reading.outputTokensPerSecond = rate("output_tokens_per_sec", "output_token_rate");
  reading.requestsPerSecond = rate("requests_per_sec", "request_rate");
  reading.inputTokens = firstNumber(jsonAt(metrics, {"requests", "input_length"}), {"mean"});
  reading.outputTokens = firstNumber(jsonAt(metrics, {"requests", "output_length"}), {"mean"});
  reading.ttftMs = latencyMs(jsonMember(latency, "time_to_first_token"), kMsPerSecond);
  reading.tpotMs = latencyMs(jsonMember(latency, "time_per_output_token"), kMsPerSecond);
  reading.requestLatencyMs = latencyMs(jsonMember(latency, "request_latency"), kMsPerSecond);
  reading.model = jsonString(jsonAt(&root, {"scenario", "model", "name"}));
  const Json* accelerators = jsonAt(&root, {"scenario", "host", "accelerator"});
  if (accelerators && accelerators->is_array() && !accelerators->empty()) {
    const Json* first = &accelerators->front();
    reading.accelerator = firstString(first, {"model"});
    reading.gpus = firstNumber(first, {"count"});
    if (accelerators->size() > 1)
      reading.notes.push_back({.code = "benchmarkReplicas",
                               .where = {},
                               .facts = {{"count", numberText(static_cast<double>(accelerators->size()))}}});
  }
  return reading;
}

}  // namespace

bool readProgramRun(const Json& root, BenchmarkReadings& readings, size_t& place) {
  if (!root.is_object()) return false;
  std::string_view program;
  auto reading = perfRun(root, program);
  using Reader = std::optional<BenchmarkReading> (*)(const Json&);
  static constexpr std::pair<Reader, std::string_view> kReaders[] = {
      {inferenceXRun, "inferencex"}, {inferencePerfRun, "inference-perf"}, {genaiBenchRun, "genai-bench"},
      {llmPerfRun, "llmperf"},       {trtllmRun, "trtllm-bench"},          {llmdReport, "llm-d"}};
  for (const auto& [read, name] : kReaders) {
    if (reading) break;
    reading = read(root);
    program = name;
  }
  if (!reading) return false;
  reading->place = ++place;
  readings.add(std::move(*reading), program);
  return true;
}

}  // namespace fulcrum
