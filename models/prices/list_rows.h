// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a CSV file of any size, one after the other, in bounded memory.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/cell_number.h"
#include "base/result.h"
#include "exchange/byte_source.h"
#include "exchange/delimited_table.h"

namespace fulcrum::prices {

// Plain or gz. Quoting as in RFC 4180; a quote inside a field that does not begin with one is a letter.
class ListRows {
 public:
  // Of a file. Problems: those of ByteSource.
  [[nodiscard]] static Result<ListRows> open(const std::filesystem::path& file);

  // False at the end of the file, or where problem() says why it ended before: "rowTooLong", and those of ByteSource.
  // The fields are views into the reader until the next call. Empty lines are left out.
  [[nodiscard]] bool next(std::vector<std::string_view>& fields);
  [[nodiscard]] double share() const { return m_source->share(); }
  [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
  // Which decimals the numbers of the next rows have.
  [[nodiscard]] DecimalMark decimalMark();
  // The currency that stands beside numbers in the next rows; empty: none, or not one and the same.
  [[nodiscard]] std::string_view currency();

 private:
  ListRows() = default;
  bool fill();
  // Shows the fields of the next rows without reading them.
  template <class See>
  void lookAhead(See see);
  void start();
  // Splits one row at m_at. False: more bytes are needed.
  bool split(std::vector<std::string_view>& fields);
  [[nodiscard]] std::string_view unquoted(size_t from, size_t to);

  std::unique_ptr<ByteSource> m_source;
  std::string m_room;
  size_t m_at = 0;
  size_t m_lines = 0;
  bool m_ended = false;
  std::optional<Problem> m_problem;
  char m_separator = ',';
  Quoting m_quoting = Quoting::Doubled;
};

}  // namespace fulcrum::prices
