// SPDX-License-Identifier: GPL-3.0-or-later
// Results of benchmark programs, in the shapes in which they write them, with figures made up for these tests.
#include <QtTest>

#include "base/problem_text.h"
#include "exchange/benchmark_text.h"

namespace tst_benchmark_text {

using namespace fulcrum;

namespace {

const char* const kServe = R"({"date": "20260115-143015", "endpoint_type": "vllm", "backend": "vllm", "label": null,
 "model_id": "meta-llama/Llama-3.3-70B-Instruct-FP8", "tokenizer_id": "meta-llama/Llama-3.3-70B-Instruct", "num_prompts": 320,
 "tensor_parallel_size": "4", "request_rate": "inf", "burstiness": 1.0, "max_concurrency": 32, "duration": 100.0,
 "completed": 320, "total_input_tokens": 320000, "total_output_tokens": 64000, "request_throughput": 3.2,
 "request_goodput:": null, "output_throughput": 640.0, "total_token_throughput": 3840.0, "mean_ttft_ms": 410.5,
 "median_ttft_ms": 400.0, "mean_tpot_ms": 46.0, "mean_itl_ms": 46.5})";

const char* const kGuide =
    R"({"metadata": {"guidellm_version": "0.5.0"}, "args": {"model": "Qwen/Qwen3-32B"}, "benchmarks": [
 {"config": {"strategy": {"type_": "concurrent", "max_concurrency": 8, "streams": 8}, "backend": {"model": "Qwen/Qwen3-32B"}},
  "scheduler_metrics": {"start_time": 1771373389.2},
  "metrics": {"prompt_token_count": {"successful": {"mean": 256.0}}, "output_token_count": {"successful": {"mean": 128.0}},
   "output_tokens_per_second": {"successful": {"mean": 320.0}}, "time_to_first_token_ms": {"successful": {"mean": 60.0}},
   "time_per_output_token_ms": {"successful": {"mean": 24.0}}, "inter_token_latency_ms": {"successful": {"mean": 23.0}},
   "request_concurrency": {"successful": {"mean": 7.9}}}},
 {"args": {"strategy": {"type_": "constant", "rate": 2.0}},
  "metrics": {"prompt_token_count": {"successful": {"mean": 256.0}}, "output_token_count": {"successful": {"mean": 128.0}},
   "output_tokens_per_second": {"successful": {"mean": 256.0}}, "inter_token_latency_ms": {"successful": {"mean": 21.0}},
   "request_concurrency": {"successful": {"mean": 5.5}}}},
 {"config": {"strategy": {"streams": 512}}, "metrics": {"output_tokens_per_second": {"successful": {"mean": 0.0}}}}]})";

const char* const kGuideCsv =
    "Run Info,Run Info,Timings,Time to First Token,Inter Token Latency,Server Throughput,Token Metrics,Token Metrics,"
    "Token Throughput\n"
    "Run ID,Backend,Start Time,Successful ms,Successful ms,Successful Concurrency,Successful Input Tokens,"
    "Successful Output Tokens,Successful Output Tokens/Sec\n"
    ",,,Mean,Mean,Mean,Mean,Mean,Mean\n"
    "338f,\"{\"\"model\"\": \"\"Qwen/Qwen3-32B\"\"}\",2026-02-18 00:09:49,60,23,8,256,128,320\n";

const char* const kSummary =
    "============ Serving Benchmark Result ============\n"
    "Successful requests:                     320\n"
    "Maximum request concurrency:             32\n"
    "Total input tokens:                      320000\n"
    "Total generated tokens:                  64000\n"
    "Output token throughput (tok/s):         640.00\n"
    "Total Token throughput (tok/s):          3840.00\n"
    "Mean TTFT (ms):                          410.50\n"
    "Mean TPOT (ms):                          46.00\n"
    "==================================================\n";

}  // namespace

class TestBenchmarkText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aRunOfVllmIsRead();
  void manyRunsStandOneBehindTheOther();
  void withoutALimitTheRequestsInFlightFollow();
  void guideLlmIsRead_data();
  void guideLlmIsRead();
  void runsInWhichNothingSucceededAreListed();
  void thePrintedSummaryIsRead();
  void columnsAreRead_data();
  void columnsAreRead();
  void columnsMayNameEverything();
  void goodRowsAreKeptBesideBadOnes();
  void aTextWithoutBenchmarksSaysWhatToPaste_data();
  void aTextWithoutBenchmarksSaysWhatToPaste();
};

void TestBenchmarkText::aRunOfVllmIsRead() {
  const BenchmarkText text = readBenchmarks(kServe);
  QVERIFY(text.problems.empty());
  QCOMPARE(text.rows.size(), size_t(1));
  const BenchmarkRow expected{.model = "meta-llama/Llama-3.3-70B-Instruct-FP8",
                              .accelerator = "",
                              .gpus = 4,
                              .precision = Precision::Fp8,
                              .inputTokens = 1000,
                              .outputTokens = 200,
                              .concurrency = 32,
                              .outputTokensPerSecond = 640,
                              .ttftMs = 410.5,
                              .tpotMs = 46,
                              .engine = "vLLM",
                              .source = "",
                              .asOf = "2026-01-15"};
  QVERIFY(text.rows[0].row == expected);
  QCOMPARE(text.rows[0].precision, std::optional(Precision::Fp8));
}

void TestBenchmarkText::manyRunsStandOneBehindTheOther() {
  const std::string run = kServe;
  for (const std::string& many : {run + "\n" + run, run + run, "[" + run + ",\n" + run + "]"})
    QCOMPARE(readBenchmarks(many).rows.size(), size_t(2));
  const BenchmarkText cut = readBenchmarks(run + "\n" + run.substr(0, 200));
  QCOMPARE(cut.rows.size(), size_t(1));
  QCOMPARE(cut.problems.size(), size_t(1));
}

void TestBenchmarkText::withoutALimitTheRequestsInFlightFollow() {
  // As SGLang writes it: no limit, and a rate that is no JSON.
  const BenchmarkText text = readBenchmarks(
      R"({"backend": "sglang", "request_rate": Infinity, "max_concurrency": null, "output_throughput": 2000.0,
          "mean_ttft_ms": 900.0, "mean_tpot_ms": 32.0, "random_input_len": 512, "random_output_len": 128})");
  QCOMPARE(text.rows.size(), size_t(1));
  QCOMPARE(text.rows[0].row.concurrency, 64.0);
  QVERIFY(text.rows[0].derivedConcurrency);
  QCOMPARE(text.rows[0].row.engine, std::string("SGLang"));
  QCOMPARE(text.rows[0].row.inputTokens, 512.0);
  QVERIFY(!text.rows[0].precision);
}

void TestBenchmarkText::guideLlmIsRead_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("JSON") << QByteArray(kGuide);
  QTest::newRow("CSV") << QByteArray(kGuideCsv);
}

void TestBenchmarkText::guideLlmIsRead() {
  QFETCH(QByteArray, text);
  const BenchmarkText read = readBenchmarks(text.toStdString());
  QVERIFY(!read.rows.empty());
  const BenchmarkRow& row = read.rows[0].row;
  QCOMPARE(row.model, std::string("Qwen/Qwen3-32B"));
  QCOMPARE(row.concurrency, 8.0);
  QCOMPARE(row.outputTokensPerSecond, 320.0);
  QCOMPARE(row.tpotMs, std::optional(23.0));  // not what GuideLLM calls time per output token
  QCOMPARE(row.ttftMs, std::optional(60.0));
  QCOMPARE(row.inputTokens, 256.0);
  QCOMPARE(row.outputTokens, 128.0);
  QCOMPARE(row.asOf, std::string("2026-02-18"));
}

void TestBenchmarkText::runsInWhichNothingSucceededAreListed() {
  const BenchmarkText text = readBenchmarks(kGuide);
  QCOMPARE(text.rows.size(), size_t(2));
  QCOMPARE(text.rows[1].row.concurrency, 5.5);  // a constant rate: what was in flight on average
  QCOMPARE(text.problems.size(), size_t(1));
  const std::string line = problemLine(text.problems[0]);
  QVERIFY2(line.find("row 3: tokens/s is \"0\"") != std::string::npos, line.c_str());
}

void TestBenchmarkText::thePrintedSummaryIsRead() {
  std::string twice(kSummary);
  twice.append(kSummary);
  const BenchmarkText text = readBenchmarks(twice);
  QVERIFY(text.problems.empty());
  QCOMPARE(text.rows.size(), size_t(2));
  const BenchmarkRow& row = text.rows[1].row;
  QCOMPARE(row.concurrency, 32.0);
  QCOMPARE(row.outputTokensPerSecond, 640.0);
  QCOMPARE(row.inputTokens, 1000.0);
  QCOMPARE(row.outputTokens, 200.0);
  QCOMPARE(row.tpotMs, std::optional(46.0));
}

void TestBenchmarkText::columnsAreRead_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("commas") << QByteArray("Concurrency,tok/s,TPOT (ms)\n8,320,23\n64,1500,40\n");
  QTest::newRow("tabs, other order") << QByteArray("TPOT\ttokens/s\tconcurrency\r\n23\t320\t8\r\n40\t1,500\t64\r\n");
  QTest::newRow("semicolons, decimal commas")
      << QByteArray("concurrency;tokens/s;TPOT\n8;320,0;23,0\n64;1.500,0;40,0\n");
  QTest::newRow("blanks") << QByteArray("concurrency  tok/s  tpot\n   8   320  23\n  64  1500  40\n");
  QTest::newRow("bars") << QByteArray(
      "| concurrency | tok/s | TPOT |\n|---:|---:|---:|\n| 8 | 320 | 23 |\n| 64 | 1500 | 40 |\n");
  QTest::newRow("no header") << QByteArray("8\t320\t23\n64\t1500\t40\n");
  QTest::newRow("no header, blanks, blank lines") << QByteArray("\n8 320 23\n\n64 1500 40\n\n");
  QTest::newRow("a mark at the beginning") << QByteArray(
      "\xEF\xBB\xBF"
      "concurrency,tok/s,tpot\n8,320,23\n64,1500,40");
}

void TestBenchmarkText::columnsAreRead() {
  QFETCH(QByteArray, text);
  const BenchmarkText read = readBenchmarks(text.toStdString());
  for (const Problem& problem : read.problems) QFAIL(problemLine(problem).c_str());
  QCOMPARE(read.rows.size(), size_t(2));
  QCOMPARE(read.rows[1].place, size_t(2));
  QCOMPARE(read.rows[0].row.concurrency, 8.0);
  QCOMPARE(read.rows[0].row.outputTokensPerSecond, 320.0);
  QCOMPARE(read.rows[0].row.tpotMs, std::optional(23.0));
  QCOMPARE(read.rows[1].row.concurrency, 64.0);
  QCOMPARE(read.rows[1].row.outputTokensPerSecond, 1500.0);
}

void TestBenchmarkText::columnsMayNameEverything() {
  const BenchmarkText text = readBenchmarks(
      "model,gpu,tp,precision,isl,osl,concurrency,tpot,ttft (s),engine\n"
      "Llama-3.1-8B,H100 SXM,2,fp8,1000,200,16,10,0.25,vLLM\n");
  QCOMPARE(text.rows.size(), size_t(1));
  const BenchmarkRow& row = text.rows[0].row;
  QCOMPARE(row.accelerator, std::string("H100 SXM"));
  QCOMPARE(row.gpus, 2);
  QCOMPARE(row.outputTokensPerSecond, 1600.0);  // from what is in flight and TPOT
  QCOMPARE(row.ttftMs, std::optional(250.0));
  QCOMPARE(text.rows[0].precision, std::optional(Precision::Fp8));
  // Three columns without titles: the third is a TTFT where it cannot be a TPOT.
  const BenchmarkText bare = readBenchmarks("8 320 400\n64 1500 2100\n");
  QCOMPARE(bare.rows[1].row.ttftMs, std::optional(2100.0));
  QVERIFY(!bare.rows[1].row.tpotMs);
}

void TestBenchmarkText::goodRowsAreKeptBesideBadOnes() {
  const BenchmarkText text = readBenchmarks(
      "concurrency,tok/s,tpot,precision\n8,320,23,fp8\n16,n.m.,-,fp8\n32,-,-,fp8\n64,1500,40,fp7\n128,-3,40,fp8\n");
  QCOMPARE(text.rows.size(), size_t(2));
  std::vector<std::string> lines;
  for (const Problem& problem : text.problems) lines.push_back(problemLine(problem));
  QCOMPARE(lines.size(), size_t(4));
  QVERIFY2(lines[0].starts_with("row 2: tok/s is \"n.m.\""), lines[0].c_str());
  QVERIFY2(lines[1].starts_with("row 3: output tokens per second are missing"), lines[1].c_str());
  QVERIFY2(lines[2].starts_with("row 4: the precision \"fp7\""), lines[2].c_str());
  QVERIFY2(lines[3].starts_with("row 5: tokens/s is \"-3\""), lines[3].c_str());
  for (const std::string& line : lines) QVERIFY2(line.find('{') == std::string::npos, line.c_str());
}

void TestBenchmarkText::aTextWithoutBenchmarksSaysWhatToPaste_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("prose") << QByteArray("The server was fast.\nVery fast.");
  QTest::newRow("other columns") << QByteArray("month,cost\n1,2\n");
  QTest::newRow("one number") << QByteArray("42");
  QTest::newRow("other JSON") << QByteArray(R"({"answer": 42})");
  QTest::newRow("broken JSON") << QByteArray(R"({"output_throughput": 64)");
  QTest::newRow("open quote") << QByteArray("concurrency,tok/s\n\"8,320\n");
  QTest::newRow("binary") << QByteArray("\x00\x01\x02,\xff\xfe\n", 7);
  QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestBenchmarkText::aTextWithoutBenchmarksSaysWhatToPaste() {
  QFETCH(QByteArray, text);
  const BenchmarkText read = readBenchmarks(text.toStdString());
  QVERIFY(read.rows.empty());
  QVERIFY(!read.problems.empty());
  for (const Problem& problem : read.problems) QVERIFY(problemLine(problem).find('{') == std::string::npos);
  QVERIFY(readBenchmarks(" \n").problems.empty());
}

}  // namespace tst_benchmark_text

QTEST_APPLESS_MAIN(tst_benchmark_text::TestBenchmarkText)
#include "tst_benchmark_text.moc"
