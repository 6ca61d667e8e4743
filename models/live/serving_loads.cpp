// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/serving_loads.h"

#include "catalogue/catalogue.h"
#include "edits/fleet_edits.h"
#include "engine/lever_scope.h"
#include "words/serving_words.h"
#include "words/spec_words.h"

namespace fulcrum {
namespace {

template <class LeverType>
const LeverType* actingOn(const std::optional<LeverType>& lever, const Workload& workload) {
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

NodeCandidates nodeCandidates(const Plan& plan, std::optional<double> rate) {
  NodeCandidates candidates{.types = plan.nodeTypes, .contracted = {}, .own = plan.nodeTypes.size()};
  const bool dollars = plan.currency == kCatalogueCurrency;
  for (const NodeType& type : shippedCatalogue().nodeTypes) {
    if ((dollars || rate) && type.onDemand.value() > 0 && !find(plan, type.id))
      candidates.types.push_back(dollars ? type
                                         : converted(type, *rate, conversionNote(*rate, plan.currency).toStdString()));
  }
  for (const NodeType& type : candidates.types)
    candidates.contracted.push_back(atContractedPrices(type, plan.priceRules, 0));
  return candidates;
}

std::vector<ServingLoad> loadsOf(const Plan& plan, const Levers& levers, const Workload& workload) {
  const auto home = servingStateOf(plan, workload);
  if (!home) return {};
  double main = 1;
  std::vector<ServingLoad> loads;
  if (const auto* lever = actingOn(levers.distillation, workload); lever && lever->share > 0) {
    main -= lever->share;
    loads.push_back(loadOf(lever->model, lever->service, *home, lever->share));
    if (const auto* prefix = actingOn(levers.prefixCache, workload)) loads.back().state.prefixShare = prefix->share;
  }
  if (main > 0) {
    ServingLoad load = loadOf(workload.model, workload.service, *home, main);
    if (const auto* lever = actingOn(levers.quantization, workload)) {
      load.state.precision = lever->precision;
      applyLever(load, lever->service);
    }
    if (const auto* lever = actingOn(levers.prefixCache, workload)) {
      load.state.prefixShare = lever->share;
      applyLever(load, lever->service);
    }
    const Fleet* fleet = find(plan, workload.fleet);
    const NodeType* type = servingNodeType(plan, levers, *fleet);
    if (const auto* lever = actingOn(levers.hardware, workload); lever && lever->service && type) {
      load.state.accelerator = type->accelerator;
      load.state.gpusPerNode = type->gpus;
      applyLever(load, lever->service);
    }
    loads.push_back(load);
  }
  return loads;
}

const NodeType* servingNodeType(const Plan& plan, const Levers& levers, const Fleet& fleet) {
  if (levers.hardware && actsOn(*levers.hardware, fleet)) {
    if (const NodeType* type = find(plan, levers.hardware->nodeType)) return type;
  }
  return find(plan, fleet.nodeType);
}

}  // namespace fulcrum
