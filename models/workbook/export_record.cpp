// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/export_record.h"

#include <charconv>
#include <cstdio>
#include <set>

#include "base/sha256.h"
#include "plan/plan_json.h"

namespace fulcrum::workbook {
namespace {

constexpr int kNameColumn = 0;
constexpr int kValueColumn = 1;
constexpr int kReferenceColumn = 2;
constexpr int kCellsColumn = 3;

std::string coded(char kind, std::string_view text) {
  char code[12];
  const int length = std::snprintf(code, sizeof code, "%c%08x", kind, static_cast<unsigned>(textHash(text)));
  return std::string(code, static_cast<size_t>(length));
}

}  // namespace

std::string numberCode(double number) {
  // Spreadsheets keep 15 digits or more.
  char text[32];
  const int length = std::snprintf(text, sizeof text, "%.12g", number == 0 ? 0.0 : number);
  return coded('N', {text, static_cast<size_t>(length)});
}
std::string textCode(std::string_view text) {
  return coded('T', text);
}
std::string formulaCode(std::string_view shape) {
  return coded('F', shape);
}

std::string packedCodes(const std::vector<std::string>& codes) {
  std::string packed;
  size_t end = codes.size();
  while (end > 0 && codes[end - 1] == "-") --end;
  for (size_t at = 0; at < end;) {
    size_t next = at + 1;
    while (next < end && codes[next] == codes[at]) ++next;
    if (!packed.empty()) packed += ' ';
    if (next - at > 1) packed.append(std::to_string(next - at)).append("*");
    packed += codes[at];
    at = next;
  }
  return packed;
}

std::vector<std::string> unpackedCodes(std::string_view packed) {
  constexpr size_t kMaxRun = 16'384;  // columns of a sheet
  std::vector<std::string> codes;
  while (!packed.empty()) {
    const std::string_view run = packed.substr(0, packed.find(' '));
    packed.remove_prefix(std::min(packed.size(), run.size() + 1));
    const size_t star = run.find('*');
    size_t count = 1;
    if (star != std::string_view::npos) std::from_chars(run.data(), run.data() + star, count);
    codes.insert(codes.end(), std::min(count, kMaxRun),
                 std::string(star == std::string_view::npos ? run : run.substr(star + 1)));
  }
  return codes;
}

std::string exportedRow(std::string_view sheet, int row) {
  return cat(std::string(sheet), "!", std::to_string(row));
}

ExportRecord::ExportRecord(Workbook& workbook, const Plan& plan, const ScenarioId& scenario,
                           const WorkbookOptions& options)
    : m_workbook(workbook), m_sheet(workbook.book.addSheet(kRecordSheet)) {
  Book& book = workbook.book;
  book.sheet(m_sheet).hidden = true;
  const auto fact = [&](RecordRow row, const char* name) {
    book.setText({m_sheet, row, kNameColumn}, name);
    return CellPlace{m_sheet, row, kValueColumn};
  };
  book.setNumber(fact(kFormatRow, kRecordFormat), kRecordVersion);
  book.setText(fact(kVersionRow, "version"), options.version);
  book.setText(fact(kDateRow, "date"), options.date);
  book.setText(fact(kPlanRow, "plan"), plan.name);
  book.setText(fact(kScenarioRow, "scenario"), scenario.text);
  book.setText(fact(kHashRow, "sha256 of the plan's text form"), sha256(planToJson(plan)));
  int inputs = 0;
  for (const IndexEntry& entry : workbook.index) {
    if (!entry.isInput) continue;
    book.setText({m_sheet, m_next, kNameColumn}, entry.path);
    book.setNumber({m_sheet, m_next, kValueColumn}, book.valueOf(entry.place).number);
    book.setFormula({m_sheet, m_next++, kReferenceColumn}, refTo(entry.place));
    ++inputs;
  }
  book.setNumber(fact(kInputsRow, "inputs"), inputs);
  const auto column = [&](int which) {
    const std::string name = columnName(which);
    return cat("$", name, "$", std::to_string(kFirstRecordRow + 1), ":$", name, "$", std::to_string(m_next));
  };
  const CellPlace changes = fact(kChangedRow, "inputs that differ from the export");
  if (inputs == 0) {
    book.setNumber(changes, 0);
  } else {
    book.setFormula(changes, cat("SUMPRODUCT((", column(kValueColumn), "<>", column(kReferenceColumn), ")*1)"));
  }
}

std::string ExportRecord::changed() const {
  return refTo({m_sheet, kChangedRow, kValueColumn});
}

void ExportRecord::finish() {
  const auto sheets = static_cast<int>(m_workbook.book.sheets().size());
  for (int sheet = 0; sheet < sheets; ++sheet) {
    if (sheet == m_sheet) continue;
    for (int row = 0; row < m_workbook.book.rowCount(sheet); ++row) writeRow(sheet, row);
  }
}

void ExportRecord::writeRow(int sheet, int row) {
  Book& book = m_workbook.book;
  const std::vector<Cell>& cells = book.sheets()[static_cast<size_t>(sheet)].rows[static_cast<size_t>(row)];
  const std::string& name = book.sheets()[static_cast<size_t>(sheet)].name;
  std::vector<std::string> codes;
  int formula = -1;
  std::string code;  // of that formula: it is the same in all columns of a row
  for (size_t column = 0; column < cells.size(); ++column) {
    const CellPlace place{sheet, row, static_cast<int>(column)};
    const Cell& cell = cells[column];
    if (cell.look.role == Role::Input) {
      codes.emplace_back("I");
    } else if (cell.kind == Cell::Kind::Number) {
      codes.push_back(numberCode(cell.value.number));
    } else if (cell.kind == Cell::Kind::Text && !cell.value.text.empty()) {
      codes.push_back(textCode(cell.value.text));
    } else if (cell.kind == Cell::Kind::Formula) {
      if (cell.formula != formula) {
        const GridPlace here{row, place.column};
        const auto names = [&](std::string_view named, int line) {
          return exportedRow(named.empty() ? name : named, line);
        };
        code = formulaCode(formulaShape(book.formulaText(place), here, here, names));
        formula = cell.formula;
      }
      codes.push_back(code);
    } else {
      codes.emplace_back("-");
    }
  }
  const std::string packed = packedCodes(codes);
  if (packed.empty()) return;
  book.setText({m_sheet, m_next, kNameColumn}, name);
  book.setNumber({m_sheet, m_next, kValueColumn}, row);
  book.setFormula({m_sheet, m_next, kReferenceColumn}, refTo({sheet, row, 0}));
  book.setText({m_sheet, m_next++, kCellsColumn}, packed);
}

}  // namespace fulcrum::workbook
