// SPDX-License-Identifier: GPL-3.0-or-later
// What files of gateways, spreadsheets and monitoring programs do not say, and what is made of it. Forms after
// Grafana's "Series joined by time", CloudWatch's and Datadog's interfaces, alibaba-edu/qwen-bailian-usagetraces-anon,
// LLM gateways' analytics; figures made up.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

#include "base/calendar_hour.h"
#include "exchange/demand_trace.h"
#include "exchange/trace_report.h"
#include "support/problem_texts.h"

namespace tst_trace_guesses {

using namespace fulcrum;
using namespace Qt::StringLiterals;
using test::codeOf;
using test::sentences;

namespace {

constexpr int kHours = 8 * 24;

// Requests of an hour from 5 October 2026 on: a day's wave of whole numbers.
int requestsIn(int hour) {
  return 4000 + static_cast<int>(std::lround(3000 * std::sin(hour * 3.14159265358979 / 12)));
}

double meanRate() {
  double sum = 0;
  for (int hour = 0; hour < kHours; ++hour) sum += requestsIn(hour);
  return sum / kHours / 3600;
}

// A row for each hour: {m} month, {d} day, {h} hour, {e} seconds since 1970, {n} requests, {r} requests per second.
std::string rows(const std::string& header, const std::string& row) {
  std::string text = header;
  for (int hour = 0; hour < kHours; ++hour) {
    std::string line = row;
    const auto fill = [&](const char* name, const std::string& value) {
      for (size_t at = line.find(name); at != std::string::npos; at = line.find(name)) line.replace(at, 3, value);
    };
    const int requests = requestsIn(hour);
    const long long seconds = 3600LL * (hourOf(2026, 10, 5, 0).hours + hour);
    fill("{d}", std::to_string(5 + hour / 24));
    fill("{D}", QString::asprintf("%02d", 5 + hour / 24).toStdString());
    fill("{h}", QString::asprintf("%02d", hour % 24).toStdString());
    fill("{e}", std::to_string(seconds));
    fill("{n}", std::to_string(requests));
    fill("{N}", QLocale(QLocale::English, QLocale::UnitedStates).toString(requests).toStdString());
    fill("{G}", QLocale(QLocale::German, QLocale::Germany).toString(requests).toStdString());
    fill("{r}", QString::number(requests / 3600.0, 'f', 6).toStdString());
    fill("{i}", std::to_string(requests * 1200));
    fill("{o}", std::to_string(requests * 300));
    text += line;
  }
  return text;
}

std::string utf16(const std::string& text, bool bigEndian) {
  std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : text) {
    if (bigEndian) bytes += '\0';
    bytes += c;
    if (!bigEndian) bytes += '\0';
  }
  return bytes;
}

DemandTrace readAll(const std::string& text, const std::vector<std::pair<const char*, const char*>>& choices = {}) {
  TraceOptions options;
  for (const auto& [what, choice] : choices) {
    if (const auto problem = chooseForTrace(options, what, choice)) qWarning("%s", problemLine(*problem).c_str());
  }
  const auto trace = readDemandTrace(text, options);
  if (!trace.ok()) qWarning("%s", qPrintable(sentences(trace.problems())));
  return trace.ok() ? trace.value() : DemandTrace();
}

std::string taken(const DemandTrace& trace, const char* what) {
  for (const Guess& guess : trace.guesses) {
    if (guess.what == what) return guess.taken;
  }
  return {};
}

bool near(double a, double b) {
  return std::abs(a - b) < 1e-4 * std::abs(b);
}

const char* const kJoined =
    "\"Time\",\"{__name__=\"\"vllm:request_success_total\"\", instance=\"\"pod-1:8000\"\"}\","
    "\"{__name__=\"\"vllm:request_success_total\"\", instance=\"\"pod-2:8000\"\"}\"\n";

}  // namespace

class TestTraceGuesses : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneDemandInManyForms_data();
  void oneDemandInManyForms();
  void tokensOfARowAreTotalsOrMeans_data();
  void tokensOfARowAreTotalsOrMeans();
  void timesWithFractionsAreSeconds();
  void longTracesOfKnownFormatsKeepTheirUnit();
  void recordsMayLieDeep();
  void theOrderOfDayAndMonthFollows_data();
  void theOrderOfDayAndMonthFollows();
  void countersBecomeRates();
  void growingDemandIsNoCounter();
  void jobsHoldTheirGpus();
  void loadsOfGpusAreAdded();
  void clocksOfManyZonesAreMadeOne();
  void whatWasGuessedCanBeSaid();
  void aRefusalAsksWhatWouldHelp();
  void theReportHasTheKeysOfTheFormat();
};

void TestTraceGuesses::oneDemandInManyForms_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<double>("times");  // the usual mean
  const auto row = [](const char* name, const std::string& text, double times = 1) {
    QTest::newRow(name) << text << times;
  };
  const std::string plain = rows("Date,Requests\n", "10/{d}/2026 {h}:00,\"{N}\"\n");
  row("US spreadsheet", plain);
  row("UTF-16, little end first", utf16(plain, false));
  row("UTF-16, big end first", utf16(plain, true));
  row("German spreadsheet", rows("Datum;Uhrzeit;Anfragen\r\n", "{D}.10.2026;{h}:00;{G}\r\n"));
  row("separator said", rows("sep=;\nTime;Requests\n", "2026-10-{D}T{h}:00;{n}\n"));
  row("title above", rows("Requests by hour\n\nTime,Requests\n", "2026-10-{D} {h}:00,{n}\n"));
  row("gateway", rows("timestamp,requestCount,errorCount,cacheCount\n", "2026-10-{D}T{h}:00:00.000Z,{n},3,40\n"));
  row("Grafana, joined", rows(kJoined, "{e}000,{r},{r}\n"), 2);
  row("Grafana, rows", rows("\"Series\";\"Time\";\"Value\"\n", "\"requests a\";\"2026-10-{D}T{h}:00:00+02:00\";{r}\n"));
  row("Grafana, formatted",
      rows("\"Time\",\"sum(rate(http_requests_total[5m]))\"\n", "\"2026-10-{D} {h}:00\",\"{r} req/s\"\n"));
  row("CloudWatch, table", rows("Full label,Invocations\nStat,Sum\nPeriod,3600\n", "2026/10/{D} {h}:00:00,{n}\n"));
  std::string thousands = "Time,Requests (thousands)\n";
  for (int hour = 0; hour < kHours; ++hour)
    thousands += toText(hourOf(2026, 10, 5, hour)) + ":00," +
                 QString::number(requestsIn(hour) / 1000.0, 'f', 3).toStdString() + "\n";
  row("thousands", thousands);
  std::string serial = "Date,Requests\n";  // 46300 is 2026-10-05
  for (int hour = 0; hour < kHours; ++hour)
    serial +=
        QString::number(46300 + hour / 24.0, 'f', 8).toStdString() + "," + std::to_string(requestsIn(hour)) + "\n";
  row("dates as numbers of days", serial);
  std::string times;
  std::string values;
  std::string prometheus;
  std::string datadog;
  for (int hour = kHours - 1; hour >= 0; --hour) {  // CloudWatch gives the newest first
    const long long seconds = 3600LL * (hourOf(2026, 10, 5, 0).hours + hour);
    const std::string comma = hour > 0 ? "," : "";
    times += "\"" + toText(hourOf(2026, 10, 5, hour)) + ":00+00:00\"" + comma;
    values += std::to_string(requestsIn(hour)) + ".0" + comma;
    prometheus = "[" + std::to_string(seconds) + ",\"" +
                 QString::number(requestsIn(hour) / 3600.0, 'f', 6).toStdString() + "\"]" +
                 (prometheus.empty() ? "" : ",") + prometheus;
    datadog = "[" + std::to_string(seconds) + "000.0," + std::to_string(requestsIn(hour)) + ".0]" +
              (datadog.empty() ? "" : ",") + datadog;
  }
  row("CloudWatch, get-metric-data", R"({"MetricDataResults":[{"Id":"m1","Label":"Invocations","Timestamps":[)" +
                                         times + R"(],"Values":[)" + values +
                                         R"(],"StatusCode":"Complete"}],"Messages":[]})");
  row("Prometheus",
      R"({"status":"success","data":{"resultType":"matrix","result":[)"
      R"({"metric":{"__name__":"vllm:request_success_total","pod":"a"},"values":[)" +
          prometheus + R"(]},{"metric":{"__name__":"vllm:request_success_total","pod":"b"},"values":[)" + prometheus +
          R"(]},{"metric":{"__name__":"vllm:num_requests_running","pod":"b"},"values":[)" + prometheus + "]}]}}",
      2);
  row("Datadog", R"j({"status":"ok","series":[{"metric":"trace.openai.request.hits","scope":"*","interval":3600,)j"
                 R"j("expression":"sum:trace.openai.request.hits{*}.as_count()","pointlist":[)j" +
                     datadog + "]}]}");
}

void TestTraceGuesses::oneDemandInManyForms() {
  QFETCH(std::string, text);
  QFETCH(double, times);
  const DemandTrace trace = readAll(text);
  QCOMPARE(trace.unit, DemandUnit::Requests);
  QVERIFY2(near(trace.mean, times * meanRate()), qPrintable(QString::number(trace.mean)));
  QCOMPARE(trace.values.size(), size_t(kHours));
  QCOMPARE(toText(trace.start), std::string("2026-10-05T00:00"));
  QVERIFY(near(trace.values.values()[6], times * 7000 / 3600.0));
  QCOMPARE(trace.seconds, kHours * 3600.0);
  QVERIFY(trace.problems.empty());
}

void TestTraceGuesses::tokensOfARowAreTotalsOrMeans_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<QString>("form");
  const auto row = [](const char* name, const std::string& text, const char* form) {
    QTest::newRow(name) << text << QString::fromLatin1(form);
  };
  const char* const kHeader = "timestamp,requestCount,inputTokens,outputTokens,totalTokens\n";
  row("totals", rows(kHeader, "2026-10-{D}T{h}:00Z,{n},{i},{o},5\n"), "totals");
  row("means", rows(kHeader, "2026-10-{D}T{h}:00Z,{n},1200,300,5\n"), "means");
  row("title says it",
      rows("time,requests,mean input tokens,mean output tokens\n", "2026-10-{D} {h}:00,{n},1200,300\n"), "");
  row("a row for each model",
      rows("time,model,requests,input_tokens,output_tokens\n",
           "2026-10-{D} {h}:00,a,{n},{i},{o}\n2026-10-{D} {h}:00,b,{n},{i},{o}\n"),
      "totals");
  std::string metrics = "Time,vllm:request_success_total,vllm:prompt_tokens_total,vllm:generation_tokens_total\n";
  for (int hour = 0; hour < kHours; ++hour) {
    const double rate = requestsIn(hour) / 3600.0;
    metrics += QString::asprintf("%s:00Z,%.6f,%.3f,%.3f\n", toText(hourOf(2026, 10, 5, hour)).c_str(), rate,
                                 1200 * rate, 300 * rate)
                   .toStdString();
  }
  row("metrics as rates", metrics, "perSecond");
}

void TestTraceGuesses::tokensOfARowAreTotalsOrMeans() {
  QFETCH(std::string, text);
  QFETCH(QString, form);
  const DemandTrace trace = readAll(text);
  QVERIFY(trace.inputTokens && near(*trace.inputTokens, 1200));
  QVERIFY(trace.outputTokens && near(*trace.outputTokens, 300));
  QCOMPARE(QString::fromStdString(taken(trace, "tokens")), form);
}

void TestTraceGuesses::timesWithFractionsAreSeconds() {
  std::string text;
  for (int i = 0; i < 257; ++i)
    text += QString::asprintf(R"({"chat_id": %d, "parent_chat_id": -1, "timestamp": %.3f, "input_length": 100, )"
                              R"("output_length": 20, "type": "text", "turn": 1, "hash_ids": [%d]})",
                              i, i * 28.001, i)
                .toStdString() +
            "\n";
  const DemandTrace trace = readAll(text);
  QCOMPARE(trace.recognised, std::string("qwen-bailian"));
  QCOMPARE(taken(trace, "timeUnit"), std::string("seconds"));
  QCOMPARE(taken(trace, "rows"), std::string("requests"));
  QVERIFY(near(trace.mean, 257 / (256 * 28.001)));
  QVERIFY(near(trace.seconds, 256 * 28.001));
  QVERIFY(near(readAll(text, {{"timeUnit", "milliseconds"}}).mean, 1000 * trace.mean));
}

void TestTraceGuesses::longTracesOfKnownFormatsKeepTheirUnit() {
  const DemandTrace trace =
      readAll("Timestamp,Model,Request tokens,Response tokens\n5,ChatGPT,472,18\n10454000,GPT-4,9,8\n");
  QCOMPARE(trace.recognised, std::string("burstgpt"));
  QCOMPARE(taken(trace, "timeUnit"), std::string("seconds"));
}

void TestTraceGuesses::recordsMayLieDeep() {
  const DemandTrace trace = readAll(
      R"({"result":{"data":[{"meta":{"timestamp":1791158400},"metrics":{"requests":3600,"prompt_tokens":360000}},)"
      R"({"meta":{"timestamp":1791162000},"metrics":{"requests":7200,"prompt_tokens":720000}}]}})");
  QCOMPARE(trace.values.values(), (std::vector<double>{1, 2}));
  QCOMPARE(trace.inputTokens, std::optional(100.0));
}

void TestTraceGuesses::theOrderOfDayAndMonthFollows_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<QString>("order");
  const auto row = [](const char* name, const std::string& text, const char* order) {
    QTest::newRow(name) << text << QString::fromLatin1(order);
  };
  row("month first, by the days", rows("Date,Requests\n", "10/{d}/2026 {h}:00,{n}\n"), "monthFirst");
  row("day first, by the days", rows("Date,Requests\n", "{d}/10/2026 {h}:00,{n}\n"), "dayFirst");
  row("a day above 12", "Date,Requests\n10/13/2026 0:00,5\n10/13/2026 1:00,5\n", "monthFirst");
  row("a day above 12, first", "Date,Requests\n13/10/2026 0:00,5\n13/10/2026 1:00,5\n", "dayFirst");
  row("points", rows("Date,Requests\n", "{d}.10.2026 {h}:00,{n}\n"), "");
  row("one day, AM and PM", "Date,Requests\n5/6/2026 1:00 AM,5\n5/6/2026 2:00 AM,5\n", "monthFirst");
  row("one day, decimal commas", "Date;Requests/s\n5/6/2026 1:00;5,25\n5/6/2026 2:00;5,5\n", "dayFirst");
}

void TestTraceGuesses::theOrderOfDayAndMonthFollows() {
  QFETCH(std::string, text);
  QFETCH(QString, order);
  const DemandTrace trace = readAll(text);
  QVERIFY(trace.rowCount > 0);
  QCOMPARE(QString::fromStdString(taken(trace, "dateOrder")), order);
}

void TestTraceGuesses::countersBecomeRates() {
  std::string text = "time,total_requests\n";
  long long total = 0;
  for (int hour = 0; hour <= kHours; ++hour) {
    text += toText(hourOf(2026, 10, 5, hour)) + "," + std::to_string(total) + "\n";
    total += requestsIn(hour);
    if (hour == 100) total = requestsIn(hour);  // the program was started anew
  }
  const DemandTrace trace = readAll(text, {{"values", "counter"}});
  QVERIFY(near(trace.values.values()[6], 7000 / 3600.0));
  QCOMPARE(trace.values.size(), size_t(kHours));
  QVERIFY(near(trace.mean, meanRate()));
  const DemandTrace seen = readAll(text.substr(0, text.find("2026-10-09")));
  QCOMPARE(taken(seen, "values"), std::string("counter"));
}

void TestTraceGuesses::growingDemandIsNoCounter() {
  std::string text = "Date,Total Requests\n";
  for (int day = 1; day <= 30; ++day)
    text += QString::asprintf("2026-09-%02d,%d\n", day, 86400 + 100 * day).toStdString();
  QVERIFY(near(readAll(text).mean, (86400 + 1550) / 86400.0));
}

void TestTraceGuesses::jobsHoldTheirGpus() {
  const std::string header = "job_id,submit_time,start_time,end_time,gpu_num\n";
  const DemandTrace trace = readAll(header +
                                    "a,2026-10-05 00:00:00,2026-10-05 01:00:00,2026-10-05 03:00:00,8\n"
                                    "b,2026-10-05 00:00:00,2026-10-05 01:30:00,2026-10-05 02:00:00,4\n"
                                    "c,2026-10-05 00:00:00,2026-10-05 04:00:00,2026-10-05 05:00:00,2\n");
  QCOMPARE(trace.unit, DemandUnit::BusyGpus);
  QCOMPARE(taken(trace, "rows"), std::string("jobs"));
  QCOMPARE(trace.values.values(), (std::vector<double>{10, 8, 0, 2}));
  const DemandTrace lasting = readAll("start_time,duration_s,NGPUS\n0,3600,8\n1800,1800,4\n");
  QCOMPARE(lasting.values.values(), (std::vector<double>{10}));
}

void TestTraceGuesses::loadsOfGpusAreAdded() {
  const std::string header =
      "\"Time\",\"DCGM_FI_DEV_GPU_UTIL{gpu=\"\"0\"\"}\",\"DCGM_FI_DEV_GPU_UTIL{gpu=\"\"1\"\"}\"\n";
  const DemandTrace trace = readAll(header + "2026-10-05 00:00,100,50\n2026-10-05 01:00,20,0\n");
  QCOMPARE(trace.unit, DemandUnit::BusyGpus);
  QCOMPARE(trace.values.values(), (std::vector<double>{1.5, 0.2}));
}

void TestTraceGuesses::clocksOfManyZonesAreMadeOne() {
  const std::string header = "timestamp,requests\n";
  // Summer time ends: the clock counts. Three places: they are made one.
  const DemandTrace one =
      readAll(header + "2026-10-25T01:00+02:00,1\n2026-10-25T02:00+02:00,1\n2026-10-25T03:00+01:00,1\n");
  QCOMPARE(toText(one.start), std::string("2026-10-25T01:00"));
  const DemandTrace many =
      readAll(header + "2026-10-25T02:00+02:00,1\n2026-10-25T01:00Z,1\n2026-10-24T21:00-05:00,1\n");
  QCOMPARE(toText(many.start), std::string("2026-10-25T00:00"));
  QCOMPARE(many.values.size(), size_t(3));
  const DemandTrace moved = readAll(header + "2026-10-25T00:00Z,1\n2026-10-25T01:00Z,1\n", {{"timeZone", "+02:00"}});
  QCOMPARE(toText(moved.start), std::string("2026-10-25T02:00"));
}

void TestTraceGuesses::whatWasGuessedCanBeSaid() {
  const std::string joined = rows("Time,pod-1,pod-2\n", "{e}000,{r},{r}\n");
  QCOMPARE(codeOf(readDemandTrace(joined).problems()), std::string("traceNoDemand"));
  const DemandTrace added = readAll(joined, {{"demandColumn", "pod-1+pod-2"}, {"values", "perSecond"}});
  QVERIFY(near(added.mean, 2 * meanRate()));
  QVERIFY(near(readAll(joined, {{"demandColumn", "pod-1"}, {"values", "per-minute"}}).mean, meanRate() / 60));
  TraceOptions options;
  options.demandColumns = {"pod-3"};
  QCOMPARE(codeOf(readDemandTrace(joined, options).problems()), std::string("unknownColumn"));
  for (const std::string_view what : traceChoiceNames()) {
    TraceOptions other;
    for (const std::string& choice : traceChoices(what)) QVERIFY(!chooseForTrace(other, what, choice));
    if (what != "demandColumn") QVERIFY(chooseForTrace(other, what, "never").has_value());
  }
}

void TestTraceGuesses::aRefusalAsksWhatWouldHelp() {
  const auto refused = readDemandTrace("Time,latency,load\n2026-10-05 00:00,1,2\n2026-10-05 00:07,1,2\n");
  const std::vector<Guess> questions = questionsOf(refused.problems());
  // A latency is of a request, so these could be requests: the dialog asks only where nothing speaks for it.
  QVERIFY(refused.ok() == questions.empty());
  const auto unknown = readDemandTrace("Time,height\n2026-10-05 00:00,1\n2026-10-05 00:07,2\n");
  QCOMPARE(codeOf(unknown.problems()), std::string("traceNoDemand"));
  const std::vector<Guess> asked = questionsOf(unknown.problems());
  QCOMPARE(asked.size(), size_t(2));
  QCOMPARE(asked[0].others, (std::vector<std::string>{"Time", "height"}));
  QVERIFY(sentences(unknown.problems()).contains(QStringLiteral("Time, height")));
}

void TestTraceGuesses::theReportHasTheKeysOfTheFormat() {
  const DemandTrace trace = readAll(rows("Date,Requests\n", "10/{d}/2026 {h}:00,{n}\n"));
  const QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(traceJson(trace))).object();
  QCOMPARE(report.keys(),
           (QStringList{u"guesses"_s, u"inputTokens"_s, u"meanPerSecond"_s, u"measuredHours"_s, u"outputTokens"_s,
                        u"recognised"_s, u"rows"_s, u"seconds"_s, u"shape"_s, u"start"_s, u"unit"_s}));
  QCOMPARE(report[QStringLiteral("shape")].toArray().size(), 168);
  QCOMPARE(report[QStringLiteral("measuredHours")].toArray().size(), 168);
  double sum = 0;
  for (const QJsonValue& value : report[QStringLiteral("shape")].toArray()) sum += value.toDouble();
  QVERIFY(near(sum, 168));
  const QJsonObject guess = report[QStringLiteral("guesses")].toArray().first().toObject();
  QCOMPARE(guess.keys(), (QStringList{u"because"_s, u"others"_s, u"taken"_s, u"what"_s}));
  QVERIFY(traceWords(trace).find("--date-order dayFirst") != std::string::npos);
}

}  // namespace tst_trace_guesses

QTEST_APPLESS_MAIN(tst_trace_guesses::TestTraceGuesses)
#include "tst_trace_guesses.moc"
