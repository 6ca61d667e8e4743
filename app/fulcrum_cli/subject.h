// SPDX-License-Identifier: GPL-3.0-or-later
// What a command about a scenario works on.
#pragma once

#include "arguments.h"
#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::cli {

struct Subject {
  Plan plan;
  ScenarioId scenario;
};

// The plan of a command that needs one without errors.
[[nodiscard]] Result<Plan> soundPlan(const std::string& name);
// With the scenario of --scenario, else its first.
[[nodiscard]] Result<Subject> subjectOf(const Arguments& arguments);

}  // namespace fulcrum::cli
