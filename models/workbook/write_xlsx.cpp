// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook as a file, by libxlsxwriter.
#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/quantity.h"
#include "base/whole_file.h"
#include "workbook/read_back.h"
#include "workbook/workbook.h"

namespace fulcrum::workbook {
namespace {

constexpr lxw_color_t kInputText = 0x1F3FBF;
constexpr lxw_color_t kInputFill = 0xE6EEFB;
constexpr lxw_color_t kGreyFill = 0xEEEEEE;
constexpr lxw_color_t kNoteText = 0x666666;
constexpr lxw_color_t kHeadFill = 0xD9E2EC;
constexpr lxw_color_t kFailFill = 0xF4B6B6;

// Amounts of some currencies have no fractions (ISO 4217).
bool hasFractions(const std::string& currency) {
  static const std::set<std::string> kWhole{"CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"};
  return !kWhole.contains(currency);
}

std::string numberFormat(NumberLook look, const std::string& currency) {
  const std::string amount = hasFractions(currency) ? "#,##0.00" : "#,##0";
  const std::string coded = "[$" + currency + "] " + amount;
  switch (look) {
    case NumberLook::Currency:
      return coded + ";-" + coded;
    case NumberLook::Whole:
      return "#,##0";
    case NumberLook::Money:
      return amount;
    case NumberLook::Price:
      return "#,##0.0000";
    case NumberLook::Share:
      return "0.00%";
    case NumberLook::Factor:
      return "#,##0.0000";
    case NumberLook::General:
    case NumberLook::Logical:
      break;
  }
  return "General";
}

class XlsxWriter {
 public:
  XlsxWriter(const Workbook& source, const char* file) : m_source(source), m_file(workbook_new(file)) {}

  lxw_error write() {
    setProperties();
    const auto& sheets = m_source.book.sheets();
    for (size_t index = 0; index < sheets.size(); ++index)
      m_sheets.push_back(workbook_add_worksheet(m_file, sheets[index].name.c_str()));
    for (size_t index = 0; index < sheets.size(); ++index) writeSheet(static_cast<int>(index), sheets[index]);
    for (const auto& [name, place] : m_source.names) define(name, place);
    for (const WorkbookChart& chart : m_source.charts) addChart(chart);
    markFailures();
    return workbook_close(m_file);
  }

 private:
  void setProperties() {
    lxw_doc_properties properties{};
    m_title = m_source.title;
    m_subject = m_source.subject;
    properties.title = m_title.data();
    properties.subject = m_subject.data();
    properties.keywords = m_keywords.data();
    workbook_set_properties(m_file, &properties);
  }

  lxw_format* format(const Look& look) {
    lxw_format*& made = m_formats[look];
    if (made) return made;
    made = workbook_add_format(m_file);
    format_set_num_format(made, numberFormat(look.number, m_source.currency).c_str());
    switch (look.role) {
      case Role::Plain:
        break;
      case Role::Title:
        format_set_bold(made);
        format_set_font_size(made, 16);
        break;
      case Role::Heading:
        format_set_bold(made);
        format_set_font_size(made, 12);
        break;
      case Role::Column:
        format_set_bold(made);
        format_set_bg_color(made, kHeadFill);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        break;
      case Role::Note:
        format_set_font_color(made, kNoteText);
        break;
      case Role::Input:
        format_set_font_color(made, kInputText);
        format_set_bg_color(made, kInputFill);
        break;
      case Role::FromFulcrum:
        format_set_bg_color(made, kGreyFill);
        break;
      case Role::Total:
        format_set_bold(made);
        break;
    }
    return made;
  }

  void writeSheet(int index, const Sheet& sheet) {
    lxw_worksheet* out = m_sheets[static_cast<size_t>(index)];
    for (size_t column = 0; column < sheet.widths.size(); ++column) {
      const auto at = static_cast<lxw_col_t>(column);
      worksheet_set_column(out, at, at, sheet.widths[column], nullptr);
    }
    if (sheet.months > 0)
      worksheet_set_column(out, kFirstMonth, static_cast<lxw_col_t>(kFirstMonth + sheet.months), 13, nullptr);
    if (sheet.hidden) worksheet_hide(out);
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
      worksheet_freeze_panes(out, static_cast<lxw_row_t>(sheet.frozenRows),
                             static_cast<lxw_col_t>(sheet.frozenColumns));
    if (!sheet.hidden) setUpPages(out, sheet);
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
      for (size_t column = 0; column < sheet.rows[row].size(); ++column)
        writeCell(out, {index, static_cast<int>(row), static_cast<int>(column)}, sheet.rows[row][column]);
    }
  }

  // Landscape, as wide as the page; of months a year a page, with their labels beside them.
  void setUpPages(lxw_worksheet* out, const Sheet& sheet) {
    constexpr uint8_t kA4 = 9;
    constexpr int kMonthsPerPage = 12;
    constexpr uint16_t kYearScale = 41;  // per cent
    worksheet_set_paper(out, kA4);
    worksheet_set_landscape(out);
    worksheet_set_margins(out, 0.4, 0.4, 0.5, 0.6);
    worksheet_set_footer(out, "&L&8&F  &A&R&8&P / &N");
    if (sheet.frozenRows > 0) worksheet_repeat_rows(out, 0, static_cast<lxw_row_t>(sheet.frozenRows - 1));
    size_t columns = 0;
    for (const auto& row : sheet.rows) columns = std::max(columns, row.size());
    // Charts stand beside and below the cells.
    if (!sheet.onePage && columns > 0)
      worksheet_print_area(out, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                           static_cast<lxw_col_t>(columns - 1));
    // Sheets of hours are for the screen.
    const bool hasHours = sheet.rows.size() > 2 * kHoursPerWeek;
    if (sheet.months <= kMonthsPerPage + 1 || hasHours) {
      worksheet_fit_to_pages(out, 1, sheet.onePage ? 1 : 0);
      return;
    }
    worksheet_repeat_columns(out, 0, kTotalColumn);
    worksheet_set_print_scale(out, kYearScale);
    std::vector<lxw_col_t> breaks;
    for (int month = kMonthsPerPage; month < sheet.months; month += kMonthsPerPage)
      breaks.push_back(static_cast<lxw_col_t>(kFirstMonth + month));
    breaks.push_back(0);  // the end
    worksheet_set_v_pagebreaks(out, breaks.data());
  }

  void writeCell(lxw_worksheet* out, const CellPlace& place, const Cell& cell) {
    const auto row = static_cast<lxw_row_t>(place.row);
    const auto column = static_cast<lxw_col_t>(place.column);
    lxw_format* look = format(cell.look);
    switch (cell.kind) {
      case Cell::Kind::Blank:
        return;
      case Cell::Kind::Number:
        worksheet_write_number(out, row, column, cell.value.number, look);
        return;
      case Cell::Kind::Text:
        worksheet_write_string(out, row, column, cell.value.text.c_str(), look);
        return;
      case Cell::Kind::Formula:
        break;
    }
    const std::string formula = "=" + m_source.book.formulaText(place);
    if (cell.value.kind == Value::Kind::Text) {
      worksheet_write_formula_str(out, row, column, formula.c_str(), look, cell.value.text.c_str());
    } else if (cell.look.number == NumberLook::Logical) {
      worksheet_write_formula_str(out, row, column, formula.c_str(), look, cell.value.number != 0 ? "TRUE" : "FALSE");
    } else {
      worksheet_write_formula_num(out, row, column, formula.c_str(), look, cell.value.number);
    }
  }

  void define(const std::string& name, const CellPlace& place) {
    const std::string cell = "='" + m_source.book.sheets()[static_cast<size_t>(place.sheet)].name + "'!$" +
                             columnName(place.column) + "$" + std::to_string(place.row + 1);
    workbook_define_name(m_file, name.c_str(), cell.c_str());
  }

  void addChart(const WorkbookChart& source) {
    lxw_chart* chart = workbook_add_chart(m_file, source.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_LINE);
    for (const ChartSeries& each : source.series) {
      const std::string& sheet = m_source.book.sheets()[static_cast<size_t>(each.row.sheet)].name;
      const auto first = static_cast<lxw_col_t>(kFirstMonth);
      const auto last = static_cast<lxw_col_t>(kFirstMonth + source.months - 1);
      const auto row = static_cast<lxw_row_t>(each.row.row);
      lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
      chart_series_set_categories(series, sheet.c_str(), 2, first, 2, last);
      chart_series_set_values(series, sheet.c_str(), row, first, row, last);
      chart_series_set_name(series, each.name.c_str());
    }
    chart_title_set_name(chart, source.title.c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    lxw_chart_options options{};
    options.x_scale = 1.8;
    options.y_scale = 1.3;
    worksheet_insert_chart_opt(m_sheets[static_cast<size_t>(source.place.sheet)],
                               static_cast<lxw_row_t>(source.place.row), static_cast<lxw_col_t>(source.place.column),
                               chart, &options);
  }

  void markFailures() {
    if (m_source.checkCount == 0) return;
    lxw_format* failed = workbook_add_format(m_file);
    format_set_bg_color(failed, kFailFill);
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
    rule.value_string = m_false.data();
    rule.format = failed;
    const CellPlace& first = m_source.passes;
    worksheet_conditional_format_range(m_sheets[static_cast<size_t>(first.sheet)], static_cast<lxw_row_t>(first.row),
                                       static_cast<lxw_col_t>(first.column),
                                       static_cast<lxw_row_t>(first.row + m_source.checkCount - 1),
                                       static_cast<lxw_col_t>(first.column), &rule);
  }

  const Workbook& m_source;
  lxw_workbook* m_file;
  std::vector<lxw_worksheet*> m_sheets;
  std::map<Look, lxw_format*> m_formats;
  std::string m_title, m_subject;
  std::string m_keywords = "Fulcrum";
  std::string m_false = "FALSE";
};

}  // namespace

Problems writeXlsx(const Workbook& workbook, const std::filesystem::path& file) {
  const auto refused = [&](const std::string& detail) {
    return Problems{{.code = "cannotWrite", .where = file.string(), .facts = {{"detail", detail}}}};
  };
  if (isOpenElsewhere(file)) return {{.code = "workbookOpen", .where = file.string()}};
  const std::filesystem::path target = resolvedTarget(file);
  TemporaryFile scratch(target);
  const std::string name = scratch.path().string();
  // The library says on standard error what it cannot create: ask the system first.
  if (const std::error_code error = writeWholeFile(scratch.path(), {})) return refused(error.message());
  const lxw_error error = XlsxWriter(workbook, name.c_str()).write();
  if (error != LXW_NO_ERROR) return refused(lxw_strerror(error));
  if (const std::error_code replaced = scratch.replace(target)) return refused(replaced.message());
  return {};
}

}  // namespace fulcrum::workbook
