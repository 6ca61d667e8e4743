// SPDX-License-Identifier: GPL-3.0-or-later
// The cells that a reader may change, by the place of their field in the plan.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "workbook/book.h"

namespace fulcrum::workbook {

// Where the value that a scenario sees is written: in the plan, in the scenario, or in one that it is based on.
class ScenarioPaths {
 public:
  ScenarioPaths(const Plan& plan, const ScenarioId& scenario);
  // `assumptions.discountRate`, or `scenarios[low].assumptions.discountRate`.
  [[nodiscard]] std::string assumption(std::string_view key) const;
  // `scenarios[tuned].levers.responseCache` and a key below it.
  [[nodiscard]] std::string lever(LeverKind kind, std::string_view key) const;
  // Of a place such as `fleets[main].targetLoad`: itself, or where a scenario overrides or adds it.
  [[nodiscard]] std::string element(const std::string& place) const;

 private:
  const Plan& m_plan;
  std::vector<const Scenario*> m_chain;  // the nearest first
};

struct IndexEntry {
  std::string path;
  CellPlace place;
  bool isInput = false;
};

struct InputText {
  std::string label;
  std::string unit = {};
  NumberLook look = NumberLook::General;
  std::string source = {};
  std::string asOf = {};
};

inline constexpr char kInputsSheet[] = "Inputs";  // each row names the place of its field before its value

class Inputs {
 public:
  Inputs(Book& book, const Plan& plan);

  void heading(std::string_view text);
  // The cell of a field, in formulas; the first call writes it. Without `changeable` a reader who changes it would get
  // another figure than Fulcrum: it is not in the index, and marked as Fulcrum's.
  std::string cell(const std::string& path, const InputText& text, double value, bool changeable = true);
  // What Fulcrum decided or modelled, with its rule.
  std::string fromFulcrum(const InputText& text, double value);
  // A number of a field on another sheet, in blue; where the field has its cell already, that cell by formula.
  void setCell(const CellPlace& place, const std::string& path, double value, NumberLook look);

  [[nodiscard]] int sheet() const { return m_sheet; }
  [[nodiscard]] const std::vector<IndexEntry>& index() const { return m_index; }

 private:
  std::string write(const InputText& text, double value, Role role, const std::string& path);

  Book& m_book;
  const Plan& m_plan;
  int m_sheet;
  int m_next = 3;
  struct Known {
    std::string ref;
    double value = 0;
  };
  std::map<std::string, Known> m_cells;  // by path
  std::vector<IndexEntry> m_index;
};

}  // namespace fulcrum::workbook
