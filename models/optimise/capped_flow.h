// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest mix of all pools together where what they own is limited: the flows of the pools, joined by rows for
// nodes, power and capital, as a mixed integer program. Only owned nodes need to be whole: once they are held, the rest
// is flows again.
#pragma once

#include <functional>
#include <optional>

#include "optimise/pool_flow.h"

namespace fulcrum::optimise {

// Limits on what all pools own together; absent: none.
struct OwnCaps {
  std::optional<double> nodes;    // in force at once, kept ones included
  std::optional<double> powerKW;  // of them under full load
  std::optional<double> capital;  // paid for what is chosen, nominal
  [[nodiscard]] bool any() const { return nodes || powerKW || capital; }
  bool operator==(const OwnCaps&) const = default;
};

struct CappedPool {
  PoolFlow flow;
  std::vector<double> keptOwned;  // in force whatever is chosen, by month
  double powerKW = 0;             // of a node
  std::vector<double> capital;    // by offer, of a node; 0 for what is not owned
  bool operator==(const CappedPool&) const = default;
};

struct CappedProblem {
  std::vector<CappedPool> pools;
  OwnCaps caps;
  bool operator==(const CappedProblem&) const = default;
};

struct CappedSolution {
  std::vector<FlowSolution> pools;  // in the order of the problem's
  double objective = 0;
  double bound = 0;  // no choice within the caps costs less
  // How far this may be from the cheapest, as a share of its cost.
  [[nodiscard]] double gap() const { return objective > bound ? (objective - bound) / objective : 0.0; }
};

// Whether choices of offers, one list a pool, keep the caps.
[[nodiscard]] bool keepsCaps(const CappedProblem& problem, const std::vector<FlowSolution>& solutions);

// With these owned nodes, the cheapest of the rest. Counts by offer of each pool; others than owned are ignored.
[[nodiscard]] CappedSolution solveWithOwned(const CappedProblem& problem,
                                            const std::vector<std::vector<ChosenOffer>>& owned);

struct CapSearch {
  double seconds = 60;                            // then the best found so far, with the bound as far as it came
  std::function<bool()> cancelled = {};           // asked every few milliseconds; nothing is returned then
  std::function<void(double gap)> progress = {};  // that of the best so far; at every node of the search
};
[[nodiscard]] std::optional<CappedSolution> solveCapped(const CappedProblem& problem, const CapSearch& search = {});

}  // namespace fulcrum::optimise
