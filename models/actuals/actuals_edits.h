// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what a plan knows about bills: from a plan to a plan.
#pragma once

#include <optional>
#include <string>
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
// The evaluation's figures, frozen. `asOf` is a date: 2025-12-31.
[[nodiscard]] Plan withBaseline(Plan plan, const Evaluation& evaluation, const std::string& name,
                                const std::string& asOf);

}  // namespace fulcrum::actuals
