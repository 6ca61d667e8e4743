// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, months, units and tags as bills write them.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/cell_number.h"

namespace fulcrum::actuals {

// In what order days and months stand where both are numbers: 9/2/2023.
enum class DateOrder { MonthFirst, DayFirst };

// What the numbers and dates of a file have in common: collected cell by cell, before it is read.
struct BillEvidence {
  size_t monthFirst = 0;
  size_t dayFirst = 0;
  MarkEvidence marks;

  std::set<int> monthsIfMonthFirst;  // of dates that can be read either way
  std::set<int> monthsIfDayFirst;

  void seeDate(std::string_view text);
  // Where no date decides: a bill is about few months.
  [[nodiscard]] DateOrder order() const;
};

// `-12.5`, `$10,000.00`, `(3.20)`, `1.234,5`, `2E-09`. None for what is no finite number.
[[nodiscard]] std::optional<double> amountOf(std::string_view text, DecimalMark mark);

// Months since year 0 of `2024-09-18 22:00:00`, `2023-11-13T10:00Z`, `09/21/2023`, `4/1/25`, `21.09.2023`, `20230921`.
[[nodiscard]] std::optional<int> monthNumber(std::string_view text, DateOrder order);

// How much one of a unit is: `10 Hours` is 10 hours, `1000000 Tokens` a million tokens; 0 for other units.
struct UnitScale {
  double hours = 0;
  double tokens = 0;
};
[[nodiscard]] UnitScale unitScale(std::string_view unit);

using MemberVisitor = std::function<void(std::string_view name, std::string_view value)>;
// Visits each name in quotes with a value behind it, in JSON, in what is left of it without its brackets and in lists
// as Python prints them; whatever it is nested in.
void forEachMember(std::string_view json, const MemberVisitor& visit);

// The text behind a key in JSON, in what is left of it without brackets, or in a Python list: `"ServiceType": "x"`.
// Empty where there is none.
[[nodiscard]] std::string_view memberText(std::string_view json, std::string_view key);

// The sum of all numbers behind `amount` in a list of credits.
[[nodiscard]] double creditSum(std::string_view json);

// Whether a text has another in it, whatever its case. `small` is in small letters.
[[nodiscard]] bool contains(std::string_view text, std::string_view small);
[[nodiscard]] bool equalsIgnoringCase(std::string_view text, std::string_view small);

}  // namespace fulcrum::actuals
