// SPDX-License-Identifier: GPL-3.0-or-later
// The table of functions behind evaluateFinance.
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "finance/batch_inputs.h"

namespace fulcrum::finance {

struct BatchValue {
  nlohmann::json value;
  Problems warnings;
};

struct BatchFunction {
  std::string_view name;
  std::vector<std::string_view> aliases;
  std::vector<std::string_view> parameters;  // "name|alias|alias", as BatchInputs takes them
  Result<BatchValue> (*evaluate)(BatchInputs&);
};

[[nodiscard]] std::span<const BatchFunction> batchFunctions();

}  // namespace fulcrum::finance
