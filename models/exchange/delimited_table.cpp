// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_table.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

#include "base/text_encoding.h"

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

Quoting quotingOf(std::string_view text) {
  for (size_t at = text.find("\\\""); at != std::string_view::npos; at = text.find("\\\"", at + 2)) {
    if (at + 2 < text.size() && std::isalnum(static_cast<unsigned char>(text[at + 2]))) return Quoting::Backslashes;
  }
  return Quoting::Doubled;
}

bool endsInBackslash(std::string_view text) {
  const size_t other = text.find_last_not_of('\\');
  const size_t backslashes = text.size() - (other == std::string_view::npos ? 0 : other + 1);
  return backslashes % 2 == 1;
}

char separatorOf(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t|";
  constexpr int kMaxLines = 20;  // a title or an empty line may stand above the table
  if (text.starts_with("sep=") && text.size() > 4) return text[4];
  for (int line = 0; line < kMaxLines && !text.empty(); ++line) {
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    text.remove_prefix(std::min(text.size(), first.size() + 1));
    std::array<size_t, kSeparators.size()> counts{};
    bool quoted = false;
    for (const char c : first) {
      if (c == '"') quoted = !quoted;
      const size_t kind = kSeparators.find(c);
      if (!quoted && kind != std::string_view::npos) ++counts[kind];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    if (*most > 0) return kSeparators[static_cast<size_t>(most - counts.begin())];
  }
  return ',';
}

std::optional<Problem> readDelimitedRows(std::string_view text,
                                         const std::function<void(std::vector<std::string>&)>& onRow,
                                         const std::function<bool(double)>& goOn) {
  constexpr size_t kBlock = 1u << 18;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const char separator = separatorOf(text);
  if (text.starts_with("sep=")) text.remove_prefix(std::min(text.size(), text.find_first_of("\r\n")));
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
    return Problem{.code = "csvSyntax", .facts = {{"detail", "the reader could not start"}}};
  const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, &csv_free);
  csv_set_delim(&parser, static_cast<unsigned char>(separator));
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
  std::string room;
  if (const auto problem = readDelimitedRows(anyText(text, room), keep, [](double) { return true; })) return *problem;
  DelimitedTable table;
  if (rows.empty()) return table;
  table.header = std::move(rows.front());
  table.rows.assign(std::make_move_iterator(rows.begin() + 1), std::make_move_iterator(rows.end()));
  return table;
}

}  // namespace fulcrum
