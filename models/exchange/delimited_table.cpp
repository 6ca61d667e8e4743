// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_table.h"

#include <csv.h>

#include <algorithm>
#include <memory>

namespace fulcrum {
namespace {

std::string plainTitle(std::string_view title) {
  std::string plain;
  for (const char c : title) {
    if (c >= 'A' && c <= 'Z') plain += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
  }
  return plain;
}

char separatorOf(std::string_view text) {
  const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
  char best = ',';
  for (const char candidate : {',', ';', '\t'}) {
    if (std::count(header.begin(), header.end(), candidate) > std::count(header.begin(), header.end(), best))
      best = candidate;
  }
  return best;
}

struct Reader {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> current;
};

void addField(void* text, size_t length, void* reader) {
  static_cast<Reader*>(reader)->current.emplace_back(static_cast<const char*>(text), length);
}

void addRow(int /*terminator*/, void* reader) {
  auto* target = static_cast<Reader*>(reader);
  target->rows.push_back(std::move(target->current));
  target->current.clear();
}

}  // namespace

std::optional<size_t> DelimitedTable::column(std::span<const std::string_view> titles) const {
  for (const std::string_view title : titles) {
    for (size_t index = 0; index < header.size(); ++index) {
      if (plainTitle(header[index]) == plainTitle(title)) return index;
    }
  }
  return {};
}

std::string DelimitedTable::field(const std::vector<std::string>& row, std::optional<size_t> column) {
  if (!column || *column >= row.size()) return {};
  const std::string& text = row[*column];
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Result<DelimitedTable> readDelimited(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
    return Problem{.code = "csvSyntax", .facts = {{"detail", "the reader could not start"}}};
  const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, &csv_free);
  csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));
  Reader reader;
  const bool complete = csv_parse(&parser, text.data(), text.size(), addField, addRow, &reader) == text.size() &&
                        csv_fini(&parser, addField, addRow, &reader) == 0;
  if (!complete) {
    return Problem{.code = "csvSyntax",
                   .where = "row " + std::to_string(reader.rows.size()),
                   .facts = {{"detail", csv_strerror(csv_error(&parser))}}};
  }
  DelimitedTable table;
  if (reader.rows.empty()) return table;
  table.header = std::move(reader.rows.front());
  table.rows.assign(std::make_move_iterator(reader.rows.begin() + 1), std::make_move_iterator(reader.rows.end()));
  return table;
}

}  // namespace fulcrum
