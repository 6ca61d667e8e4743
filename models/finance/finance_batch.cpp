// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/finance_batch.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "finance/batch_functions.h"
#include "finance/batch_inputs.h"

namespace fulcrum::finance {
namespace {

using nlohmann::json;

std::vector<std::string_view> namesOf(const BatchFunction& function) {
  std::vector<std::string_view> names{function.name};
  names.insert(names.end(), function.aliases.begin(), function.aliases.end());
  return names;
}

const BatchFunction* findFunction(std::string_view name) {
  const std::string wanted = normalisedName(name);
  for (const BatchFunction& function : batchFunctions()) {
    for (const std::string_view candidate : namesOf(function)) {
      if (normalisedName(candidate) == wanted) return &function;
    }
  }
  return nullptr;
}

// JSON has no NaN and no infinity: they are "no value" here.
bool isFinite(const json& value) {
  if (value.is_number_float()) return std::isfinite(value.get<double>());
  return !value.is_structured() || std::all_of(value.begin(), value.end(), isFinite);
}

}  // namespace

Result<BatchAnswer> evaluateFinance(std::string_view function, std::string_view inputs) {
  const BatchFunction* entry = findFunction(function);
  if (!entry) {
    std::string known;
    for (const std::string& name : financeFunctionNames()) known += (known.empty() ? "" : ", ") + name;
    return Problem{
        Severity::Error, "unknownChoice", "function", {{"value", std::string(function)}, {"choices", known}}};
  }
  const json parsed = json::parse(inputs, nullptr, false);
  if (parsed.is_discarded()) {
    return Problem{Severity::Error, "syntax", "inputs_json", {{"detail", "the text cannot be read"}}};
  }
  if (!parsed.is_object()) {
    return Problem{Severity::Error,
                   "wrongType",
                   "inputs_json",
                   {{"expected", "an object {\"name\": value}"}, {"found", parsed.type_name()}}};
  }
  BatchInputs named(parsed, entry->parameters);
  Result<BatchValue> value = entry->evaluate(named);
  if (!named.problems().empty()) return named.problems();
  if (!value) return value.problems();
  if (!isFinite(value.value().value)) return Problem{Severity::Error, "noFiniteValue", "", {}};
  return BatchAnswer{value.value().value.dump(), value.value().warnings};
}

std::vector<std::string> financeFunctionNames() {
  std::vector<std::string> names;
  for (const BatchFunction& function : batchFunctions()) names.emplace_back(function.name);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace fulcrum::finance
