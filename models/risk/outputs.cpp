// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/outputs.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

#include "plan/budget.h"

namespace fulcrum::risk {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

int fiscalYearOf(const Plan& plan, size_t month) {
  return fiscalYear(addMonths(plan.start, static_cast<int>(month)), plan.fiscalYearStart);
}

double largestNeed(const PoolEvaluation& pool) {
  return pool.nodesNeededMax.empty() ? 0.0 : *std::ranges::max_element(pool.nodesNeededMax);
}

void appendNodes(const Evaluation& evaluation, const std::vector<FleetId>& pools, std::vector<double>& values) {
  double sum = 0;
  for (const PoolEvaluation& pool : evaluation.pools) sum += largestNeed(pool);
  values.push_back(sum);
  for (const FleetId& id : pools) {
    const auto pool = std::ranges::find(evaluation.pools, id, &PoolEvaluation::id);
    values.push_back(pool != evaluation.pools.end() ? largestNeed(*pool) : 0.0);
  }
}

void appendCash(const Plan& plan, const Evaluation& evaluation, std::vector<double>& values) {
  int year = 0;
  for (size_t month = 0; month < evaluation.cashTotal.size(); ++month) {
    const int its = fiscalYearOf(plan, month);
    if (month == 0 || its != year) values.push_back(0);
    year = its;
    values.back() += evaluation.cashTotal[month].value();
  }
}

}  // namespace

std::vector<std::string> outputNames(const Plan& plan, const ScenarioId& scenario, const Evaluation& evaluation) {
  std::vector<std::string> names{"monthlyCost", "npvCost",        "costPerMTok",
                                 "utilisation", "avoidableWaste", "servedShare"};
  const Scenario* own = find(plan, scenario);
  if (own && own->base) names.emplace_back("npvAgainstBase");
  names.insert(names.end(), {"ownNpv", "ownPaybackMonths", "ownDiscountedPaybackMonths", "nodesMax"});
  for (const PoolEvaluation& pool : evaluation.pools) names.push_back("nodesMax." + pool.id.text);
  for (size_t month = 0; month < evaluation.cashTotal.size(); ++month) {
    if (month == 0 || fiscalYearOf(plan, month) != fiscalYearOf(plan, month - 1))
      names.push_back("cash.FY" + std::to_string(fiscalYearOf(plan, month)));
  }
  return names;
}

std::vector<FleetId> poolsOf(const Evaluation& evaluation) {
  std::vector<FleetId> pools;
  for (const PoolEvaluation& pool : evaluation.pools) pools.push_back(pool.id);
  return pools;
}

void appendOutputs(const OutputInputs& inputs, std::vector<double>& values) {
  const Headline& headline = inputs.evaluation->headline;
  values.insert(values.end(), {headline.monthlyCost.value(), headline.npvCost.value(),
                               headline.costPerMTok.value_or(kNone), headline.utilisation.value_or(kNone),
                               headline.avoidableWasteShare, headline.servedShare.value_or(kNone)});
  if (inputs.base) values.push_back((inputs.base->headline.npvCost - headline.npvCost).value());
  values.push_back(inputs.arms->npv.value());
  values.push_back(inputs.arms->payback.simple.first.value_or(kNever));
  values.push_back(inputs.arms->payback.discounted.first.value_or(kNever));
  appendNodes(*inputs.evaluation, *inputs.pools, values);
  appendCash(*inputs.plan, *inputs.evaluation, values);
}

std::vector<std::pair<std::string, Money>> budgetsByYear(const Plan& plan) {
  std::map<int, std::optional<Money>> years;
  for (int month = 0; month < plan.horizonMonths; ++month) {
    auto& sum = years.try_emplace(fiscalYearOf(plan, static_cast<size_t>(month)), Money(0)).first->second;
    const auto budget = budgetIn(plan, month);
    sum = sum && budget ? std::optional(*sum + *budget) : std::nullopt;
  }
  std::vector<std::pair<std::string, Money>> budgets;
  for (const auto& [year, sum] : years) {
    if (sum) budgets.emplace_back("cash.FY" + std::to_string(year), *sum);
  }
  return budgets;
}

bool isMoreBetter(const std::string& output) {
  constexpr std::array<std::string_view, 4> kMore{"utilisation", "servedShare", "npvAgainstBase", "ownNpv"};
  return std::ranges::find(kMore, output) != kMore.end();
}

bool isMoney(std::string_view output) {
  constexpr std::array<std::string_view, 3> kShares{"utilisation", "avoidableWaste", "servedShare"};
  return std::ranges::find(kShares, output) == kShares.end() && !output.ends_with("PaybackMonths") &&
         !output.starts_with("nodesMax");
}

}  // namespace fulcrum::risk
