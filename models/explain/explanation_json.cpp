// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation_json.h"

#include "base/number_text.h"
#include "plan/json_text.h"

namespace fulcrum::explain {
namespace {

Json textOrNull(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json valueOf(const Explanation& explanation) {
  return explanation.value ? Json(*explanation.value) : Json(nullptr);
}

Json objectOf(const Explanation& explanation);

Json termOf(const Explanation& term) {
  Json json = Json::object();
  json["label"] = term.label;
  json["value"] = valueOf(term);
  json["unit"] = term.unit;
  json["place"] = textOrNull(term.place);
  json["source"] = textOrNull(term.source);
  json["figure"] = textOrNull(term.figure);
  const bool isExplained = !term.terms.empty() || !term.formula.empty();
  json["explanation"] = isExplained ? objectOf(term) : Json(nullptr);
  return json;
}

Json objectOf(const Explanation& explanation) {
  Json json = Json::object();
  json["figure"] = explanation.figure.empty() ? explanation.label : explanation.figure;
  json["label"] = explanation.label;
  json["value"] = valueOf(explanation);
  json["unit"] = explanation.unit;
  json["formula"] = explanation.formula;
  json["operation"] = std::string(operationKey(explanation.operation));
  json["terms"] = Json::array();
  for (const Explanation& term : explanation.terms) json["terms"].push_back(termOf(term));
  return json;
}

void addLines(const Explanation& explanation, size_t level, std::string& text) {
  text.append(2 * level, ' ').append(explanation.label).append(": ");
  text.append(explanation.value ? numberText(*explanation.value) : "no value");
  if (!explanation.unit.empty()) text.append(" ").append(explanation.unit);
  if (!explanation.formula.empty()) text.append("  = ").append(explanation.formula);
  if (!explanation.place.empty()) text.append("  [").append(explanation.place).append("]");
  if (!explanation.source.empty()) text.append("  (").append(explanation.source).append(")");
  text.append("\n");
  for (const Explanation& term : explanation.terms) addLines(term, level + 1, text);
}

}  // namespace

std::string explanationToJson(const Explanation& explanation) {
  return jsonText(objectOf(explanation));
}

std::string namesToJson(std::span<const std::string> names) {
  return jsonText(Json(std::vector<std::string>(names.begin(), names.end())));
}

std::string explanationToText(const Explanation& explanation) {
  std::string text;
  addLines(explanation, 0, text);
  return text;
}

}  // namespace fulcrum::explain
