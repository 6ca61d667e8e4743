// SPDX-License-Identifier: GPL-3.0-or-later
// What an uncertain input acts on: the numbers of a plan that it writes.
//
// A path names a field of the plan (`workloads[chat].requestsPerSecond`), a lever's setting
// (`levers.responseCache.hitRate`: in every scenario that has the lever on) or a group: `demand` (requests per second
// of all workloads), `demandGrowth` (their growth per month), `onDemandPrice`, `spotPrice` and `purchasePrice` of all
// node types, `reservedPrice` (what the discount of each term leaves of the on-demand price), `apiPrice` (per input and
// output token, where a lever goes to an API), `throughput` (all service rates but fixed ones; as a factor only). Where
// a scenario has a value of its own, groups, factors and additions move it too; a value takes the place of the plan's
// and leaves the scenario's alone.
#pragma once

#include "risk/plan_number.h"

namespace fulcrum::risk {

struct TargetNumber {
  PlanNumber number;
  bool ofRest = false;  // acts on 1 - x
};

struct InputTargets {
  std::vector<TargetNumber> numbers;
  bool modelledRates = false;  // and on the rates that the serving model answers
};

// In a plan whose elements are those that a scenario sees; without a scenario, in the plan itself. What is not there,
// or 0 for "none", is left alone.
[[nodiscard]] InputTargets targetsOf(Plan& plan, const std::string& path, InputEffect effect,
                                     const std::optional<ScenarioId>& seenBy);

// "riskPathGone" where the path is none of the above for any scenario; "riskThroughput" where throughput is not
// multiplied, "riskBandPlace" where a serving band stands elsewhere.
[[nodiscard]] Problems checkTarget(const Plan& plan, const std::string& path, InputEffect effect, bool isBand,
                                   const std::string& where);

[[nodiscard]] bool isGroup(std::string_view path);
[[nodiscard]] const std::vector<std::string>& groupNames();

// A value that an effect makes of another.
[[nodiscard]] double withEffect(InputEffect effect, double value, double drawn);

// The plan with an effect written into it, as planners would by hand, and whether a field's range cut it.
struct WrittenPlan {
  Plan plan;
  bool clipped = false;
};
[[nodiscard]] WrittenPlan withWritten(Plan plan, const std::string& path, InputEffect effect, double drawn);

}  // namespace fulcrum::risk
