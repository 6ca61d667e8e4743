// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that would lower a scenario's cost, each judged by evaluating the plan with it.
#pragma once

#include <atomic>
#include <functional>
#include <optional>

#include "optimise/optimise.h"

namespace fulcrum::optimise {

enum class AdviceKind { Commit, Own, Autoscale, ShiftBatch, UseSpot, CheaperNode, DropCommitment, SizeToPeak };

struct Advice {
  AdviceKind kind = AdviceKind::Commit;
  FleetId fleet;         // empty: all fleets
  Problem what;          // the change, in a row of the table of sentences
  Problem risk;          // what may go wrong with it
  Money savingPerMonth;  // of the levelised monthly cost; above 0
  // Of the plan it was made for, or one edited since; in its scenario, or one based on it.
  std::function<Plan(Plan, const ScenarioId&)> edit;
};

// The largest saving first. None raises the shortfall or turns load away. Nothing when cancelled; callable on any
// thread with a plan and solutions of its own. `progress` is told the share done.
[[nodiscard]] Result<std::optional<std::vector<Advice>>> adviceFor(const Plan& plan, const ScenarioId& scenario,
                                                                   SolvedPools& solved,
                                                                   const std::atomic<bool>* cancelled = nullptr,
                                                                   const std::function<void(double)>& progress = {});

}  // namespace fulcrum::optimise
