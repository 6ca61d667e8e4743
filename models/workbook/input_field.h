// SPDX-License-Identifier: GPL-3.0-or-later
// The field of a plan that an input of a workbook stands for, by the path of the sheet Index.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::workbook {

// Nothing where the plan has no such field. An option that is not set is 0, as workbooks write it.
[[nodiscard]] std::optional<double> inputField(const Plan& plan, const std::string& path);

// The field's path with elements by their index, as places in words are asked for, and the scenario that alone has it.
struct IndexedInput {
  std::string path;
  std::optional<ScenarioId> scenario;
};
[[nodiscard]] IndexedInput indexedInput(const Plan& plan, const std::string& path);

// Problems: "fieldGone" where the plan has no such field; what the field does not take.
[[nodiscard]] Result<Plan> withInputField(const Plan& plan, const std::string& path, double value);

}  // namespace fulcrum::workbook
