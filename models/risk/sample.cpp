// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/sample.h"

#include <algorithm>
#include <utility>

#include "risk/random_numbers.h"

namespace fulcrum::risk {
namespace {

// Which stratum each trial draws from: trials in the order of their random numbers.
Ranks shuffled(int seed, std::uint32_t key, size_t trials) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> byOrder;
  byOrder.reserve(trials);
  for (std::uint32_t trial = 0; trial < trials; ++trial) byOrder.emplace_back(drawOf(seed, key, trial).order, trial);
  std::ranges::sort(byOrder);
  Ranks ranks(trials);
  for (std::uint32_t position = 0; position < trials; ++position) ranks[byOrder[position].second] = position;
  return ranks;
}

}  // namespace

Sample::Sample(const std::vector<const UncertainInput*>& inputs, const Matrix& correlations, int trials, int seed)
    : m_trials(trials), m_seed(seed) {
  for (const UncertainInput* input : inputs) {
    m_keys.push_back(keyOfInput(input->id.text));
    m_quantiles.emplace_back(input->distribution);
    m_strata.push_back(shuffled(seed, m_keys.back(), static_cast<size_t>(trials)));
  }
  correlate(correlations, m_strata);
}

double Sample::probability(size_t input, size_t trial) const {
  return (m_strata[input][trial] + drawOf(m_seed, m_keys[input], trial).within) / m_trials;
}

}  // namespace fulcrum::risk
