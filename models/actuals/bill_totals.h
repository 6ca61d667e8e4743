// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a bill added up by what they are about, in bounded memory.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "actuals/bill_line.h"

namespace fulcrum::actuals {

// What a number is where the smallest keys were put together.
inline constexpr std::string_view kOther = "other";

class BillTotals {
 public:
  explicit BillTotals(bool maskAccounts) : m_maskAccounts(maskAccounts) {}

  void add(const BillLine& line);
  // By month and then by key.
  [[nodiscard]] std::vector<BillRow> rows() const;

 private:
  struct Sums {
    double billed = 0;
    double effective = 0;
    double list = 0;
    double contracted = 0;
    double hours = 0;
    double tokens = 0;
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Keys = std::unordered_map<std::string, Sums, Hash, std::equal_to<>>;

  void writeKey(const BillLine& line);
  void foldSmallest();
  static void addTo(Sums& sums, const Sums& more);

  bool m_maskAccounts;
  std::string m_key;
  Keys m_sums;
};

// `**9012`: enough to tell accounts apart for those who know them.
[[nodiscard]] std::string maskedAccount(std::string_view account);

// Rows of the same key become one; what is smallest by money becomes "other" until the text of every calendar year
// takes at most `bytesPerYear`. True where something was put together.
bool foldRows(std::vector<BillFile>& files, size_t bytesPerYear);
inline constexpr size_t kBytesPerYear = 5'000'000;

}  // namespace fulcrum::actuals
