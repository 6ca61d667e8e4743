// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/typed_rates.h"

#include "serving/service_rate.h"

namespace fulcrum {
namespace {

std::optional<ServingState> homeOf(const Plan& plan, const Workload& workload) {
  const Fleet* fleet = find(plan, workload.fleet);
  const NodeType* type = fleet ? find(plan, fleet->nodeType) : nullptr;
  return type ? std::optional(homeState(workload, workload.model, *fleet, *type)) : std::nullopt;
}

bool isSameHome(const ServingState& a, const ServingState& b) {
  return a.accelerator == b.accelerator && a.precision == b.precision && a.kvPrecision == b.kvPrecision &&
         a.engine == b.engine;
}

}  // namespace

std::vector<MovedRate> moveTypedRates(const Plan& before, Plan& after, const MoveNote& note) {
  std::vector<MovedRate> moved;
  std::optional<ServiceRates> rates;
  for (Workload& workload : after.workloads) {
    const Workload* was = find(before, workload.id);
    if (!was || !workload.service || workload.service->fixed || was->service != workload.service) continue;
    const auto from = homeOf(before, *was);
    const auto to = homeOf(after, workload);
    if (!from || !to || isSameHome(*from, *to)) continue;
    MovedRate& entry = moved.emplace_back();
    entry = {.workload = workload.id, .before = workload.service->requestsPerSecondPerReplica, .after = {}};
    if (!rates) rates.emplace(after);
    const auto rate = rates->inState(knownRate(*workload.service, *from), *to);
    if (!rate) continue;
    entry.after = rate.value().rate.requestsPerSecond;
    if (*entry.after == entry.before && rate.value().rate.gpus == workload.service->gpusPerReplica) continue;
    const std::string text = note(*from, *to);
    workload.service->gpusPerReplica = rate.value().rate.gpus;
    workload.service->requestsPerSecondPerReplica = *entry.after;
    workload.service->source += workload.service->source.empty() ? text : "; " + text;
  }
  return moved;
}

}  // namespace fulcrum
