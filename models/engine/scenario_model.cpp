// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scenario_model.h"

#include <algorithm>

#include "engine/holdings.h"
#include "engine/lever_scope.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

// Where a price rule begins or ends, spot may cease or come to be the cheaper one.
void addRuleStarts(const PriceRules& rules, int months, std::vector<int>& starts) {
  for (const PriceRule& rule : rules) {
    for (const std::optional<int>& start :
         {rule.fromMonth, rule.toMonth ? std::optional(*rule.toMonth + 1) : std::nullopt})
      if (start && *start > 0 && *start < months) starts.push_back(*start);
  }
}

std::vector<int> phaseStartsOf(const Levers& levers, const PriceRules& rules, int months) {
  std::vector<int> starts{0};
  forEachLever(levers, [&](LeverKind, const auto& lever) {
    if (lever && lever->on && lever->fromMonth > 0 && lever->fromMonth < months) starts.push_back(lever->fromMonth);
  });
  if (switchedOn(levers.spot)) addRuleStarts(rules, months, starts);
  std::sort(starts.begin(), starts.end());
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  return starts;
}

// Finds what a fleet becomes under the levers that change its nodes, and builds its phases.
class FleetBuilder {
 public:
  FleetBuilder(ServiceRates& rates, Findings& findings, ScenarioModel& model)
      : m_plan(*model.plan), m_rates(rates), m_findings(findings), m_model(model) {}

  void build(FleetModel& fleet) {
    m_situation = {.fleet = fleet.fleet, .workloads = fleet.workloads};
    m_situation.rates = &m_rates;
    m_situation.homeType = m_situation.type = find(m_plan, fleet.fleet->nodeType);
    const auto* region = switchedOn(m_model.levers.multiRegion);
    if (region && covers(*region, fleet.fleet->id))
      m_situation.remoteType = targetType(*region, LeverKind::MultiRegion);

    changeHardware(fleet);
    auto streams = streamsByPhase();
    if (!streams) {  // a rate is unknown on the new nodes: the fleet stays on its own
      m_situation.hardware = nullptr;
      m_situation.type = m_situation.homeType;
      streams = streamsByPhase();
    }
    fleet.type = m_situation.type;
    fleet.remoteType = hasFlexibleDemand(*streams) ? m_situation.remoteType : nullptr;
    for (size_t phase = 0; phase < streams->size(); ++phase) {
      addPhase(m_plan, m_model.levers, m_model.phaseStarts[phase], m_model.phaseEnd(phase), (*streams)[phase].streams,
               fleet, *m_model.profiles);
      for (const UnservedShare& part : (*streams)[phase].unserved)
        m_model.diversions[phase][static_cast<size_t>(part.workload)].unservedShare += part.share;
    }
  }

 private:
  // Puts the hardware lever into the situation where it may act on this fleet.
  void changeHardware(const FleetModel& fleet) {
    const auto* lever = switchedOn(m_model.levers.hardware);
    if (!lever || !covers(*lever, fleet.fleet->id)) return;
    const NodeType* type = targetType(*lever, LeverKind::Hardware);
    if (!type) return;
    if (isBoundByContracts(*fleet.fleet, m_model.assumptions)) {
      m_findings.add(Severity::Warning, "hardwareBound", m_findings.leverPath(LeverKind::Hardware),
                     {{"fleet", displayName(*fleet.fleet)}});
      return;
    }
    m_situation.hardware = lever;
    m_situation.type = type;
  }

  template <class LeverType>
  const NodeType* targetType(const LeverType& lever, LeverKind kind) {
    const NodeType* type = find(m_plan, lever.nodeType);
    if (!type) {
      m_findings.add(Severity::Warning, "leverWithoutNodeType", m_findings.leverPath(kind),
                     {{"lever", std::string(leverKey(kind))}});
    }
    return type;
  }

  // Nothing where the hardware lever leaves a rate unknown: it cannot act on the fleet then.
  std::optional<std::vector<FleetStreams>> streamsByPhase() {
    std::vector<FleetStreams> result;
    for (const int start : m_model.phaseStarts) {
      m_situation.month = start;
      FleetStreams streams = streamsOf(m_plan, m_model.levers, m_situation, m_findings);
      if (!streams.hardwareRatesKnown) return {};
      result.push_back(std::move(streams));
    }
    return result;
  }

  bool hasFlexibleDemand(const std::vector<FleetStreams>& streams) const {
    for (size_t phase = 0; phase < streams.size(); ++phase) {
      for (const Stream& stream : streams[phase].streams) {
        for (int month = m_model.phaseStarts[phase]; stream.flexible && month < m_model.phaseEnd(phase); ++month) {
          if (m_model.demand.scale(stream.workload, month) > 0) return true;
        }
      }
    }
    return false;
  }

  const Plan& m_plan;
  ServiceRates& m_rates;
  Findings& m_findings;
  ScenarioModel& m_model;
  FleetSituation m_situation;
};

}  // namespace

size_t ScenarioModel::phaseOf(int month) const {
  const auto after = std::upper_bound(phaseStarts.begin(), phaseStarts.end(), month);
  return static_cast<size_t>(after - phaseStarts.begin()) - 1;
}

namespace {

Problem unknownScenario(const Plan& plan, const ScenarioId& id) {
  std::string choices;
  for (const Scenario& scenario : plan.scenarios) choices += (choices.empty() ? "" : ", ") + scenario.id.text;
  return {.severity = Severity::Error,
          .code = "unknownReference",
          .where = {},
          .facts = {{"kind", "scenario"}, {"id", id.text}, {"choices", choices}}};
}

void addDemand(ScenarioModel& model) {
  model.demand = Demand(*model.plan, model.assumptions);
  model.phaseStarts = phaseStartsOf(model.levers, model.plan->priceRules, model.months);
  for (const int start : model.phaseStarts) {
    auto& diversions = model.diversions.emplace_back();
    for (const Workload& workload : model.plan->workloads) {
      diversions.push_back(diversionOf(workload, model.levers, start));
    }
  }
}

void addFleets(ScenarioModel& model, ServiceRates& rates, Findings& findings) {
  const Plan& plan = *model.plan;
  model.fleets.resize(plan.fleets.size());
  for (size_t index = 0; index < plan.fleets.size(); ++index) {
    FleetModel& fleet = model.fleets[index];
    fleet.index = index;
    fleet.fleet = &plan.fleets[index];
    for (size_t workload = 0; workload < plan.workloads.size(); ++workload) {
      if (plan.workloads[workload].fleet == fleet.fleet->id) fleet.workloads.push_back(static_cast<int>(workload));
    }
    FleetBuilder(rates, findings, model).build(fleet);
    model.pools.push_back({.id = fleet.fleet->id, .fleet = index, .remote = false, .type = fleet.type});
    if (!fleet.remoteType) continue;
    model.pools.push_back(
        {.id = FleetId(fleet.fleet->id.text + "/remote"), .fleet = index, .remote = true, .type = fleet.remoteType});
  }
}

}  // namespace

Result<ScenarioModel> modelOf(const Plan& plan, const ScenarioId& scenario) {
  if (!find(plan, scenario)) return unknownScenario(plan, scenario);
  auto seen = withElementsOf(plan, scenario);
  if (!seen) return seen.problems();
  const auto kept = std::make_shared<const Plan>(std::move(seen).value());
  ServiceRates rates(*kept);
  return modelOfSeen(kept, scenario, rates);
}

ScenarioModel modelOfSeen(std::shared_ptr<const Plan> seen, const ScenarioId& scenario, ServiceRates& rates) {
  ScenarioModel model;
  model.plan = std::move(seen);
  ResolvedScenario resolved = resolveScenario(*model.plan, scenario);
  model.scenario = scenario;
  model.assumptions = resolved.assumptions;
  model.levers = std::move(resolved.levers);
  model.months = model.plan->horizonMonths;
  model.profiles = std::make_shared<std::deque<WeekValues>>();
  Findings findings(*model.plan, model.scenario);
  addDemand(model);
  addFleets(model, rates, findings);
  model.problems = findings.take();
  return model;
}

void changePurchases(ScenarioModel& model, std::shared_ptr<const Plan> seen) {
  const auto seat = [&](const NodeType*& type) {
    if (type) type = find(*seen, type->id);
  };
  for (FleetModel& fleet : model.fleets) {
    fleet.fleet = &seen->fleets[fleet.index];
    seat(fleet.type);
    seat(fleet.remoteType);
  }
  for (PoolModel& pool : model.pools) seat(pool.type);
  ResolvedScenario resolved = resolveScenario(*seen, model.scenario);
  model.levers = std::move(resolved.levers);
  if (!model.demandPlan) model.demandPlan = model.plan;
  model.plan = std::move(seen);
}

}  // namespace fulcrum
