// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hardware_ranking.h"

#include "catalogue/catalogue.h"
#include "catalogue/catalogue_currency.h"
#include "engine/lever_scope.h"

namespace fulcrum {
namespace {

template <class LeverType>
const LeverType* leverOn(const std::optional<LeverType>& lever, const Workload& workload) {
  return lever && lever->on && covers(*lever, workload) ? &*lever : nullptr;
}

// Rates typed with a lever hold in the state that it leads to.
void applyLever(ServingLoad& load, const std::optional<ServiceRate>& typed) {
  if (typed) load.known = knownRate(*typed, load.state);
}

ServingLoad loadOf(std::string_view model, const std::optional<ServiceRate>& service, ServingState state,
                   double requestsPerSecond) {
  state.model = model;
  ServingLoad load{.state = state, .known = std::nullopt, .requestsPerSecond = requestsPerSecond};
  applyLever(load, service);
  return load;
}

// What the loads cost on the node type of their fleet.
HomeCost homeCost(ServiceRates& rates, const Plan& plan, const Fleet& fleet, std::span<const ServingLoad> loads,
                  const std::vector<NodeType>& contracted) {
  HomeCost cost{.fleet = fleet.id};
  for (const ServingLoad& load : loads) cost.tokensPerSecond += load.requestsPerSecond * load.state.outputTokens;
  const NodeType* home = find(plan, fleet.nodeType);
  if (!home) return cost;
  const auto ranked = rankForLoads(rates, loads, {&contracted[static_cast<size_t>(home - plan.nodeTypes.data())], 1});
  if (ranked.front().servedShare >= 1) cost.costPerMOutputTok = ranked.front().costPerMOutputTok;
  return cost;
}

}  // namespace

std::optional<ServingState> servingStateOf(const Plan& plan, const Workload& workload) {
  const Fleet* fleet = find(plan, workload.fleet);
  const NodeType* type = fleet ? find(plan, fleet->nodeType) : nullptr;
  if (!type || workload.unit == DemandUnit::BusyGpus) return {};
  return homeState(workload, workload.model, *fleet, *type);
}

int typedReplicaGpus(const Workload& workload) {
  return workload.service ? workload.service->gpusPerReplica : 0;
}

NodeCandidates nodeCandidates(const Plan& plan, const std::function<NodeType(const NodeType&)>& inItsCurrency) {
  NodeCandidates candidates{.types = plan.nodeTypes, .contracted = {}, .own = plan.nodeTypes.size()};
  const bool dollars = plan.currency == kCatalogueCurrency;
  for (const NodeType& type : shippedCatalogue().nodeTypes) {
    if ((dollars || inItsCurrency) && type.onDemand.value() > 0 && !find(plan, type.id))
      candidates.types.push_back(dollars ? type : inItsCurrency(type));
  }
  for (const NodeType& type : candidates.types)
    candidates.contracted.push_back(atContractedPrices(type, plan.priceRules, 0));
  return candidates;
}

NodeCandidates nodeCandidates(const Plan& plan) {
  return nodeCandidates(plan, {});
}

std::vector<ServingLoad> loadsOf(const Plan& plan, const Levers& levers, const Workload& workload) {
  const auto home = servingStateOf(plan, workload);
  if (!home) return {};
  double main = 1;
  std::vector<ServingLoad> loads;
  if (const auto* lever = leverOn(levers.distillation, workload); lever && lever->share > 0) {
    main -= lever->share;
    loads.push_back(loadOf(lever->model, lever->service, *home, lever->share));
    if (const auto* prefix = leverOn(levers.prefixCache, workload)) loads.back().state.prefixShare = prefix->share;
  }
  if (main > 0) {
    ServingLoad load = loadOf(workload.model, workload.service, *home, main);
    if (const auto* lever = leverOn(levers.quantization, workload)) {
      load.state.precision = lever->precision;
      applyLever(load, lever->service);
    }
    if (const auto* lever = leverOn(levers.prefixCache, workload)) {
      load.state.prefixShare = lever->share;
      applyLever(load, lever->service);
    }
    const Fleet* fleet = find(plan, workload.fleet);
    const NodeType* type = servingNodeType(plan, levers, *fleet);
    if (const auto* lever = leverOn(levers.hardware, workload); lever && lever->service && type) {
      load.state.accelerator = type->accelerator;
      load.state.gpusPerNode = type->gpus;
      applyLever(load, lever->service);
    }
    loads.push_back(load);
  }
  return loads;
}

const NodeType* servingNodeType(const Plan& plan, const Levers& levers, const Fleet& fleet) {
  if (levers.hardware && levers.hardware->on && covers(*levers.hardware, fleet.id)) {
    if (const NodeType* type = find(plan, levers.hardware->nodeType)) return type;
  }
  return find(plan, fleet.nodeType);
}

std::optional<double> RankedHardware::now() const {
  double money = 0;
  double tokens = 0;
  for (const HomeCost& home : homes) {
    if (!home.costPerMOutputTok) return {};
    money += *home.costPerMOutputTok * home.tokensPerSecond;
    tokens += home.tokensPerSecond;
  }
  return tokens > 0 ? std::optional(money / tokens) : std::nullopt;
}

RankedHardware rankedHardware(const Plan& plan, const Levers& levers, NodeCandidates candidates) {
  RankedHardware result{.candidates = std::move(candidates)};
  ServiceRates rates(plan);
  for (const Fleet& fleet : plan.fleets) {
    if (levers.hardware && !covers(*levers.hardware, fleet.id)) continue;
    std::vector<ServingLoad> ofFleet;
    for (const Workload& workload : plan.workloads) {
      if (workload.fleet != fleet.id || !(workload.requestsPerSecond > 0)) continue;
      for (ServingLoad load : loadsOf(plan, levers, workload)) {
        load.requestsPerSecond *= workload.requestsPerSecond;
        ofFleet.push_back(load);
        result.loadNames.push_back(workload.id);
      }
    }
    if (!ofFleet.empty()) result.homes.push_back(homeCost(rates, plan, fleet, ofFleet, result.candidates.contracted));
    result.loads.insert(result.loads.end(), ofFleet.begin(), ofFleet.end());
  }
  if (!result.loads.empty()) result.ranking = rankForLoads(rates, result.loads, result.candidates.contracted);
  return result;
}

RankedHardware rankedFor(const Plan& plan, const Levers& levers, const Workload& workload, NodeCandidates candidates) {
  RankedHardware result{.candidates = std::move(candidates), .loads = loadsOf(plan, levers, workload)};
  result.loadNames.assign(result.loads.size(), workload.id);
  ServiceRates rates(plan);
  if (!result.loads.empty()) result.ranking = rankForLoads(rates, result.loads, result.candidates.contracted);
  return result;
}

}  // namespace fulcrum
