// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pool_cost.h"

#include <cmath>
#include <numeric>

#include "base/conversions.h"
#include "engine/node_energy.h"
#include "engine/tier_prices.h"

namespace fulcrum {
namespace {

double weekHours(double sumOverWeek) {
  return kWeekHourWeight * sumOverWeek;
}

// What a part leaves of a whole. What only rounding leaves is nothing, as spreadsheets have it.
double leftOf(double whole, double part) {
  constexpr double kRounding = 1e-14;
  const double left = whole - part;
  return std::abs(left) > kRounding * std::abs(whole) ? left : 0.0;
}

void recordHours(const PoolMonthInputs& inputs, const WeekSums& week, size_t t, PoolEvaluation& pool) {
  const double gpus = pool.gpusPerNode;
  const auto hours = [&](Tier tier) -> Hours& { return pool.nodeHours[static_cast<size_t>(tier)][t]; };
  hours(Tier::Owned) = Hours(kHoursPerMonth * inputs.owned);
  for (const Term term : kTerms) hours(kTermTier[term]) = Hours(kHoursPerMonth * pool.reservedNodes[term][t]);
  hours(Tier::Spot) = Hours(weekHours(week.spot));
  hours(Tier::OnDemand) = Hours(weekHours(leftOf(week.paid - kHoursPerWeek * inputs.inForce, week.spot)));

  pool.nodesNeededMax[t] = inputs.need->neededMost;
  pool.provisionedGpuHours[t] = Hours(weekHours(week.paid * gpus));
  pool.busyGpuHours[t] = Hours(weekHours(week.busy));
  pool.loadGpuHours[t] = Hours(weekHours(week.load));
  pool.unservedGpuHours[t] = Hours(weekHours(leftOf(week.load, week.busy)));
  pool.shortfallNodeHours[t] = Hours(weekHours(leftOf(inputs.need->needed, week.served)));

  const auto waste = [&](Waste part) -> Hours& { return pool.wasteGpuHours[static_cast<size_t>(part)][t]; };
  waste(Waste::Headroom) = Hours(weekHours(leftOf(week.served * gpus, week.busy)));
  waste(Waste::OverProvisioning) = Hours(weekHours(leftOf(week.capacity, week.served) * gpus));
  waste(Waste::UnusedCommitment) = Hours(weekHours(leftOf(week.paid, week.capacity) * gpus));
}

// FOCUS: ListCost and ContractedCost are before commitment discounts; spot is a price of its own.
void recordListCost(const PoolMonthInputs& inputs, const Trends& trends, size_t t, PoolEvaluation& pool) {
  Hours rented = nodeHoursOf(pool, Tier::OnDemand)[t];
  for (const Term term : kTerms) rented += nodeHoursOf(pool, kTermTier[term])[t];
  const Money onDemand = inputs.type->onDemand * trends.cloud[t] * rented;
  const Money spot(spotPriceWithRework(*inputs.type) * trends.cloud[t] * nodeHoursOf(pool, Tier::Spot)[t].value());
  pool.listCost[t] = onDemand + spot;
  pool.contractedCost[t] = onDemand * inputs.onDemandShare + spot * inputs.spotShare;
}

void recordCost(const PoolMonthInputs& inputs, const WeekSums& week, const Assumptions& a, const Trends& trends,
                size_t t, PoolEvaluation& pool) {
  const NodeType& type = *inputs.type;
  const double kilowatt = type.powerKW.value();
  const auto line = [&](CostLine which) -> Money& { return pool.cost[static_cast<size_t>(which)][t]; };
  line(CostLine::OnDemand) =
      type.onDemand * (trends.cloud[t] * inputs.onDemandShare) * nodeHoursOf(pool, Tier::OnDemand)[t];
  line(CostLine::Spot) =
      Money(spotPriceWithRework(type) * trends.cloud[t] * inputs.spotShare * nodeHoursOf(pool, Tier::Spot)[t].value());
  recordListCost(inputs, trends, t, pool);

  line(CostLine::Energy) = energyCost(fullPowerHours(kHoursPerMonth * inputs.owned, weekHours(week.ownedLoad), a), type,
                                      a, trends.electricity[t]);
  line(CostLine::Space) = a.spacePerKWMonth * (inputs.owned * kilowatt);
  line(CostLine::Maintenance) = Money(inputs.pricePaid * a.maintenanceRate / kMonthsPerYear);
  line(CostLine::Network) = a.networkPerNodeMonth * inputs.owned;

  const double rentedNodes = week.paid / kHoursPerWeek - inputs.owned;
  const double fte =
      a.staffFte * inputs.shareOfOwned + a.staffFtePerNode * inputs.owned + a.staffFtePerRentedNode * rentedNodes;
  const double gpuYears = pool.gpusPerNode / static_cast<double>(kMonthsPerYear);
  line(CostLine::Software) =
      type.softwarePerGpuYear * (inputs.owned * gpuYears) + type.softwarePerRentedGpuYear * (rentedNodes * gpuYears);
  line(CostLine::Staff) = a.staffSalary * (fte * trends.salary[t] / kMonthsPerYear);
  line(CostLine::Egress) = Money(inputs.need->egress);
}

// Terms and capital are summed apart: in the amortised view large payments must not leave their rounding behind.
void recordTotals(size_t t, PoolEvaluation& pool) {
  const auto cost = [&](CostLine which) { return costOf(pool, which)[t]; };
  Money running;
  for (const CostLine line :
       {CostLine::OnDemand, CostLine::Spot, CostLine::Energy, CostLine::Space, CostLine::Maintenance, CostLine::Network,
        CostLine::Staff, CostLine::Software, CostLine::Egress}) {
    running += cost(line);
  }
  Money cash = running;
  Money amortised = running;
  for (const Term term : kTerms) {
    cash += cost(kTermLine[term]);
    amortised += pool.reservedAmortised[term][t];
  }
  pool.cashTotal[t] = cash + cost(CostLine::Capital) + cost(CostLine::Resale);
  pool.amortisedTotal[t] = amortised + pool.capitalAmortised[t];

  const double provisioned = pool.provisionedGpuHours[t].value();
  if (!(provisioned > 0)) return;
  for (size_t part = 0; part < kWasteCount; ++part) {
    pool.wasteCost[part][t] = pool.amortisedTotal[t] * (pool.wasteGpuHours[part][t].value() / provisioned);
  }
}

}  // namespace

void recordMonth(const PoolMonthInputs& inputs, const WeekSums& week, const Assumptions& assumptions,
                 const Trends& trends, PoolEvaluation& pool) {
  const auto t = static_cast<size_t>(inputs.month);
  recordHours(inputs, week, t, pool);
  recordCost(inputs, week, assumptions, trends, t, pool);
  recordTotals(t, pool);
}

}  // namespace fulcrum
