// SPDX-License-Identifier: GPL-3.0-or-later
// The trials of a simulation: a Latin hypercube, in which every input visits each of its equally likely strata once.
#pragma once

#include <vector>

#include "risk/distribution.h"
#include "risk/rank_correlation.h"

namespace fulcrum::risk {

class Sample {
 public:
  // `correlations` are of scores, in the order of the inputs; all of them sound.
  Sample(const std::vector<const UncertainInput*>& inputs, const Matrix& correlations, int trials, int seed);

  [[nodiscard]] int trials() const { return m_trials; }
  // In (0, 1): (stratum + u) / trials.
  [[nodiscard]] double probability(size_t input, size_t trial) const;
  [[nodiscard]] double quantile(size_t input, double p) const { return m_quantiles[input].at(p); }
  // What is drawn: Quantiles::at().
  [[nodiscard]] double value(size_t input, size_t trial) const {
    return m_quantiles[input].at(probability(input, trial));
  }

 private:
  int m_trials;
  int m_seed;
  std::vector<std::uint32_t> m_keys;
  std::vector<Quantiles> m_quantiles;
  std::vector<Ranks> m_strata;
};

}  // namespace fulcrum::risk
