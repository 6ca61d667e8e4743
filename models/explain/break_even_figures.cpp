// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>

#include "engine/series_sum.h"
#include "explain/family_figures.h"
#include "explain/figures.h"
#include "finance/break_even.h"
#include "optimise/optimise.h"

namespace fulcrum::explain {
namespace {

Explanation atBreakEven(const char* name, Explanation explanation) {
  return named(std::string("breakEven.") + name, std::move(explanation));
}

// The plan with what is owned bought and held, so that factors change no purchase.
Result<Plan> heldPlan(const Plan& plan, const ScenarioId& scenario, const finance::Evaluator& evaluator) {
  const auto compared = finance::ownVersusRent(plan, scenario, evaluator);
  if (!compared) return compared.problems();
  const Plan bought = compared.value().hypothetical ? finance::withOwnLever(plan, scenario) : plan;
  const auto own = evaluator(bought, scenario);
  if (!own) return own.problems();
  return finance::withPurchasesHeld(bought, scenario, own.value());
}

// `1.2,0.8`
std::optional<std::pair<double, double>> factorsIn(const std::string& key) {
  std::pair<double, double> factors;
  const char* end = key.data() + key.size();
  const auto rent = std::from_chars(key.data(), end, factors.first);
  if (rent.ec != std::errc() || rent.ptr == end || *rent.ptr != ',') return std::nullopt;
  const auto demand = std::from_chars(rent.ptr + 1, end, factors.second);
  if (demand.ec != std::errc() || demand.ptr != end || factors.first <= 0 || factors.second <= 0) return std::nullopt;
  return factors;
}

// What is rented in the arm that rents, over the whole plan: cost over GPU-hours.
Explanation rentPrice(const Evaluation& rent) {
  constexpr std::array kLines{CostLine::OnDemand, CostLine::Spot, CostLine::Reserved1y, CostLine::Reserved3y};
  constexpr std::array kTiers{Tier::OnDemand, Tier::Spot, Tier::Reserved1y, Tier::Reserved3y};
  std::vector<Explanation> costs;
  std::vector<Explanation> hours;
  for (const PoolEvaluation& pool : rent.pools) {
    double cost = 0;
    for (const CostLine line : kLines) cost += sumOf(costOf(pool, line));
    double used = 0;
    for (const Tier tier : kTiers) used += sumOf(nodeHoursOf(pool, tier)) * pool.gpusPerNode;
    costs.push_back(given(Phrase("rentOfFleet", {{"fleet", pool.id.text}}), cost, Measure::Money, "ofRentArmAtFactor"));
    hours.push_back(
        given(Phrase("rentedHoursOfFleet", {{"fleet", pool.id.text}}), used, Measure::GpuHours, "ofRentArmAtFactor"));
  }
  return derived(Operation::Quotient, "breakEvenRent", Measure::MoneyPerGpuHour, "rentOverRentedHours",
                 {derived(Operation::Sum, "rentOfPlan", Measure::Money, "ofAllFleets", std::move(costs)),
                  derived(Operation::Sum, "rentedHoursOfPlan", Measure::GpuHours, "ofAllFleets", std::move(hours))});
}

// Busy over provisioned in the pools and months with owned nodes.
Explanation useOfOwned(const Evaluation& own) {
  std::vector<Explanation> busy;
  std::vector<Explanation> provisioned;
  for (const PoolEvaluation& pool : own.pools) {
    double used = 0;
    double there = 0;
    for (size_t month = 0; month < pool.ownedNodes.size(); ++month) {
      if (pool.ownedNodes[month] <= 0) continue;
      used += pool.busyGpuHours[month].value();
      there += pool.provisionedGpuHours[month].value();
    }
    busy.push_back(
        given(Phrase("busyHoursOfFleet", {{"fleet", pool.id.text}}), used, Measure::GpuHours, "monthsWithOwnedNodes"));
    provisioned.push_back(given(Phrase("provisionedHoursOfFleet", {{"fleet", pool.id.text}}), there, Measure::GpuHours,
                                "monthsWithOwnedNodes"));
  }
  return derived(
      Operation::Quotient, "breakEvenUtilisation", Measure::Share, "busyProvisionedGPUHours",
      {derived(Operation::Sum, "busyGPUHours", Measure::GpuHours, "ofAllFleets", std::move(busy)),
       derived(Operation::Sum, "provisionedGPUHours", Measure::GpuHours, "ofAllFleets", std::move(provisioned))});
}

Explanation spendOf(const Evaluation& rent, CalendarMonth start) {
  std::vector<Explanation> months;
  for (size_t month = 0; month < rent.cashTotal.size(); ++month)
    months.push_back(
        given(Phrase("inMonth", {{"what", Phrase("cashCost")}, {"month", addMonths(start, static_cast<int>(month))}}),
              rent.cashTotal[month].value(), Measure::Money, "ofRentArmAtFactor"));
  const auto count = static_cast<double>(months.size());
  return derived(Operation::Quotient, "breakEvenSpend", Measure::MoneyPerMonth, "cashOverMonths",
                 {derived(Operation::Sum, "cashOfPlan", Measure::Money, "itsMonths", std::move(months)),
                  given("monthsOfPlan", count, Measure::Plain, "counted")});
}

// What was looked for, beside what there is without the factor.
Explanation factorOf(const char* label, double factor, double npvNow, double npvThere) {
  Explanation result = given(label, factor, Measure::Plain, "factorAtWhichNpvIsZero");
  result.terms = {given("npvAsPlanned", npvNow, Measure::Money, "ownAgainstRent"),
                  given("npvAtTheFactor", npvThere, Measure::Money, "zeroOrJumpAcross")};
  return result;
}

}  // namespace

FamilyAnswer breakEvenFigures(const FamilyQuestion& asked) {
  const auto& [plan, scenario, key, cancelled] = asked;
  optimise::SolvedPools solved;
  const finance::Evaluator evaluator = [&](const Plan& any, const ScenarioId& id) {
    return optimise::evaluateOptimal(any, id, solved);
  };
  const auto holding = heldPlan(plan, scenario, evaluator);
  if (!holding) return holding.problems();
  const Plan& held = holding.value();
  const auto rentOf = [&](const Plan& changed) {
    const finance::ArmPlan arm = finance::rentArmPlan(changed, scenario, changed.ownVsRent.rentArm);
    return evaluator(arm.plan, arm.scenario);
  };
  const auto npvAt = [&](double rent, double demand) {
    return finance::npvAtFactors(held, scenario, rent, demand, evaluator);
  };
  const auto now = npvAt(1, 1);
  if (!now) return now.problems();

  std::vector<Explanation> all;
  if (const auto found = finance::breakEvenRent(held, scenario, evaluator)) {
    const double factor = found.value().factor;
    const auto there = npvAt(factor, 1);
    const auto rent = rentOf(finance::withRentFactor(held, factor));
    if (!there || !rent) return !there ? there.problems() : rent.problems();
    all.push_back(atBreakEven("rentFactor", factorOf("breakEvenRentFactor", factor, now.value(), there.value())));
    if (found.value().perGpuHour) all.push_back(atBreakEven("rentPerGpuHour", rentPrice(rent.value())));
  }
  if (const auto found = finance::breakEvenDemand(held, scenario, evaluator)) {
    const double factor = found.value().factor;
    const auto there = npvAt(1, factor);
    const Plan changed = finance::withDemandFactor(held, factor);
    const auto ownThere = evaluator(changed, scenario);
    const auto rent = rentOf(changed);
    if (!there || !ownThere || !rent) return there ? (ownThere ? rent : ownThere).problems() : there.problems();
    all.push_back(atBreakEven("demandFactor", factorOf("breakEvenDemandFactor", factor, now.value(), there.value())));
    if (found.value().utilisation) all.push_back(atBreakEven("utilisation", useOfOwned(ownThere.value())));
    all.push_back(atBreakEven("monthlySpend", spendOf(rent.value(), plan.start)));
  }
  return all;
}

FamilyAnswer breakEvenNpvFigure(const FamilyQuestion& asked) {
  const std::string name = "breakEvenNpv[" + asked.key + "]";
  const auto factors = factorsIn(asked.key);
  if (!factors) return noSuchFigure(name);
  optimise::SolvedPools solved;
  const finance::Evaluator evaluator = [&](const Plan& any, const ScenarioId& id) {
    return optimise::evaluateOptimal(any, id, solved);
  };
  const auto held = heldPlan(asked.plan, asked.scenario, evaluator);
  if (!held) return held.problems();
  const auto& [rent, demand] = *factors;
  auto explained =
      explainedScenario(finance::withDemandFactor(finance::withRentFactor(held.value(), rent), demand), asked.scenario);
  if (!explained) return explained.problems();
  const Figures figures(std::move(explained).value());
  auto npv = figures.explain("ownVsRent.npv", 1);
  if (!npv) return npv.problems();
  Explanation figure = detached(std::move(npv).value());
  figure.label =
      Phrase("npvAtFactors", {{"rent", Amount{rent, Measure::Plain}}, {"demand", Amount{demand, Measure::Plain}}});
  return std::vector<Explanation>{named(name, std::move(figure))};
}

}  // namespace fulcrum::explain
