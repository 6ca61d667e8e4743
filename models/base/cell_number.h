// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in cells of tables, as spreadsheets and monitoring programs of any locale write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fulcrum {

// What stands before the fraction.
enum class DecimalMark { Point, Comma };

// Which mark the numbers of a table have: collected cell by cell.
struct MarkEvidence {
  size_t point = 0;         // numbers whose point can only be decimal
  size_t comma = 0;         // whose comma can only be decimal
  size_t unclearPoint = 0;  // 1.401: a decimal point or a thousand
  size_t unclearComma = 0;  // 1,401

  void see(std::string_view text);
  // Nothing in the numbers says it, and some could be read either way.
  [[nodiscard]] bool isOpen() const { return point + comma == 0 && unclearPoint + unclearComma > 0; }
  // Where the numbers leave it open: fields separated by semicolons are of a locale with decimal commas.
  [[nodiscard]] DecimalMark mark(char fieldSeparator) const;
};

// 1,234.5, 1.234,5, 1 234,5, 1'234.5. A comma or point that cannot be grouping is decimal, whatever `mark` says: `mark`
// decides about 1,401 and 1.401. Nothing for what is no finite number.
[[nodiscard]] std::optional<double> cellNumber(std::string_view text, DecimalMark mark);
// The same for point: a comma before exactly three digits groups.
[[nodiscard]] std::optional<double> looseNumber(std::string_view text);

struct CellQuantity {
  double value = 0;
  std::string unit;  // as written behind the number, small letters; empty: none
};
// With a factor and a unit behind it, as dashboards format them: `10.2 req/s`, `1.2K`, `35%`, `1.3 Mil`.
[[nodiscard]] std::optional<CellQuantity> cellQuantity(std::string_view text, DecimalMark mark);

}  // namespace fulcrum
