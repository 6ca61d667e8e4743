// SPDX-License-Identifier: GPL-3.0-or-later
// What each change between two scenarios saves: Shapley values, which do not depend on an order (L. S. Shapley, A Value
// for n-Person Games, 1953), and the sequence in which the engine applies the levers.
#pragma once

#include <atomic>
#include <functional>
#include <optional>

#include "finance/own_vs_rent.h"

namespace fulcrum::optimise {

// A change of the scenario against its base: one lever, all changed assumptions together or one of them, or all changed
// elements (overrides, added and removed ones) together.
struct Player {
  std::optional<LeverKind> lever;  // none: the assumptions or the elements
  bool elements = false;
  std::optional<int> assumption{};  // its place in Fields<Assumptions>; none: all of them
  bool operator==(const Player&) const = default;
};

// Each player doubles the evaluations: where single assumptions made more than 10 players, they count together.
enum class AssumptionPlayers { Together, Each };

// The elements and the assumptions, where they differ, then the levers that differ in the order of application. A lever
// that is off in both does not differ.
[[nodiscard]] std::vector<Player> playersOf(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario,
                                            AssumptionPlayers assumptions = AssumptionPlayers::Together);

struct Contribution {
  Player player;
  Money shapley;                     // change of the levelised monthly cost; negative saves
  Money sequential;                  // the same when the changes are made one after the other, in the order of the list
  Money sequentialFrom;              // the cost before it then
  std::vector<double> meanByBefore;  // mean change where so many of the others came before, from none to all
};

struct Attribution {
  Money base;  // levelised monthly cost
  Money scenario;
  std::vector<Contribution> contributions;  // both columns add up to scenario - base
  int evaluations = 0;
};

// Evaluates each of the 2^n sets of changes once: at most 14 players, 16,384 evaluations. Nothing when cancelled;
// callable on any thread with a plan and an evaluator of its own. `progress` is told the share done. An empty base is
// the plan itself: its assumptions, and no levers.
[[nodiscard]] Result<std::optional<Attribution>> attribute(const Plan& plan, const ScenarioId& base,
                                                           const ScenarioId& scenario,
                                                           const finance::Evaluator& evaluator,
                                                           const std::atomic<bool>* cancelled = nullptr,
                                                           const std::function<void(double)>& progress = {},
                                                           AssumptionPlayers assumptions = AssumptionPlayers::Together);

}  // namespace fulcrum::optimise
