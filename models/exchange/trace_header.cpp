// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_header.h"

#include <algorithm>

#include "base/cell_number.h"
#include "exchange/delimited_table.h"
#include "exchange/trace_time.h"

namespace fulcrum {
namespace {

bool hasDate(const TextRow& row) {
  for (size_t i = 0; i < row.size(); ++i) {
    const auto time = parseTraceTime(DelimitedTable::field(row, i));
    if (time && !time->isNumber) return true;
  }
  return false;
}

bool isMostlyNumbers(const TextRow& row) {
  size_t filled = 0;
  size_t numbers = 0;
  for (size_t i = 0; i < row.size(); ++i) {
    const std::string text = DelimitedTable::field(row, i);
    if (text.empty()) continue;
    ++filled;
    numbers += cellNumber(text, DecimalMark::Point) ? 1 : 0;
  }
  return numbers > 0 && numbers * 2 >= filled;
}

}  // namespace

size_t headerRows(const std::vector<TextRow>& rows) {
  constexpr std::ptrdiff_t kMaxHeaders = 12;
  const auto end = rows.begin() + std::min<std::ptrdiff_t>(std::ssize(rows), kMaxHeaders);
  auto first = std::find_if(rows.begin(), end, hasDate);
  if (first == end) first = std::find_if(rows.begin(), end, isMostlyNumbers);
  if (first == end) return std::min<size_t>(rows.size(), 1);
  return static_cast<size_t>(first - rows.begin());
}

std::vector<std::string> titlesOf(const std::vector<TextRow>& rows, size_t headers) {
  if (headers == 0) {
    std::vector<std::string> titles;
    for (size_t i = 0; !rows.empty() && i < rows.front().size(); ++i)
      titles.push_back("column " + std::to_string(i + 1));
    return titles;
  }
  std::vector<std::string> titles = rows[headers - 1];
  if (headers == 1) return titles;
  const bool preamble = std::all_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(headers),
                                    [&](const TextRow& row) { return row.size() == titles.size() && row.size() > 1; });
  if (!preamble) return titles;
  for (size_t column = 1; column < titles.size(); ++column) {
    std::string joined;
    for (size_t row = 0; row < headers; ++row) {
      const std::string text = DelimitedTable::field(rows[row], column);
      if (text.empty() || joined.find(text) != std::string::npos) continue;
      joined += (joined.empty() ? "" : " ") + text;
    }
    titles[column] = joined;
  }
  titles.front() = "timestamp";
  return titles;
}

Problem noDemand(const std::vector<std::string>& titles) {
  constexpr size_t kMaxTitles = 200;
  Problem problem{.code = "traceNoDemand", .facts = {{"columns", titleList(titles)}}};
  for (size_t i = 0; i < std::min(titles.size(), kMaxTitles); ++i) problem.facts.emplace_back("title", titles[i]);
  return problem;
}

std::string titleList(const std::vector<std::string>& titles) {
  constexpr size_t kMaxShown = 200;
  std::string names;
  for (const std::string& title : titles) names += (names.empty() ? "" : ", ") + title;
  if (names.size() <= kMaxShown) return names;
  size_t end = kMaxShown;
  while (end > 0 && (static_cast<unsigned char>(names[end]) & 0xC0) == 0x80) --end;  // not within a character
  return names.substr(0, end) + "…";
}

}  // namespace fulcrum
