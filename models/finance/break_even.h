// SPDX-License-Identifier: GPL-3.0-or-later
// How much cheaper renting, or how much smaller demand, would have to be for owning not to pay: the factors at which
// the net present value of own against rent is zero. What is owned is held.
#pragma once

#include <functional>
#include <optional>

#include "base/quantity.h"
#include "base/result.h"
#include "finance/own_vs_rent.h"

namespace fulcrum::finance {

// Factors beyond which no break-even is looked for.
inline constexpr double kLeastFactor = 1.0 / 1024.0;
inline constexpr double kLargestFactor = 1024.0;

// The factor nearest to 1 (in its logarithm) at which `npvAt` changes its sign, to about nine digits. Where nodes come
// in whole numbers the value may jump across zero; then the place of the jump. "noBreakEven" where the sign is the same
// throughout; problems of npvAt pass through.
[[nodiscard]] Result<double> breakEvenFactor(const std::function<Result<double>(double)>& npvAt);

// The plan with what the scenario's own arm bought as counts, so that a change of price or demand changes no purchase.
// `own` is the evaluation of the own arm: of the scenario, or of withOwnLever().
[[nodiscard]] Plan withPurchasesHeld(const Plan& plan, const ScenarioId& scenario, const Evaluation& own);

// All rented prices (on-demand and spot, and with them reserved) and all demand, times a factor.
[[nodiscard]] Plan withRentFactor(Plan plan, double factor);
[[nodiscard]] Plan withDemandFactor(Plan plan, double factor);

// Net present value of own against rent at both factors; one point of the break-even surface. `held` comes from
// withPurchasesHeld().
[[nodiscard]] Result<double> npvAtFactors(const Plan& held, const ScenarioId& scenario, double rentFactor,
                                          double demandFactor, const Evaluator& evaluator);

struct BreakEvenRent {
  double factor = 1;
  std::optional<MoneyPerHour> perGpuHour;  // what the rent arm pays on average at that factor
};
[[nodiscard]] Result<BreakEvenRent> breakEvenRent(const Plan& held, const ScenarioId& scenario,
                                                  const Evaluator& evaluator);

struct BreakEvenDemand {
  double factor = 1;
  std::optional<double> utilisation;  // of the pools that own nodes, at that factor
  Money monthlySpend;                 // what the rent arm pays per month at that factor, on average over the plan
};
[[nodiscard]] Result<BreakEvenDemand> breakEvenDemand(const Plan& held, const ScenarioId& scenario,
                                                      const Evaluator& evaluator);

// The cloud spend per month above which owning pays; none where it pays below it, or where the nodes beside the owned
// ones lack the terms of the rent arm, so that their price and not owning makes the difference.
[[nodiscard]] std::optional<Money> owningPaysFrom(const OwnVersusRent& compared, const BreakEvenDemand& found);

// How long owning takes to pay back by what renting would cost: one point for each factor on demand.
struct PaybackPoint {
  double demandFactor = 1;
  Money monthlySpend;  // of the rent arm, on average over the plan
  PaybackVerdict payback;
  bool operator==(const PaybackPoint&) const = default;
};
[[nodiscard]] Result<std::vector<PaybackPoint>> paybackCurve(const Plan& held, const ScenarioId& scenario,
                                                             const std::vector<double>& demandFactors,
                                                             const Evaluator& evaluator);

// Mean price of a rented GPU-hour over the horizon, commitments used or not; none where nothing is rented.
[[nodiscard]] std::optional<MoneyPerHour> rentPerGpuHour(const Evaluation& evaluation);
// Busy share of the GPU-hours provisioned in pools and months with owned nodes; none without any.
[[nodiscard]] std::optional<double> utilisationOfOwningPools(const Evaluation& evaluation);

}  // namespace fulcrum::finance
