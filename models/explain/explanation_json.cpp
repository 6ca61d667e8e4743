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

Json objectOf(const Explanation& explanation, const std::string& currency);

Json termOf(const Explanation& term, const std::string& currency) {
  Json json = Json::object();
  json["label"] = toText(term.label, currency);
  json["value"] = valueOf(term);
  json["unit"] = unitText(term.unit, currency);
  json["place"] = textOrNull(term.place);
  json["source"] = textOrNull(term.source);
  json["figure"] = textOrNull(term.figure);
  const bool isExplained = !term.terms.empty() || !term.formula.empty();
  json["explanation"] = isExplained ? objectOf(term, currency) : Json(nullptr);
  return json;
}

Json objectOf(const Explanation& explanation, const std::string& currency) {
  Json json = Json::object();
  json["figure"] = explanation.figure.empty() ? toText(explanation.label, currency) : explanation.figure;
  json["label"] = toText(explanation.label, currency);
  json["value"] = valueOf(explanation);
  json["unit"] = unitText(explanation.unit, currency);
  json["formula"] = toText(explanation.formula, currency);
  json["operation"] = std::string(operationKey(explanation.operation));
  json["terms"] = Json::array();
  for (const Explanation& term : explanation.terms) json["terms"].push_back(termOf(term, currency));
  return json;
}

void addLines(const Explanation& explanation, const std::string& currency, size_t level, size_t most,
              std::string& text) {
  text.append(2 * level, ' ').append(toText(explanation.label, currency)).append(": ");
  text.append(explanation.value ? numberText(*explanation.value) : "no value");
  const std::string unit = unitText(explanation.unit, currency);
  if (!unit.empty()) text.append(" ").append(unit);
  if (!explanation.formula.empty()) text.append("  = ").append(toText(explanation.formula, currency));
  if (!explanation.place.empty()) text.append("  [").append(explanation.place).append("]");
  if (!explanation.source.empty()) text.append("  (").append(explanation.source).append(")");
  text.append("\n");
  if (level == most && !explanation.terms.empty()) {
    text.append(2 * level + 2, ' ').append("... of ").append(std::to_string(explanation.terms.size()));
    text.append(explanation.terms.size() == 1 ? " term\n" : " terms\n");
    return;
  }
  for (const Explanation& term : explanation.terms) addLines(term, currency, level + 1, most, text);
}

std::string verdictText(const Verdict& verdict, const std::string& currency) {
  std::string text;
  for (const Phrase& sentence : verdict) text += (text.empty() ? "" : " ") + toText(sentence, currency);
  return text;
}

}  // namespace

std::string verdictsToJson(const PageVerdicts& pages, const std::string& currency) {
  Json json = Json::object();
  for (const auto& [page, verdict] : pages) json[page] = verdictText(verdict, currency);
  return jsonText(json);
}

std::string verdictsToText(const PageVerdicts& pages, const std::string& currency) {
  std::string text;
  for (const auto& [page, verdict] : pages) text += page + ": " + verdictText(verdict, currency) + "\n";
  return text;
}

std::string explanationToJson(const Explanation& explanation, const std::string& currency) {
  return jsonText(objectOf(explanation, currency));
}

std::string namesToJson(std::span<const std::string> names) {
  return jsonText(Json(std::vector<std::string>(names.begin(), names.end())));
}

std::string explanationToText(const Explanation& explanation, const std::string& currency, size_t levels) {
  std::string text;
  addLines(explanation, currency, 0, levels, text);
  return text;
}

}  // namespace fulcrum::explain
