// SPDX-License-Identifier: GPL-3.0-or-later
// How well workloads and node types match: what a workload costs above the cheapest node type that meets its targets.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "base/result.h"
#include "live/live.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

// Costs are on-demand money of the plan per million output tokens at full load.
struct WorkloadMatch {
  std::optional<double> aboveCheapest;     // share of the cheapest; absent: one of the two has no cost
  std::optional<double> aboveCheapestOwn;  // likewise among the plan's own node types
  QString cheapest;                        // its name
  QString cheapestOwn;
  double cost = 0;
  double cheapestCost = 0;
  bool withCatalogue = false;  // the catalogue's node types were compared, too
  Problems refusals;           // why the workload's own node type has no cost
  bool operator==(const WorkloadMatch&) const = default;
};

// From here on a mismatch is worth a note.
inline constexpr double kLargeMismatch = 0.5;

// One for each workload of the plan. About a millisecond.
[[nodiscard]] std::vector<WorkloadMatch> workloadMatches(const Plan& plan, const Levers& levers);

// "+132 %", "cheapest", or the mark for no value.
[[nodiscard]] QString matchWord(const WorkloadMatch& match, const NumberFormat& format);
// Against which node type, at which costs; or why there is no figure.
[[nodiscard]] QString matchSentences(const WorkloadMatch& match, const NumberFormat& format);

// A note "mismatch" for each workload that costs kLargeMismatch or more above the cheapest, at the node type of its
// fleet. `matches` are those of the plan's workloads.
[[nodiscard]] Problems mismatchNotes(const Plan& plan, const std::vector<WorkloadMatch>& matches);

// What no match depends on is left out: dragging a curve ranks no node types.
struct MatchQuestion {
  Plan plan;  // without demand, purchases, scenarios and words
  Levers levers;
  bool operator==(const MatchQuestion&) const = default;
};
using LiveMatches = Live<MatchQuestion, std::vector<WorkloadMatch>>;
[[nodiscard]] LiveMatches liveMatches(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// The latest there are, one for each workload of the plan, without figures for those that were not asked about; none
// before the first answer.
[[nodiscard]] std::vector<WorkloadMatch> matchesOf(const LiveMatches& live, const Plan& plan);

}  // namespace fulcrum
