// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/served_state.h"

#include <algorithm>

#include "engine/lever_scope.h"
#include "engine/scenario_model.h"

namespace fulcrum {

std::optional<ServedState> servedState(const Plan& plan, const ScenarioId& scenario, const Workload& workload,
                                       int month) {
  const Fleet* fleet = find(plan, workload.fleet);
  if (!fleet || !find(plan, fleet->nodeType) || workload.unit == DemandUnit::BusyGpus) return {};
  const ResolvedScenario resolved = resolveScenario(plan, scenario);
  Findings findings(plan, scenario);
  // Whether new hardware can be had is decided for the fleet as a whole.
  const auto model = modelOf(plan, scenario);
  const NodeType* homeType = find(plan, fleet->nodeType);
  const NodeType* type =
      model ? find(plan, model.value().fleets[static_cast<size_t>(fleet - plan.fleets.data())].type->id) : homeType;
  ServiceRates rates(plan);
  FleetSituation situation{.fleet = fleet, .workloads = {}, .homeType = homeType, .type = type, .month = month};
  if (situation.type != situation.homeType) situation.hardware = switchedOn(resolved.levers.hardware);
  situation.rates = &rates;
  const auto index = static_cast<size_t>(&workload - plan.workloads.data());
  return mainStateOf(plan, index, resolved.levers, situation, findings);
}

}  // namespace fulcrum
