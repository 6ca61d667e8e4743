// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest mix within caps is a search that may take minutes: it runs on a thread, and figures are those of the
// latest mix that keeps the caps until it is done.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "document/background.h"
#include "optimise/capped_flow.h"
#include "optimise/solved_pools.h"

namespace fulcrum {

class CappedSearch : public QObject {
  Q_OBJECT
 public:
  // What is found is kept in `solved`, which must outlive the search.
  explicit CappedSearch(optimise::SolvedPools& solved, QObject* parent = nullptr);

  // These problems and no others. One that was stopped is not taken up again before another question, or resume().
  void want(std::vector<optimise::CappedProblem> problems);

  [[nodiscard]] bool isSearching() const { return !m_wanted.empty() && m_wanted != m_stopped; }
  [[nodiscard]] bool wasStopped() const { return !m_wanted.empty() && m_wanted == m_stopped; }
  void stop();
  void resume();
  // How far the best mix that was found may be from the cheapest, as a share of its cost; none before it is known.
  [[nodiscard]] std::optional<double> gap() const;

 Q_SIGNALS:
  void changed();  // it was begun, stopped or resumed, or has come nearer
  void found();    // `solved` holds more

 private:
  struct Found {
    std::vector<optimise::CappedSolution> solutions;  // of what was sought, as far as it came
    std::optional<double> gap;                        // of the problem that it is at
  };
  [[nodiscard]] static Found solve(const std::vector<optimise::CappedProblem>& problems,
                                   const Background<Found>::Run& run);
  void start();
  void take();

  optimise::SolvedPools& m_solved;
  std::vector<optimise::CappedProblem> m_wanted;
  std::vector<optimise::CappedProblem> m_sought;   // by the search that runs
  std::vector<optimise::CappedProblem> m_stopped;  // by the user
  Background<Found> m_search;
};

}  // namespace fulcrum
