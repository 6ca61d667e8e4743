// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/other_changes.h"

#include <algorithm>
#include <set>

#include "base/number_text.h"
#include "workbook/export_record.h"
#include "workbook/inputs.h"

namespace fulcrum::workbook {
namespace {

constexpr size_t kMaxOfSheet = 20;  // sentences

std::string shownValue(const FileCell& cell) {
  constexpr size_t kShown = 60;
  std::string text = cell.kind == FileCell::Kind::Number ? numberText(cell.number) : cell.text;
  if (text.size() > kShown) text = text.substr(0, kShown) + "…";
  return text;
}

// What became of a cell, from its code at export and what is there now.
Problem changeOf(const std::string& before, const std::string& now, const FileCell* cell) {
  const auto worded = [](const char* code, std::vector<std::pair<std::string, std::string>> facts = {}) {
    return Problem{.severity = Severity::Note, .code = code, .where = {}, .facts = std::move(facts)};
  };
  const bool wasFormula = before.starts_with('F');
  if (wasFormula && now.starts_with('F')) return worded("formulaChanged");
  if (now == "-") return worded(wasFormula ? "formulaRemoved" : "cellCleared");
  if (now.starts_with('F')) return worded("formulaAdded");
  const std::string value = cell ? shownValue(*cell) : std::string();
  if (wasFormula) return worded("formulaReplaced", {{"value", value}});
  return worded(before == "-" ? "cellAdded" : "cellChanged", {{"value", value}});
}

}  // namespace

OtherChanges::OtherChanges(const RecordedExport& record) : m_record(record) {
  for (const auto& [exported, now] : record.sheetsNow) m_sheets[now].exportedName = exported;
  std::set<std::string> gone;
  std::map<std::string, int> removed;
  for (const RecordedRow& row : record.rows) {
    const auto now = record.sheetsNow.find(row.sheet);
    if (now == record.sheetsNow.end()) {
      gone.insert(row.sheet);
    } else if (row.now) {
      // LibreOffice forgets that a row was deleted when one is inserted afterwards: its reference stays where it was.
      const RecordedRow*& there = m_sheets[now->second].rows[*row.now];
      if (there) ++removed[now->second];
      if (!there || there->row == *row.now) there = &row;
    } else {
      ++removed[now->second];
    }
  }
  for (const std::string& sheet : gone) report(sheet, {.code = "sheetRemoved"});
  for (const auto& [sheet, count] : removed)
    report(sheet, {.code = "rowsRemoved", .facts = {{"count", std::to_string(count)}}});
}

void OtherChanges::report(const std::string& sheet, Problem problem) {
  problem.severity = Severity::Note;
  if (problem.where.empty()) problem.where = sheet;
  if (++m_counts[sheet] <= kMaxOfSheet) m_problems.push_back(std::move(problem));
}

// Rows that held nothing have no name of their own: they are counted from the one above.
std::string OtherChanges::exportedRowOf(const std::string& sheet, int row) const {
  if (sheet == kRecordSheet) return exportedRow(sheet, row);
  const auto found = m_sheets.find(sheet);
  if (found == m_sheets.end()) return cat("?", exportedRow(sheet, row));
  const SheetRows& rows = found->second;
  auto above = rows.rows.upper_bound(row);
  if (above == rows.rows.begin()) return exportedRow(rows.exportedName, row);
  --above;
  return exportedRow(rows.exportedName, above->second->row + row - above->first);
}

std::string OtherChanges::codeOf(const SheetRows& rows, const FileCell& cell) const {
  if (!cell.formula.empty()) {
    const auto now = m_record.sheetsNow.find(rows.exportedName);
    const std::string own = now == m_record.sheetsNow.end() ? rows.exportedName : now->second;
    return formulaCode(formulaShape(cell.formula, cell.written, cell.place, [&](std::string_view sheet, int row) {
      return exportedRowOf(sheet.empty() ? own : std::string(sheet), row);
    }));
  }
  if (cell.kind == FileCell::Kind::Number) return numberCode(cell.number);
  return cell.text.empty() ? "-" : textCode(cell.text);
}

void OtherChanges::takeSheet(const std::string& sheet) {
  if (sheet != kRecordSheet && !m_sheets.contains(sheet)) report(sheet, {.code = "sheetAdded"});
}

void OtherChanges::takeRow(const std::string& sheet, int row, const std::vector<FileCell>& cells) {
  const auto found = m_sheets.find(sheet);
  if (found == m_sheets.end()) return;
  const auto recorded = found->second.rows.find(row);
  if (recorded != found->second.rows.end()) {
    compare(sheet, found->second, *recorded->second, cells);
    found->second.rows.at(row) = recorded->second;
    m_seen[exportedRow(sheet, row)] = true;
  } else if (std::ranges::any_of(cells, [](const FileCell& cell) {
               return !cell.formula.empty() || cell.kind == FileCell::Kind::Number || !cell.text.empty();
             })) {
    m_addedRows[sheet].push_back(row);
  }
}

void OtherChanges::compare(const std::string& sheet, const SheetRows& rows, const RecordedRow& recorded,
                           const std::vector<FileCell>& cells) {
  std::map<int, std::pair<std::string, const FileCell*>> now;
  for (const FileCell& cell : cells) now[cell.place.column] = {codeOf(rows, cell), &cell};
  const int last = std::max(static_cast<int>(recorded.codes.size()), now.empty() ? 0 : now.rbegin()->first + 1);
  // Neighbours to which the same happened are one change.
  std::string spanBefore, spanNow;
  int spanBegin = -1;
  const FileCell* spanCell = nullptr;
  const auto flush = [&](int end) {
    if (spanBegin < 0) return;
    Problem problem = changeOf(spanBefore, spanNow, spanCell);
    problem.where = cellText(sheet, {*recorded.now, spanBegin});
    if (end - spanBegin > 1) problem.where += ":" + columnName(end - 1) + std::to_string(*recorded.now + 1);
    report(sheet, std::move(problem));
    spanBegin = -1;
  };
  for (int column = 0; column < last; ++column) {
    const auto at = static_cast<size_t>(column);
    const std::string before = at < recorded.codes.size() ? recorded.codes[at] : "-";
    const auto found = now.find(column);
    const std::string code = found == now.end() ? "-" : found->second.first;
    if (before == "I" || before == code) {
      flush(column);
      continue;
    }
    if (spanBegin >= 0 && (before != spanBefore || code != spanNow)) flush(column);
    if (spanBegin < 0) {
      spanBegin = column;
      spanBefore = before;
      spanNow = code;
      spanCell = found == now.end() ? nullptr : found->second.second;
    }
  }
  flush(last);
}

std::vector<Problem> OtherChanges::finish() {
  for (const auto& [sheet, rows] : m_sheets) {
    for (const auto& [row, recorded] : rows.rows) {
      if (!m_seen.contains(exportedRow(sheet, row))) compare(sheet, rows, *recorded, {});
    }
  }
  for (const auto& [sheet, rows] : m_addedRows)
    report(sheet, {.code = "rowsAdded",
                   .facts = {{"count", std::to_string(rows.size())}, {"row", std::to_string(rows.front() + 1)}}});
  for (const auto& [sheet, count] : m_counts) {
    if (count > kMaxOfSheet)
      m_problems.push_back({.severity = Severity::Note,
                            .code = "moreChanges",
                            .where = sheet,
                            .facts = {{"count", std::to_string(count - kMaxOfSheet)}}});
  }
  return m_problems;
}

Problems readSheet(const XlsxFile& file, const XlsxFile::Sheet& sheet, const RecordedExport& record,
                   CellsOfInputs& cells, OtherChanges& others) {
  if (sheet.name == kRecordSheet) return {};
  others.takeSheet(sheet.name);
  std::map<GridPlace, std::string> wanted;  // paths of inputs
  for (const RecordedInput& input : record.inputs) {
    if (input.place && input.sheet == sheet.name) wanted.emplace(*input.place, input.path);
  }
  const auto inputs = record.sheetsNow.find(kInputsSheet);
  const bool hasLabels = inputs != record.sheetsNow.end() && inputs->second == sheet.name;
  std::vector<FileCell> row;
  const auto take = [&] {
    if (row.empty()) return;
    for (size_t at = 0; at < row.size(); ++at) {
      if (!wanted.contains(row[at].place)) continue;
      InputCell input{row[at], {}};
      // On the sheet Inputs each row names its place in the plan.
      if (hasLabels && at > 0 && row[at - 1].place.column + 1 == row[at].place.column &&
          row[at - 1].kind == FileCell::Kind::Text)
        input.label = row[at - 1].text;
      cells[{sheet.name, row[at].place}] = std::move(input);
    }
    others.takeRow(sheet.name, row.front().place.row, row);
    row.clear();
  };
  Problems problems = file.readCells(sheet, [&](const FileCell& cell) {
    if (!row.empty() && row.front().place.row != cell.place.row) take();
    row.push_back(cell);
  });
  if (problems.empty()) take();
  return problems;
}

}  // namespace fulcrum::workbook
