// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/read_record.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/number_text.h"
#include "workbook/export_record.h"

namespace fulcrum::workbook {
namespace {

using RecordCells = std::map<int, std::array<FileCell, kRecordColumns>>;  // by row

class RecordReader {
 public:
  explicit RecordReader(const RecordCells& cells) : m_cells(cells) {}

  Result<RecordedExport> read() {
    if (text(kFormatRow, 0) != kRecordFormat) return Problem{.code = "workbookNotOurs"};
    if (number(kFormatRow, 1) > kRecordVersion)
      return Problem{.code = "workbookNewer", .facts = {{"version", text(kVersionRow, 1)}}};
    RecordedExport record{.version = text(kVersionRow, 1),
                          .date = text(kDateRow, 1),
                          .planName = text(kPlanRow, 1),
                          .hash = text(kHashRow, 1),
                          .scenario = ScenarioId(text(kScenarioRow, 1))};
    const double inputs = number(kInputsRow, 1);
    for (auto row = m_cells.lower_bound(kFirstRecordRow); row != m_cells.end(); ++row) {
      if (static_cast<double>(record.inputs.size()) < inputs) {
        addInput(row->first, record);
      } else {
        addRow(row->first, record);
      }
    }
    return record;
  }

 private:
  const FileCell& cell(int row, int column) const {
    static const FileCell kBlank;
    const auto found = m_cells.find(row);
    return found == m_cells.end() ? kBlank : found->second[static_cast<size_t>(column)];
  }
  std::string text(int row, int column) const {
    const FileCell& found = cell(row, column);
    // A name of digits may have become a number.
    return found.kind == FileCell::Kind::Number ? numberText(found.number) : found.text;
  }
  double number(int row, int column) const {
    const FileCell& found = cell(row, column);
    return found.kind == FileCell::Kind::Number ? found.number : 0;
  }

  void addInput(int row, RecordedExport& record) const {
    RecordedInput input{.path = text(row, 0), .exported = number(row, 1), .sheet = {}, .place = {}};
    GridPlace place;
    if (parseReference(cell(row, 2).formula, input.sheet, place)) input.place = place;
    record.inputs.push_back(std::move(input));
  }

  void addRow(int row, RecordedExport& record) const {
    RecordedRow made{.sheet = text(row, 0),
                     .row = static_cast<int>(std::lround(std::clamp(number(row, 1), 0.0, 1e6))),
                     .codes = unpackedCodes(cell(row, 3).text),
                     .now = {}};
    std::string sheet;
    GridPlace place;
    if (parseReference(cell(row, 2).formula, sheet, place)) {
      made.now = place.row;
      record.sheetsNow.emplace(made.sheet, sheet);
    }
    record.rows.push_back(std::move(made));
  }

  const RecordCells& m_cells;
};

}  // namespace

Result<RecordedExport> readRecord(const XlsxFile& file) {
  const auto sheet = std::ranges::find(file.sheets(), kRecordSheet, &XlsxFile::Sheet::name);
  if (sheet == file.sheets().end()) return Problem{.code = "workbookNotOurs"};
  RecordCells cells;
  Problems problems = file.readCells(*sheet, [&](const FileCell& cell) {
    if (cell.place.column < kRecordColumns) cells[cell.place.row][static_cast<size_t>(cell.place.column)] = cell;
  });
  if (!problems.empty()) return problems;
  return RecordReader(cells).read();
}

std::string cellText(const std::string& sheet, GridPlace place) {
  return sheet + "!" + columnName(place.column) + std::to_string(place.row + 1);
}

}  // namespace fulcrum::workbook
