// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_table.h"

#include <csv.h>

#include <algorithm>
#include <memory>

#include "base/number_text.h"

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
  const std::function<void(std::vector<std::string>&)>& onRow;
  std::vector<std::string> current;
  size_t rows = 0;
};

void addField(void* text, size_t length, void* reader) {
  static_cast<Reader*>(reader)->current.emplace_back(static_cast<const char*>(text), length);
}

void addRow(int /*terminator*/, void* reader) {
  auto* target = static_cast<Reader*>(reader);
  ++target->rows;
  target->onRow(target->current);
  target->current.clear();
}

}  // namespace

std::optional<size_t> DelimitedTable::column(std::span<const std::string_view> titles) const {
  for (const std::string_view title : titles) {
    for (size_t index = 0; index < header.size(); ++index) {
      if (sameTitle(header[index], title)) return index;
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

bool sameTitle(std::string_view a, std::string_view b) {
  return plainTitle(a) == plainTitle(b);
}

std::optional<Problem> readDelimitedRows(std::string_view text,
                                         const std::function<void(std::vector<std::string>&)>& onRow,
                                         const std::function<bool(double)>& goOn) {
  constexpr size_t kBlock = 1u << 18;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
    return Problem{.code = "csvSyntax", .facts = {{"detail", "the reader could not start"}}};
  const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, &csv_free);
  csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));
  Reader reader{.onRow = onRow};
  bool complete = true;
  for (size_t at = 0; at < text.size() && complete; at += kBlock) {
    if (!goOn(static_cast<double>(at) / static_cast<double>(text.size()))) return {};
    const std::string_view block = text.substr(at, kBlock);
    complete = csv_parse(&parser, block.data(), block.size(), addField, addRow, &reader) == block.size();
  }
  if (complete && csv_fini(&parser, addField, addRow, &reader) == 0) return {};
  return Problem{.code = "csvSyntax",
                 .where = "row " + std::to_string(reader.rows),
                 .facts = {{"detail", csv_strerror(csv_error(&parser))}}};
}

Result<DelimitedTable> readDelimited(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  const auto keep = [&](std::vector<std::string>& row) { rows.push_back(std::move(row)); };
  if (const auto problem = readDelimitedRows(text, keep, [](double) { return true; })) return *problem;
  DelimitedTable table;
  if (rows.empty()) return table;
  table.header = std::move(rows.front());
  table.rows.assign(std::make_move_iterator(rows.begin() + 1), std::make_move_iterator(rows.end()));
  return table;
}

std::optional<double> looseNumber(std::string text) {
  std::erase(text, ' ');
  const size_t comma = text.find_last_of(',');
  const size_t point = text.find_last_of('.');
  if (comma != std::string::npos && point != std::string::npos) {
    std::erase(text, comma > point ? '.' : ',');
  } else if (comma != std::string::npos && text.size() - comma == 4 && comma > 0 && comma <= 3) {
    std::erase(text, ',');  // 1,024
  }
  std::replace(text.begin(), text.end(), ',', '.');
  return parseNumber(text);
}

}  // namespace fulcrum
