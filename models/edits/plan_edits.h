// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what a whole plan stands on: its currency and its first month.
#pragma once

#include <string>

#include "plan/plan.h"

namespace fulcrum {

// The plan in another currency: every field whose unit holds the currency, in scenarios, their overrides and what they
// add, too, uncertain inputs, bad cases and chances that are amounts, and frozen plans, times `rate`, how many of the
// new currency one of the old one buys (> 0). Bills stay as they were billed and get that rate. `asOf` (2026-01-31) and
// the rate are noted as the source of the currency.
[[nodiscard]] Plan withCurrencyConverted(const Plan& plan, const std::string& currency, double rate,
                                         const std::string& asOf);
// The same figures under another name.
[[nodiscard]] Plan withCurrencyRelabelled(const Plan& plan, const std::string& currency);

// The plan from another first month. Contracts, purchases and the end of a bonus depreciation keep their calendar
// months, whether they stand there as a date or as a month of the plan; all else stays in its month of the plan.
[[nodiscard]] Plan withFirstMonth(const Plan& plan, CalendarMonth start);

}  // namespace fulcrum
