// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pool_findings.h"

#include <algorithm>

#include "engine/incomplete.h"
#include "engine/lever_scope.h"
#include "engine/series_sum.h"
#include "engine/tier_prices.h"

namespace fulcrum {
namespace {

// Whether whole replicas fill nodes without waste however they are mixed: sizes divide one another and the node.
bool packsExactly(const PoolPhase& phase, int gpusPerNode) {
  std::vector<int> sizes{gpusPerNode};
  for (const Group& group : phase.groups) sizes.push_back(group.rate.gpus);
  std::sort(sizes.begin(), sizes.end());
  return std::adjacent_find(sizes.begin(), sizes.end(), [](int a, int b) { return b % a != 0; }) == sizes.end();
}

void reportShortfall(const FleetModel& fleet, const PoolEvaluation& pool, Findings& findings) {
  const double unserved = sumOf(pool.unservedGpuHours);
  const double missing = sumOf(pool.shortfallNodeHours);
  if (unserved > 0) {
    findings.add(Severity::Warning, "shortfall", findings.fleetPath(fleet.index),
                 {{"pool", pool.id.text},
                  {"share", figure(100.0 * unserved / sumOf(pool.loadGpuHours), 2)},
                  {"nodeHours", figure(missing, 0)}});
  } else if (missing > 0) {
    findings.add(Severity::Note, "aboveTargetLoad", findings.fleetPath(fleet.index),
                 {{"pool", pool.id.text}, {"nodeHours", figure(missing, 0)}});
  }
}

void reportMissingPrice(const FleetModel& fleet, const PoolEvaluation& pool, const NodeType& type, Findings& findings) {
  if (!rentsWithoutPrice(pool, type)) return;
  findings.add(Severity::Warning, "noOnDemandPrice", findings.fleetPath(fleet.index),
               {{"pool", pool.id.text}, {"nodeType", displayName(type)}});
}

class LeverReport {
 public:
  LeverReport(const ScenarioModel& model, Findings& findings)
      : m_plan(*model.plan), m_levers(model.levers), m_model(model), m_findings(findings) {}

  void report() {
    reportRequests(m_levers.responseCache, LeverKind::ResponseCache, true);
    reportRequests(m_levers.apiOffload, LeverKind::ApiOffload, false);
    reportRequests(m_levers.distillation, LeverKind::Distillation, false);
    reportRequests(m_levers.quantization, LeverKind::Quantization, false);
    reportRequests(m_levers.prefixCache, LeverKind::PrefixCache, false);
    if (const auto* lever = switchedOn(m_levers.batchShifting); lever && !hasBatch(*lever, true)) {
      note("noInterruptibleWorkload", LeverKind::BatchShifting);
    }
    if (const auto* lever = switchedOn(m_levers.spot)) reportSpot(*lever);
    if (const auto* lever = switchedOn(m_levers.multiRegion)) reportMultiRegion(*lever);
  }

 private:
  void note(std::string_view code, LeverKind kind, Findings::Facts facts = {}) {
    facts.emplace_back("lever", std::string(leverKey(kind)));
    m_findings.add(Severity::Note, code, m_findings.leverPath(kind), std::move(facts));
  }

  // Levers on requests need a workload in scope that counts requests (or, for the cache, any).
  template <class LeverType>
  void reportRequests(const std::optional<LeverType>& lever, LeverKind kind, bool actsOnBusyGpus) {
    const auto* on = switchedOn(lever);
    if (!on) return;
    const bool hasTarget = std::any_of(m_plan.workloads.begin(), m_plan.workloads.end(), [&](const Workload& workload) {
      return covers(*on, workload) && (actsOnBusyGpus || workload.unit == DemandUnit::Requests);
    });
    if (!hasTarget) note("leverWithoutWorkload", kind);
  }

  [[nodiscard]] bool hasBatch(const Lever& lever, bool byWorkload) const {
    return std::any_of(m_plan.workloads.begin(), m_plan.workloads.end(), [&](const Workload& workload) {
      const bool inScope = byWorkload ? covers(lever, workload) : covers(lever, workload.fleet);
      return inScope && workload.workloadClass == WorkloadClass::Batch;
    });
  }

  void reportSpot(const Spot& lever) {
    if (!hasBatch(lever, false)) {
      note("noInterruptibleWorkload", LeverKind::Spot);
      return;
    }
    for (const FleetModel& fleet : m_model.fleets) {
      const bool servesBatch = std::any_of(fleet.workloads.begin(), fleet.workloads.end(), [&](int workload) {
        return m_plan.workloads[static_cast<size_t>(workload)].workloadClass == WorkloadClass::Batch;
      });
      if (!servesBatch || !covers(lever, fleet.fleet->id) || runsOnSpot(fleet)) continue;
      note(fleet.type->spot.value() > 0 ? "spotNotCheaper" : "noSpotPrice", LeverKind::Spot,
           {{"fleet", displayName(*fleet.fleet)}, {"nodeType", displayName(*fleet.type)}});
    }
  }

  // In some month: price rules may make on-demand the cheaper one for a while.
  [[nodiscard]] bool runsOnSpot(const FleetModel& fleet) const {
    return std::ranges::any_of(fleet.phases, [&](const FleetPhase& phase) {
      return spotIsCheaper(*fleet.type, m_plan.priceRules, phase.first);
    });
  }

  void reportMultiRegion(const MultiRegion& lever) {
    const bool acts = std::any_of(m_model.fleets.begin(), m_model.fleets.end(),
                                  [](const FleetModel& fleet) { return fleet.remoteType != nullptr; });
    if (!acts) {
      note("noFlexibleDemand", LeverKind::MultiRegion);
    } else if (lever.fromHour == lever.toHour) {
      note("noHours", LeverKind::MultiRegion);
    }
  }

  const Plan& m_plan;
  const Levers& m_levers;
  const ScenarioModel& m_model;
  Findings& m_findings;
};

}  // namespace

void reportPool(const FleetModel& fleet, const PoolEvaluation& pool, Findings& findings) {
  const bool remote = pool.id != pool.fleet;
  reportShortfall(fleet, pool, findings);
  reportMissingPrice(fleet, pool, remote ? *fleet.remoteType : *fleet.type, findings);
  const bool exact = std::all_of(fleet.phases.begin(), fleet.phases.end(), [&](const FleetPhase& phase) {
    return packsExactly(remote ? phase.remote : phase.home, pool.gpusPerNode);
  });
  if (!exact) {
    findings.add(Severity::Note, "packingNotExact", findings.fleetPath(fleet.index),
                 {{"pool", pool.id.text}, {"gpus", std::to_string(pool.gpusPerNode)}});
  }
}

void reportLevers(const ScenarioModel& model, Findings& findings) {
  LeverReport(model, findings).report();
}

}  // namespace fulcrum
