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
  FleetId fleet;                   // empty: all fleets
  Problem what;                    // the change, in a row of the table of sentences
  Problem risk;                    // what may go wrong with it
  Money savingPerMonth;            // of the levelised monthly cost; above 0
  std::function<Plan(Plan)> edit;  // of the plan it was made for, or one edited since
};

// The largest saving first. None raises the shortfall or turns load away. Nothing when cancelled; callable on any
// thread with a plan and solutions of its own.
[[nodiscard]] Result<std::optional<std::vector<Advice>>> adviceFor(const Plan& plan, const ScenarioId& scenario,
                                                                   SolvedPools& solved,
                                                                   const std::atomic<bool>* cancelled = nullptr);

}  // namespace fulcrum::optimise
