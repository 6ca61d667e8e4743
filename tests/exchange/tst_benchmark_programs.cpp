// SPDX-License-Identifier: GPL-3.0-or-later
// Results of further benchmark programs, in their forms: GenAI-Perf's CSV (figures of a public DeepSeek-R1 recipe on 16
// GPUs), AIPerf's JSON (its documentation's example), InferenceX' aggregates (figures of its issue 870), trtllm-bench's
// report (figures of NVIDIA's documentation), llm-d's results (a public run of May 2025); the others made up.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

#include "base/problem_text.h"
#include "exchange/calibration_report.h"

namespace tst_benchmark_programs {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const char* const kGenaiPerf =
    "Metric,avg,min,max,p99,p95,p90,p75,p50,p25\n"
    "Time To First Token (ms),23.94,22.92,30.75,30.10,27.51,24.26,23.38,23.20,23.02\n"
    "Inter Token Latency (ms),11.54,11.45,11.70,11.69,11.64,11.58,11.55,11.53,11.52\n"
    "Request Latency (ms),\"5,919.16\",\"5,912.73\",\"5,934.45\",\"5,933.31\",1,2,3,4,5\n"
    "Output Sequence Length,511.90,505.00,516.00,515.91,515.55,515.10,512.75,512.00,511.25\n"
    "Input Sequence Length,127.50,126.00,128.00,128.00,128.00,128.00,128.00,128.00,127.00\n"
    "\n"
    "Metric,Value\n"
    "Output Token Throughput (per sec),86.48\n"
    "Request Throughput (per sec),0.17\n";

const char* const kAiPerf = R"({"schema_version": "1.3", "request_throughput": {"unit": "requests/sec", "avg": 0.8233},
 "request_latency": {"unit": "ms", "avg": 2413.5}, "time_to_first_token": {"unit": "ms", "avg": 195.84},
 "inter_token_latency": {"unit": "ms", "avg": 35.2}, "output_token_throughput": {"unit": "tokens/sec", "avg": 52.69},
 "output_sequence_length": {"unit": "tokens", "avg": 64.0}, "input_sequence_length": {"unit": "tokens", "avg": 256.0},
 "start_time": "2026-06-13T05:11:41.465270",
 "input_config": {"endpoint": {"model_names": ["Qwen/Qwen3-32B"]}, "loadgen": {"concurrency": 2}},
 "telemetry_data": {"endpoints": {"h:9400": {"gpus": {"gpu_0": {"gpu_name": "NVIDIA H100 80GB HBM3"},
  "gpu_1": {"gpu_name": "NVIDIA H100 80GB HBM3"}}}}}})";

const char* const kInferenceX =
    "hw,conc,model,framework,precision,tp,ep,dp_attention,isl,osl,tput_per_gpu,output_tput_per_gpu,input_tput_per_gpu,"
    "mean_ttft,mean_tpot,mean_intvty\n"
    "h200,8,deepseek-ai/DeepSeek-R1-0528,sglang,fp8,8,1,false,1024,1024,148.6,74.6,74.0,0.3306,0.0128,78.1\n"
    "h200,64,deepseek-ai/DeepSeek-R1-0528,sglang,fp8,8,1,false,1024,1024,447.2,223.6,223.7,0.4231,0.0346,28.9\n";

const char* const kTrtllm =
    "===========================================================\n"
    "= PERFORMANCE OVERVIEW\n"
    "===========================================================\n"
    "Request Throughput (req/sec):                     43.2089\n"
    "Total Output Throughput (tokens/sec):             5530.7382\n"
    "Per User Output Throughput (tokens/sec/user):     2.0563\n"
    "Per GPU Output Throughput (tokens/sec/gpu):       5530.7382\n"
    "Total Token Throughput (tokens/sec):              94022.5497\n"
    "Total Latency (ms):                               115716.9214\n"
    "Average request latency (ms):                     75903.4456\n";

// The reports of two runs one behind the other.
const char* const kTrtllmRuns =
    "= PYTORCH BACKEND\nModel:\t\t\tmeta-llama/Llama-3.1-8B\nDtype:\t\t\tbfloat16\nKV Cache "
    "Dtype:\tFP8\nQuantization:\tFP8\n"
    "= REQUEST DETAILS\nNumber of concurrent requests:  2865.9\nAverage Input Length (tokens):  128.0\n"
    "Average Output Length (tokens): 256.0\n= WORLD + RUNTIME INFORMATION\nTP Size:                2\nPP Size: 2\n"
    "= PERFORMANCE OVERVIEW\nRequest Throughput (req/sec): 100\nTotal Output Throughput (tokens/sec): 25600\n"
    "Per GPU Output Throughput (tokens/sec/gpu): 6400\n"
    "= PYTORCH BACKEND\nModel:\t\t\tQwen/Qwen3-8B\nDtype:\t\t\tfloat16\nQuantization:\tNone\n"
    "= REQUEST DETAILS\nNumber of concurrent requests:  32\nAverage Input Length (tokens):  1000\n"
    "Average Output Length (tokens): 500\n= PERFORMANCE OVERVIEW\nRequest Throughput (req/sec): 4\n"
    "Total Output Throughput (tokens/sec): 2000\nPer GPU Output Throughput (tokens/sec/gpu): 2000\n";

const char* const kLlmd =
    R"({"date": "20250530-204006", "backend": "vllm", "model_id": "meta-llama/Nobodys-3B-Instruct",
 "gpu": "4xNVIDIA_L40S", "prefill_replicas": "0", "decode_replicas": "4", "input_len": "1000", "output_len": "500",
 "request_rate": "inf", "max_concurrency": null, "duration": 20.918, "completed": 900, "total_input_tokens": 899100,
 "total_output_tokens": 240163, "output_throughput": 11481.0165, "mean_ttft_ms": 902.25, "mean_tpot_ms": 44.357})";

bool near(double a, double b, double tolerance = 1e-3) {
  return std::abs(a - b) <= tolerance * std::abs(b);
}

CalibrationReport reportOf(const char* text, const CalibrationInput& input = {.defaults = {.gpus = 0}}) {
  CalibrationReport report;
  addBenchmarks(report, text, "results", input);
  finishReport(report, SpecList(), input);
  return report;
}

}  // namespace

class TestBenchmarkPrograms : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void programsAreRead_data();
  void programsAreRead();
  void whatStandsOnAConsoleIsRead();
  void secondsAreSeenWhereNoTitleSaysThem();
  void lengthsFollowFromTheReportOfTrtllm();
  void reportsOfTrtllmSayTheirPrecision();
  void namesNobodyKnowsAreKept();
  void disaggregatedRunsAreNotCompared();
  void theReportHasTheKeysOfTheFormat();
};

void TestBenchmarkPrograms::programsAreRead_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("program");
  QTest::addColumn<QList<double>>("figures");  // GPUs, ISL, OSL, in flight, tokens/s, TPOT, TTFT; 0: not said
  const auto row = [](const char* program, const char* text, const QList<double>& figures, const char* name = nullptr) {
    QTest::newRow(name ? name : program) << QByteArray(text) << QString::fromLatin1(program) << figures;
  };
  row("genai-perf", kGenaiPerf, {0, 127.5, 511.9, 86.48 * 0.01154, 86.48, 11.54, 23.94});
  row("aiperf", kAiPerf, {2, 256, 64, 2, 52.69, 35.2, 195.84});
  row("aiperf",
      "Metric,avg,min,max,sum,p99,std\nTime to First Token (ms),165.73,56.5,2506,11601,985,287\n"
      "Inter Token Latency (ms),12.57,11.8,13.0,879,13.0,0.26\nOutput Sequence Length (tokens),500,1,2,3,4,5\n"
      "Input Sequence Length (tokens),300,1,2,3,4,5\n\nMetric,Value\nOutput Token Throughput (tokens/sec),42.19\n",
      {0, 300, 500, 42.19 * 0.01257, 42.19, 12.57, 165.73}, "aiperf CSV");
  row("genai-perf",
      R"({"request_throughput": {"unit": "requests/sec", "avg": 2}, "time_to_first_token": {"unit": "ms", "avg": 90},
       "inter_token_latency": {"unit": "ms", "avg": 20}, "output_token_throughput": {"unit": "tokens/sec", "avg": 400},
       "output_sequence_length": {"unit": "tokens", "avg": 200}, "input_sequence_length": {"unit": "tokens", "avg": 550},
       "input_config": {"model": ["m"], "perf_analyzer": {"stimulus": {"concurrency": 8}}}})",
      {0, 550, 200, 8, 400, 20, 90}, "genai-perf JSON");
  row("inferencex", kInferenceX, {8, 1024, 1024, 8, 596.8, 12.8, 330.6});
  row("inferencex",
      R"([{"hw": "h200", "tp": 8, "conc": 64, "model": "deepseek-ai/DeepSeek-R1", "framework": "vllm", "precision": "fp8",
        "isl": 8192, "osl": 1024, "tput_per_gpu": 1000, "output_tput_per_gpu": 110, "mean_ttft": 1.5, "mean_tpot": 0.05}])",
      {8, 8192, 1024, 64, 880, 50, 1500}, "inferencex JSON");
  row("inference-perf",
      R"({"load_summary": {"count": 60}, "successes": {"count": 60,
        "latency": {"request_latency": {"mean": 4.0}, "time_to_first_token": {"mean": 0.2},
                    "time_per_output_token": {"mean": 0.02}, "inter_token_latency": {"mean": 0.021}},
        "throughput": {"input_tokens_per_sec": 900, "output_tokens_per_sec": 800, "requests_per_sec": 4},
        "prompt_len": {"mean": 225}, "output_len": {"mean": 200}}})",
      {0, 225, 200, 16, 800, 20, 200});
  row("genai-bench",
      R"j({"aggregated_metrics": {"scenario": "D(100,100)", "num_concurrency": 4, "requests_per_second": 2.5,
        "mean_output_throughput_tokens_per_s": 250, "stats": {
    "ttft" : {"mean" : 0.3}, "tpot" : {"mean" : 0.016}, "num_input_tokens" : {"mean" : 100}, "num_output_tokens" : {
      "mean" : 100
    }}
}
, "_time_unit" : "s"
})j",
      {0, 100, 100, 4, 250, 16, 300});
  row("llmperf",
      R"({"model": "m", "mean_input_tokens": 550, "num_concurrent_requests": 5, "results_ttft_s_mean": 0.5,
        "results_inter_token_latency_s_mean": 0.03, "results_end_to_end_latency_s_mean": 3.48,
        "results_mean_output_throughput_token_per_s": 215, "results_number_input_tokens_mean": 551,
        "results_number_output_tokens_mean": 150, "results_num_completed_requests_per_min": 86})",
      {0, 551, 150, 5, 215, 20, 500});
  row("trtllm-bench",
      R"({"engine": {"model": "meta-llama/Llama-3.1-8B", "backend": "pytorch"}, "world_info": {"tp_size": 2, "world_size": 2},
        "request_info": {"avg_num_concurrent_requests": 31.5, "avg_input_length": 128, "avg_output_length": 256},
        "performance": {"request_throughput_req_s": 10, "system_output_throughput_tok_s": 2560, "avg_request_latency_ms": 3150},
        "streaming_metrics": {"avg_ttft_ms": 40, "avg_tpot_ms": 12}})",
      {2, 128, 256, 31.5, 2560, 12, 40}, "trtllm-bench JSON");
  row("trtllm-bench", kTrtllm, {1, 2048, 128, 43.2089 * 75.9034456, 5530.7382, 0, 0});
  row("llm-d", kLlmd, {4, 999, 266.848, 11481.0165 * 0.044357, 11481.0165, 44.357, 902.25});
  row("llm-d",
      R"({"version": "0.2", "scenario": {"model": {"name": "m"}}, "results": {"request_performance": {"aggregate": {
        "requests": {"input_length": {"units": "count", "mean": 500}, "output_length": {"mean": 100}},
        "latency": {"time_to_first_token": {"units": "s", "mean": 0.1}, "time_per_output_token": {"units": "ms/token", "mean": 11}},
        "throughput": {"output_token_rate": {"mean": 700}, "request_rate": {"mean": 7}}}}}})",
      {0, 500, 100, 7.7, 700, 11, 100}, "llm-d report");
  row("sglang",
      R"({"backend": "sglang", "server_info": {"model_path": "Qwen/Qwen3-32B", "tp_size": 4}, "max_concurrency": 16,
        "concurrency": 15.2, "completed": 10, "total_input_tokens": 10000, "total_output_tokens": 2000,
        "output_throughput": 700, "mean_ttft_ms": 80, "mean_tpot_ms": 21})",
      {4, 1000, 200, 16, 700, 21, 80});
}

void TestBenchmarkPrograms::programsAreRead() {
  QFETCH(QByteArray, text);
  QFETCH(QString, program);
  QFETCH(QList<double>, figures);
  const BenchmarkText read = readBenchmarks(text.toStdString());
  for (const Problem& problem : read.problems) qWarning("%s", problemLine(problem).c_str());
  QVERIFY(read.problems.empty());
  QCOMPARE(QString::fromStdString(read.recognised), program);
  QVERIFY(!read.rows.empty());
  const BenchmarkRow& row = read.rows[0].row;
  const QList<double> found{double(row.gpus),          row.inputTokens,        row.outputTokens,      row.concurrency,
                            row.outputTokensPerSecond, row.tpotMs.value_or(0), row.ttftMs.value_or(0)};
  for (qsizetype i = 0; i < figures.size(); ++i)
    QVERIFY2(near(found[i], figures[i]), qPrintable(QStringLiteral("%1: %2").arg(i).arg(found[i])));
}

void TestBenchmarkPrograms::whatStandsOnAConsoleIsRead() {
  const BenchmarkText read = readBenchmarks(
      "  NVIDIA GenAI-Perf | LLM Metrics\n"
      "┏━━━━━━━━━━━┳━━━━━┓\n┃ Statistic ┃ avg ┃ min ┃\n┡━━━━━━━━━━━╇━━━━━┩\n"
      "│ Time to first token (ms) │ 16.26 │ 12.39 │\n│ Inter token latency (ms) │ 4.0 │ 1 │\n"
      "│ Output sequence length │ 100 │ 1 │\n│ Output token throughput (per sec) │ 250 │ N/A │\n└───┘\n");
  QCOMPARE(read.rows.size(), size_t(1));
  QCOMPARE(read.rows[0].row.ttftMs, std::optional(16.26));
  QVERIFY(near(read.rows[0].row.concurrency, 1));
}

void TestBenchmarkPrograms::secondsAreSeenWhereNoTitleSaysThem() {
  const BenchmarkText seconds = readBenchmarks("concurrency,tok/s,tpot,ttft\n8,597,0.0128,0.33\n16,895,0.0172,0.36\n");
  QCOMPARE(seconds.guesses.size(), size_t(1));
  QCOMPARE(seconds.guesses[0].taken, std::string("seconds"));
  QVERIFY(near(*seconds.rows[1].row.tpotMs, 17.2) && near(*seconds.rows[1].row.ttftMs, 360));
  const BenchmarkText said = readBenchmarks("concurrency,tok/s,tpot\n8,597,0.0128\n", {LatencyUnit::Milliseconds});
  QVERIFY(near(*said.rows[0].row.tpotMs, 0.0128));
  QVERIFY(said.guesses[0].isGiven());
  QCOMPARE(readBenchmarks("concurrency,tok/s,tpot\n8,320,23\n").guesses[0].taken, std::string("milliseconds"));
  QVERIFY(readBenchmarks("concurrency,tok/s,tpot (ms)\n8,320,23\n").guesses.empty());
  QCOMPARE(readBenchmarks("concurrency,tok/s,ttft\n8,320,2.3\n").guesses[0].taken, std::string("seconds"));
}

void TestBenchmarkPrograms::lengthsFollowFromTheReportOfTrtllm() {
  const CalibrationReport report = reportOf(kTrtllm);
  QCOMPARE(report.rows.size(), size_t(1));
  QVERIFY(!report.rows[0].usable());  // neither model nor accelerator
  QCOMPARE(report.rows[0].notes.size(), size_t(1));
  QVERIFY(problemLine(report.rows[0].notes[0]).find("2048 and 128") != std::string::npos);
}

void TestBenchmarkPrograms::reportsOfTrtllmSayTheirPrecision() {
  const BenchmarkText read = readBenchmarks(kTrtllmRuns);
  QCOMPARE(read.rows.size(), size_t(2));
  const BenchmarkRow& first = read.rows[0].row;
  const BenchmarkRow& second = read.rows[1].row;
  QCOMPARE(first.precision, Precision::Fp8);
  QCOMPARE(first.gpus, 4);
  QCOMPARE(first.concurrency, 2865.9);
  QCOMPARE(first.outputTokens, 256.0);
  QCOMPARE(second.model, std::string("Qwen/Qwen3-8B"));
  QCOMPARE(second.precision, Precision::Fp16);
  QCOMPARE(second.concurrency, 32.0);
}

void TestBenchmarkPrograms::namesNobodyKnowsAreKept() {
  const BenchmarkRow usual{
      .model = "Llama-3.3-70B", .accelerator = "H100 SXM", .gpus = 4, .inputTokens = 1, .outputTokens = 1};
  const CalibrationReport report = reportOf(kLlmd, {.defaults = usual});
  const CalibrationRow& row = report.rows[0];
  QCOMPARE(row.row.model, std::string("meta-llama/Nobodys-3B-Instruct"));
  QCOMPARE(row.row.accelerator, std::string("L40S"));
  QCOMPARE(row.row.gpus, 4);
  QVERIFY(!row.usable());
  QVERIFY(report.calibrations.empty());
  QString sentences;
  for (const Problem& problem : row.doubts) sentences += QString::fromStdString(problemLine(problem)) + u'\n';
  QVERIFY(sentences.contains(QStringLiteral("Nobodys-3B-Instruct")) &&
          sentences.contains(QStringLiteral("4 replicas")));
  const CalibrationReport mapped =
      reportOf(kLlmd, {.defaults = usual,
                       .names = {.models = {{"meta-llama/Nobodys-3B-Instruct", "Llama-3.1-8B"}}, .accelerators = {}}});
  QCOMPARE(mapped.rows[0].row.model, std::string("Llama-3.1-8B"));
  QCOMPARE(mapped.rows[0].readModel, std::string("meta-llama/Nobodys-3B-Instruct"));
}

void TestBenchmarkPrograms::disaggregatedRunsAreNotCompared() {
  const CalibrationReport report = reportOf(
      R"({"hardware": "h200", "model": "Llama-3.1-8B", "precision": "fp8", "conc": 64, "isl": 1000, "osl": 1000,
       "disagg": true, "decode_tp": 8, "num_decode_gpu": 8, "metrics": {"output_tput_per_gpu": 400, "median_tpot": 0.012}})");
  QCOMPARE(report.rows.size(), size_t(1));
  QVERIFY(!report.rows[0].usable());
}

void TestBenchmarkPrograms::theReportHasTheKeysOfTheFormat() {
  const CalibrationReport report = reportOf(kInferenceX);
  const QJsonObject json =
      QJsonDocument::fromJson(QByteArray::fromStdString(calibrationJson(report, SpecList()))).object();
  QCOMPARE(json.keys(), (QStringList{u"calibrations"_s, u"guesses"_s, u"recognised"_s, u"rows"_s}));
  const QJsonObject row = json[QStringLiteral("rows")].toArray().first().toObject();
  QCOMPARE(row.keys(), (QStringList{u"accelerator"_s, u"concurrency"_s, u"engine"_s, u"file"_s, u"gpus"_s,
                                    u"inputTokens"_s, u"model"_s, u"outputTokens"_s, u"outputTokensPerSecond"_s,
                                    u"precision"_s, u"problems"_s, u"tpotMs"_s, u"ttftMs"_s, u"usable"_s}));
  QCOMPARE(row[QStringLiteral("model")].toString(), QStringLiteral("DeepSeek-R1"));
  QVERIFY(row[QStringLiteral("accelerator")].toString().startsWith(QStringLiteral("H200")));
  QVERIFY(row[QStringLiteral("usable")].toBool());
  const QJsonObject fit = json[QStringLiteral("calibrations")].toArray().first().toObject();
  for (const char* key : {"a", "k", "errorBefore", "errorAfter"}) QVERIFY(fit[QLatin1String(key)].toDouble() > 0);
}

}  // namespace tst_benchmark_programs

QTEST_APPLESS_MAIN(tst_benchmark_programs::TestBenchmarkPrograms)
#include "tst_benchmark_programs.moc"
