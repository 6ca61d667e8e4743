// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/attribution.h"

#include <bit>
#include <cmath>

#include "plan/fields.h"
#include "plan/resolve.h"

namespace fulcrum::optimise {
namespace {

void takeLever(const Levers& from, LeverKind kind, Levers& into) {
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    if (index++ == static_cast<int>(kind)) into.*field.member = from.*field.member;
  });
}

constexpr size_t kMostSinglePlayers = 10;  // 1,024 evaluations

void takeAssumption(const Assumptions& from, int which, Assumptions& into) {
  int index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (index++ == which) into.*field.member = from.*field.member;
  });
}

// A lever that names a node type which only the other scenario has is off.
void switchOffWithoutNodeType(const Plan& plan, Levers& levers) {
  forEachLever(levers, [&](LeverKind, auto& lever) {
    if constexpr (requires { lever->nodeType; }) {
      if (lever && !find(plan, lever->nodeType)) lever->on = false;
    }
  });
}

bool seeOtherElements(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario) {
  const auto from = resolve(plan, base);
  const auto to = resolve(plan, scenario);
  return from && to &&
         (from.value().nodeTypes != to.value().nodeTypes || from.value().workloads != to.value().workloads ||
          from.value().fleets != to.value().fleets);
}

Plan seenOrPlain(const Plan& plan, const ScenarioId& id) {
  auto whole = resolve(plan, id);
  return whole ? std::move(whole).value() : plan;  // attribute() has refused it
}

// The scenario between two that a set of changes makes.
class Mixtures {
 public:
  Mixtures(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario, const std::vector<Player>& players)
      : m_plain(seenOrPlain(plan, base)),
        m_changed(seenOrPlain(plan, scenario)),
        m_id(scenario),
        m_from(resolveScenario(m_plain, base)),
        m_to(resolveScenario(m_changed, scenario)),
        m_players(players) {
    for (Plan* each : {&m_plain, &m_changed}) each->scenarios = {Scenario{.id = scenario}};
  }

  [[nodiscard]] Result<double> cost(unsigned set, const finance::Evaluator& evaluator) {
    ResolvedScenario mixed = m_from;
    bool changed = false;
    for (size_t index = 0; index < m_players.size(); ++index) {
      if (!(set >> index & 1u)) continue;
      const Player& player = m_players[index];
      if (player.elements) {
        changed = true;
      } else if (player.lever) {
        takeLever(m_to.levers, *player.lever, mixed.levers);
      } else if (player.assumption) {
        takeAssumption(m_to.assumptions, *player.assumption, mixed.assumptions);
      } else {
        mixed.assumptions = m_to.assumptions;
      }
    }
    Plan& plan = changed ? m_changed : m_plain;
    switchOffWithoutNodeType(plan, mixed.levers);
    plan.assumptions = mixed.assumptions;
    plan.scenarios[0].levers = std::move(mixed.levers);
    const Result<Evaluation> evaluation = evaluator(plan, m_id);
    if (!evaluation) return evaluation.problems();
    return evaluation.value().headline.monthlyCost.value();
  }

 private:
  Plan m_plain;    // with the elements that the base sees
  Plan m_changed;  // with those that the scenario sees
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
    std::vector<double> meanByBefore(static_cast<size_t>(count));
    for (unsigned set = 0; set < costs.size(); ++set) {
      if (set & bit) continue;
      const double share = orderShare(std::popcount(set), count) * (costs[set | bit] - costs[set]);
      value += share;
      meanByBefore[static_cast<size_t>(std::popcount(set))] += share * count;  // each number of others is alike often
    }
    sum += value;
    result.contributions.push_back({.player = players[static_cast<size_t>(index)],
                                    .shapley = Money(value),
                                    .sequential = Money(costs[2 * bit - 1] - costs[bit - 1]),
                                    .sequentialFrom = Money(costs[bit - 1]),
                                    .meanByBefore = std::move(meanByBefore)});
  }
  // The weights are exact to a few parts in 10^15; the rest goes evenly, so that a chart adds up.
  const double rest = count > 0 ? (costs.back() - costs.front() - sum) / count : 0.0;
  for (Contribution& contribution : result.contributions) contribution.shapley += Money(rest);
  return result;
}

}  // namespace

std::vector<Player> playersOf(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario,
                              AssumptionPlayers assumptions) {
  const ResolvedScenario from = resolveScenario(plan, base);
  const ResolvedScenario to = resolveScenario(plan, scenario);
  std::vector<Player> players;
  if (seeOtherElements(plan, base, scenario)) players.push_back({.lever = {}, .elements = true});
  std::vector<Player> changed;
  int index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    const int which = index++;
    if (from.assumptions.*field.member != to.assumptions.*field.member) changed.push_back({.assumption = which});
  });
  const size_t before = players.size();
  if (!changed.empty()) players.push_back({});
  index = 0;
  forEachField<Levers>([&](const auto& field) {
    const auto kind = static_cast<LeverKind>(index++);
    const auto& was = from.levers.*field.member;
    const auto& is = to.levers.*field.member;
    const bool acts = (was && was->on) || (is && is->on);
    if (acts && was != is) players.push_back({kind});
  });
  if (assumptions == AssumptionPlayers::Each && !changed.empty() &&
      players.size() - 1 + changed.size() <= kMostSinglePlayers) {
    const auto place = players.erase(players.begin() + static_cast<std::ptrdiff_t>(before));
    players.insert(place, changed.begin(), changed.end());
  }
  return players;
}

Result<std::optional<Attribution>> attribute(const Plan& plan, const ScenarioId& base, const ScenarioId& scenario,
                                             const finance::Evaluator& evaluator, const std::atomic<bool>* cancelled,
                                             const std::function<void(double)>& progress,
                                             AssumptionPlayers assumptions) {
  if (base.text.empty()) {
    Plan bare = plan;
    ScenarioId plain("plan");
    while (find(plan, plain)) plain.text += '_';
    bare.scenarios.push_back({.id = plain});
    return attribute(bare, plain, scenario, evaluator, cancelled, progress, assumptions);
  }
  for (const ScenarioId& id : {base, scenario}) {
    if (const auto whole = resolve(plan, id); !whole) return whole.problems();
  }
  const std::vector<Player> players = playersOf(plan, base, scenario, assumptions);
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
