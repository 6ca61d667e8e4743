// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/difference_worth.h"

#include "plan/resolve.h"
#include "plan/validate.h"

namespace fulcrum::optimise {

Result<std::optional<std::vector<std::optional<Money>>>> worthOfDifferences(const Plan& plan, const ScenarioId& from,
                                                                            const Differences& differences,
                                                                            const finance::Evaluator& evaluator,
                                                                            const std::atomic<bool>* cancelled) {
  using Worths = std::vector<std::optional<Money>>;
  const auto seen = seenBy(plan, from);
  if (!seen) return seen.problems();
  const auto before = evaluator(seen.value(), from);
  if (!before) return before.problems();
  Worths worths;
  for (const Difference& difference : differences) {
    if (cancelled && cancelled->load(std::memory_order_relaxed)) return std::optional<Worths>();
    std::optional<Money>& worth = worths.emplace_back();
    const auto with = withDifference(seen.value(), difference);
    if (!with || hasErrors(validate(with.value()))) continue;
    const auto after = evaluator(with.value(), from);
    if (after) worth = after.value().headline.monthlyCost - before.value().headline.monthlyCost;
  }
  return std::optional(std::move(worths));
}

}  // namespace fulcrum::optimise
