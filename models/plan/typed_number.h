// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the field of a number: `1,5`, `=98.32*0.6`, `24-12%`, `1 s` where milliseconds are meant,
// `2M/week` where requests per second are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/cell_number.h"
#include "base/result.h"
#include "plan/field.h"

namespace fulcrum {

struct TypingRules {
  Unit unit = Unit::None;                    // of the field
  DecimalMark decimal = DecimalMark::Point;  // of the user's locale: decides about 1,401
  std::string currency;                      // sign that may stand before or behind an amount, `$`
  std::string currencyCode;                  // likewise, as a word of its own: `USD`, `usd`
  std::optional<double> tokensPerRequest;    // of the field's workload: lets tokens stand for requests
};

// The value in the measure in which the field is edited: shares in per cent. A comma or point that cannot be grouping
// is decimal. Sums, differences, products, quotients and brackets, with or without a sign of equality before them; k,
// M, B, T behind a number; per cent of what stands before (`24-12%` is 21.12), or as a factor (`24*12%`), but the unit
// of a field of shares. Times, rates per second to year, bytes and watts are converted to the field's unit; a month has
// 730 hours, a year 8,760. Problems: "typedNumber" (what cannot be read), "typedUnit" (a unit that the field is not
// in), "typedTokens" (tokens where a request's are not known).
[[nodiscard]] Result<double> typedNumber(std::string_view text, const TypingRules& rules);

}  // namespace fulcrum
