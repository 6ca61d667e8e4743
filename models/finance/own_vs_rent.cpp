// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/own_vs_rent.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "finance/checks.h"
#include "finance/discounting.h"
#include "finance/internal_rate.h"
#include "finance/rates.h"

namespace fulcrum::finance {
namespace {

constexpr double kHighRate = 1.0;            // a year; beyond it the rate says little
constexpr double kSmallEquity = 0.05;        // of the nodes' price
constexpr double kServedDifference = 0.001;  // a tenth of a point, as between scenarios

MoneySeries money(const std::vector<double>& values) {
  MoneySeries series;
  for (const double value : values) series.emplace_back(value);
  return series;
}

MoneySeries cumulativeCost(std::span<const FlowRow> rows, int months, Arm arm) {
  std::vector<double> totals = cumulative(sumOfRows(rows, months, arm));
  if (arm == Arm::Own) {
    for (double& total : totals) total = 0.0 - total;  // what the own arm pays enters the difference negative
  }
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
  const auto rate = irr(result.difference);
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
  const bool paysBack = result.simple.final.has_value();
  if (result.simple.immediate) note(result, Severity::Note, "immediatePayback");
  if (result.simple.first && !paysBack) note(result, Severity::Warning, "paybackLost");
  if (paysBack && !result.simple.immediate && result.npv < Money(0)) {
    note(result, Severity::Warning, "paybackDespiteLoss", {{"months", numberText(std::ceil(*result.simple.final))}});
  }
  if (!paysBack && result.npv > Money(0)) note(result, Severity::Warning, "noPaybackDespiteGain");
}

// Where the nodes are lent or leased, the rate of return is that of a sliver of equity.
void warnOfEquity(OwnVersusRent& result, const ArmTerms& terms) {
  Money price;
  for (const PricedLot& lot : terms.lots) price += lot.price;
  double equity = 0.0;
  for (const FlowRow& row : result.rows) {
    if (row.line > FlowLine::LoanReceived) continue;  // what follows is not paid for the nodes
    equity -= std::accumulate(row.values.begin(), row.values.end(), 0.0);
  }
  const bool financed = terms.financing.kind != FinancingKind::Cash;
  if (financed && equity < kSmallEquity * price.value()) note(result, Severity::Warning, "equityNearZero");
}

void warnOfService(OwnVersusRent& result, const Evaluation& own, const Evaluation& rent) {
  const double difference = own.headline.servedShare - rent.headline.servedShare;
  if (std::abs(difference) <= kServedDifference) return;
  note(result, Severity::Warning, "servedShareDiffers",
       {{"own", numberText(own.headline.servedShare)}, {"rent", numberText(rent.headline.servedShare)}});
}

}  // namespace

OwnVersusRent compareArms(const Evaluation& own, const Evaluation& rent, const ArmTerms& terms) {
  OwnVersusRent result;
  result.months = own.months;
  result.rows = differenceRows(own, rent, terms);
  result.difference = sumOfRows(result.rows, own.months);
  result.cumulativeOwn = cumulativeCost(result.rows, own.months, Arm::Own);
  result.cumulativeRent = cumulativeCost(result.rows, own.months, Arm::Rent);
  result.cumulativeDifference = money(cumulative(result.difference));
  const double monthly = monthlyRate(own.discountRate, RateKind::Effective).value();
  result.monthlyRate = monthly;
  result.terms = terms;
  result.cumulativeDiscounted = money(cumulative(discountedFlows(monthly, result.difference)));
  result.npv = Money(npv(monthly, result.difference).value());
  result.npvAtYearEnds = Money(npvAtYearEnds(monthly, result.difference));
  warnOfService(result, own, rent);
  if (std::all_of(result.difference.begin(), result.difference.end(), [](double flow) { return flow == 0.0; })) {
    note(result, Severity::Note, "armsAlike");
    return result;
  }
  result.simple = payback(result.difference).value();
  result.discounted = discountedPayback(monthly, result.difference).value();
  setRates(result, monthly);
  warnOfPayback(result);
  warnOfEquity(result, terms);
  if (terms.taxRate > 0.0 && terms.depreciation == Depreciation::Macrs) {
    for (Problem& warning : midQuarterWarnings(terms.lots)) result.problems.push_back(std::move(warning));
  }
  return result;
}

Result<OwnVersusRent> ownVersusRent(const Plan& plan, const ScenarioId& scenario, const Evaluator& evaluator,
                                    const Evaluation* asIs) {
  Result<Evaluation> own = asIs ? Result<Evaluation>(*asIs) : evaluator(plan, scenario);
  if (!own) return own.problems();
  const bool hypothetical = !ownsNodes(own.value());
  const Plan ownPlan = hypothetical ? withOwnLever(plan, scenario) : plan;
  if (hypothetical) own = evaluator(ownPlan, scenario);
  if (!own) return own.problems();
  const Result<Evaluation> rent = evaluator(withoutOwnedNodes(plan, scenario), scenario);
  if (!rent) return rent.problems();
  OwnVersusRent result = compareArms(own.value(), rent.value(), armTerms(ownPlan, scenario, own.value()));
  result.hypothetical = hypothetical;
  return result;
}

Plan withOwnLever(Plan plan, const ScenarioId& scenario) {
  Own lever = resolveScenario(plan, scenario).levers.own.value_or(Own());
  lever.on = true;
  if (Scenario* target = find(plan, scenario)) target->levers.own = lever;
  return plan;
}

Plan withoutOwnedNodes(Plan plan, const ScenarioId& scenario) {
  // An entry that is off hides one inherited from the scenario's base.
  if (Scenario* target = find(plan, scenario)) target->levers.own = Own();
  for (Fleet& fleet : plan.fleets) fleet.owned.clear();
  return plan;
}

ArmTerms armTerms(const Plan& plan, const ScenarioId& scenario, const Evaluation& own) {
  const ResolvedScenario resolved = resolveScenario(plan, scenario);
  ArmTerms terms;
  terms.lots = pricedLots(plan, resolved.assumptions, own);
  if (resolved.levers.own && resolved.levers.own->on) terms.financing = resolved.levers.own->financing;
  terms.residualShare = resolved.assumptions.residualShare;
  terms.taxRate = resolved.assumptions.taxRate;
  terms.depreciation = resolved.assumptions.depreciation;
  return terms;
}

bool ownsNodes(const Evaluation& evaluation) {
  // Whatever is owned is sold by the horizon.
  return std::any_of(evaluation.pools.begin(), evaluation.pools.end(), [](const PoolEvaluation& pool) {
    return std::any_of(pool.resale.begin(), pool.resale.end(), [](Money amount) { return amount > Money(0); });
  });
}

}  // namespace fulcrum::finance
