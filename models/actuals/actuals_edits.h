// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what a plan knows about bills: from a plan to a plan.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actuals/read_bill.h"
#include "engine/evaluation.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

struct ImportOutcome {
  Plan plan;
  std::vector<std::optional<std::string>>
      replaced;           // for each bill: name of the file of the same bytes that it replaces
  bool isFolded = false;  // small rows were put together
};
// A bill of the same bytes takes its own place.
[[nodiscard]] ImportOutcome withBills(Plan plan, const std::vector<ReadBill>& bills);

[[nodiscard]] Plan withoutBill(Plan plan, const BillFileId& id);
[[nodiscard]] Plan withRules(Plan plan, std::vector<MappingRule> rules);
// Why a part of a month's difference came about; an empty text removes what was written.
[[nodiscard]] Plan withCause(Plan plan, CalendarMonth month, const std::string& part, const std::string& text);
// Empty where nothing was written.
[[nodiscard]] std::string causeOf(const Actuals& actuals, CalendarMonth month, const std::string& part);
// Replaces the rate of the same currency.
[[nodiscard]] Plan withRate(Plan plan, ExchangeRate rate);
// `EUR=1.08`. Problem "rateFormat".
[[nodiscard]] Result<ExchangeRate> rateFrom(std::string_view text);
// The evaluation's figures, frozen. `asOf` is a date: 2025-12-31.
[[nodiscard]] Plan withBaseline(Plan plan, const Evaluation& evaluation, const std::string& name,
                                const std::string& asOf);

}  // namespace fulcrum::actuals
