// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pool_week.h"

#include <algorithm>

#include "engine/pool_month.h"

namespace fulcrum {
namespace {

void setTiers(const PoolMonth& pool, const PoolHoldings& holdings, int month, PoolWeek& week) {
  const auto t = static_cast<size_t>(month);
  const double inForce = holdings.inForce(month);
  for (size_t h = 0; h < kHoursPerWeek; ++h) {
    const double provisioned = pool.provisioned.at(h);
    const double rented = std::max(0.0, provisioned - inForce);
    const double spot = std::min(rented, pool.onSpot(h));
    const auto nodes = [&](Tier tier) -> double& { return week.nodes[static_cast<size_t>(tier)][h]; };
    week.provisioned[h] = provisioned;
    week.capacity[h] = std::max(provisioned, std::min(pool.needed[h], inForce));
    nodes(Tier::Owned) = holdings.owned[t];
    for (const Term term : kTerms) nodes(kTermTier[term]) = holdings.reserved[term][t];
    nodes(Tier::Spot) = spot;
    nodes(Tier::OnDemand) = rented - spot;
  }
}

}  // namespace

std::vector<PoolWeek> weekOf(const ScenarioModel& model, const Holdings& holdings, int month) {
  std::vector<PoolWeek> weeks(model.pools.size());
  std::optional<FleetMonths> months;
  for (size_t index = 0; index < weeks.size(); ++index) {
    const PoolModel& pool = model.pools[index];
    const FleetModel& fleet = model.fleetOf(pool);
    if (!pool.remote) months.emplace(model, fleet).compute(month);
    PoolWeek& week = weeks[index];
    week.id = pool.id;
    week.fleet = fleet.fleet->id;
    week.gpusPerNode = pool.type->gpus;
    week.loadGpus = months->pool(pool.remote).load;
    week.needed = months->pool(pool.remote).needed;
    setTiers(months->pool(pool.remote), holdings.pools[index], month, week);
  }
  return weeks;
}

}  // namespace fulcrum
