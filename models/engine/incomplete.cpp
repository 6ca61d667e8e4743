// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/incomplete.h"

#include <algorithm>

#include "engine/series_sum.h"

namespace fulcrum {
namespace {

// Of a workload over the plan, in the mean of an hour times months: only ratios of them are asked for.
struct Traffic {
  double served = 0;    // requests per second that reach a pool and are served
  double unserved = 0;  // and those without a rate
  double load = 0;      // GPUs of the served ones
};

std::vector<Traffic> trafficOf(const ScenarioModel& model, const Need& need) {
  std::vector<Traffic> traffic(model.plan->workloads.size());
  for (size_t index = 0; index < traffic.size(); ++index) {
    for (int month = 0; month < model.months; ++month) {
      const Diversion& diversion = model.diversions[model.phaseOf(month)][index];
      const double requests = model.demand.mean(static_cast<int>(index), month);
      const double lost = need.lost.empty() ? 0.0 : need.lost[static_cast<size_t>(month) * traffic.size() + index];
      const double unserved = requests * diversion.unservedShare + lost / kHoursPerWeek;
      traffic[index].unserved += unserved;
      traffic[index].served += requests * diversion.pooledShare - unserved;
    }
  }
  for (size_t pool = 0; pool < model.pools.size(); ++pool) {
    const std::vector<int>& workloads = model.fleetOf(model.pools[pool]).workloads;
    const std::vector<double>& loads = need.pools[pool].loads;
    for (size_t index = 0; index < loads.size(); ++index)
      traffic[static_cast<size_t>(workloads[index % workloads.size()])].load += loads[index] / kHoursPerWeek;
  }
  return traffic;
}

}  // namespace

bool rentsWithoutPrice(const PoolEvaluation& pool, const NodeType& type) {
  if (type.onDemand.value() > 0) return false;
  const auto isFree = [](const CommittedTerm& term) { return term.count > 0 && term.price.value() == 0; };
  return sumOf(nodeHoursOf(pool, Tier::OnDemand)) > 0 || std::ranges::any_of(pool.terms, isFree);
}

std::vector<std::string> incompletePlaces(const ScenarioModel& model, const Holdings& holdings,
                                          const Evaluation& evaluation) {
  std::vector<std::string> places;
  for (const WorkloadEvaluation& workload : evaluation.workloads) {
    if (workload.unserved) places.push_back("workloads[" + workload.id.text + "]");
  }
  for (size_t pool = 0; pool < model.pools.size(); ++pool) {
    const auto& lots = holdings.pools[pool].lots;
    if (std::ranges::find(lots, PriceBasis::Missing, &OwnedLot::basis) == lots.end()) continue;
    places.push_back("fleets[" + model.pools[pool].id.text + "].owned");
  }
  for (size_t pool = 0; pool < model.pools.size(); ++pool) {
    const NodeType& type = *model.pools[pool].type;
    std::string place = "nodeTypes[" + type.id.text + "].onDemand";
    if (rentsWithoutPrice(evaluation.pools[pool], type) && std::ranges::find(places, place) == places.end())
      places.push_back(std::move(place));
  }
  return places;
}

std::optional<double> missingLoad(const ScenarioModel& model, const Need& need, const Evaluation& evaluation) {
  const auto isUnserved = [](const WorkloadEvaluation& workload) { return workload.unserved; };
  if (std::ranges::none_of(evaluation.workloads, isUnserved)) return 0.0;
  const std::vector<Traffic> traffic = trafficOf(model, need);
  double missing = 0;
  for (size_t index = 0; index < traffic.size(); ++index) {
    if (!evaluation.workloads[index].unserved) continue;
    Traffic others;
    for (size_t other = 0; other < traffic.size(); ++other) {
      if (other == index || model.plan->workloads[other].unit == DemandUnit::BusyGpus) continue;
      others.served += traffic[other].served;
      others.load += traffic[other].load;
    }
    if (!(others.served > 0)) return std::nullopt;
    missing += traffic[index].unserved * others.load / others.served;
  }
  return kHoursPerMonth * missing;
}

}  // namespace fulcrum
