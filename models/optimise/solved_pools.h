// SPDX-License-Identifier: GPL-3.0-or-later
// Optima by the problem they solve, kept by whoever evaluates repeatedly.
#pragma once

#include <list>
#include <unordered_map>
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

  // Answers to problems with caps, which whoever has time for them leaves here; null where there is none.
  [[nodiscard]] const CappedSolution* solutionOf(const CappedProblem& problem);
  // The latest of another problem of these pools whose owned nodes keep the caps of this one.
  [[nodiscard]] const CappedSolution* fittingSolution(const CappedProblem& problem) const;
  const CappedSolution& keep(CappedProblem problem, CappedSolution solution);

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
  std::list<CappedEntry> m_capped;  // the latest first
};

}  // namespace fulcrum::optimise
