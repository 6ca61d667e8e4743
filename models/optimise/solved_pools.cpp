// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/solved_pools.h"

#include <algorithm>
#include <functional>

namespace fulcrum::optimise {
namespace {

size_t hashOf(const PoolFlow& flow) {
  size_t hash = flow.steps.size();
  const auto add = [&](double value) { hash = hash * 1000003 + std::hash<double>()(value); };
  for (const NeedStep& step : flow.steps) add(step.upTo + 1e6 * step.needed);
  for (const Offer& offer : flow.offers) add(offer.cost);
  for (const double value : flow.kept) add(value);
  for (const double value : flow.onDemandHour) add(value);
  return hash;
}

size_t bytesOf(const PoolFlow& flow) {
  return sizeof(PoolFlow) + flow.steps.size() * sizeof(NeedStep) + flow.offers.size() * sizeof(Offer) +
         flow.stepsEnd.size() * sizeof(size_t) + 3 * flow.kept.size() * sizeof(double);
}

// Whether the offers that another problem's solution chose are there, and keep the caps.
bool fits(const CappedProblem& problem, const CappedSolution& solution) {
  for (size_t pool = 0; pool < problem.pools.size(); ++pool) {
    const auto& offers = problem.pools[pool].flow.offers;
    for (const ChosenOffer& choice : solution.pools[pool].chosen) {
      if (choice.offer >= offers.size()) return false;
    }
  }
  return keepsCaps(problem, solution.pools);
}

}  // namespace

const FlowSolution& SolvedPools::solutionOf(const PoolFlow& flow) {
  const size_t hash = hashOf(flow);
  const auto found = m_byHash.find(hash);
  if (found != m_byHash.end() && found->second->flow == flow) {
    m_entries.splice(m_entries.begin(), m_entries, found->second);
  } else {
    ++m_solved;
    m_bytes += bytesOf(flow);
    m_entries.push_front({hash, flow, solve(flow)});
    m_byHash[hash] = m_entries.begin();
    while (m_bytes > m_capacity && m_entries.size() > 1) forgetTheOldest();
  }
  return m_entries.front().solution;
}

void SolvedPools::forgetTheOldest() {
  const auto oldest = std::prev(m_entries.end());
  m_bytes -= bytesOf(oldest->flow);
  const auto found = m_byHash.find(oldest->hash);
  if (found != m_byHash.end() && found->second == oldest) m_byHash.erase(found);
  m_entries.erase(oldest);
}

const CappedSolution* SolvedPools::solutionOf(const CappedProblem& problem) {
  const auto found = std::ranges::find(m_capped, problem, &CappedEntry::problem);
  if (found == m_capped.end()) return nullptr;
  m_capped.splice(m_capped.begin(), m_capped, found);
  return &m_capped.front().solution;
}

const CappedSolution* SolvedPools::fittingSolution(const CappedProblem& problem) const {
  const auto found = std::ranges::find_if(m_capped, [&](const CappedEntry& entry) {
    return entry.solution.pools.size() == problem.pools.size() && fits(problem, entry.solution);
  });
  return found == m_capped.end() ? nullptr : &found->solution;
}

const CappedSolution& SolvedPools::keep(CappedProblem problem, CappedSolution solution) {
  constexpr size_t kKept = 16;
  ++m_solved;
  m_capped.push_front({std::move(problem), std::move(solution)});
  if (m_capped.size() > kKept) m_capped.pop_back();
  return m_capped.front().solution;
}

}  // namespace fulcrum::optimise
