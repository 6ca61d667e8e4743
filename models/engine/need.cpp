// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/need.h"

namespace fulcrum {
namespace {

NodesByHour keepHours(const WeekNodes& nodes, PoolNeed& pool) {
  if (nodes.flat) return {.count = nodes.count};
  pool.weeks.push_back(nodes.hours);
  return {.week = static_cast<int>(pool.weeks.size()) - 1};
}

// What a number of nodes in every hour serves.
void serveFlat(const PoolMonth& month, double gpusPerNode, MonthNeed& need) {
  const double count = month.provisioned.count;
  need.provisionedSum = kHoursPerWeek * count;
  need.provisionedLeast = need.provisionedMost = count;
  if (month.need.beyond <= 0 && count >= month.need.most) return;
  const ServedSums sums = servedWithin(month.needed.data(), month.load.data(), count, gpusPerNode);
  need.served = sums.served;
  need.load = sums.load;
  need.busy = sums.busy;
}

// Nodes that follow the need hold all of it, and its load but for traces without a node.
void serveByHour(const PoolMonth& month, double gpusPerNode, MonthNeed& need) {
  const WeekRange nodes = rangeOfWeek(month.provisioned.hours.data());
  need.provisionedSum = sumOfWeek(month.provisioned.hours.data());
  need.provisionedLeast = nodes.least;
  need.provisionedMost = nodes.most;
  if (month.need.beyond <= 0) return;
  const ServedSums sums = loadWithin(month.load.data(), month.provisioned.hours.data(), gpusPerNode);
  need.load = sums.load;
  need.busy = sums.busy;
}

void appendMonth(const PoolMonth& month, double gpusPerNode, PoolNeed& pool) {
  MonthNeed need;
  need.needed = need.served = month.need.sum;
  need.neededMost = month.need.most;
  need.load = need.busy = month.loadSum;
  need.used = month.usedGpus;
  need.egress = month.egress;
  month.provisioned.flat ? serveFlat(month, gpusPerNode, need) : serveByHour(month, gpusPerNode, need);
  need.provisioned = keepHours(month.provisioned, pool);
  need.interruptible = keepHours(month.interruptible, pool);
  need.spot = month.spot;
  if (!month.provisioned.flat) {
    need.loadWeek = static_cast<int>(pool.weeks.size());
    pool.weeks.push_back(month.load);
  }
  pool.uses.insert(pool.uses.end(), month.uses.begin(), month.uses.end());
  pool.loads.insert(pool.loads.end(), month.loads.begin(), month.loads.end());
  pool.months.push_back(need);
}

void repeatLast(PoolNeed& pool, size_t workloads) {
  MonthNeed last = pool.months.back();
  last.changed = false;
  pool.months.push_back(last);
  for (std::vector<double>* values : {&pool.uses, &pool.loads}) {
    const size_t from = values->size() - workloads;
    for (size_t index = 0; index < workloads; ++index) values->push_back((*values)[from + index]);
  }
}

}  // namespace

Need needOf(const ScenarioModel& model) {
  Need need;
  findNeed(model, need);
  return need;
}

void findNeed(const ScenarioModel& model, Need& need) {
  need.pools.resize(model.pools.size());
  for (PoolNeed& pool : need.pools) {
    pool.months.clear();
    pool.uses.clear();
    pool.loads.clear();
    pool.weeks.clear();
  }
  need.lost.clear();
  const size_t workloads = model.plan->workloads.size();
  size_t next = 0;
  for (const FleetModel& fleet : model.fleets) {
    const size_t first = next;
    while (next < model.pools.size() && model.pools[next].fleet == fleet.index) ++next;
    FleetMonths months(model, fleet);
    const bool loses = months.loses();
    if (loses) need.lost.resize(static_cast<size_t>(model.months) * workloads);
    for (size_t pool = first; pool < next; ++pool) {
      need.pools[pool].months.reserve(static_cast<size_t>(model.months));
      need.pools[pool].uses.reserve(static_cast<size_t>(model.months) * fleet.workloads.size());
      need.pools[pool].loads.reserve(static_cast<size_t>(model.months) * fleet.workloads.size());
    }
    for (int month = 0; month < model.months; ++month) {
      const bool changed = months.compute(month);
      if (loses) months.addLost(std::span(need.lost).subspan(static_cast<size_t>(month) * workloads, workloads));
      for (size_t index = first; index < next; ++index) {
        const PoolModel& pool = model.pools[index];
        changed ? appendMonth(months.pool(pool.remote), pool.type->gpus, need.pools[index])
                : repeatLast(need.pools[index], fleet.workloads.size());
      }
    }
  }
}

}  // namespace fulcrum
