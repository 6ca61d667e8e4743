// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_titles.h"

#include <algorithm>
#include <initializer_list>
#include <span>

#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

struct TimeTitle {
  std::string_view title;
  std::optional<TimeUnit> unit;
};

// Of what traces, gateways, spreadsheets and monitoring exports call the time of a row; earlier ones come first.
constexpr TimeTitle kTimes[] = {{"timestamp", {}},
                                {"timestamp utc", {}},
                                {"timestamp ms", TimeUnit::Milliseconds},
                                {"timestamp us", TimeUnit::Microseconds},
                                {"timestamp ns", TimeUnit::Nanoseconds},
                                {"timestamp s", TimeUnit::Seconds},
                                {"time unix nano", TimeUnit::Nanoseconds},
                                {"start time unix nano", TimeUnit::Nanoseconds},
                                {"timestamp sec", TimeUnit::Seconds},
                                {"timestamp seconds", TimeUnit::Seconds},
                                {"window start s", TimeUnit::Seconds},
                                {"window start ms", TimeUnit::Milliseconds},
                                {"window start", {}},
                                {"bin start", {}},
                                {"bucket", {}},
                                {"bucket start", {}},
                                {"period start", {}},
                                {"interval start", {}},
                                {"usage date", {}},
                                {"arrival time", {}},
                                {"arrival timestamp", {}},
                                {"arrival time ms", TimeUnit::Milliseconds},
                                {"arrival time s", TimeUnit::Seconds},
                                {"arrived at", {}},
                                {"start time", {}},
                                {"start timestamp", {}},
                                {"started at", {}},
                                {"request time", {}},
                                {"request timestamp", {}},
                                {"request created at", {}},
                                {"submit time", {}},
                                {"submitted at", {}},
                                {"created at", {}},
                                {"created", {}},
                                {"created time", {}},
                                {"unix time", {}},
                                {"epoch", {}},
                                {"epoch ms", TimeUnit::Milliseconds},
                                {"epoch s", TimeUnit::Seconds},
                                {"date time", {}},
                                {"date", {}},
                                {"time", {}},
                                {"time utc", {}},
                                {"time ms", TimeUnit::Milliseconds},
                                {"time s", TimeUnit::Seconds},
                                {"time sec", TimeUnit::Seconds},
                                {"time us", TimeUnit::Microseconds},
                                {"time ns", TimeUnit::Nanoseconds},
                                {"ts", {}},
                                {"ts ms", TimeUnit::Milliseconds},
                                {"at", {}},
                                {"timegenerated", {}},
                                {"zeit", {}},
                                {"zeitstempel", {}},
                                {"zeitpunkt", {}},
                                {"datum", {}},
                                {"datum uhrzeit", {}},
                                {"datum zeit", {}},
                                {"day", {}},
                                {"tag", {}},
                                {"hour", TimeUnit::Hours},
                                {"hours", TimeUnit::Hours},
                                {"stunde", TimeUnit::Hours},
                                {"minute", TimeUnit::Minutes},
                                {"minutes", TimeUnit::Minutes},
                                {"second", TimeUnit::Seconds},
                                {"seconds", TimeUnit::Seconds},
                                {"millisecond", TimeUnit::Milliseconds},
                                {"milliseconds", TimeUnit::Milliseconds},
                                {"interval", {}},
                                {"start", {}}};

constexpr std::string_view kClocks[] = {"uhrzeit", "time of day", "clock"};
constexpr std::string_view kEnds[] = {"end time",     "ended at",      "finish time", "finished at", "completion time",
                                      "completed at", "end timestamp", "end",         "stop time",   "finished time"};
constexpr std::string_view kSeriesNames[] = {"series", "metric", "metric name", "name",
                                             "legend", "label",  "field",       "scope"};

class Words {
 public:
  explicit Words(std::string_view title) : m_words(titleWords(title)) {}
  [[nodiscard]] bool any(std::initializer_list<std::string_view> words) const {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has(word); });
  }
  [[nodiscard]] bool has(std::string_view word) const {
    return std::find(m_words.begin(), m_words.end(), word) != m_words.end();
  }
  // Next to each other.
  [[nodiscard]] bool pair(std::string_view first, std::string_view second) const {
    for (size_t i = 1; i < m_words.size(); ++i) {
      if (m_words[i - 1] == first && m_words[i] == second) return true;
    }
    return false;
  }
  [[nodiscard]] bool endsIn(std::string_view word) const { return !m_words.empty() && m_words.back() == word; }
  [[nodiscard]] size_t size() const { return m_words.size(); }

 private:
  std::vector<std::string> m_words;
};

bool isOneOf(std::string_view title, std::span<const std::string_view> titles) {
  return std::any_of(titles.begin(), titles.end(), [&](std::string_view each) { return sameTitle(title, each); });
}

// A title without labels, and its __name__ where the name stands among them.
std::string nameOf(std::string_view title) {
  constexpr std::string_view kName = "__name__";
  const size_t open = title.find('{');
  if (open == std::string_view::npos) return std::string(title);
  const size_t name = title.find(kName, open);
  if (name != std::string_view::npos) {
    const size_t quote = title.find_first_of("\"'", name);
    const size_t end = quote == std::string_view::npos ? quote : title.find_first_of("\"'", quote + 1);
    if (end != std::string_view::npos) return std::string(title.substr(quote + 1, end - quote - 1));
  }
  std::string plain;
  int depth = 0;
  for (const char c : title) {
    if (c == '{') ++depth;
    if (depth == 0) plain += c;
    if (c == '}' && depth > 0) --depth;
  }
  return plain;
}

bool says(std::string_view title, std::initializer_list<std::string_view> passages) {
  std::string lower;
  for (const char c : title) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::any_of(passages.begin(), passages.end(),
                     [&](std::string_view passage) { return lower.find(passage) != std::string::npos; });
}

std::optional<ValueForm> rateForm(std::string_view title, const Words& words) {
  if (words.any({"rpm"}) || words.pair("per", "minute") || words.pair("per", "min") || words.pair("pro", "minute") ||
      says(title, {"/min"}))
    return ValueForm::PerMinute;
  if (words.pair("per", "hour") || words.pair("pro", "stunde") || says(title, {"/h", "/stunde"}))
    return ValueForm::PerHour;
  if (words.any({"rpd"}) || words.pair("per", "day") || words.pair("pro", "tag") ||
      says(title, {"/day", "/d)", "/tag"}))
    return ValueForm::PerDay;
  if (words.any({"rps", "qps", "reqps", "ps", "rate"}) || words.pair("per", "second") || words.pair("per", "sec") ||
      words.pair("per", "s") || words.pair("pro", "sekunde") || says(title, {"/s", "rate(", "as_rate"}))
    return ValueForm::PerSecond;
  return {};
}

// Thousands and millions, as spreadsheets put them into a title.
double scaleOf(std::string_view title, const Words& words) {
  const auto has = [&](std::string_view part) { return title.find(part) != std::string_view::npos; };
  if (words.any({"thousand", "thousands", "tsd"}) || has("(k)") || has("(K)")) return 1e3;
  if (words.any({"million", "millions", "mio"}) || has("(M)")) return 1e6;
  return 1;
}

// What is about requests and is not how many there were.
bool isNoDemand(const Words& words) {
  return words.any({"error",    "errors",  "failed",   "failure",    "failures",  "latency",  "duration",    "cost",
                    "costs",    "spend",   "price",    "usd",        "cache",     "cached",   "percent",     "pct",
                    "quantile", "bucket",  "size",     "bytes",      "waiting",   "queue",    "queued",      "queueing",
                    "running",  "active",  "inflight", "concurrent", "swapped",   "timeout",  "timeouts",    "retry",
                    "retries",  "aborted", "throttle", "throttled",  "throttles", "rejected", "utilization", "usage",
                    "limit",    "fehler",  "kosten",   "p50",        "p90",       "p95",      "p99",         "ttft",
                    "tpot",     "itl",     "id",       "share",      "ratio",     "blocked",  "dropped",     "4xx",
                    "5xx",      "max",     "peak",     "hash",       "ids"}) ||
         words.pair("in", "flight") || words.pair("time", "to") || words.pair("success", "rate");
}

std::optional<TitleMeaning> tokenMeaning(std::string_view title, const Words& words) {
  const bool lengths = words.any({"length", "len", "isl", "osl"});
  const bool tokens = words.any({"token", "tokens", "toks", "tok"});
  if (!lengths && !tokens) return {};
  if (words.any({"cached", "cache",  "reasoning", "cost",    "price",   "spend", "audio", "image",
                 "id",     "p50",    "p90",       "p95",     "p99",     "max",   "min",   "limit",
                 "share",  "bucket", "time",      "latency", "seconds", "ms"}))
    return TitleMeaning{};
  TitleMeaning meaning;
  if (words.any({"output", "generated", "generation", "completion", "completions", "response", "decode", "out", "osl",
                 "ausgabe"}))
    meaning.role = TraceRole::OutputTokens;
  else if (words.any({"input", "context", "prompt", "prompts", "request", "prefill", "in", "isl", "eingabe"}))
    meaning.role = TraceRole::InputTokens;
  else
    return TitleMeaning{};
  const bool histogram = says(title, {"_tokens_count"}) && says(title, {":", "request_"});
  if (histogram) {  // vllm:request_prompt_tokens_count counts requests
    return TitleMeaning{.role = TraceRole::Requests, .mayBeCounter = true, .doubt = 2};
  }
  if (rateForm(title, words))
    meaning.tokens = TokenForm::PerSecond;
  else if (words.any({"mean", "avg", "average", "mittel", "mittlere"}) || words.pair("per", "request"))
    meaning.tokens = TokenForm::Means;
  meaning.mayBeCounter = says(title, {"_total", "_sum"});
  meaning.scale = scaleOf(title, words);
  meaning.doubt = words.size() > 3 ? 1 : 0;
  return meaning;
}

std::optional<TitleMeaning> gpuMeaning(std::string_view title, const Words& words) {
  if (says(title, {"dcgm_fi_dev_gpu_util", "nvidia_gpu_duty_cycle", "nv_gpu_utilization", "gpu_utilization_percent"}))
    return TitleMeaning{.role = TraceRole::GpuLoad, .form = ValueForm::Percent};
  if (says(title, {"dcgm_fi_prof_gr_engine_active", "dcgm_fi_prof_sm_active"}))
    return TitleMeaning{.role = TraceRole::GpuLoad, .form = ValueForm::Share};
  if (!words.any({"gpu", "gpus", "ngpus"})) return {};
  if (words.any({"util", "utilization", "utilisation", "duty", "load"}) && !words.any({"memory", "mem"}))
    return TitleMeaning{.role = TraceRole::GpuLoad};
  if (words.any({"capacity", "total", "memory", "mem", "power", "temp", "type", "name", "free", "idle", "id", "model",
                 "cost", "util", "index", "uuid"}))
    return TitleMeaning{};
  const bool use = words.any({"busy", "used", "use", "active", "requested", "allocated", "demand", "inuse"});
  if (!use && !words.any({"gpus", "ngpus"}) && !words.any({"num", "count", "number", "n"})) return TitleMeaning{};
  return TitleMeaning{.role = TraceRole::BusyGpus, .doubt = use ? 0 : 1};
}

std::optional<TitleMeaning> requestMeaning(std::string_view title, const Words& words) {
  const bool histogramCount =
      says(title, {"_seconds_count", "_milliseconds_count", "_latency_count", "duration_count"});
  if (histogramCount) return TitleMeaning{.role = TraceRole::Requests, .mayBeCounter = true, .doubt = 2};
  const bool named = words.any({"request", "requests", "reqs", "req", "rps", "qps", "rpm", "rpd", "reqps", "queries",
                                "invocations", "calls", "prompts", "anfragen", "aufrufe", "hits"});
  if (!named || isNoDemand(words) || says(title, {"_bucket", "_sum", "_created"})) return {};
  TitleMeaning meaning{.role = TraceRole::Requests, .form = rateForm(title, words)};
  meaning.mayBeCounter = says(title, {"_total", "_count"});
  const bool prometheus = says(title, {":", "(", "_total"});
  const bool counts = says(title, {"increase(", "as_count"}) ||
                      (!prometheus && (words.any({"count", "number", "num", "n", "total", "requests", "reqs",
                                                  "invocations", "calls", "anfragen", "aufrufe", "sum", "anzahl"})));
  if (!meaning.form && counts) meaning.form = ValueForm::Counts;
  if (words.any({"success", "successful", "succeeded", "completed", "finished", "ok", "2xx"})) meaning.doubt = 1;
  meaning.scale = scaleOf(title, words);
  if (words.any({"hits", "prompts", "queries"})) ++meaning.doubt;
  if (words.size() > 4) ++meaning.doubt;
  return meaning;
}

// Columns that say little: only where nothing better is there.
std::optional<TitleMeaning> weakMeaning(std::string_view title) {
  static constexpr std::string_view kCounts[] = {"count", "anzahl", "n"};
  static constexpr std::string_view kRates[] = {"rate", "arrival rate", "throughput rps"};
  if (isOneOf(title, kCounts)) return TitleMeaning{.role = TraceRole::Requests, .form = ValueForm::Counts, .doubt = 4};
  if (isOneOf(title, kRates))
    return TitleMeaning{.role = TraceRole::Requests, .form = ValueForm::PerSecond, .doubt = 4};
  return {};
}

std::optional<TitleMeaning> timeMeaning(std::string_view title) {
  int rank = 0;
  for (const TimeTitle& known : kTimes) {
    ++rank;
    if (sameTitle(title, known.title))
      return TitleMeaning{.role = TraceRole::Time, .timeUnit = known.unit, .doubt = rank};
  }
  return {};
}

std::optional<TimeUnit> durationUnit(const Words& words) {
  if (words.any({"ms", "milliseconds"})) return TimeUnit::Milliseconds;
  if (words.any({"min", "minutes"})) return TimeUnit::Minutes;
  if (words.any({"h", "hours"})) return TimeUnit::Hours;
  if (words.any({"s", "sec", "seconds"})) return TimeUnit::Seconds;
  return {};
}

}  // namespace

std::vector<std::string> titleWords(std::string_view title) {
  std::vector<std::string> words;
  std::string word;
  bool lower = false;
  const auto finish = [&] {
    if (!word.empty()) words.push_back(std::exchange(word, {}));
  };
  for (const char c : title) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool small = c >= 'a' && c <= 'z';
    const bool digit = c >= '0' && c <= '9';
    if (!capital && !small && !digit) finish();
    if (capital && lower) finish();
    if (capital || small || digit) word += capital ? static_cast<char>(c - 'A' + 'a') : c;
    lower = small;
  }
  finish();
  return words;
}

bool isLabelsAlone(std::string_view title) {
  return title.starts_with('{') && title.ends_with('}') && title.find("__name__") == std::string_view::npos;
}

TitleMeaning meaningOf(std::string_view title) {
  // Members of members of JSON are told by the last name.
  const size_t point = title.find('{') == std::string_view::npos ? title.find_last_of('.') : std::string_view::npos;
  if (const auto time = timeMeaning(title)) return *time;
  if (point != std::string_view::npos) {
    if (const auto time = timeMeaning(title.substr(point + 1))) return *time;
  }
  if (isOneOf(title, kClocks)) return {.role = TraceRole::Clock};
  if (isOneOf(title, kEnds)) return {.role = TraceRole::EndTime};
  if (isOneOf(title, kSeriesNames)) return {.role = TraceRole::SeriesName};
  if (isLabelsAlone(title)) {
    // Only of requests one asks by path, method and status.
    const bool http = says(title, {"handler=", "route=", "path=", "method=", "status=", "code=", "status_code="});
    return http ? TitleMeaning{.role = TraceRole::Requests, .mayBeCounter = true, .doubt = 3} : TitleMeaning{};
  }
  const std::string name = nameOf(title);
  const Words words(name);
  if (words.size() == 0) return {};
  if (const auto tokens = tokenMeaning(name, words)) return *tokens;
  if (const auto gpus = gpuMeaning(name, words)) return *gpus;
  if (const auto requests = requestMeaning(name, words)) return *requests;
  if (const auto weak = weakMeaning(title)) return *weak;
  if (words.any({"duration", "runtime", "elapsed"}) || words.pair("run", "time"))
    return {.role = TraceRole::Duration, .timeUnit = durationUnit(words)};
  if (words.any({"latency", "ttft", "status", "endpoint", "user", "session", "turn", "finish", "response"}) ||
      sameTitle(title, "model") || sameTitle(title, "model name") || sameTitle(title, "model id") ||
      (words.any({"request", "trace", "chat", "conversation", "generation", "completion", "call"}) &&
       words.has("id")) ||
      words.pair("log", "type"))
    return {.role = TraceRole::RequestFact};
  return {};
}

}  // namespace fulcrum
