// SPDX-License-Identifier: GPL-3.0-or-later
// Traces in the forms of Azure, Mooncake, BurstGPT, ServeGen and monitoring exports, with figures made up for these
// tests.
#include <QtTest>
#include <cmath>

#include "base/problem_text.h"
#include "exchange/demand_trace.h"
#include "support/problem_texts.h"

namespace tst_demand_trace {

using namespace fulcrum;
using test::codeOf;
using test::sentences;

namespace {

DemandTrace readAll(const std::string& text, const TraceOptions& options = {}) {
  const auto trace = readDemandTrace(text, options);
  if (!trace.ok()) qWarning("%s", qPrintable(sentences(trace.problems())));
  return trace.ok() ? trace.value() : DemandTrace();
}

// A request every `every` seconds of `hours` hours, the last at the very end.
std::string requestsEvery(int every, int hours) {
  std::string text = "timestamp_s,input_tokens,output_tokens\n";
  for (int second = 0; second <= hours * 3600; second += every) text += std::to_string(second) + ",100,20\n";
  return text;
}

const Guess* guessOf(const DemandTrace& trace, const char* what) {
  for (const Guess& guess : trace.guesses) {
    if (guess.what == what) return &guess;
  }
  return nullptr;
}

using Values = std::vector<double>;

}  // namespace

class TestDemandTrace : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void timesAreReadInTheirForms_data();
  void timesAreReadInTheirForms();
  void requestsBecomeRates();
  void theHoursAtTheEndsCountAsFarAsTheyWereSeen();
  void anHourWithoutRequestIsZero();
  void datedRequestsKeepTheirClock();
  void numbersCountFromABeginning_data();
  void numbersCountFromABeginning();
  void countedDemandBecomesRates_data();
  void countedDemandBecomesRates();
  void hoursWithoutRowsAreGaps();
  void rowsOfOneTimeAreAdded();
  void tokensAreMeansOverRequests();
  void anyOrderAndAnyDialectWillDo();
  void moreThanALeapYearIsCut();
  void badRowsAreLeftOutAndNamed();
  void whatCannotBeReadIsASentence_data();
  void whatCannotBeReadIsASentence();
  void readingCanBeStopped();
};

void TestDemandTrace::timesAreReadInTheirForms_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("seconds");  // since 2026-01-05T00:00; -1: no time
  const auto row = [](const char* text, double seconds) {
    QTest::newRow(text) << QString::fromLatin1(text) << seconds;
  };
  row("2026-01-05", 0);
  row("2026/01/05 01:00", 3600);
  row("2026-01-05T00:00:01Z", 1);
  row("2026-01-05 00:00:01.5000000", 1.5);
  row("2026-01-05 00:00:01.009930+00:00", 1.00993);
  row("2026-01-05T05:30:00+05:30", 5.5 * 3600);
  row("2026-01-05 00:00:02 UTC", 2);
  row("2026-01-05T00:00:02-08", 2);
  row("2026-02-30", -1);
  row("2026-01-05T24:00", -1);
  row("2026-01-05 00:00:01.", -1);
  row("2026-01-05 00:00:01 CET", -1);
  row("05.01.2026", 0);
  row("5.1.2026 0:30", 1800);
  row("5 Jan 2026 01:00", 3600);
  row("Jan 5, 2026, 1:00 AM", 3600);
  row("Mon, 05 Jan 2026 12:30:00 GMT", 12.5 * 3600);
  row("05/Jan/2026:13:55:36 +0000", 13 * 3600 + 55 * 60 + 36);
  row("20260105T010203Z", 3723);
  row("1/5/2026 12:05 AM", 300);
  row("1/5/2026 12:05 PM", 12 * 3600 + 300);
  row("1/5/26", 0);
  row("13/13/2026", -1);
  row("1/5/2026 13:00 PM", -1);
  row("", -1);
  row("noon", -1);
}

void TestDemandTrace::timesAreReadInTheirForms() {
  QFETCH(QString, text);
  QFETCH(double, seconds);
  const auto time = parseTraceTime(text.toStdString());
  QCOMPARE(time.has_value(), seconds >= 0);
  if (!time) return;
  QVERIFY(!time->isNumber);
  QVERIFY(std::abs(time->value - 3600.0 * static_cast<double>(hourOf(2026, 1, 5, 0).hours) - seconds) < 1e-6);
}

void TestDemandTrace::requestsBecomeRates() {
  const DemandTrace trace = readAll(requestsEvery(2, 3));
  QCOMPARE(trace.stepSeconds, 0.0);
  QCOMPARE(trace.unit, DemandUnit::Requests);
  QCOMPARE(trace.rowCount, 3 * 1800 + 1);
  QCOMPARE(trace.seconds, 3 * 3600.0);
  QCOMPARE(trace.values.values(), (Values{0.5, 0.5, 0.5}));
  QCOMPARE(trace.start, kUndatedStart);
  QVERIFY(!trace.dated);
  QCOMPARE(*trace.inputTokens, 100.0);
  QCOMPARE(*trace.outputTokens, 20.0);
}

void TestDemandTrace::theHoursAtTheEndsCountAsFarAsTheyWereSeen() {
  std::string text = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
  // 18:30 to 20:04:50: half an hour, an hour, and less than five minutes.
  for (int second = 0; second <= 94 * 60 + 50; second += 10) {
    const int clock = 18 * 3600 + 30 * 60 + second;
    text += QString::asprintf("2023-11-16 %02d:%02d:%02d.0000000,374,44\n", clock / 3600, clock / 60 % 60, clock % 60)
                .toStdString();
  }
  const DemandTrace trace = readAll(text);
  QCOMPARE(trace.start, hourOf(2023, 11, 16, 18));
  QCOMPARE(trace.values.values(), (Values{0.1, 0.1}));
}

void TestDemandTrace::anHourWithoutRequestIsZero() {
  const DemandTrace trace = readAll("time_s\n0\n1\n7200\n9000\n10800\n");
  QCOMPARE(trace.values.size(), size_t(3));
  QCOMPARE(trace.values.values()[1], 0.0);
}

void TestDemandTrace::datedRequestsKeepTheirClock() {
  const DemandTrace trace =
      readAll("Timestamp;Request tokens\n2026-01-05T23:00:00+02:00;1\n2026-01-05T23:59:59+02:00;1\n");
  QVERIFY(trace.dated && trace.hasZone);
  QCOMPARE(trace.start, hourOf(2026, 1, 5, 23));
}

void TestDemandTrace::numbersCountFromABeginning_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<int>("unit");
  QTest::addColumn<bool>("guess");
  QTest::addColumn<bool>("dated");
  const auto row = [](const char* name, const char* text, TimeUnit unit, bool guess, bool dated) {
    QTest::newRow(name) << std::string(text) << static_cast<int>(unit) << guess << dated;
  };
  row("BurstGPT", "Timestamp,Model,Request tokens\n5,ChatGPT,472\n45.5,GPT-4,1087\n", TimeUnit::Seconds, true, false);
  row("Mooncake", R"({"timestamp": 0, "input_length": 6758, "output_length": 500, "hash_ids": [0, 1]}
{"timestamp": 3000, "input_length": 7322, "output_length": 490, "hash_ids": []})",
      TimeUnit::Milliseconds, true, false);
  row("ServeGen", "window_start_s,rate_rps\n0,14.9\n600,18.4\n", TimeUnit::Seconds, false, false);
  row("hours", "hour,gpus_active_requested\n0,68.5\n1,69.5\n", TimeUnit::Hours, false, false);
  row("epoch", "timestamp,requests\n1767571200,3\n1767574800,4\n", TimeUnit::Seconds, false, true);
  row("epoch in ms", "timestamp,requests\n1767571200000,3\n1767574800000,4\n", TimeUnit::Milliseconds, false, true);
  row("epoch in us", "ts,requests\n1767571200000000,3\n1767574800000000,4\n", TimeUnit::Microseconds, false, true);
}

void TestDemandTrace::numbersCountFromABeginning() {
  QFETCH(std::string, text);
  QFETCH(int, unit);
  QFETCH(bool, guess);
  QFETCH(bool, dated);
  const DemandTrace trace = readAll(text);
  QCOMPARE(static_cast<int>(*trace.timesIn), unit);
  const Guess* guessed = guessOf(trace, "timeUnit");
  QCOMPARE(guessed && !guessed->others.empty(), guess);
  QCOMPARE(trace.dated, dated);
  QCOMPARE(trace.start, dated ? hourOf(2026, 1, 5, 0) : kUndatedStart);
  if (!guess) return;
  const DemandTrace said = readAll(text, {.timeUnit = TimeUnit::Minutes});
  QCOMPARE(said.seconds, trace.seconds / secondsIn(*trace.timesIn) * 60);
  QVERIFY(guessOf(said, "timeUnit")->isGiven());
}

void TestDemandTrace::countedDemandBecomesRates_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<double>("step");
  QTest::addColumn<Values>("values");
  const auto row = [](const char* name, const char* text, double step, const Values& values) {
    QTest::newRow(name) << std::string(text) << step << values;
  };
  row("rate", "time_s,rps\n0,1\n1800,3\n3600,4\n5400,4\n", 1800, {2, 4});
  row("count", "time_s,requests\n0,1800\n1800,5400\n3600,0\n", 1800, {2, 0});
  row("a minute", "time_s,requests per minute\n0,60\n3600,120\n", 3600, {1, 2});
  row("an hour", "time_s,requests/h\n0,3600\n3600,7200\n", 3600, {1, 2});
  row("GPUs", "hour,busy GPUs\n0,7.5\n1,8.25\n", 3600, {7.5, 8.25});
  row("six hours", "hour,rps\n0,1\n6,2\n", 6 * 3600, {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2});
  // 0:45 to 1:15 at 1 and 1:15 to 1:45 at 5: the second hour saw a quarter of itself at 1 and a half at 5.
  row("across the hour", "time_s,rps\n2700,1\n4500,5\n", 1800, {1, 3.66667});
  row("six digits", "hour,rps\n0,0.123456789\n1,1234567\n", 3600, {0.123457, 1234570});
}

void TestDemandTrace::countedDemandBecomesRates() {
  QFETCH(std::string, text);
  QFETCH(double, step);
  QFETCH(Values, values);
  const DemandTrace trace = readAll(text);
  QCOMPARE(trace.stepSeconds, step);
  QCOMPARE(trace.values.values(), values);
}

void TestDemandTrace::hoursWithoutRowsAreGaps() {
  const DemandTrace trace = readAll("hour,rps\n0,1\n1,2\n2,\n4,5\n5,6\n");
  QCOMPARE(trace.values.values(), (Values{1, 2, kNoValue, kNoValue, 5, 6}));
  QCOMPARE(trace.rowCount, 4);
}

void TestDemandTrace::rowsOfOneTimeAreAdded() {
  const DemandTrace trace = readAll("hour,model,rps\n0,a,1\n0,b,2\n1,a,1\n1,b,4\n");
  QCOMPARE(trace.values.values(), (Values{3, 5}));
}

void TestDemandTrace::tokensAreMeansOverRequests() {
  const DemandTrace trace =
      readAll("window_start_s,rate_rps,mean_input_tokens,mean_output_tokens\n0,1,100,10\n3600,3,200,\n7200,0,999,5\n");
  QCOMPARE(*trace.inputTokens, (100.0 + 3 * 200.0) / 4);
  QCOMPARE(*trace.outputTokens, 10.0);
  QVERIFY(!readAll("hour,rps\n0,1\n1,1\n").inputTokens);
}

void TestDemandTrace::anyOrderAndAnyDialectWillDo() {
  const DemandTrace plain = readAll("hour,rps\n0,1.5\n1,2\n2,3\n");
  QCOMPARE(readAll("hour,rps\n2,3\n0,1.5\n1,2\n").values, plain.values);
  QCOMPARE(readAll("\xEF\xBB\xBFnote;RPS;Hour\r\n\"a;b\";1,5;0\r\n;2;1\r\n;3;2\r\n").values, plain.values);
  QCOMPARE(readAll("\"hour\"\t\"rps\"\n\"0\"\t\"1.5\"\n1\t2\n2\t3").values, plain.values);
  QCOMPARE(readAll("hour,rps\n0,1.5,V1,V2\n1,2\n2,3,\n").values, plain.values);  // ragged
}

void TestDemandTrace::moreThanALeapYearIsCut() {
  std::string text = "hour,rps\n";
  for (size_t hour = 0; hour < kMaxSeriesHours + 3; ++hour)
    text += std::to_string(hour) + "," + std::to_string(hour) + "\n";
  const DemandTrace trace = readAll(text);
  QCOMPARE(trace.values.size(), kMaxSeriesHours);
  QCOMPARE(trace.cutHours, 3);
  QCOMPARE(trace.values.values()[0], 3.0);
  QCOMPARE(trace.start.hours, kUndatedStart.hours + 3);
  const DemandTrace requests = readAll("hour\n0\n1\n20000\n30000\n");
  QCOMPARE(requests.values.size(), kMaxSeriesHours);
  QCOMPARE(requests.cutHours, 30000 - static_cast<int>(kMaxSeriesHours));
}

void TestDemandTrace::badRowsAreLeftOutAndNamed() {
  std::string text = "hour,rps\n0,1\n1,-2\nx,3\n1,NaN\n2,5\n3,6\n";
  DemandTrace trace = readAll(text);
  QCOMPARE(trace.values.values(), (Values{1, kNoValue, 5, 6}));
  QCOMPARE(trace.problems.size(), size_t(3));
  QVERIFY(sentences(trace.problems).contains(QStringLiteral("row 2: rps is \"-2\"")));
  for (int i = 0; i < 10; ++i) text += "y,1\n";
  trace = readAll(text);
  QCOMPARE(trace.problems.size(), size_t(6));
  QVERIFY(sentences(trace.problems).contains(QStringLiteral("8 more rows")));
}

void TestDemandTrace::whatCannotBeReadIsASentence_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<QString>("code");
  const auto row = [](const char* name, const char* text, const char* code) {
    QTest::newRow(name) << std::string(text) << QString::fromLatin1(code);
  };
  row("nothing", "", "traceNoRows");
  row("header only", "timestamp,rps\n", "traceNoRows");
  row("no header", "0,0.105,0.925,Gamma,1.168,8.05\n600,0.15,0.88,Gamma,1.27,5.06\n", "traceNoTime");
  row("no time", "a,b\n1,2\n", "traceNoTime");
  row("no time at all", "timestamp,rps\nx,1\ny,2\n", "traceTime");
  row("no demand", "timestamp,pod-1,pod-2\n2026-01-05T00:00,1.5,2\n2026-01-05T01:00,1,2\n", "traceNoDemand");
  row("only a gauge", "time_s,vllm:num_requests_running\n0,3\n60,4\n", "traceNoDemand");
  row("tokens without requests",
      "timestamp,inputTokens\n2026-01-05T00:00,100\n2026-01-05T01:00,200\n2026-01-05T02:00,200\n2026-01-05T03:00,9\n",
      "traceRegular");
  row("one step", "hour,rps\n0,1\n", "traceNoSpan");
  row("one request", "timestamp\n2026-01-05\n", "traceNoSpan");
  row("all at once", "time_s,requests\n0,1e9\n1e-6,1e9\n", "traceRate");
  row("years between", "timestamp,rps\n2020-01-01,1\n2022-01-01,1\n", "traceStep");
  row("no number", "hour,rps\n0,a\n1,b\n", "traceNumber");
  row("quotes", "hour,rps\n0,\"1\n", "csvSyntax");
  row("broken JSON", "{\"timestamp\": 1\n", "traceNoRows");
  row("beyond the calendar", "timestamp\n0001-01-01\n0001-01-02\n", "traceTime");
  row("beyond time", "timestamp\n1e300\n2e300\n", "traceTime");
}

void TestDemandTrace::whatCannotBeReadIsASentence() {
  QFETCH(std::string, text);
  QFETCH(QString, code);
  const auto trace = readDemandTrace(text);
  QVERIFY(!trace.ok());
  QCOMPARE(QString::fromStdString(codeOf(trace.problems())), code);
  QVERIFY(sentences(trace.problems()).size() > 20);
}

void TestDemandTrace::readingCanBeStopped() {
  const auto trace = readDemandTrace(requestsEvery(1, 20), {.goOn = [](double share) { return share < 0.5; }});
  QCOMPARE(codeOf(trace.problems()), std::string("traceStopped"));
}

}  // namespace tst_demand_trace

QTEST_APPLESS_MAIN(tst_demand_trace::TestDemandTrace)
#include "tst_demand_trace.moc"
