// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/sample.h"

#include <algorithm>
#include <numeric>

#include "risk/random_numbers.h"

namespace fulcrum::risk {
namespace {

// Which stratum each trial draws from: trials in the order of their random numbers.
Ranks shuffled(int seed, std::uint32_t key, size_t trials) {
  std::vector<std::uint64_t> orders(trials);
  for (size_t trial = 0; trial < trials; ++trial) orders[trial] = drawOf(seed, key, trial).order;
  std::vector<std::uint32_t> byOrder(trials);
  std::iota(byOrder.begin(), byOrder.end(), 0u);
  std::sort(byOrder.begin(), byOrder.end(),
            [&](std::uint32_t a, std::uint32_t b) { return orders[a] != orders[b] ? orders[a] < orders[b] : a < b; });
  Ranks ranks(trials);
  for (size_t position = 0; position < trials; ++position)
    ranks[byOrder[position]] = static_cast<std::uint32_t>(position);
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
