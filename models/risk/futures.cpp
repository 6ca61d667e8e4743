// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/futures.h"

#include <algorithm>

#include "engine/cost.h"
#include "plan/resolve.h"

namespace fulcrum::risk {
namespace {

constexpr size_t kAnswersKept = 256;  // of the serving model: each is looked for among them

// What a need of nodes depends on is alike: all but purchases.
bool sameNeed(const Arm& a, const Arm& b) {
  if (a.scenario != b.scenario) return false;
  ResolvedScenario x = resolveScenario(*a.plan, a.scenario);
  ResolvedScenario y = resolveScenario(*b.plan, b.scenario);
  for (ResolvedScenario* each : {&x, &y}) {
    each->levers.own.reset();
    each->levers.commitments.reset();
  }
  const bool hardware = x.levers.hardware && x.levers.hardware->on;  // contracts can keep it from acting
  const auto sameFleet = [](Fleet f, Fleet g) {
    for (Fleet* fleet : {&f, &g}) {
      fleet->commitments.clear();
      fleet->owned.clear();
    }
    return f == g;
  };
  return !hardware && x == y && a.plan->nodeTypes == b.plan->nodeTypes && a.plan->workloads == b.plan->workloads &&
         std::ranges::equal(a.plan->fleets, b.plan->fleets, sameFleet);
}

// Collects the evaluations that scenarios need, each once.
class Preparation {
 public:
  Preparation(const Plan& plan, PurchaseDecision decision) {
    m_futures.plan = std::make_shared<const Plan>(plan);
    m_futures.decision = decision;
  }

  Problems add(const ScenarioId& id) {
    const Plan& plan = *m_futures.plan;
    Evaluation own;
    auto main = armOf(plan, id, &own);
    if (!main) return main.problems();
    FutureScenario scenario{
        .id = id, .arm = main.value(), .outputs = outputNames(plan, id, own), .pools = poolsOf(own)};
    scenario.own = scenario.arm;
    const Scenario* found = find(plan, id);
    if (found && found->base) {
      auto base = armOf(plan, *found->base);
      if (!base) return base.problems();
      scenario.base = base.value();
    }
    if (!finance::ownsNodes(own)) {
      auto owning = armOf(finance::withOwnLever(plan, id), id);
      if (!owning) return owning.problems();
      scenario.own = owning.value();
    }
    const finance::ArmPlan rentPlan = finance::rentArmPlan(plan, id, plan.ownVsRent.rentArm);
    auto rent = armOf(rentPlan.plan, rentPlan.scenario);
    if (!rent) return rent.problems();
    scenario.rent = rent.value();
    m_futures.scenarios.push_back(std::move(scenario));
    return {};
  }

  Futures take() { return std::move(m_futures); }

 private:
  Result<size_t> armOf(const Plan& plan, const ScenarioId& id, Evaluation* evaluation = nullptr) {
    auto own = optimise::evaluateScenario(plan, id, m_solved);
    if (!own) return own.problems();
    if (evaluation) *evaluation = own.value().evaluation;
    HeldPlan held{.plan = plan, .beside = {}};
    if (m_futures.decision == PurchaseDecision::Held) held = withPurchasesHeldAs(plan, id, own.value());
    auto seen = withElementsOf(held.plan, id);
    if (!seen) return seen.problems();
    Arm arm{.plan = std::make_shared<const Plan>(std::move(seen).value()), .scenario = id, .beside = held.beside};
    for (size_t index = 0; index < m_futures.arms.size(); ++index) {
      const Arm& known = m_futures.arms[index];
      if (known.scenario == id && known.beside.empty() && arm.beside.empty() && *known.plan == *arm.plan) return index;
    }
    arm.needOf = m_futures.arms.size();
    for (size_t index = 0; index < m_futures.arms.size(); ++index) {
      if (m_futures.arms[index].needOf != index || !sameNeed(m_futures.arms[index], arm)) continue;
      arm.needOf = index;
      break;
    }
    m_futures.arms.push_back(std::move(arm));
    return m_futures.arms.size() - 1;
  }

  optimise::SolvedPools m_solved;
  Futures m_futures;
};

}  // namespace

Result<Futures> futuresOf(const Plan& plan, const std::vector<ScenarioId>& scenarios, PurchaseDecision decision) {
  Preparation preparation(plan, decision);
  for (const ScenarioId& id : scenarios) {
    if (Problems problems = preparation.add(id); !problems.empty()) return problems;
  }
  return preparation.take();
}

// One arm as a thread works on it.
struct TrialEvaluator::State {
  State(const Arm& from, const std::vector<const UncertainInput*>& inputs)
      : arm(from),
        plan(std::make_shared<Plan>(*from.plan)),
        writer(*plan, inputs, from.scenario),
        sameNeedInAll(!writer.touchesNeed()) {}

  // What the arm buys beside its plan, by the model's pools: one of another region comes and goes with what can move
  // there.
  const std::vector<PoolPurchases>& besideIn(const ScenarioModel& model) {
    const bool known =
        beside.size() == model.pools.size() && std::ranges::equal(besidePools, model.pools, {}, {}, &PoolModel::id);
    if (known) return beside;
    beside.assign(model.pools.size(), {});
    besidePools.clear();
    for (size_t index = 0; index < model.pools.size(); ++index) {
      besidePools.push_back(model.pools[index].id);
      if (const auto held = arm.beside.find(model.pools[index].id); held != arm.beside.end())
        beside[index] = held->second;
    }
    return beside;
  }

  const Arm& arm;
  std::shared_ptr<Plan> plan;
  std::optional<ServiceRates> rates;  // of an arm whose need is its own
  TrialWriter writer;
  bool sameNeedInAll;  // no input reaches it
  bool isCompared = false;
  std::optional<Need> need;  // where it is this arm's own
  std::vector<PoolPurchases> beside;
  std::vector<FleetId> besidePools;
  Evaluation evaluation;
  std::optional<finance::ComparedArm> compared;  // where it is an arm of own against rent
};

TrialEvaluator::TrialEvaluator(const Futures& futures, const std::vector<const UncertainInput*>& inputs)
    : m_futures(futures) {
  for (const Arm& arm : futures.arms) m_states.push_back(std::make_unique<State>(arm, inputs));
  for (const FutureScenario& scenario : futures.scenarios)
    m_states[scenario.own]->isCompared = m_states[scenario.rent]->isCompared = true;
}

TrialEvaluator::~TrialEvaluator() = default;

void TrialEvaluator::findFiguresOf(State& state, const ScenarioModel& model, const Need& need) {
  Holdings holdings = givenHoldings(model, need);
  if (!state.arm.beside.empty()) holdings = withPurchases(std::move(holdings), model, state.besideIn(model));
  if (!leversAtOptimum(model.levers).empty())
    holdings = optimise::choose(model, need, std::move(holdings), m_solved).holdings;
  m_trends ? m_trends->follow(model.assumptions) : void(m_trends.emplace(model.assumptions, model.months));
  findFigures(model, need, holdings, *m_trends, state.evaluation);
  if (!state.isCompared) return;
  const Evaluation& evaluation = state.evaluation;
  state.compared.emplace(finance::ComparedArm{
      evaluation, finance::armTermsSeen(*state.plan, model.assumptions, model.levers, evaluation)});
}

// Arms that differ in what they buy share a model and a need.
void TrialEvaluator::evaluateArms(size_t first, const Drawn& drawn) {
  State& state = *m_states[first];
  state.writer.write(drawn);
  if (!state.rates || state.writer.touchesSpecs()) state.rates.emplace(*state.plan);
  state.rates->forgetBeyond(kAnswersKept);
  state.rates->shift(state.writer.shift(drawn));
  ScenarioModel model = modelOfSeen(state.plan, state.arm.scenario, *state.rates);
  if (!(state.need && state.sameNeedInAll)) findNeed(model, state.need ? *state.need : state.need.emplace());
  findFiguresOf(state, model, *state.need);
  for (size_t index = first + 1; index < m_states.size(); ++index) {
    State& other = *m_states[index];
    if (other.arm.needOf != first) continue;
    other.writer.write(drawn);
    changePurchases(model, other.plan);
    findFiguresOf(other, model, *state.need);
  }
}

const TrialFigures& TrialEvaluator::evaluate(const Drawn& drawn) {
  for (size_t arm = 0; arm < m_states.size(); ++arm) {
    if (m_states[arm]->arm.needOf == arm) evaluateArms(arm, drawn);
  }
  m_figures.outputs.clear();
  m_figures.cash.clear();
  for (const FutureScenario& scenario : m_futures.scenarios) {
    const finance::ArmsWorth arms =
        finance::worthOfArms(*m_states[scenario.own]->compared, *m_states[scenario.rent]->compared);
    const Evaluation& evaluation = m_states[scenario.arm]->evaluation;
    appendOutputs({.plan = m_futures.plan.get(),
                   .evaluation = &evaluation,
                   .base = scenario.base ? &m_states[*scenario.base]->evaluation : nullptr,
                   .arms = &arms,
                   .pools = &scenario.pools},
                  m_figures.outputs);
    for (const Money amount : evaluation.cashTotal) m_figures.cash.push_back(amount.value());
  }
  return m_figures;
}

}  // namespace fulcrum::risk
