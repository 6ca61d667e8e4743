// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/capped_search.h"

#include <algorithm>

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kSearchDelay = 100ms;     // a drag starts no search
constexpr auto kBetweenReports = 250ms;  // of how near it is

}  // namespace

CappedSearch::CappedSearch(optimise::SolvedPools& solved, QObject* parent)
    : QObject(parent), m_solved(solved), m_search(kSearchDelay) {
  connect(&m_search, &BackgroundRunner::updated, this, &CappedSearch::take);
}

CappedSearch::Found CappedSearch::solve(const std::vector<optimise::CappedProblem>& problems,
                                        const Background<Found>::Run& run) {
  using Clock = std::chrono::steady_clock;
  Found found;
  Clock::time_point shown;
  const auto show = [&](double gap) {
    if (Clock::now() - shown < kBetweenReports) return;
    shown = Clock::now();
    run.publish({{}, gap});
  };
  for (const optimise::CappedProblem& problem : problems) {
    auto solution = solveCapped(problem, {.cancelled = [&run] { return run.cancelled(); }, .progress = show});
    if (!solution) break;
    found.solutions.push_back(std::move(*solution));
  }
  return found;
}

void CappedSearch::want(std::vector<optimise::CappedProblem> problems) {
  m_wanted.clear();
  for (optimise::CappedProblem& problem : problems) {
    if (std::ranges::find(m_wanted, problem) == m_wanted.end()) m_wanted.push_back(std::move(problem));
  }
  if (m_wanted != m_stopped) start();
}

void CappedSearch::start() {
  if (m_wanted == m_sought) return;
  m_sought = m_wanted;
  Q_EMIT changed();
  if (m_sought.empty()) return m_search.cancel();
  m_search.start([problems = m_sought](const Background<Found>::Run& run) { return solve(problems, run); });
}

std::optional<double> CappedSearch::gap() const {
  return isSearching() && m_search.isPart() && m_search.result() ? m_search.result()->gap : std::nullopt;
}

void CappedSearch::stop() {
  m_stopped = m_wanted;
  m_search.cancel();
  Q_EMIT changed();
}

void CappedSearch::resume() {
  m_stopped.clear();
  m_sought.clear();
  start();
}

void CappedSearch::take() {
  if (m_search.isPart()) Q_EMIT changed();
  if (!m_search.isCurrent() || !m_search.result()) return;
  const auto& solutions = m_search.result()->solutions;
  for (size_t index = 0; index < std::min(solutions.size(), m_sought.size()); ++index)
    m_solved.keep(m_sought[index], solutions[index]);
  m_sought.clear();
  Q_EMIT found();
}

}  // namespace fulcrum
