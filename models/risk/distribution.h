// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles of the distributions that an uncertain input can have.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "plan/uncertainty.h"

namespace fulcrum::risk {

// Of a standard normal: 90 % lie below.
inline constexpr double kScoreOfP90 = 1.2815515655446004;

// Errors at `where`: "riskMissingFigure", "riskOrder", "riskBound", "riskInfeasible", "riskWeights", "notPositive".
//
// Figures by kind: `quantiles` p10, p50, p90 and, as they are wanted, min and max: the three-term metalog (Keelin 2016,
// "The Metalog Distributions", Decision Analysis 13:4), in its log or logit form where it is bounded. It has a density
// everywhere only where P50 is not too close to one of the others. `uniform` min, max; `triangular` min, mode, max;
// `normal` mean, sd; `lognormal` p10, p90 above 0; `discrete` values and weights; `servingBand` none.
[[nodiscard]] Problems checkDistribution(const Distribution& distribution, const std::string& where);

// Whether each of P10, P50 and P90 can be moved by itself, or, of kinds with two figures, with one of the others held.
[[nodiscard]] bool hasMovableQuantiles(DistributionKind kind);

// The distribution of the same kind with its P10, P50 or P90 (0, 1, 2) at a value: of quantiles and the lognormal, the
// figure itself; of others its P50 moves it as a whole, and an outer one leaves P50 (of a uniform one, the other end)
// where it is. Of a sound distribution. Problems: those of checkDistribution(), "riskFixed" where it has none to move.
[[nodiscard]] Result<Distribution> withQuantile(Distribution distribution, int quantile, double value);

// The inverse of the distribution function. Of a sound distribution.
class Quantiles {
 public:
  explicit Quantiles(const Distribution& distribution);

  // p in (0, 1). Of a serving band the standard normal score, whatever the band.
  [[nodiscard]] double at(double p) const;

 private:
  DistributionKind m_kind;
  std::vector<double> m_terms;    // by kind
  std::vector<double> m_choices;  // discrete: the values, m_terms their cumulative weights
  double m_low = 0;               // bounds of quantiles
  double m_high = 0;
  bool m_hasLow = false;
  bool m_hasHigh = false;
};

}  // namespace fulcrum::risk
