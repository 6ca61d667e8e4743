// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/api_arm.h"

#include "base/conversions.h"
#include "engine/api_request.h"
#include "finance/discounting.h"
#include "plan/resolve.h"

namespace fulcrum::finance {
namespace {

// An entry that is off hides one inherited from the scenario's base.
void switchOffWhatNeedsNodes(Levers& levers) {
  levers.distillation.emplace();
  levers.quantization.emplace();
  // Its share is what the API reads from its cache.
  if (levers.prefixCache && levers.prefixCache->on) {
    levers.prefixCache->oneOffCost = Money(0);
  } else {
    levers.prefixCache.emplace();
  }
  levers.hardware.emplace();
  levers.batchShifting.emplace();
  levers.multiRegion.emplace();
  levers.rightSizing.emplace();
  levers.spot.emplace();
  // On without counts, so that contracts run out and are not renewed.
  Commitments& commitments = levers.commitments.emplace();
  commitments.on = true;
  commitments.mode = CommitmentMode::Counts;
}

ApiOffload everything(const ApiOffload& lever) {
  ApiOffload all = lever;
  all.on = true;
  all.share = 1;
  all.fromMonth = 0;
  all.workloads.reset();
  all.fleets.reset();
  return all;
}

Problems refusals(const Plan& plan, const std::optional<ApiOffload>& lever) {
  if (!lever || (lever->classes.empty() && lever->inputPerMTok + lever->outputPerMTok <= Money(0)))
    return {{Severity::Note, "noApiPrice", "", {}}};
  for (size_t i = 0; i < plan.workloads.size(); ++i) {
    const Workload& workload = plan.workloads[i];
    if (workload.unit != DemandUnit::BusyGpus) continue;
    return {{Severity::Note,
             "apiNeedsTokens",
             "workloads[" + std::to_string(i) + "].unit",
             {{"name", workload.name.empty() ? workload.id.text : workload.name}}}};
  }
  return {};
}

// What an arm pays is negative in its rows.
double presentCost(double monthlyRate, const std::vector<FlowRow>& rows, int months) {
  return -npv(monthlyRate, sumOfRows(rows, months)).value();
}

// Nodes cost what they cost; what the API costs is in proportion to its tokens.
void addBreakEven(const Evaluation& api, ApiArm& arm) {
  double tokens = 0;
  double factors = 0;
  for (int month = 0; month < api.months; ++month) {
    const auto t = static_cast<size_t>(month);
    const double factor = runningDiscount(api.discountRate, month);
    tokens += (api.tokensIn[t] + api.tokensOut[t]).value() / kMillion * factor;
    factors += factor;
  }
  if (!(factors > 0)) return;
  arm.planMTokPerMonth = tokens / factors;
  if (!(arm.cost > Money(0)) || !(tokens > 0)) return;
  arm.breakEvenMTokPerMonth = arm.planMTokPerMonth * (arm.rentCost / arm.cost);
  arm.breakEvenOwnMTokPerMonth = arm.planMTokPerMonth * (arm.ownCost / arm.cost);
}

}  // namespace

std::optional<Plan> withEverythingOnApi(const Plan& plan, const ScenarioId& scenario) {
  const auto lever = resolveScenario(plan, scenario).levers.apiOffload;
  if (!lever) return std::nullopt;
  Plan all = withoutOwnedNodes(plan, scenario);
  Scenario* target = find(all, scenario);
  if (!target) return std::nullopt;
  target->levers.prefixCache = resolveScenario(plan, scenario).levers.prefixCache;
  switchOffWhatNeedsNodes(target->levers);
  target->levers.apiOffload = everything(*lever);
  for (Fleet& fleet : all.fleets) fleet.provisioning = Provisioning();  // a fixed number would stay without load
  return all;
}

Problems apiArmRefusals(const Plan& plan, const ScenarioId& scenario) {
  const auto seen = withElementsOf(plan, scenario);
  return refusals(seen ? seen.value() : plan, resolveScenario(plan, scenario).levers.apiOffload);
}

Result<ApiArm> apiArm(const Plan& plan, const ScenarioId& scenario, const Evaluator& evaluator,
                      const OwnVersusRent& compared) {
  if (Problems problems = apiArmRefusals(plan, scenario); !problems.empty()) return problems;
  const auto lever = resolveScenario(plan, scenario).levers.apiOffload;
  const auto all = withEverythingOnApi(plan, scenario);
  if (!all) return Problem{Severity::Note, "noApiPrice", "", {}};
  const Result<Evaluation> api = evaluator(*all, scenario);
  if (!api) return api.problems();
  const int months = compared.months;
  const std::vector<FlowRow> rows = armSheet(api.value(), {.taxRate = compared.terms.taxRate}).rows;
  const ApiPriceTier price = apiClassFor(*lever, Workload()).tiers.front();
  ApiArm arm{.inputPerMTok = price.input, .outputPerMTok = price.output};
  for (const double total : cumulative(sumOfRows(rows, months))) arm.cumulative.emplace_back(0.0 - total);
  const auto costOf = [&](const std::vector<FlowRow>& paid) {
    return Money(presentCost(compared.monthlyRate, paid, months));
  };
  arm.cost = costOf(rows);
  arm.rentCost = costOf(compared.rent.rows);
  arm.ownCost = costOf(compared.own.rows);
  arm.npvAgainstRent = arm.rentCost - arm.cost;
  arm.npvAgainstOwn = arm.ownCost - arm.cost;
  addBreakEven(api.value(), arm);
  return arm;
}

}  // namespace fulcrum::finance
