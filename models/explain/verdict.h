// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of a page mean, in one sentence with the numbers in it, or two where something misleads: facts here,
// words in phrase.h.
#pragma once

#include <optional>
#include <vector>

#include "explain/phrase.h"
#include "finance/api_arm.h"
#include "finance/own_vs_rent.h"

namespace fulcrum::explain {

using Verdict = std::vector<Phrase>;

// A scenario as it stands. `plan` is as the scenario sees it.
struct VerdictSubject {
  const Plan& plan;
  const Evaluation* evaluation = nullptr;  // null: the plan was refused
};

// What the figures leave out because something is missing; empty where they stand for themselves.
[[nodiscard]] Verdict incompleteness(const Evaluation& evaluation);

[[nodiscard]] Verdict demandVerdict(const VerdictSubject& subject);
[[nodiscard]] Verdict fleetsVerdict(const VerdictSubject& subject);
[[nodiscard]] Verdict costsVerdict(const VerdictSubject& subject);

// Utilisation of the fleets that own nodes, now and where owning and renting are worth the same; none: not known, or
// there is none.
struct BreakEvenUse {
  std::optional<double> now;
  std::optional<double> breakEven;
};
// `comparison` is null where the scenario could not be compared, `api` where there is no such arm, or none yet.
[[nodiscard]] Verdict ownVersusRentVerdict(const VerdictSubject& subject, const finance::OwnVersusRent* comparison,
                                           const BreakEvenUse& use = {}, const finance::ApiArm* api = nullptr);

// Below how many tokens per month an API costs less than nodes; empty where that is not known.
[[nodiscard]] Verdict apiVerdict(const finance::ApiArm& arm);

// The levelised cost of the cheapest mix; none: not known yet. `obligations` is what the scenario's own mix still owes
// after the plan.
[[nodiscard]] Verdict optimiseVerdict(const VerdictSubject& subject, std::optional<Money> cheapest, Money obligations);

// Monthly cost in many futures.
struct FuturesOfCost {
  double low = 0;    // 10th percentile
  double high = 0;   // 90th percentile
  double own = 0;    // at the plan's own values
  double share = 0;  // of futures that cost more than that
};
[[nodiscard]] Verdict riskVerdict(const VerdictSubject& subject, const std::optional<FuturesOfCost>& futures);

}  // namespace fulcrum::explain
