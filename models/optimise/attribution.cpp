// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/attribution.h"

#include <bit>
#include <cmath>

#include "plan/fields.h"

namespace fulcrum::optimise {
namespace {

// The plan's own assumptions with those of a resolved scenario as overrides.
AssumptionOverrides overridesFor(const Assumptions& plan, const Assumptions& wanted) {
  AssumptionOverrides overrides;
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (wanted.*field.member != plan.*field.member) {
      overrides.set.set(index);
      overrides.values.*field.member = wanted.*field.member;
    }
    ++index;
  });
  return overrides;
}

void takeLever(const Levers& from, LeverKind kind, Levers& into) {
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    if (index++ == static_cast<int>(kind)) into.*field.member = from.*field.member;
  });
}

// The scenario between two that a set of changes makes.
class Mixtures {
 public:
  Mixtures(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario, const std::vector<Player>& players)
      : m_plan(plan),
        m_id(scenario),
        m_from(resolveScenario(plan, base)),
        m_to(resolveScenario(plan, scenario)),
        m_players(players) {
    m_plan.scenarios = {Scenario{.id = scenario}};
  }

  [[nodiscard]] Result<double> cost(unsigned set, const finance::Evaluator& evaluator) {
    ResolvedScenario mixed = m_from;
    for (size_t index = 0; index < m_players.size(); ++index) {
      if (!(set >> index & 1u)) continue;
      if (m_players[index].lever) {
        takeLever(m_to.levers, *m_players[index].lever, mixed.levers);
      } else {
        mixed.assumptions = m_to.assumptions;
      }
    }
    m_plan.scenarios[0].levers = std::move(mixed.levers);
    m_plan.scenarios[0].assumptions = overridesFor(m_plan.assumptions, mixed.assumptions);
    const Result<Evaluation> evaluation = evaluator(m_plan, m_id);
    if (!evaluation) return evaluation.problems();
    return evaluation.value().headline.monthlyCost.value();
  }

 private:
  Plan m_plan;
  ScenarioId m_id;
  ResolvedScenario m_from;
  ResolvedScenario m_to;
  const std::vector<Player>& m_players;
};

// size! * (count - size - 1)! / count!: the share of orders in which just these `size` others came before.
double orderShare(int size, int count) {
  return std::exp(std::lgamma(size + 1.0) + std::lgamma(static_cast<double>(count - size)) - std::lgamma(count + 1.0));
}

Attribution attributionOf(const std::vector<Player>& players, const std::vector<double>& costs) {
  Attribution result;
  const auto count = static_cast<int>(players.size());
  result.base = Money(costs.front());
  result.scenario = Money(costs.back());
  result.evaluations = static_cast<int>(costs.size());
  double sum = 0;
  for (int index = 0; index < count; ++index) {
    const unsigned bit = 1u << index;
    double value = 0;
    for (unsigned set = 0; set < costs.size(); ++set) {
      if (!(set & bit)) value += orderShare(std::popcount(set), count) * (costs[set | bit] - costs[set]);
    }
    sum += value;
    result.contributions.push_back({.player = players[static_cast<size_t>(index)],
                                    .shapley = Money(value),
                                    .sequential = Money(costs[2 * bit - 1] - costs[bit - 1])});
  }
  // The weights are exact to a few parts in 10^15; the rest goes evenly, so that a chart adds up.
  const double rest = count > 0 ? (costs.back() - costs.front() - sum) / count : 0.0;
  for (Contribution& contribution : result.contributions) contribution.shapley += Money(rest);
  return result;
}

}  // namespace

std::vector<Player> playersOf(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario) {
  const ResolvedScenario from = resolveScenario(plan, base);
  const ResolvedScenario to = resolveScenario(plan, scenario);
  std::vector<Player> players;
  if (from.assumptions != to.assumptions) players.push_back({});
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    const auto kind = static_cast<LeverKind>(index++);
    const auto& before = from.levers.*field.member;
    const auto& after = to.levers.*field.member;
    const bool acts = (before && before->on) || (after && after->on);
    if (acts && before != after) players.push_back({kind});
  });
  return players;
}

Result<std::optional<Attribution>> attribute(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario,
                                             const finance::Evaluator& evaluator, const std::atomic<bool>* cancelled,
                                             const std::function<void(double)>& progress) {
  const std::vector<Player> players = playersOf(plan, base, scenario);
  Mixtures mixtures(plan, base, scenario, players);
  std::vector<double> costs(size_t{1} << players.size());
  for (unsigned set = 0; set < costs.size(); ++set) {
    if (cancelled && cancelled->load(std::memory_order_relaxed)) return std::optional<Attribution>();
    const Result<double> cost = mixtures.cost(set, evaluator);
    if (!cost) return cost.problems();
    costs[set] = cost.value();
    if (progress) progress(static_cast<double>(set + 1) / static_cast<double>(costs.size()));
  }
  return std::optional(attributionOf(players, costs));
}

}  // namespace fulcrum::optimise
