// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/columns.h"

#include <charconv>
#include <cmath>

#include "base/cell_number.h"
#include "base/currency_codes.h"
#include "base/nearest.h"
#include "exchange/delimited_table.h"

namespace fulcrum::prices {

int columnOf(Fields header, std::initializer_list<std::string_view> titles) {
  for (const std::string_view title : titles) {
    for (size_t i = 0; i < header.size(); ++i) {
      if (sameTitle(header[i], title)) return static_cast<int>(i);
    }
  }
  return -1;
}

std::string_view cell(Fields row, int column) {
  if (column < 0 || static_cast<size_t>(column) >= row.size()) return {};
  std::string_view text = row[static_cast<size_t>(column)];
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::optional<double> cellPrice(std::string_view text, DecimalMark mark) {
  if (text.empty() || text == "NULL" || text == "null" || text == "N/A" || text == "-") return 0.0;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool isClear = mark == DecimalMark::Point || text.find('.') == std::string_view::npos;
  if (error == std::errc() && end == text.data() + text.size() && isClear)
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
  const CurrencyMark currency = currencyMarkIn(text);
  if (currency.size > 0 && currency.at == 0) {
    text.remove_prefix(currency.size);
  } else if (currency.at + currency.size == text.size()) {
    text.remove_suffix(currency.size);
  }
  return cellNumber(text, mark);
}

Problem columnMissing(std::string_view reader, std::string_view column, Fields header) {
  std::vector<std::string> titles(header.begin(), header.end());
  const auto like = nearest(column, titles, 3, std::max<size_t>(4, column.size() / 2));
  return {.code = like.empty() ? "columnMissing" : "columnRenamed",
          .where = {},
          .facts = {{"reader", std::string(reader)}, {"column", std::string(column)}, {"nearest", joined(like)}}};
}

}  // namespace fulcrum::prices
