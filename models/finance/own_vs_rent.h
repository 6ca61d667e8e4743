// SPDX-License-Identifier: GPL-3.0-or-later
// Whether owning nodes pays: two arms over the same demand, and what their difference is worth.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/out_of_line.h"
#include "base/quantity.h"
#include "base/result.h"
#include "engine/evaluation.h"
#include "finance/arm_rows.h"
#include "finance/payback.h"
#include "plan/plan.h"

namespace fulcrum::finance {

// An arm evaluated, with how it is paid for.
struct ComparedArm {
  const Evaluation& evaluation;
  ArmTerms terms;
};

// What a difference is worth in two figures.
struct ArmsWorth {
  Money npv;
  PaybackVerdict payback;  // months
};

struct OwnVersusRent {
  FULCRUM_OUT_OF_LINE(OwnVersusRent);

  int months = 0;
  bool hypothetical = false;  // the scenario owns nothing: its lever `own` was switched on for this
  RentArm rentArm;            // what owning is compared with
  double monthlyRate = 0;     // at which all present values are discounted
  ArmTerms terms;             // lots, financing and tax of the own arm
  ArmSheet own;               // see arm_rows.h
  ArmSheet rent;
  std::vector<double> difference;    // own less rent, at the month boundaries 0..months; positive: owning is cheaper
  std::vector<double> paybackFlows;  // of it what a payback counts: without the worth at the end and the tax on it
  Money npv;                         // of the difference at the plan's discount rate, today
  Money npvProject;                  // the same were every purchase paid at once: before financing
  Money npvAtYearEnds;               // with each year's flows at the end of their year, as yearly studies reckon
  std::optional<double> irr;         // per year, effective; none with the reason in `problems`
  std::vector<double> allIrrs;       // per year, ascending
  std::optional<double> mirr;        // per year, financed and reinvested at the discount rate
  PaybackVerdict payback;            // months
  MoneySeries cumulativeOwn;         // what each arm has cost up to a boundary, 0..months
  MoneySeries cumulativeRent;
  MoneySeries cumulativeDifference;
  MoneySeries cumulativeDiscounted;
  // Where addWorthOnSameTerms() found that the rent arm has terms which the nodes beside the owned ones lack.
  std::optional<ArmsWorth> onSameTerms;
  Money rentSpend;    // what the rent arm pays per month, on average over the plan
  Problems problems;  // warnings and notes; no errors

  // Not even with the lever `own` is a node owned: what the arms differ by comes of the terms of renting alone.
  [[nodiscard]] bool buysNothing() const { return hypothetical && terms.lots.empty(); }
};

// Beyond this a rate of return per year has no meaning: it is shown as "n. m.".
inline constexpr double kLargestMeaningfulRate = 10.0;

// Whether a node type that a fleet uses has a purchase price.
[[nodiscard]] bool isAnyForSale(const Plan& plan);

// Compares two arms of the same horizon.
[[nodiscard]] OwnVersusRent compareArms(const ComparedArm& own, const ComparedArm& rent);

// What compareArms() says of the difference, and no more.
[[nodiscard]] ArmsWorth worthOfArms(const ComparedArm& own, const ComparedArm& rent);

// Evaluates a scenario; engine/evaluate.h with the options of the caller.
using Evaluator = std::function<Result<Evaluation>(const Plan&, const ScenarioId&)>;

// The scenario as it is, or with its lever `own` switched on where it owns nothing, against a rent arm: the plan's, or
// `against`. `asIs` is the evaluation of the scenario, where there is one already. Problems are those of an evaluation.
[[nodiscard]] Result<OwnVersusRent> ownVersusRent(const Plan& plan, const ScenarioId& scenario,
                                                  const Evaluator& evaluator, const Evaluation* asIs = nullptr,
                                                  const std::optional<RentArm>& against = std::nullopt);

// Owning is "if owned" of a scenario that rents on demand, and renting is the cheapest way to rent: what terms alone
// save then counts against owning. This evaluates owning with the terms of the rent arm for all other nodes too;
// nothing where the scenario owns nodes, is compared with another arm, or has those terms.
void addWorthOnSameTerms(OwnVersusRent& compared, const Plan& plan, const ScenarioId& scenario,
                         const Evaluator& evaluator);

// Mean of the monthly cash.
[[nodiscard]] Money monthlySpend(const Evaluation& evaluation);

// The plans of the two arms: the scenario's lever `own` on; the lever off and the fleets' own lists empty.
[[nodiscard]] Plan withOwnLever(Plan plan, const ScenarioId& scenario);
[[nodiscard]] Plan withoutOwnedNodes(Plan plan, const ScenarioId& scenario);
// The lever in this scenario alone: those that are based on it own what they owned, for one of them may be the rent
// arm.
[[nodiscard]] Plan withOwnLeverOf(Plan plan, const ScenarioId& scenario, const Own& lever);
// The levers `commitments` in optimal mode and `spot` on, in place of the scenario's own.
[[nodiscard]] Plan withBestTerms(Plan plan, const ScenarioId& scenario);

// The plan and the scenario in it that a rent arm evaluates. The best one owns nothing, keeps its contracts, and has
// the levers `commitments` in optimal mode and `spot` in place of its own.
struct ArmPlan {
  Plan plan;
  ScenarioId scenario;
};
[[nodiscard]] ArmPlan rentArmPlan(const Plan& plan, const ScenarioId& scenario, const RentArm& arm);

// What a plan can compare a scenario with: itself as it is, the best, each other scenario.
[[nodiscard]] std::vector<RentArm> rentArmChoices(const Plan& plan, const ScenarioId& scenario);

// Of a scenario as it stands.
[[nodiscard]] ArmTerms armTerms(const Plan& plan, const ScenarioId& scenario, const Evaluation& evaluation);
// The same of a plan whose elements are those that the scenario sees (withElementsOf).
[[nodiscard]] ArmTerms armTermsSeen(const Plan& seen, const Assumptions& assumptions, const Levers& levers,
                                    const Evaluation& evaluation);

// What leaves the bank under a scenario's financing and tax, by month, and what is owed for it after the plan.
struct FinancedCash {
  MoneySeries cash;
  Money obligations;     // nominal, of loans and leases
  bool differs = false;  // from the unlevered cash before tax: there is financing in force, or a tax rate
};
[[nodiscard]] FinancedCash financedCashOf(const Plan& plan, const ScenarioId& scenario, const Evaluation& evaluation);

// Whether nodes are owned at any time of the evaluation, live or not.
[[nodiscard]] bool ownsNodes(const Evaluation& evaluation);

}  // namespace fulcrum::finance
