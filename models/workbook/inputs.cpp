// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/inputs.h"

#include <algorithm>

#include "plan/assumption_index.h"
#include "plan/place.h"
#include "plan/resolve.h"

namespace fulcrum::workbook {
namespace {

enum Column { kName, kPath, kValue, kUnit, kSource, kAsOf };

std::string scenarioPath(const Scenario& scenario) {
  return toText(Place{.list = "scenarios", .id = scenario.id.text, .keys = {}});
}

std::optional<size_t> indexOfAssumption(std::string_view key) {
  std::optional<size_t> found;
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (field.key == key) found = index;
    ++index;
  });
  return found;
}

// Whether `place` is `above` or below it.
bool isWithin(const std::string& place, const std::string& above) {
  return place.starts_with(above) &&
         (place.size() == above.size() || place[above.size()] == '.' || place[above.size()] == '[');
}

}  // namespace

ScenarioPaths::ScenarioPaths(const Plan& plan, const ScenarioId& scenario)
    : m_plan(plan), m_chain(baseChain(plan, scenario)) {
  std::ranges::reverse(m_chain);
}

std::string ScenarioPaths::assumption(std::string_view key) const {
  const std::string path = cat("assumptions.", std::string(key));
  const auto index = indexOfAssumption(key);
  for (const Scenario* scenario : m_chain) {
    if (index && scenario->assumptions.set.test(*index)) return cat(scenarioPath(*scenario), ".", path);
  }
  return path;
}

std::string ScenarioPaths::lever(LeverKind kind, std::string_view key) const {
  const std::string path = cat(".levers.", std::string(leverKey(kind)), ".", std::string(key));
  for (const Scenario* scenario : m_chain) {
    if (leverOf(scenario->levers, kind)) return scenarioPath(*scenario) + path;
  }
  return m_chain.empty() ? path : scenarioPath(*m_chain.front()) + path;
}

std::string ScenarioPaths::element(const std::string& place) const {
  for (const Scenario* scenario : m_chain) {
    for (const auto& [overridden, value] : scenario->overrides) {
      if (isWithin(place, overridden))
        return cat(scenarioPath(*scenario), ".overrides[\"", overridden, "\"]", place.substr(overridden.size()));
    }
    const auto isAdded = [&](const std::string& list, const auto& elements) {
      return std::ranges::any_of(elements, [&](const auto& each) {
        return isWithin(place, toText(Place{.list = list, .id = each.id.text, .keys = {}}));
      });
    };
    if (isAdded("nodeTypes", scenario->added.nodeTypes) || isAdded("workloads", scenario->added.workloads) ||
        isAdded("fleets", scenario->added.fleets))
      return cat(scenarioPath(*scenario), ".added.", place);
  }
  return place;
}

Inputs::Inputs(Book& book, const Plan& plan) : m_book(book), m_plan(plan), m_sheet(book.addSheet(kInputsSheet)) {
  book.setText({m_sheet, 0, 0}, "Inputs", {Role::Title});
  book.setText(
      {m_sheet, 1, 0},
      "Blue cells may be changed. Grey ones are from Fulcrum: decided or modelled there, so that a change here "
      "does not change what was decided.",
      {Role::Note});
  const char* const heads[] = {"Input", "Place in the plan", "Value", "Unit", "Source", "As of"};
  for (int column = 0; column < 6; ++column) book.setText({m_sheet, 2, column}, heads[column], {Role::Column});
  Sheet& made = book.sheet(m_sheet);
  made.widths = {60, 70, 16, 24, 60, 12};
  made.frozenRows = 3;
}

void Inputs::heading(std::string_view text) {
  ++m_next;
  m_book.setText({m_sheet, m_next++, kName}, text, {Role::Heading});
}

std::string Inputs::write(const InputText& text, double value, Role role, const std::string& path) {
  m_book.setText({m_sheet, m_next, kName}, text.label);
  m_book.setText({m_sheet, m_next, kPath}, path, {Role::Note});
  m_book.setNumber({m_sheet, m_next, kValue}, value, {role, text.look});
  m_book.setUnit({m_sheet, m_next, kUnit}, text.unit);
  std::string source = text.source;
  std::string asOf = text.asOf;
  if (const auto note = m_plan.sources.find(path); note != m_plan.sources.end()) {
    source = note->second.source;
    asOf = note->second.asOf;
  }
  if (!source.empty()) m_book.setText({m_sheet, m_next, kSource}, source, {Role::Note});
  if (!asOf.empty()) m_book.setText({m_sheet, m_next, kAsOf}, asOf, {Role::Note});
  return refTo({m_sheet, m_next++, kValue});
}

std::string Inputs::cell(const std::string& path, const InputText& text, double value, bool changeable) {
  if (const auto known = m_cells.find(path); known != m_cells.end()) {
    // An arm that Fulcrum makes of the scenario may hold another value than the field.
    if (known->second.value == value) return known->second.ref;
    InputText other = text;
    other.source = "what the arm that is compared with has";
    return fromFulcrum(other, value);
  }
  const CellPlace place{m_sheet, m_next, kValue};
  const std::string ref = write(text, value, changeable ? Role::Input : Role::FromFulcrum, path);
  if (changeable) m_index.push_back({path, place, true});
  m_cells.emplace(path, Known{ref, value});
  return ref;
}

void Inputs::setCell(const CellPlace& place, const std::string& path, double value, NumberLook look) {
  const auto known = m_cells.find(path);
  if (known != m_cells.end() && known->second.value == value) {
    m_book.setFormula(place, known->second.ref, {Role::Plain, look});
    return;
  }
  const bool first = known == m_cells.end();
  m_book.setNumber(place, value, {first ? Role::Input : Role::FromFulcrum, look});
  if (!first) return;
  m_index.push_back({path, place, true});
  m_cells.emplace(path, Known{refTo(place), value});
}

std::string Inputs::fromFulcrum(const InputText& text, double value) {
  const std::string key = cat("\n", text.label, "\n", num(value));
  const auto known = m_cells.find(key);
  if (known != m_cells.end()) return known->second.ref;
  const std::string ref = write(text, value, Role::FromFulcrum, "from Fulcrum");
  m_cells.emplace(key, Known{ref, value});
  return ref;
}

}  // namespace fulcrum::workbook
