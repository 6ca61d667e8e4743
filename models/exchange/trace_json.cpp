// SPDX-License-Identifier: GPL-3.0-or-later
// Written after: prometheus.io/docs/prometheus/latest/querying/api (range vectors), the API references of CloudWatch
// (GetMetricData, GetMetricStatistics) and Datadog (v1/query, v2/query/timeseries), Grafana's data frames.
#include "exchange/trace_json.h"

#include <algorithm>

#include "base/number_text.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

constexpr char kNoSeparator = '\0';
constexpr int kDeepest = 4;

const Json* memberOf(const Json& json, std::string_view key) {
  if (!json.is_object()) return nullptr;
  const auto found = json.find(key);
  return found == json.end() || found->is_null() ? nullptr : &*found;
}

const Json* listOf(const Json& json, std::string_view key) {
  const Json* list = memberOf(json, key);
  return list && list->is_array() ? list : nullptr;
}

std::string scalarText(const Json& json) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_null() || json.is_structured()) return {};
  if (json.is_boolean()) return json.get<bool>() ? "true" : "false";
  return numberText(json.get<double>());
}

// A long table of series in the making.
class SeriesRows {
 public:
  explicit SeriesRows(TraceCollector& collector) : m_collector(collector) {}

  void add(const std::string& name, const Json& time, const Json& value) {
    if (!m_any) m_collector.addRow({"time", "series", "value"}, kNoSeparator);
    m_any = true;
    std::string number = scalarText(value);
    if (number == "NaN" || number == "+Inf" || number == "-Inf") number.clear();
    m_collector.addRow({scalarText(time), name, std::move(number)}, kNoSeparator);
  }
  void addPairs(const std::string& name, const Json& pairs) {
    for (const Json& pair : pairs) {
      if (pair.is_array() && pair.size() >= 2) add(name, pair[0], pair[1]);
    }
  }
  void addLists(const std::string& name, const Json& times, const Json& values) {
    for (size_t i = 0; i < std::min(times.size(), values.size()); ++i) add(name, times[i], values[i]);
  }
  [[nodiscard]] bool any() const { return m_any; }

 private:
  TraceCollector& m_collector;
  bool m_any = false;
};

// `up{job="a"}`, as Prometheus writes a series.
std::string seriesNameOf(const Json& labels, std::string name = {}) {
  std::string text;
  if (!labels.is_object()) return name;
  for (const auto& [key, value] : labels.get_ref<const Json::object_t&>()) {
    if (key == "__name__") {
      name = scalarText(value);
    } else {
      ((((text += text.empty() ? "" : ",") += key) += "=\"") += scalarText(value)) += '"';
    }
  }
  return text.empty() && !name.empty() ? name : name + "{" + text + "}";
}

bool collectPrometheus(const Json& root, SeriesRows& rows) {
  const Json* data = memberOf(root, "data");
  const Json* result = listOf(data ? *data : root, "result");
  if (!result) return false;
  for (const Json& series : *result) {
    const Json* metric = memberOf(series, "metric");
    const Json* values = listOf(series, "values");
    if (metric && values) rows.addPairs(seriesNameOf(*metric), *values);
  }
  return rows.any();
}

bool collectCloudWatch(const Json& root, SeriesRows& rows) {
  if (const Json* results = listOf(root, "MetricDataResults")) {
    for (const Json& result : *results) {
      const Json* times = listOf(result, "Timestamps");
      const Json* values = listOf(result, "Values");
      const Json* label = memberOf(result, "Label");
      if (!label) label = memberOf(result, "Id");
      if (times && values) rows.addLists(label ? scalarText(*label) : std::string(), *times, *values);
    }
  } else if (const Json* points = listOf(root, "Datapoints")) {
    const Json* label = memberOf(root, "Label");
    for (const Json& point : *points) {
      const Json* time = memberOf(point, "Timestamp");
      for (const char* statistic : {"Sum", "SampleCount", "Average", "Maximum"}) {
        const Json* value = memberOf(point, statistic);
        if (!time || !value) continue;
        rows.add(label ? scalarText(*label) : std::string(), *time, *value);
        break;
      }
    }
  }
  return rows.any();
}

bool collectDatadog(const Json& root, SeriesRows& rows) {
  if (const Json* list = listOf(root, "series")) {
    for (const Json& series : *list) {
      const Json* points = listOf(series, "pointlist");
      const Json* name = memberOf(series, "expression");
      if (!name) name = memberOf(series, "metric");
      if (points) rows.addPairs(name ? scalarText(*name) : std::string(), *points);
    }
    return rows.any();
  }
  const Json* data = memberOf(root, "data");
  const Json* attributes = data ? memberOf(*data, "attributes") : nullptr;
  const Json* times = attributes ? listOf(*attributes, "times") : nullptr;
  const Json* values = attributes ? listOf(*attributes, "values") : nullptr;
  const Json* series = attributes ? listOf(*attributes, "series") : nullptr;
  if (!times || !values) return false;
  for (size_t i = 0; i < values->size(); ++i) {
    const Json* tags = series && i < series->size() ? memberOf((*series)[i], "group_tags") : nullptr;
    const Json* query = series && i < series->size() ? memberOf((*series)[i], "query") : nullptr;
    std::string name = query ? scalarText(*query) : std::string();
    if (tags) name += compactJsonText(*tags);
    if ((*values)[i].is_array()) rows.addLists(name, *times, (*values)[i]);
  }
  return rows.any();
}

void collectFrame(const Json& frame, SeriesRows& rows) {
  const Json* schema = memberOf(frame, "schema");
  const Json* data = memberOf(frame, "data");
  const Json* fields = schema ? listOf(*schema, "fields") : nullptr;
  const Json* values = data ? listOf(*data, "values") : nullptr;
  if (!fields || !values || values->empty()) return;
  for (size_t i = 1; i < std::min(fields->size(), values->size()); ++i) {
    const Json* config = memberOf((*fields)[i], "config");
    const Json* shown = config ? memberOf(*config, "displayNameFromDS") : nullptr;
    const Json* name = shown ? shown : memberOf((*fields)[i], "name");
    const Json* labels = memberOf((*fields)[i], "labels");
    std::string title = name ? scalarText(*name) : std::string();
    if (labels && !shown) title = seriesNameOf(*labels, title == "Value" ? std::string() : title);
    if ((*values)[0].is_array() && (*values)[i].is_array()) rows.addLists(title, (*values)[0], (*values)[i]);
  }
}

bool collectGrafana(const Json& root, SeriesRows& rows) {
  const Json* results = memberOf(root, "results");
  if (!results || !results->is_object()) return false;
  for (const auto& [name, query] : results->get_ref<const Json::object_t&>()) {
    const Json* frames = listOf(query, "frames");
    for (size_t i = 0; frames && i < frames->size(); ++i) collectFrame((*frames)[i], rows);
  }
  return rows.any();
}

// Members of members by paths of points.
void flatten(const Json& object, const std::string& prefix, int depth,
             std::vector<std::pair<std::string, std::string>>& members, std::vector<std::string>& lists) {
  for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
    std::string title = prefix.empty() ? key : prefix + "." + key;
    if (value.is_array()) {
      lists.push_back(std::move(title));
    } else if (value.is_object()) {
      if (depth < kDeepest) flatten(value, title, depth + 1, members, lists);
    } else {
      members.emplace_back(std::move(title), scalarText(value));
    }
  }
}

void collectRecord(const Json& object, TraceCollector& collector) {
  std::vector<std::pair<std::string, std::string>> members;
  std::vector<std::string> lists;
  flatten(object, {}, 0, members, lists);
  collector.addRecord(members, lists);
}

// The longest list of objects at or below a value.
const Json* recordsIn(const Json& json, int depth = 0) {
  if (json.is_array()) {
    return !json.empty() && std::all_of(json.begin(), json.end(), [](const Json& each) { return each.is_object(); })
               ? &json
               : nullptr;
  }
  const Json* longest = nullptr;
  if (!json.is_object() || depth == kDeepest) return nullptr;
  for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
    const Json* found = recordsIn(value, depth + 1);
    if (found && (!longest || found->size() > longest->size())) longest = found;
  }
  return longest;
}

std::string collectDocument(const Json& root, TraceCollector& collector) {
  SeriesRows rows(collector);
  if (collectPrometheus(root, rows)) return "prometheus";
  if (collectCloudWatch(root, rows)) return "cloudwatch";
  if (collectDatadog(root, rows)) return "datadog";
  if (collectGrafana(root, rows)) return "grafana";
  if (const Json* records = recordsIn(root)) {
    for (const Json& record : *records) collectRecord(record, collector);
  } else if (root.is_object()) {
    collectRecord(root, collector);
  }
  return {};
}

std::string_view nextLine(std::string_view& rest) {
  const std::string_view line = rest.substr(0, rest.find('\n'));
  rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  return line;
}

bool isBlank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void collectLines(std::string_view text, TraceCollector& collector, const std::function<bool(double)>& goOn) {
  constexpr size_t kBlock = 1000;
  const auto size = static_cast<double>(text.size());
  size_t lines = 0;
  for (std::string_view rest = text; !rest.empty(); ++lines) {
    if (lines % kBlock == 0 && !goOn(1 - static_cast<double>(rest.size()) / size)) return;
    const std::string_view line = nextLine(rest);
    if (isBlank(line)) continue;
    const JsonDocument document = parseJson(line);
    if (document.complete && document.root.is_object()) {
      collectRecord(document.root, collector);
    } else {
      collector.skipLine();
    }
  }
}

}  // namespace

std::string collectJson(std::string_view text, TraceCollector& collector, const std::function<bool(double)>& goOn) {
  std::string_view rest = text;
  const std::string_view line = nextLine(rest);
  const JsonDocument first = parseJson(line);
  const bool lines = first.complete && first.root.is_object() && !isBlank(rest);
  if (lines) {
    collectLines(text, collector, goOn);
    return {};
  }
  if (!goOn(0)) return {};
  const JsonDocument document = isBlank(rest) ? first : parseJson(text);
  if (document.complete) return collectDocument(document.root, collector);
  collectLines(text, collector, goOn);
  return {};
}

}  // namespace fulcrum
