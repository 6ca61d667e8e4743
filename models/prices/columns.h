// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a list by their titles, and numbers in its cells.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "prices/list_readers.h"

namespace fulcrum::prices {

// -1: there is none. Titles are compared without case, spaces and punctuation; the first title that is there counts.
[[nodiscard]] int columnOf(Fields header, std::initializer_list<std::string_view> titles);
// Trimmed; empty where the row ends before or there is no column.
[[nodiscard]] std::string_view cell(Fields row, int column);
// 0 where the cell is empty; nothing where it is no number. Signs of currencies and grouping are understood.
[[nodiscard]] std::optional<double> cellPrice(std::string_view text, DecimalMark mark);
[[nodiscard]] Problem columnMissing(std::string_view reader, std::string_view column, Fields header);

}  // namespace fulcrum::prices
