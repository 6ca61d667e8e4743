// SPDX-License-Identifier: GPL-3.0-or-later
// Names in figures. A new name changes no figure, so figures that were worked out before it are not worked out again:
// the names in them are replaced.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

struct RenamedElement {
  std::string_view fact;  // the key of facts that hold its name
  std::string before;
  std::string after;
};
// Workloads, fleets and node types that the scenario sees in both plans and whose name differs.
[[nodiscard]] std::vector<RenamedElement> renamedElements(const Plan& before, const Plan& after,
                                                          const ScenarioId& scenario);

void rename(Problem& problem, const std::vector<RenamedElement>& renamed);

}  // namespace fulcrum
