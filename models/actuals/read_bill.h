// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a cost export of a cloud, whatever its size.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "actuals/bill_line.h"
#include "base/result.h"
#include "plan/actuals.h"

namespace fulcrum::actuals {

struct BillOptions {
  std::string currency;                         // of rows that name none
  std::vector<std::string> tags = usualTags();  // whose values are kept
  bool maskAccounts = false;
  std::function<bool(double)> goOn;  // share read, 0..1; false ends the reading
};

using MoneyByCurrency = std::map<std::string, double>;

struct ReadBill {
  BillFile file;
  // Sums over the rows that were taken, added up as they were read.
  MoneyByCurrency billed;
  MoneyByCurrency effective;
  MoneyByCurrency list;
  std::vector<CalendarMonth> months;  // in order
  Problems notes;                     // "billNothingTaken"
};

// CSV, or JSON in a list or an object per line; plain or gz. Problems: "noSuchFile", "cannotOpen", "damagedGz",
// "parquetFile", "packedFile", "notABill", "contractTable", "billColumnMissing", "billNoRows", "billCurrencyMissing",
// "billOpenQuote", "syntax", "cancelled".
[[nodiscard]] Result<ReadBill> readBill(const std::filesystem::path& file, const BillOptions& options);

// Whether one of the first rows is the header of a bill.
[[nodiscard]] bool looksLikeBill(std::string_view beginning);

}  // namespace fulcrum::actuals
