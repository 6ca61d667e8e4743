// SPDX-License-Identifier: GPL-3.0-or-later
// What to buy when nobody knows: mixes that suit different futures, weighed on the same futures.
#pragma once

#include <atomic>

#include "risk/simulate.h"

namespace fulcrum::risk {

enum class MixOrigin { Own, AtMedians, OfDraw };

struct CandidateMix {
  MixOrigin origin = MixOrigin::Own;
  double demand = 0;          // of a draw: where it lies among the draws, 0 the lowest to 1 the highest
  Plan plan;                  // with the mix as counts of its levers: applied, it is one edit
  Statistics cost;            // of npvCost
  std::vector<double> costs;  // the same by trial
  double regret = 0;          // expected, of npvCost against the best candidate in each trial
};

struct BuyingAdvice {
  std::vector<CandidateMix> mixes;  // equal ones once, the scenario's own first
  size_t best = 0;                  // of lowest expected cost
};

inline constexpr int kCandidateDraws = 20;

// Of a valid plan. Optima are over commitments and, where nodes have a price, owned nodes. Problems: those of
// Simulator::prepare; "riskCancelled".
[[nodiscard]] Result<BuyingAdvice> adviseBuying(const Plan& plan, const ScenarioId& scenario, int trials,
                                                int threads = 0, const std::atomic<bool>* cancelled = nullptr);

}  // namespace fulcrum::risk
