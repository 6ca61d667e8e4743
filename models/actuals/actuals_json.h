// SPDX-License-Identifier: GPL-3.0-or-later
// What was read and what it comes to, as JSON and in words.
#pragma once

#include <string>
#include <vector>

#include "actuals/actuals_edits.h"
#include "actuals/actuals_report.h"
#include "actuals/gpu_use.h"
#include "base/result.h"

namespace fulcrum::actuals {

// `files` are the names of the bills as they were given.
[[nodiscard]] std::string importJson(const std::vector<std::string>& files, const std::vector<ReadBill>& bills,
                                     const ImportOutcome& outcome, const std::vector<ReadUse>& uses);
[[nodiscard]] std::string importWords(const std::vector<std::string>& files, const std::vector<ReadBill>& bills,
                                      const ImportOutcome& outcome, const std::vector<ReadUse>& uses);
// With the causes that were written to the months.
[[nodiscard]] std::string reportJson(const ActualsReport& report, const Actuals& actuals);
[[nodiscard]] std::string reportWords(const ActualsReport& report, const Actuals& actuals);

// Rules by themselves, to be used with another plan.
[[nodiscard]] std::string rulesJson(const std::vector<MappingRule>& rules);
[[nodiscard]] Result<std::vector<MappingRule>> rulesFromJson(std::string_view text);
// {"rules", "suggested", "unmatched"} of a plan.
[[nodiscard]] std::string mappingJson(const Plan& plan);
[[nodiscard]] std::string mappingWords(const Plan& plan);

}  // namespace fulcrum::actuals
