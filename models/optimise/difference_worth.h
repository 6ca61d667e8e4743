// SPDX-License-Identifier: GPL-3.0-or-later
// What each difference between two scenarios is worth by itself.
#pragma once

#include <atomic>
#include <optional>
#include <vector>

#include "finance/own_vs_rent.h"
#include "plan/difference.h"

namespace fulcrum::optimise {

struct DifferenceWorth {
  std::optional<Money> alone;       // change of the levelised monthly cost
  std::optional<size_t> switchRow;  // the difference that switches its lever, whose worth holds this one
};
using DifferenceWorths = std::vector<DifferenceWorth>;

// For each difference of scenarioDifference(plan, from, to), how much the levelised monthly cost of `from` changes when
// it alone is made there; none where it cannot stand alone (a workload on a fleet that only `to` has). A lever that is
// switched counts as one difference, the switch, with all its settings: alone, none of them does anything. These parts
// do not add up to the whole: optimise/attribution.h shares that out. Problems are those of `from`; nothing when
// cancelled.
[[nodiscard]] Result<std::optional<DifferenceWorths>> worthOfDifferences(const Plan& plan, const ScenarioId& from,
                                                                         const Differences& differences,
                                                                         const finance::Evaluator& evaluator,
                                                                         const std::atomic<bool>* cancelled = nullptr);

}  // namespace fulcrum::optimise
