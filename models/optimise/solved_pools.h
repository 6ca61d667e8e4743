// SPDX-License-Identifier: GPL-3.0-or-later
// Optima by the problem they solve, kept by whoever evaluates repeatedly.
#pragma once

#include <functional>
#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

#include "optimise/capped_flow.h"
#include "optimise/pool_flow.h"

namespace fulcrum::optimise {

// Solutions by the problem they solve, the latest first, so that pools which an edit leaves alone are not solved again.
// For one thread; whoever evaluates repeatedly keeps one.
class SolvedPools {
 public:
  // Keeps what was asked for last, up to about `bytes`: by size and not by number, since a plan of 200 fleets poses 400
  // problems at once, and those of large fleets take half a megabyte each.
  explicit SolvedPools(size_t bytes = size_t{256} << 20) : m_capacity(bytes) {}
  [[nodiscard]] const FlowSolution& solutionOf(const PoolFlow& flow);
  [[nodiscard]] int solved() const { return m_solved; }  // problems that were not there yet

  // Problems with caps take long. Whoever cannot wait gets a solution that keeps the caps, the latest where it fits,
  // and the problem is among the wanted until it is kept.
  void setWaits(bool waits) { m_waits = waits; }
  void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }  // of what is waited for
  struct CappedAnswer {
    CappedSolution solution;
    bool provisional = false;
  };
  [[nodiscard]] CappedAnswer solutionOf(CappedProblem problem);
  [[nodiscard]] std::vector<CappedProblem> takeWanted() { return std::exchange(m_wanted, {}); }
  void keep(CappedProblem problem, CappedSolution solution);
  // The largest gap of the kept solutions that were answers since the last call: a search that ran out of time left it.
  [[nodiscard]] double takeGap() { return std::exchange(m_gap, 0.0); }

 private:
  struct Entry {
    size_t hash;
    PoolFlow flow;
    FlowSolution solution;
  };
  using Entries = std::list<Entry>;
  void forgetTheOldest();

  size_t m_capacity;
  size_t m_bytes = 0;
  int m_solved = 0;
  Entries m_entries;
  std::unordered_map<size_t, Entries::iterator> m_byHash;  // the latest of each hash

  struct CappedEntry {
    CappedProblem problem;
    CappedSolution solution;
  };
  bool m_waits = true;
  std::function<bool()> m_cancelled;
  std::list<CappedEntry> m_capped;  // the latest first
  std::vector<CappedProblem> m_wanted;
  double m_gap = 0;
};

}  // namespace fulcrum::optimise
