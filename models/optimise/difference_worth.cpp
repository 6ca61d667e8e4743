// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/difference_worth.h"

#include <algorithm>

#include "plan/resolve.h"
#include "plan/validate.h"

namespace fulcrum::optimise {
namespace {

// `levers.spot.` of what belongs to a lever; empty for everything else.
std::string_view leverOfPath(std::string_view path) {
  constexpr std::string_view kLevers = "levers.";
  if (!path.starts_with(kLevers)) return {};
  const size_t end = path.find('.', kLevers.size());
  return end == std::string_view::npos ? std::string_view() : path.substr(0, end + 1);
}

std::optional<size_t> switchOf(const Differences& differences, size_t index) {
  const std::string_view lever = leverOfPath(differences[index].path);
  if (lever.empty()) return {};
  const auto found = std::ranges::find(differences, std::string(lever) + "on", &Difference::path);
  if (found == differences.end()) return {};
  return static_cast<size_t>(found - differences.begin());
}

// With one difference, or with a switch and all of its lever. None where that cannot stand.
std::optional<Plan> changed(const Plan& seen, const Differences& differences, size_t index, bool isSwitch) {
  Plan plan = seen;
  for (size_t each = 0; each < differences.size(); ++each) {
    if (each != index && !(isSwitch && switchOf(differences, each) == index)) continue;
    auto with = withDifference(std::move(plan), differences[each]);
    if (!with) return {};
    plan = std::move(with).value();
  }
  if (hasErrors(validate(plan))) return {};
  return plan;
}

}  // namespace

Result<std::optional<DifferenceWorths>> worthOfDifferences(const Plan& plan, const ScenarioId& from,
                                                           const Differences& differences,
                                                           const finance::Evaluator& evaluator,
                                                           const std::atomic<bool>* cancelled) {
  const auto seen = seenBy(plan, from);
  if (!seen) return seen.problems();
  const auto before = evaluator(seen.value(), from);
  if (!before) return before.problems();
  DifferenceWorths worths;
  for (size_t index = 0; index < differences.size(); ++index) {
    if (cancelled && cancelled->load(std::memory_order_relaxed)) return std::optional<DifferenceWorths>();
    DifferenceWorth& worth = worths.emplace_back();
    const auto itsSwitch = switchOf(differences, index);
    if (itsSwitch && *itsSwitch != index) {
      worth.switchRow = itsSwitch;
      continue;
    }
    const auto with = changed(seen.value(), differences, index, itsSwitch == index);
    if (!with) continue;
    const auto after = evaluator(*with, from);
    if (after) worth.alone = after.value().headline.monthlyCost - before.value().headline.monthlyCost;
  }
  return std::optional(std::move(worths));
}

}  // namespace fulcrum::optimise
