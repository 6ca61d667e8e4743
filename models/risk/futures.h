// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios made ready to be evaluated in many futures: each with its base and with both arms of owning against
// renting.
#pragma once

#include <map>
#include <memory>

#include "engine/trends.h"
#include "risk/held_plan.h"
#include "risk/outputs.h"
#include "risk/trial_writer.h"

namespace fulcrum::risk {

// One evaluation of a trial: a scenario, its base, or an arm of it.
struct Arm {
  std::shared_ptr<const Plan> plan;  // with the elements that the scenario sees
  ScenarioId scenario;
  std::map<FleetId, PoolPurchases> beside;  // HeldPlan
  size_t needOf = 0;                        // the first arm whose need is this one's, too
};

struct FutureScenario {
  ScenarioId id;
  size_t arm = 0;
  std::optional<size_t> base;
  size_t own = 0;
  size_t rent = 0;
  std::vector<std::string> outputs;
  std::vector<FleetId> pools;  // that outputs have names for
};

// Values that are kept from trial to trial belong to the plan at its own values.
struct Futures {
  std::shared_ptr<const Plan> plan;
  PurchaseDecision decision = PurchaseDecision::Held;
  std::vector<Arm> arms;
  std::vector<FutureScenario> scenarios;
};

// Evaluates each scenario once, at the plan's own values. Problems are those of an evaluation.
[[nodiscard]] Result<Futures> futuresOf(const Plan& plan, const std::vector<ScenarioId>& scenarios,
                                        PurchaseDecision decision);

// What a trial says: outputs of all scenarios, one after the other, and the cash of each month likewise.
struct TrialFigures {
  std::vector<double> outputs;
  std::vector<double> cash;
};

// Works trials out. For one thread; figures depend on what is drawn alone.
class TrialEvaluator {
 public:
  TrialEvaluator(const Futures& futures, const std::vector<const UncertainInput*>& inputs);
  ~TrialEvaluator();

  [[nodiscard]] const TrialFigures& evaluate(const Drawn& drawn);

 private:
  struct State;

  void evaluateArms(size_t first, const Drawn& drawn);
  void findFiguresOf(State& state, const ScenarioModel& model, const Need& need);

  const Futures& m_futures;
  optimise::SolvedPools m_solved;
  std::optional<Trends> m_trends;                // of the arm that was worked out last
  std::vector<std::unique_ptr<State>> m_states;  // by arm
  TrialFigures m_figures;
};

}  // namespace fulcrum::risk
