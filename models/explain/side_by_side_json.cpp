// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/side_by_side_json.h"

#include <cmath>

#include "base/csv_field.h"
#include "base/number_text.h"
#include "exchange/comparison_json.h"
#include "plan/json_text.h"

namespace fulcrum::explain {
namespace {

constexpr const char* kNever = "never";

Json figureJson(const std::optional<double>& value) {
  if (!value) return nullptr;
  return std::isinf(*value) ? Json(kNever) : Json(*value);
}

std::string figureText(const std::optional<double>& value) {
  if (!value) return {};
  return std::isinf(*value) ? kNever : numberText(*value);
}

}  // namespace

std::string_view rankingKey(const Ranking& ranking) {
  if (!ranking.reason) return {};
  switch (*ranking.reason) {
    case Incomparable::Incomplete:
      return "incomplete";
    case Incomparable::ServedUnknown:
      return "servedUnknown";
    case Incomparable::Served:
      return "served";
    case Incomparable::Quality:
      return "quality";
  }
  return {};
}

std::string comparisonJson(const ComparisonReport& report) {
  Json json = Json::object();
  json["scenarios"] = Json::array();
  for (const ComparedFigures& each : report.scenarios) json["scenarios"].push_back(each.scenario.text);
  json["figures"] = Json::object();
  for (const FigureRow& row : report.figures) {
    Json values = Json::array();
    for (const auto& value : row.values) values.push_back(figureJson(value));
    json["figures"][row.name] = std::move(values);
  }
  json["inputs"] = Json::array();
  for (const InputRow& row : report.inputs) {
    Json values = Json::array();
    for (const auto& value : row.values) values.push_back(value ? Json(*value) : Json(nullptr));
    Json input = Json::object();
    input["path"] = row.path;
    input["values"] = std::move(values);
    json["inputs"].push_back(std::move(input));
  }
  const std::string_view ranking = rankingKey(report.ranking);
  json["ranking"] = ranking.empty() ? Json(nullptr) : Json(std::string(ranking));
  if (report.reasons.empty()) return jsonText(json);
  json["why"] = Json::object();
  for (size_t i = 0; i < report.reasons.size(); ++i) {
    if (report.reasons[i]) json["why"][report.scenarios[i].scenario.text] = attributionJson(*report.reasons[i]);
  }
  return jsonText(json);
}

std::string comparisonCsv(const ComparisonReport& report) {
  std::string csv = "figure";
  for (const ComparedFigures& each : report.scenarios) csv += ',' + csvField(each.scenario.text);
  csv += '\n';
  for (const FigureRow& row : report.figures) {
    csv += csvField(row.name);
    for (const auto& value : row.values) csv += ',' + figureText(value);
    csv += '\n';
  }
  for (const InputRow& row : report.inputs) {
    csv += csvField(row.path);
    for (const auto& value : row.values) csv += ',' + csvField(value.value_or(std::string()));
    csv += '\n';
  }
  return csv;
}

}  // namespace fulcrum::explain
