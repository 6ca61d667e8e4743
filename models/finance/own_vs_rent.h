// SPDX-License-Identifier: GPL-3.0-or-later
// Whether owning nodes pays: two arms over the same demand, and what their difference is worth.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/quantity.h"
#include "base/result.h"
#include "engine/evaluation.h"
#include "finance/difference_flows.h"
#include "finance/payback.h"
#include "plan/plan.h"

namespace fulcrum::finance {

struct OwnVersusRent {
  int months = 0;
  bool hypothetical = false;       // the scenario owns nothing: its lever `own` was switched on for this
  double monthlyRate = 0;          // at which all present values are discounted
  ArmTerms terms;                  // lots, financing and tax of the own arm
  std::vector<FlowRow> rows;       // see difference_flows.h; they add up to `difference`
  std::vector<double> difference;  // at the month boundaries 0..months; positive: owning is cheaper there
  Money npv;                       // of the difference at the plan's discount rate, today
  Money npvAtYearEnds;             // the same with each year's flows at the end of their year, as yearly studies reckon
  std::optional<double> irr;       // a year, effective; none with the reason in `problems`
  std::vector<double> allIrrs;     // a year, ascending
  std::optional<double> mirr;      // a year, financed and reinvested at the discount rate
  Payback simple;                  // months; no value and not immediate where the arms do not differ
  Payback discounted;
  MoneySeries cumulativeOwn;  // what each arm has cost up to a boundary, 0..months
  MoneySeries cumulativeRent;
  MoneySeries cumulativeDifference;
  MoneySeries cumulativeDiscounted;
  Problems problems;  // warnings and notes; no errors
};

// Compares two evaluations of the same horizon and demand.
[[nodiscard]] OwnVersusRent compareArms(const Evaluation& own, const Evaluation& rent, const ArmTerms& terms);

// Evaluates a scenario; engine/evaluate.h with the options of the caller.
using Evaluator = std::function<Result<Evaluation>(const Plan&, const ScenarioId&)>;

// The scenario as it is, or with its lever `own` switched on where it owns nothing, against the same without owned
// nodes. `asIs` is the evaluation of the scenario, where there is one already. Problems are those of an evaluation.
[[nodiscard]] Result<OwnVersusRent> ownVersusRent(const Plan& plan, const ScenarioId& scenario,
                                                  const Evaluator& evaluator, const Evaluation* asIs = nullptr);

// The plans of the two arms: the scenario's lever `own` on; the lever off and the fleets' own lists empty.
[[nodiscard]] Plan withOwnLever(Plan plan, const ScenarioId& scenario);
[[nodiscard]] Plan withoutOwnedNodes(Plan plan, const ScenarioId& scenario);

// The terms of the own arm of a scenario.
[[nodiscard]] ArmTerms armTerms(const Plan& plan, const ScenarioId& scenario, const Evaluation& own);

// Whether nodes are owned at any time of the evaluation, live or not.
[[nodiscard]] bool ownsNodes(const Evaluation& evaluation);

}  // namespace fulcrum::finance
