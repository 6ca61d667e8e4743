// SPDX-License-Identifier: GPL-3.0-or-later
// Figures by month in the one form that other programs need: a row for each figure of each month.
#pragma once

#include <string>
#include <string_view>

#include "base/calendar_month.h"
#include "exchange/evaluation_json.h"

namespace fulcrum {

struct CsvDialect {
  char separator = ',';
  char decimal = '.';
};
// What spreadsheets with decimal commas read.
inline constexpr CsvDialect kCommaDialect{.separator = ';', .decimal = ','};

// Columns scenario, period (2026-01), line, amount, currency, basis; lines end in CR LF, amounts have full precision. A
// line is the place of the series in evaluate --json, `fleets[main].cost.onDemand`. The basis is cash, amortised or
// financed for amounts of money, which alone have a currency, and quantity for all others.
[[nodiscard]] std::string evaluationToCsv(const Evaluation& evaluation, const EvaluationExtras& extras,
                                          CalendarMonth start, std::string_view currency,
                                          const CsvDialect& dialect = {});

}  // namespace fulcrum
