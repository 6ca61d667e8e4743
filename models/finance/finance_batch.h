// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of this layer by name, with inputs and results as JSON: what `fulcrum-cli finance --batch` runs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fulcrum::finance {

struct BatchAnswer {
  std::string result;  // JSON: a number, a list or an object
  Problems warnings;   // such as several internal rates of return
  bool operator==(const BatchAnswer&) const = default;
};

// Calls the function of that name; case, spaces, hyphens and underscores in names do not matter. `inputs` is a JSON
// object such as {"rate": 0.1, "values": [-100, 60, 60]}. An unknown function, an input that is unknown, missing, of
// the wrong type or out of range, and a result that does not exist (no rate of return, never paid back, not a finite
// number) are problems. A payback without an outlay is 0, with an "immediatePayback" warning.
[[nodiscard]] Result<BatchAnswer> evaluateFinance(std::string_view function, std::string_view inputs);

// The names evaluateFinance knows, without aliases, sorted.
[[nodiscard]] std::vector<std::string> financeFunctionNames();

}  // namespace fulcrum::finance
