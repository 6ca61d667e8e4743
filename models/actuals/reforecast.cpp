// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/reforecast.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "actuals/bill_checks.h"
#include "actuals/mapping.h"
#include "actuals/planned_rows.h"

namespace fulcrum::actuals {
namespace {

struct Use {
  double hours = 0;
  double cost = 0;
};
using ByFleet = std::map<std::string, double>;
using ByPrice = std::map<std::pair<std::string, SpendTier>, Use>;

struct Uses {
  ByFleet hours;
  ByPrice prices;
};

std::string fleetOf(const std::string& pool) {
  return pool.substr(0, pool.find('/'));
}

// The months of the plan that have rows of fleets, the last ones.
std::set<CalendarMonth> closedMonths(const Plan& plan, int count) {
  std::set<CalendarMonth> months;
  const CalendarMonth end = addMonths(plan.start, plan.horizonMonths);
  RuleFinder findRule(plan.actuals.rules);
  for (const BillFile& file : plan.actuals.files) {
    for (const BillRow& row : file.rows) {
      const bool isPlanned = row.month >= plan.start && row.month < end && rateOf(plan, row.currency);
      if (isPlanned && placeOf(plan, findRule(row), row).gpuHours > 0) months.insert(row.month);
    }
  }
  while (static_cast<int>(months.size()) > count) months.erase(months.begin());
  return months;
}

Uses billedUses(const Plan& plan, const std::set<CalendarMonth>& months) {
  Uses uses;
  RuleFinder findRule(plan.actuals.rules);
  for (const BillFile& file : plan.actuals.files) {
    for (const BillRow& row : file.rows) {
      const auto rate = rateOf(plan, row.currency);
      if (!months.contains(row.month) || !rate) continue;
      const RowPlace place = placeOf(plan, findRule(row), row);
      if (place.nodeType.empty()) continue;
      uses.hours[place.fleet] += place.gpuHours;
      Use& use = uses.prices[{place.nodeType, row.tier}];
      use.hours += place.gpuHours;
      use.cost += row.effective * *rate;
    }
  }
  return uses;
}

// Owned nodes are on no bill of a cloud.
Uses plannedUses(const Plan& plan, const Evaluation& evaluation, const std::set<CalendarMonth>& months) {
  Uses uses;
  for (const PlannedRow& row : plannedRows(plan, evaluation)) {
    if (!months.contains(row.month) || row.gpuHours == 0 || row.tier == SpendTier::Owned) continue;
    uses.hours[fleetOf(row.fleet)] += row.gpuHours;
    Use& use = uses.prices[{row.nodeType, row.tier}];
    use.hours += row.gpuHours;
    use.cost += row.cost;
  }
  return uses;
}

void movePrices(const Uses& planned, const Uses& billed, Reforecast& result) {
  for (const auto& [key, use] : billed.prices) {
    const auto& [nodeType, tier] = key;
    const auto found = planned.prices.find(key);
    NodeType* type = find(result.plan, NodeTypeId(nodeType));
    const bool isPriced = tier == SpendTier::OnDemand || tier == SpendTier::Spot;
    if (!type || !isPriced || found == planned.prices.end() || use.hours <= 0 || use.cost <= 0) continue;
    const Use& before = found->second;
    if (before.hours <= 0 || before.cost <= 0) continue;
    const double ratio = use.cost / use.hours / (before.cost / before.hours);
    MoneyPerHour& price = tier == SpendTier::OnDemand ? type->onDemand : type->spot;
    result.prices.push_back(
        {.nodeType = type->id, .tier = tier, .before = price.value(), .after = price.value() * ratio});
    price = MoneyPerHour(price.value() * ratio);
  }
}

void scaleDemand(Plan& plan, const FleetId& fleet, double factor) {
  for (Workload& workload : plan.workloads) {
    if (workload.fleet == fleet) workload.requestsPerSecond *= factor;
  }
}

}  // namespace

Result<Reforecast> reforecast(const Plan& plan, const ScenarioId& scenario, int months, const Evaluator& evaluate) {
  const std::set<CalendarMonth> closed = closedMonths(plan, months);
  if (closed.empty()) return Problem{.code = "nothingBilled"};
  auto evaluation = evaluate(plan, scenario);
  if (!evaluation.ok()) return evaluation.problems();
  const Uses billed = billedUses(plan, closed);
  Uses planned = plannedUses(plan, evaluation.value(), closed);
  Reforecast result{.months = {closed.begin(), closed.end()},
                    .plan = plan,
                    .monthlyCostBefore = evaluation.value().headline.monthlyCost};
  for (const auto& [fleet, hours] : planned.hours) {
    const auto found = billed.hours.find(fleet);
    if (found == billed.hours.end() || found->second <= 0 || hours <= 0) continue;
    result.fleets.push_back(
        {.fleet = FleetId(fleet), .plannedHours = hours, .billedHours = found->second, .hoursReached = hours});
  }
  movePrices(planned, billed, result);
  // Hours do not follow demand in proportion: nodes are whole, and some are always there.
  constexpr int kSteps = 12;
  constexpr double kCloseEnough = 1e-3;
  constexpr double kFurthest = 100;
  for (int step = 0; step < kSteps; ++step) {
    bool moved = false;
    for (FleetDemand& demand : result.fleets) {
      if (demand.hoursReached <= 0 || std::abs(demand.hoursReached / demand.billedHours - 1) < kCloseEnough) continue;
      const double wanted =
          std::clamp(demand.factor * demand.billedHours / demand.hoursReached, 1 / kFurthest, kFurthest);
      if (wanted == demand.factor) continue;
      scaleDemand(result.plan, demand.fleet, wanted / demand.factor);
      demand.factor = wanted;
      moved = true;
    }
    auto next = evaluate(result.plan, scenario);
    if (!next.ok()) return next.problems();
    planned = plannedUses(result.plan, next.value(), closed);
    for (FleetDemand& demand : result.fleets) demand.hoursReached = planned.hours[demand.fleet.text];
    result.monthlyCostAfter = next.value().headline.monthlyCost;
    if (!moved) break;
  }
  return result;
}

}  // namespace fulcrum::actuals
