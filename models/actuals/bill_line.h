// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a bill in the terms of the project, whatever its source calls them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "actuals/bill_layout.h"
#include "actuals/bill_values.h"
#include "plan/actuals.h"

namespace fulcrum::actuals {

// Texts are views of the file's block, of the reader's room, or constants: they hold until the next row is read.
struct BillLine {
  int month = 0;  // since year 0
  std::string_view currency;
  std::string_view provider;
  std::string_view account;
  std::string_view service;
  std::string_view region;
  std::string_view sku;
  SpendTier tier = SpendTier::Other;
  std::string_view tags;
  double billed = 0;
  double effective = 0;
  double list = 0;
  double contracted = 0;
  double hours = 0;
  double tokens = 0;
};

enum class SkipReason { NoMonth, NoCost, UnreadableNumber, TooManyFields };
inline constexpr size_t kSkipReasonCount = 4;
// noMonth, noCost, unreadableNumber, tooManyFields: as BillFile holds them.
[[nodiscard]] std::string_view skipName(SkipReason reason);

class LineReader {
 public:
  // Tags are kept whose names are among `tags`, compared without case and punctuation.
  LineReader(const BillLayout& layout, const std::vector<std::string>& tags, DateOrder order, DecimalMark mark);

  // None: the line was read. Otherwise why it is not taken.
  [[nodiscard]] std::optional<SkipReason> read(std::span<const Cell> cells, BillLine& line);

 private:
  [[nodiscard]] std::string_view text(Column column);
  [[nodiscard]] double amount(Column column);
  void money(BillLine& line);
  void quantities(BillLine& line);
  void readFocus(BillLine& line);
  void readAws(BillLine& line);
  void readAzure(BillLine& line);
  void readGcp(BillLine& line);
  void readOci(BillLine& line);
  void readOpenCost(BillLine& line);
  void readApi(BillLine& line, std::string_view provider);
  [[nodiscard]] std::string_view tagsOf();
  void addTag(std::string_view name, std::string_view value);

  BillLayout m_layout;
  std::vector<std::string> m_tags;      // plain
  std::vector<TagColumn> m_tagColumns;  // of m_layout.tags those that are kept
  DateOrder m_order;
  DecimalMark m_mark;
  std::span<const Cell> m_cells;
  std::array<std::string, kColumnCount> m_rooms;  // for cells with quotes in them
  std::string m_tagText;
  bool m_unreadable = false;
};

// Tags that are kept unless others are named.
[[nodiscard]] const std::vector<std::string>& usualTags();

}  // namespace fulcrum::actuals
