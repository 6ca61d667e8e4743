// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/figures.h"

#include <charconv>

#include "base/conversions.h"
#include "base/nearest.h"
#include "explain/comparison_figures.h"
#include "explain/output_figures.h"
#include "explain/pool_figures.h"
#include "explain/total_figures.h"
#include "explain/workload_figures.h"

namespace fulcrum::explain {
namespace {

constexpr size_t kNearestNames = 5;
constexpr size_t kMostEdits = 12;

std::string indexed(const std::string& name, size_t index) {
  return name + "[" + std::to_string(index) + "]";
}

struct ParsedName {
  std::string name;
  std::optional<size_t> index;
};

// `totals.cash[3]` is entry 3 of `totals.cash`; an index that is no number belongs to the name.
ParsedName parsed(std::string_view text) {
  if (text.starts_with("headline.")) text.remove_prefix(std::string_view("headline.").size());
  ParsedName result{.name = std::string(text), .index = {}};
  const size_t open = text.rfind('[');
  if (open != std::string_view::npos && text.ends_with("]")) {
    size_t index = 0;
    const char* last = text.data() + text.size() - 1;
    const auto [end, error] = std::from_chars(text.data() + open + 1, last, index);
    if (error == std::errc() && end == last) result = {std::string(text.substr(0, open)), index};
  }
  constexpr std::string_view kByWorkload = "byWorkload.";
  if (result.name.starts_with(kByWorkload)) result.name = "byWorkload[" + result.name.substr(kByWorkload.size()) + "]";
  return result;
}

}  // namespace

Figures::Figures(ExplainedScenario scenario) : m_scenario(std::make_unique<ExplainedScenario>(std::move(scenario))) {
  addHeadline(*this);
  addComparison(*this);
  addTotals(*this);
  addWorkloads(*this);
  addPools(*this);
  addOutputs(*this);
}

void Figures::add(Entry entry) {
  m_byName[entry.name] = m_entries.size();
  m_entries.push_back(std::move(entry));
}

std::vector<std::string> Figures::names() const {
  std::vector<std::string> names;
  for (const Entry& entry : m_entries) {
    if (!entry.isListed) continue;
    if (!entry.count) names.push_back(entry.name);
    for (size_t index = 0; index < entry.count.value_or(0); ++index) names.push_back(indexed(entry.name, index));
  }
  return names;
}

std::vector<std::string> Figures::outputs() const {
  std::vector<std::string> names;
  for (const Entry& entry : m_entries) {
    if (!entry.isOutput) continue;
    if (!entry.count) names.push_back(entry.name);
    for (size_t index = 0; index < entry.count.value_or(0); ++index) names.push_back(indexed(entry.name, index));
  }
  return names;
}

Phrase Figures::labelOf(const Entry& entry, std::optional<size_t> index) const {
  if (!index) return entry.label;
  if (entry.isOrder) return {"orderNumber", {{"what", entry.label}, {"number", std::to_string(*index + 1)}}};
  if (entry.atBoundaries && *index == m_scenario->months()) return {"atPlanEnd", {{"what", entry.label}}};
  return {"inMonth", {{"what", entry.label}, {"month", m_scenario->month(*index)}}};
}

Explanation Figures::term(const std::string& name, std::optional<size_t> index) const {
  const Entry& entry = m_entries[m_byName.at(name)];
  return {.figure = index ? indexed(name, *index) : name,
          .label = labelOf(entry, index),
          .value = entry.value(index.value_or(0)),
          .unit = entry.unit};
}

std::vector<Explanation> Figures::terms(const std::string& name, size_t count) const {
  std::vector<Explanation> terms;
  for (size_t index = 0; index < count; ++index) terms.push_back(term(name, index));
  return terms;
}

Explanation Figures::explained(const Entry& entry, std::optional<size_t> index) const {
  Explanation result = term(entry.name, index);
  Body body = entry.body(index.value_or(0));
  result.operation = body.operation;
  result.formula = std::move(body.formula);
  result.terms = std::move(body.terms);
  return result;
}

void Figures::expand(Explanation& explanation, int depth) const {
  for (Explanation& each : explanation.terms) {
    if (each.figure.empty() || !each.terms.empty()) {
      expand(each, depth);
    } else if (depth > 0) {
      const ParsedName name = parsed(each.figure);
      const Phrase label = each.label;
      each = explained(m_entries[m_byName.at(name.name)], name.index);
      each.label = label;
      expand(each, depth - 1);
    }
  }
}

Result<Explanation> Figures::explain(std::string_view text, int depth) const {
  const ParsedName name = parsed(text);
  const auto found = m_byName.find(name.name);
  if (found != m_byName.end()) {
    const Entry& entry = m_entries[found->second];
    if (entry.count.has_value() == name.index.has_value() && name.index.value_or(0) < entry.count.value_or(1)) {
      Explanation result = explained(entry, name.index);
      expand(result, depth);
      return result;
    }
  }
  const std::vector<std::string> all = names();
  return Problem{
      .code = "unknownFigure",
      .where = {},
      .facts = {{"name", std::string(text)}, {"nearest", joined(nearest(text, all, kNearestNames, kMostEdits))}}};
}

Result<Explanation> Figures::combined(const std::vector<std::string>& names, Operation operation, Phrase label) const {
  Explanation result{.label = std::move(label), .operation = operation};
  for (const std::string& name : names) {
    auto explained = explain(name);
    if (!explained) return explained.problems();
    const Explanation& found = explained.value();
    result.terms.push_back({.figure = found.figure, .label = found.label, .value = found.value, .unit = found.unit});
  }
  result.unit = result.terms.front().unit;
  result.value = resultOf(result);
  return result;
}

Result<Explanation> Figures::explain(const Asked& asked) const {
  if (asked.parts.empty()) return explain(asked.figure);
  auto parts = combined(asked.parts, asked.operation, asked.label);
  if (!parts || asked.over.empty()) return parts;
  auto whole = combined(asked.over, Operation::Sum, "wholeOfShare");
  if (!whole) return whole;
  Explanation part = std::move(parts).value();
  if (asked.ratio == Measure::MoneyPerMTokens) {
    Explanation tokens =
        derived(Operation::Product, "millionTokens", Measure::MTokens, "tokensOverMillion",
                {std::move(whole).value(), given("oneMillionth", 1 / kMillion, Measure::Plain, "perMillion")});
    tokens.terms.front().label = "tokens";
    part.label = "cost";
    return derived(Operation::Quotient, asked.label, asked.ratio, "costOverMillionTokens",
                   {std::move(part), std::move(tokens)});
  }
  part.label = "partOfShare";
  return derived(Operation::Quotient, asked.label, Measure::Share, "partOverWhole",
                 {std::move(part), std::move(whole).value()});
}

}  // namespace fulcrum::explain
