// SPDX-License-Identifier: GPL-3.0-or-later
// What a pool costs in a month, as a sum of its figures.
#include "engine/evaluation.h"
#include "explain/figures.h"
#include "explain/pool_figures.h"

namespace fulcrum::explain {

Explanation cashCostOf(const Figures& figures, size_t index, size_t t) {
  const std::string id = figures.scenario().evaluation().pools[index].id.text;
  std::vector<Explanation> lines;
  for (const char* line : {"onDemand", "spot", "reserved", "energy", "space", "maintenance", "network", "staff",
                           "software", "capital", "resale", "egress"})
    lines.push_back(figures.term("fleets[" + id + "].cost." + line, t));
  return derived(Operation::Sum, Phrase("cashOfFleet", {{"fleet", id}}), Measure::Money, "costLines", std::move(lines));
}

Explanation amortisedCostOf(const Figures& figures, size_t index, size_t t) {
  const PoolEvaluation& pool = figures.scenario().evaluation().pools[index];
  const std::string name = "fleets[" + pool.id.text + "].";
  std::vector<Explanation> lines;
  for (const char* line :
       {"onDemand", "spot", "energy", "space", "maintenance", "network", "staff", "software", "egress"})
    lines.push_back(figures.term(name + "cost." + line, t));
  double terms = 0;
  for (const Term term : kTerms) terms += pool.reservedAmortised[term][t].value();
  lines.push_back(
      given("commitmentsSpreadOverTheirTerms", terms, Measure::Money, "monthlyPaymentsTermsForce", Operation::Lookup));
  lines.push_back(figures.term(name + "capitalAmortised", t));
  return derived(Operation::Sum, Phrase("amortisedCostOfFleet", {{"fleet", pool.id.text}}), Measure::Money,
                 "runningCostCommitmentsOwnedNodes", std::move(lines));
}

Explanation provisionedHourCost(const Figures& figures, size_t index, size_t t) {
  const std::string name = "fleets[" + figures.scenario().evaluation().pools[index].id.text + "].provisionedGpuHours";
  return derived(Operation::Quotient, "amortisedCostProvisionedGPUHour", Measure::MoneyPerGpuHour,
                 "amortisedCostFleetProvisionedGPU", {amortisedCostOf(figures, index, t), figures.term(name, t)});
}

}  // namespace fulcrum::explain
