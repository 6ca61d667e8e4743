// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/batch_file.h"

#include <csv.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "base/problem_text.h"
#include "finance/batch_inputs.h"
#include "finance/finance_batch.h"

namespace fulcrum::finance {
namespace {

using Row = std::vector<std::string>;

struct RowReader {
  std::vector<Row> rows;
  Row current;
};

void addField(void* text, size_t length, void* reader) {
  static_cast<RowReader*>(reader)->current.emplace_back(static_cast<const char*>(text), length);
}

void addRow(int /*terminator*/, void* reader) {
  auto* target = static_cast<RowReader*>(reader);
  target->rows.push_back(std::move(target->current));
  target->current.clear();
}

Result<std::vector<Row>> readRows(std::istream& in) {
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
    return Problem{Severity::Error, "csvSyntax", "", {{"detail", "the reader could not start"}}};
  }
  const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, &csv_free);
  RowReader reader;
  const bool complete = csv_parse(&parser, text.data(), text.size(), addField, addRow, &reader) == text.size() &&
                        csv_fini(&parser, addField, addRow, &reader) == 0;
  if (!complete) {
    return Problem{Severity::Error,
                   "csvSyntax",
                   "row " + std::to_string(reader.rows.size()),
                   {{"detail", csv_strerror(csv_error(&parser))}}};
  }
  return std::move(reader.rows);
}

std::string quoted(const std::string& field) {
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string result = "\"";
  for (const char c : field) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

std::optional<size_t> column(const Row& header, std::string_view name) {
  const auto found = std::find_if(header.begin(), header.end(),
                                  [&](const auto& title) { return normalisedName(title) == normalisedName(name); });
  if (found == header.end()) return std::nullopt;
  return static_cast<size_t>(found - header.begin());
}

std::string sentences(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) text += (text.empty() ? "" : "; ") + problemLine(problem);
  return text;
}

}  // namespace

int runFinanceBatch(std::istream& in, std::ostream& out, std::ostream& err) {
  const Result<std::vector<Row>> rows = readRows(in);
  if (!rows) {
    err << sentences(rows.problems()) << '\n';
    return 1;
  }
  const Row header = rows.value().empty() ? Row() : rows.value().front();
  const auto function = column(header, "function");
  const auto inputs = column(header, "inputs_json");
  if (!function || !inputs) {
    err << problemLine({Severity::Error, "missingColumn", "", {{"columns", "function, inputs_json"}}}) << '\n';
    return 1;
  }
  std::string text = "function,inputs_json,result,error\n";
  std::string warnings;
  for (size_t i = 1; i < rows.value().size(); ++i) {
    const Row& row = rows.value()[i];
    const std::string name = *function < row.size() ? row[*function] : "";
    const std::string json = *inputs < row.size() ? row[*inputs] : "";
    const Result<BatchAnswer> answer = evaluateFinance(name, json);
    text += quoted(name) + ',' + quoted(json) + ',' + quoted(answer ? answer.value().result : "") + ',' +
            quoted(sentences(answer.problems())) + '\n';
    if (answer && !answer.value().warnings.empty()) {
      warnings += "row " + std::to_string(i) + ": " + sentences(answer.value().warnings) + '\n';
    }
  }
  out << text;
  err << warnings;
  return 0;
}

}  // namespace fulcrum::finance
