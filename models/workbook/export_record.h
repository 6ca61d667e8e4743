// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden sheet by which a workbook is read back: what was exported, every input with its value at export and a
// reference to its cell, and every row of every sheet with a reference and what its cells held. Spreadsheets keep
// references true when rows come, go and move, and a sheet gets another name.
#pragma once

#include <string>
#include <vector>

#include "workbook/formula_shape.h"
#include "workbook/workbook.h"

namespace fulcrum::workbook {

inline constexpr char kRecordSheet[] = "Read back";
inline constexpr char kRecordFormat[] = "fulcrum-workbook";
inline constexpr int kRecordVersion = 1;

// Where things stand in it; rows and columns count from 0.
enum RecordRow { kFormatRow, kVersionRow, kDateRow, kPlanRow, kScenarioRow, kHashRow, kInputsRow, kChangedRow };
inline constexpr int kFirstRecordRow = 10;
// Inputs: place, value at export, reference. Rows, below: sheet, row as it was exported, reference, cells.
inline constexpr int kRecordColumns = 4;

class ExportRecord {
 public:
  // Writes the inputs. `hash` is the SHA-256 of the plan's text form.
  ExportRecord(Workbook& workbook, const Plan& plan, const ScenarioId& scenario, const WorkbookOptions& options);
  // How many inputs differ from the export, in formulas.
  [[nodiscard]] std::string changed() const;
  // Writes the rows of all sheets as they are now.
  void finish();

 private:
  void writeRow(int sheet, int row);

  Workbook& m_workbook;
  int m_sheet;
  int m_next = kFirstRecordRow;
};

// What a cell holds, apart from values that formulas compute: `N` a number, `T` a text, `F` a formula, with a hash;
// `I` an input; `-` nothing.
[[nodiscard]] std::string numberCode(double number);
[[nodiscard]] std::string textCode(std::string_view text);
[[nodiscard]] std::string formulaCode(std::string_view shape);
// `-`, `3*F1a2b3c4d` for neighbours that hold the same, with blanks between; blank ends are left out.
[[nodiscard]] std::string packedCodes(const std::vector<std::string>& codes);
[[nodiscard]] std::vector<std::string> unpackedCodes(std::string_view packed);
// The name of a row in shapes: the sheet and row as exported.
[[nodiscard]] std::string exportedRow(std::string_view sheet, int row);

}  // namespace fulcrum::workbook
