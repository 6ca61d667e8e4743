// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/own_vs_rent.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/conversions.h"
#include "finance/checks.h"
#include "finance/discounting.h"
#include "finance/flow_sum.h"
#include "finance/internal_rate.h"
#include "finance/rates.h"
#include "plan/resolve.h"

namespace fulcrum::finance {

FULCRUM_DEFINE_OUT_OF_LINE(OwnVersusRent);

namespace {

constexpr double kHighRate = 1.0;      // per year; beyond it the rate says little
constexpr double kSmallEquity = 0.05;  // of the nodes' price
constexpr double kSameDemand = 1e-9;
constexpr double kServedDifference = 0.001;  // a tenth of a point, as between scenarios

MoneySeries money(const std::vector<double>& values) {
  MoneySeries series;
  for (const double value : values) series.emplace_back(value);
  return series;
}

MoneySeries cumulativeCost(std::span<const FlowRow> rows, int months) {
  std::vector<double> totals = cumulative(sumOfRows(rows, months));
  for (double& total : totals) total = 0.0 - total;  // what an arm pays is negative in its rows
  return money(totals);
}

// Today's flow apart, each year's flows together at its end; what is left of a last year at the horizon's.
double npvAtYearEnds(double monthlyRate, const std::vector<double>& flows) {
  constexpr size_t kMonths = 12;
  std::vector<double> yearly(flows.size(), 0.0);
  for (size_t month = 0; month < flows.size(); ++month)
    yearly[std::min((month + kMonths - 1) / kMonths * kMonths, flows.size() - 1)] += flows[month];
  return npv(monthlyRate, yearly).value();
}

double annual(double monthly) {
  return annualEffective(monthly).value();
}

void note(OwnVersusRent& result, Severity severity, const char* code,
          std::vector<std::pair<std::string, std::string>> facts = {}) {
  result.problems.push_back({severity, code, "", std::move(facts)});
}

void setRates(OwnVersusRent& result, double monthly) {
  const auto rate = irr(result.difference, kMonthsPerYear);
  if (rate) {
    result.irr = annual(rate.value().rate);
    for (const double each : rate.value().all) result.allIrrs.push_back(annual(each));
  } else {
    note(result, Severity::Note, rate.problems().front().code.c_str());
  }
  if (const auto modified = mirr(result.difference, monthly, monthly)) result.mirr = annual(modified.value());
  if (result.allIrrs.size() > 1) {
    std::string list;
    for (const double each : result.allIrrs) list += (list.empty() ? "" : ", ") + numberText(each);
    note(result, Severity::Warning, "severalRates",
         {{"count", std::to_string(result.allIrrs.size())}, {"rates", list}});
  }
  if (result.irr && *result.irr > kHighRate) note(result, Severity::Warning, "irrAbove100");
}

void warnOfPayback(OwnVersusRent& result) {
  const PaybackVerdict& payback = result.payback;
  const bool paysBack = payback.simple.final.has_value();
  if (payback.reason == PaybackReason::Immediate) note(result, Severity::Note, "immediatePayback");
  if (payback.reason == PaybackReason::ResaleOnly) note(result, Severity::Warning, "paybackByResaleOnly");
  if (payback.reason == PaybackReason::AfterHorizon) {
    note(result, Severity::Note, "paybackAfterHorizon",
         {{"months", std::to_string(result.months)}, {"after", numberText(std::ceil(*payback.after))}});
  }
  if (payback.simple.first && !paysBack) note(result, Severity::Warning, "paybackLost");
  if (paysBack && !payback.simple.immediate && result.npv < Money(0)) {
    note(result, Severity::Warning, "paybackDespiteLoss", {{"months", numberText(std::ceil(*payback.simple.final))}});
  }
  if (!paysBack && payback.reason == PaybackReason::Never && result.npv > Money(0))
    note(result, Severity::Warning, "noPaybackDespiteGain");
}

// Where the nodes are lent or leased, the rate of return is that of a sliver of equity.
void warnOfEquity(OwnVersusRent& result, const ArmTerms& terms) {
  if (terms.financing.kind == FinancingKind::Cash) return;
  Money price;
  for (const PricedLot& lot : terms.lots) price += lot.price;
  double equity = 0.0;
  for (const FlowRow& row : result.own.rows) {
    if (row.line > FlowLine::LoanReceived) continue;  // what follows is not paid for the nodes
    equity -= std::accumulate(row.values.begin(), row.values.end(), 0.0);
  }
  if (price > Money(0) && equity < kSmallEquity * price.value()) note(result, Severity::Warning, "equityNearZero");
}

void warnOfService(OwnVersusRent& result, const Evaluation& own, const Evaluation& rent) {
  const auto difference = servedChange(rent.headline, own.headline);
  if (!difference || std::abs(*difference) <= kServedDifference) return;
  note(result, Severity::Warning, "servedShareDiffers",
       {{"own", numberText(*own.headline.servedShare)}, {"rent", numberText(*rent.headline.servedShare)}});
}

// What the last flow of the difference would be without some lines.
double lastFlowWithout(const OwnVersusRent& result, std::initializer_list<FlowLine> lines) {
  FlowSum sum;
  const auto add = [&](const std::vector<FlowRow>& rows, double sign) {
    for (const FlowRow& row : rows) {
      if (std::ranges::count(lines, row.line) == 0) sum.add(sign * row.values.back());
    }
  };
  add(result.own.rows, 1.0);
  add(result.rent.rows, -1.0);
  return sum.value();
}

// The worth of what is held at the end is no reason to say that an outlay has come back.
void setPayback(OwnVersusRent& result) {
  result.paybackFlows = result.difference;
  result.paybackFlows.back() = lastFlowWithout(result, {FlowLine::ClosingWorth, FlowLine::TaxOnWorth});
  const double closing = result.difference.back() - result.paybackFlows.back();
  const double debt = result.difference.back() - lastFlowWithout(result, {FlowLine::ClosingDebt});
  result.payback = paybackVerdict(result.monthlyRate, result.paybackFlows, closing, debt);
}

Money npvWithoutFinancing(const ComparedArm& own, const ComparedArm& rent, double monthly) {
  const auto unlevered = [](const ComparedArm& arm) {
    ArmTerms terms = arm.terms;
    terms.financing = Financing();
    return armSheet(arm.evaluation, terms).rows;
  };
  return Money(npv(monthly, differenceOf(unlevered(own), unlevered(rent), own.evaluation.months)).value());
}

bool isFinanced(const ArmTerms& terms) {
  return terms.financing.kind != FinancingKind::Cash &&
         std::ranges::any_of(terms.lots, [](const PricedLot& lot) { return lot.byLever && lot.month >= 0; });
}

// An arm may be another scenario, with other demand.
void warnOfDemand(OwnVersusRent& result, const Evaluation& own, const Evaluation& rent) {
  const auto requests = [](const Evaluation& evaluation) {
    double sum = 0.0;
    for (const WorkloadEvaluation& workload : evaluation.workloads)
      sum = std::accumulate(workload.requests.begin(), workload.requests.end(), sum);
    return sum;
  };
  const double ofOwn = requests(own);
  const double ofRent = requests(rent);
  if (std::abs(ofOwn - ofRent) > kSameDemand * std::max(ofOwn, ofRent))
    note(result, Severity::Warning, "rentArmDemandDiffers");
}

}  // namespace

namespace {

// Of the sheets of both arms.
void setDifference(OwnVersusRent& result) {
  result.difference = differenceOf(result.own.rows, result.rent.rows, result.months);
  result.npv = Money(npv(result.monthlyRate, result.difference).value());
  setPayback(result);
}

OwnVersusRent flowsOfArms(const ComparedArm& own, const ComparedArm& rent) {
  OwnVersusRent result;
  result.months = own.evaluation.months;
  result.own = armSheet(own.evaluation, own.terms);
  result.rent = armSheet(rent.evaluation, rent.terms);
  result.monthlyRate = monthlyRate(own.evaluation.discountRate, RateKind::Effective).value();
  setDifference(result);
  return result;
}

}  // namespace

bool isAnyForSale(const Plan& plan) {
  return std::ranges::any_of(plan.fleets, [&](const Fleet& fleet) {
    const NodeType* type = find(plan, fleet.nodeType);
    return type && type->purchasePrice > Money(0);
  });
}

ArmsWorth worthOfArms(const ComparedArm& own, const ComparedArm& rent) {
  const OwnVersusRent result = flowsOfArms(own, rent);
  return {.npv = result.npv, .payback = result.payback};
}

OwnVersusRent compareArms(const ComparedArm& own, const ComparedArm& rent) {
  OwnVersusRent result = flowsOfArms(own, rent);
  result.terms = own.terms;
  result.cumulativeOwn = cumulativeCost(result.own.rows, result.months);
  result.cumulativeRent = cumulativeCost(result.rent.rows, result.months);
  result.cumulativeDifference = money(cumulative(result.difference));
  const double monthly = result.monthlyRate;
  result.cumulativeDiscounted = money(cumulative(discountedFlows(monthly, result.difference)));
  result.npvProject =
      isFinanced(own.terms) || isFinanced(rent.terms) ? npvWithoutFinancing(own, rent, monthly) : result.npv;
  result.npvAtYearEnds = Money(npvAtYearEnds(monthly, result.difference));
  warnOfService(result, own.evaluation, rent.evaluation);
  warnOfDemand(result, own.evaluation, rent.evaluation);
  if (result.payback.reason == PaybackReason::NoDifference) {
    note(result, Severity::Note, "armsAlike");
    return result;
  }
  setRates(result, monthly);
  warnOfPayback(result);
  warnOfEquity(result, own.terms);
  if (own.terms.taxRate > 0.0 && own.terms.depreciation.method == Depreciation::Macrs) {
    for (Problem& warning : midQuarterWarnings(own.terms.lots)) result.problems.push_back(std::move(warning));
  }
  return result;
}

Result<OwnVersusRent> ownVersusRent(const Plan& plan, const ScenarioId& scenario, const Evaluator& evaluator,
                                    const Evaluation* asIs, const std::optional<RentArm>& against) {
  Evaluation evaluated;
  if (!asIs) {
    Result<Evaluation> found = evaluator(plan, scenario);
    if (!found) return found.problems();
    evaluated = std::move(found).value();
    asIs = &evaluated;
  }
  const bool hypothetical = !ownsNodes(*asIs);
  const Plan ownPlan = hypothetical ? withOwnLever(plan, scenario) : plan;
  if (hypothetical) {
    Result<Evaluation> found = evaluator(ownPlan, scenario);
    if (!found) return found.problems();
    evaluated = std::move(found).value();
    asIs = &evaluated;
  }
  const RentArm arm = against.value_or(plan.ownVsRent.rentArm);
  const ArmPlan rentPlan = rentArmPlan(plan, scenario, arm);
  const Result<Evaluation> rent = evaluator(rentPlan.plan, rentPlan.scenario);
  if (!rent) return rent.problems();
  OwnVersusRent result = compareArms({*asIs, armTerms(ownPlan, scenario, *asIs)},
                                     {rent.value(), armTerms(rentPlan.plan, rentPlan.scenario, rent.value())});
  result.hypothetical = hypothetical;
  result.rentArm = arm;
  result.rentSpend = monthlySpend(rent.value());
  return result;
}

void addWorthOnSameTerms(OwnVersusRent& compared, const Plan& plan, const ScenarioId& scenario,
                         const Evaluator& evaluator) {
  if (!compared.hypothetical || compared.rentArm.kind != RentArmKind::Best) return;
  const Levers levers = resolveScenario(plan, scenario).levers;
  const bool commits =
      levers.commitments && levers.commitments->on && levers.commitments->mode == CommitmentMode::Optimal;
  if (commits && levers.spot && levers.spot->on) return;
  const Plan onTerms = withBestTerms(withOwnLever(plan, scenario), scenario);
  const Result<Evaluation> owning = evaluator(onTerms, scenario);
  if (!owning) return;  // it is an aside: the comparison stands without
  OwnVersusRent same;
  same.months = compared.months;
  same.monthlyRate = compared.monthlyRate;
  same.own = armSheet(owning.value(), armTerms(onTerms, scenario, owning.value()));
  same.rent = compared.rent;
  setDifference(same);
  compared.onSameTerms = ArmsWorth{.npv = same.npv, .payback = same.payback};
}

Money monthlySpend(const Evaluation& evaluation) {
  return std::accumulate(evaluation.cashTotal.begin(), evaluation.cashTotal.end(), Money(0)) /
         std::max(1, evaluation.months);
}

Plan withOwnLever(Plan plan, const ScenarioId& scenario) {
  Own lever = resolveScenario(plan, scenario).levers.own.value_or(Own());
  lever.on = true;
  return withOwnLeverOf(std::move(plan), scenario, lever);
}

Plan withOwnLeverOf(Plan plan, const ScenarioId& scenario, const Own& lever) {
  Scenario* target = find(plan, scenario);
  if (!target) return plan;
  // An entry that is off hides one inherited.
  const Own before = resolveScenario(plan, scenario).levers.own.value_or(Own());
  for (Scenario& other : plan.scenarios) {
    if (other.base == scenario && !other.levers.own) other.levers.own = before;
  }
  target->levers.own = lever;
  return plan;
}

Plan withBestTerms(Plan plan, const ScenarioId& scenario) {
  if (Scenario* target = find(plan, scenario)) {
    target->levers.commitments.emplace().on = true;
    target->levers.commitments->mode = CommitmentMode::Optimal;
    target->levers.spot.emplace().on = true;
  }
  return plan;
}

Plan withoutOwnedNodes(Plan plan, const ScenarioId& scenario) {
  if (auto seen = withElementsOf(plan, scenario)) plan = std::move(seen).value();
  // An entry that is off hides one inherited from the scenario's base.
  if (Scenario* target = find(plan, scenario)) target->levers.own = Own();
  for (Fleet& fleet : plan.fleets) fleet.owned.clear();
  return plan;
}

ArmPlan rentArmPlan(const Plan& plan, const ScenarioId& scenario, const RentArm& arm) {
  if (arm.kind == RentArmKind::Scenario) return {plan, arm.scenario};
  ArmPlan result{withoutOwnedNodes(plan, scenario), scenario};
  if (arm.kind == RentArmKind::Best) result.plan = withBestTerms(std::move(result.plan), scenario);
  return result;
}

std::vector<RentArm> rentArmChoices(const Plan& plan, const ScenarioId& scenario) {
  std::vector<RentArm> choices{{.kind = RentArmKind::AsIs, .scenario = {}},
                               {.kind = RentArmKind::Best, .scenario = {}}};
  for (const Scenario& other : plan.scenarios) {
    if (other.id != scenario) choices.push_back({.kind = RentArmKind::Scenario, .scenario = other.id});
  }
  return choices;
}

ArmTerms armTerms(const Plan& plan, const ScenarioId& scenario, const Evaluation& evaluation) {
  const auto seen = withElementsOf(plan, scenario);
  const ResolvedScenario resolved = resolveScenario(plan, scenario);
  return armTermsSeen(seen ? seen.value() : plan, resolved.assumptions, resolved.levers, evaluation);
}

ArmTerms armTermsSeen(const Plan& seen, const Assumptions& assumptions, const Levers& levers,
                      const Evaluation& evaluation) {
  ArmTerms terms;
  terms.lots = pricedLots(seen, assumptions, evaluation);
  if (levers.own && levers.own->on) terms.financing = levers.own->financing;
  terms.residualShare = assumptions.residualShare;
  terms.taxRate = assumptions.taxRate;
  terms.depreciation = taxDepreciationOf(assumptions);
  terms.bookLifeMonths = assumptions.bookLifeMonths;
  return terms;
}

FinancedCash financedCashOf(const Plan& plan, const ScenarioId& scenario, const Evaluation& evaluation) {
  const ArmTerms terms = armTerms(plan, scenario, evaluation);
  return {.cash = financedCash(armSheet(evaluation, terms).rows, evaluation.months),
          .obligations = financingObligations(terms, evaluation.months),
          .differs = isFinanced(terms) || terms.taxRate > 0.0};
}

bool ownsNodes(const Evaluation& evaluation) {
  return std::ranges::any_of(evaluation.pools, [](const PoolEvaluation& pool) { return !pool.lots.empty(); });
}

}  // namespace fulcrum::finance
