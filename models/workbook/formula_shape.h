// SPDX-License-Identifier: GPL-3.0-or-later
// What a formula of a file says, whichever program saved it: without blanks, numbers in one spelling, columns relative
// to the formula's own, rows by a name that stays when rows are inserted. Equal shapes compute the same.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace fulcrum::workbook {

// Row and column count from 0.
struct GridPlace {
  int row = 0;
  int column = 0;
  auto operator<=>(const GridPlace&) const = default;
};

// The name of a row of a sheet; the sheet is empty where the formula names none.
using RowNames = std::function<std::string(std::string_view sheet, int row)>;

// `text` stands in the cell `written` and is that of the cell `here`; the two differ where cells share a formula.
[[nodiscard]] std::string formulaShape(std::string_view text, GridPlace written, GridPlace here, const RowNames& names);

// `Cost!$A$14`, the whole formula: its sheet and cell; false for anything else, such as `#REF!`.
[[nodiscard]] bool parseReference(std::string_view formula, std::string& sheet, GridPlace& place);
// `C6`; false for anything else.
[[nodiscard]] bool parseCellName(std::string_view name, GridPlace& place);

// FNV-1a, 32 bits, for telling texts apart (http://www.isthe.com/chongo/tech/comp/fnv/).
[[nodiscard]] std::uint32_t textHash(std::string_view text);

}  // namespace fulcrum::workbook
