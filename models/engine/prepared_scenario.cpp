// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/prepared_scenario.h"

namespace fulcrum {
namespace {

Problem unknownScenario(const Plan& plan, const ScenarioId& id) {
  std::string choices;
  for (const Scenario& scenario : plan.scenarios) choices += (choices.empty() ? "" : ", ") + scenario.id.text;
  return {.severity = Severity::Error,
          .code = "unknownReference",
          .where = {},
          .facts = {{"kind", "scenario"}, {"id", id.text}, {"choices", choices}}};
}

}  // namespace

Result<PreparedScenario> prepareScenario(const Plan& plan, const ScenarioId& id, const EvaluateOptions& options,
                                         Findings& findings) {
  if (!find(plan, id)) return unknownScenario(plan, id);
  PreparedScenario prepared;
  prepared.scenario = resolveScenario(plan, id);
  prepared.model = buildModel(plan, prepared.scenario, findings);
  auto holdings = choosePurchases(prepared.scenario, prepared.model, options.planner, findings);
  if (!holdings) return holdings.problems();
  prepared.holdings = std::move(holdings).value();
  return prepared;
}

}  // namespace fulcrum
