// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook's cells hold besides its inputs, against what they held at export.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "workbook/read_record.h"

namespace fulcrum::workbook {

struct InputCell {
  FileCell content;
  std::optional<std::string> label;  // the text in the cell before it, where that is one
};
using CellsOfInputs = std::map<std::pair<std::string, GridPlace>, InputCell>;  // by sheet and cell, as they are now

class OtherChanges {
 public:
  explicit OtherChanges(const RecordedExport& record);
  // The cells of a row, from left to right.
  void takeRow(const std::string& sheet, int row, const std::vector<FileCell>& cells);
  void takeSheet(const std::string& sheet);  // that it exists
  // All that differs, as problems of the severity Note; long lists are cut with a sentence about the rest.
  [[nodiscard]] std::vector<Problem> finish();

 private:
  struct SheetRows {
    std::string exportedName;
    std::map<int, const RecordedRow*> rows;  // by where they are now
  };
  [[nodiscard]] std::string codeOf(const SheetRows& rows, const FileCell& cell) const;
  [[nodiscard]] std::string exportedRowOf(const std::string& sheet, int row) const;
  void compare(const std::string& sheet, const SheetRows& rows, const RecordedRow& recorded,
               const std::vector<FileCell>& cells);
  void report(const std::string& sheet, Problem problem);

  const RecordedExport& m_record;
  std::map<std::string, SheetRows> m_sheets;  // by their names now
  std::map<std::string, std::vector<int>> m_addedRows;
  std::map<std::string, size_t> m_counts;  // of what differs, by sheet
  std::map<std::string, bool> m_seen;      // whether rows came, by sheet and row
  std::vector<Problem> m_problems;
};

// Reads a sheet: its inputs into `cells`, everything into `others`.
[[nodiscard]] Problems readSheet(const XlsxFile& file, const XlsxFile::Sheet& sheet, const RecordedExport& record,
                                 CellsOfInputs& cells, OtherChanges& others);

}  // namespace fulcrum::workbook
