// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/break_even.h"

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <numeric>

#include "finance/checks.h"
#include "plan/assumption_index.h"
#include "plan/change_fields.h"
#include "plan/resolve.h"

namespace fulcrum::finance {
namespace {

constexpr double kPrecision = 1e-9;  // of the logarithm of a factor
constexpr std::uintmax_t kMostEvaluations = 60;

// npvAt in the logarithm of the factor. The first problem ends the search: from then on the value is zero, which a
// solver takes for the root.
class LogValue {
 public:
  explicit LogValue(const std::function<Result<double>(double)>& npvAt) : m_npvAt(npvAt) {}

  double operator()(double x) {
    if (!m_problems.empty()) return 0.0;
    const Result<double> value = m_npvAt(std::exp(x));
    if (value) return value.value();
    m_problems = value.problems();
    return 0.0;
  }
  [[nodiscard]] const Problems& problems() const { return m_problems; }

 private:
  const std::function<Result<double>(double)>& m_npvAt;
  Problems m_problems;
};

struct Bracket {
  double near;
  double far;
  double atNear;
  double atFar;
};

// Steps away from 1 in both directions by factors of 2^(1/2) and takes the first change of sign.
std::optional<Bracket> nearestBracket(LogValue& value) {
  const double step = 0.5 * std::log(2.0);
  const double start = value(0.0);
  if (start == 0.0 && value(step) == 0.0) return std::nullopt;  // zero throughout: nothing is owned
  double upAt = start;
  double downAt = start;
  for (double x = 0.0; x < std::log(kLargestFactor) && value.problems().empty(); x += step) {
    const double up = value(x + step);
    if (upAt * up <= 0.0) return Bracket{x, x + step, upAt, up};
    upAt = up;
    const double down = value(-x - step);
    if (downAt * down <= 0.0) return Bracket{-x, -x - step, downAt, down};
    downAt = down;
  }
  return std::nullopt;
}

Result<Evaluation> rentArmAt(const Plan& plan, const ScenarioId& scenario, const Evaluator& evaluator) {
  const ArmPlan rent = rentArmPlan(plan, scenario, plan.ownVsRent.rentArm);
  return evaluator(rent.plan, rent.scenario);
}

bool overridesDemand(const Scenario& scenario) {
  return scenario.assumptions.set.test(assumptionIndex(&Assumptions::demandFactor));
}

void scaleRents(std::vector<NodeType>& types, double factor) {
  for (NodeType& type : types) {
    type.onDemand *= factor;
    type.spot *= factor;
  }
}

bool isRent(std::string_view text) {
  const auto place = parsePlace(text);
  return place && place->list == "nodeTypes" && place->keys.size() == 1 &&
         (place->keys[0] == "onDemand" || place->keys[0] == "spot");
}

struct RentScale {
  double factor;
  template <class T>
  void operator()(const FieldLimits&, T& value) const {
    if constexpr (std::same_as<T, MoneyPerHour>) value *= factor;
  }
};

}  // namespace

Result<double> breakEvenFactor(const std::function<Result<double>(double)>& npvAt) {
  LogValue value(npvAt);
  const auto bracket = nearestBracket(value);
  if (!value.problems().empty()) return value.problems();
  if (!bracket) return Problem{Severity::Error, "noBreakEven", "", {}};
  if (bracket->atNear == 0.0) return std::exp(bracket->near);
  if (bracket->atFar == 0.0) return std::exp(bracket->far);
  const bool rising = bracket->near < bracket->far;
  std::uintmax_t evaluations = kMostEvaluations;
  const auto [low, high] = boost::math::tools::toms748_solve(
      [&](double x) { return value(x); }, rising ? bracket->near : bracket->far, rising ? bracket->far : bracket->near,
      rising ? bracket->atNear : bracket->atFar, rising ? bracket->atFar : bracket->atNear,
      [](double a, double b) { return std::abs(b - a) <= kPrecision; }, evaluations);
  if (!value.problems().empty()) return value.problems();
  return std::exp(std::midpoint(low, high));
}

Plan withPurchasesHeld(const Plan& plan, const ScenarioId& scenario, const Evaluation& own) {
  Plan held = plan;
  const ResolvedScenario resolved = resolveScenario(plan, scenario);
  if (!resolved.levers.own || !resolved.levers.own->on || resolved.levers.own->mode != OwnMode::Optimal) return held;
  Own lever = *resolved.levers.own;
  lever.mode = OwnMode::Counts;
  lever.counts.clear();
  const auto elements = withElementsOf(plan, scenario);
  const Plan& seen = elements ? elements.value() : plan;
  for (const PricedLot& lot : pricedLots(seen, resolved.assumptions, own)) {
    const bool hasCounts = find(seen, lot.fleet);  // a remote pool has none
    if (lot.byLever && lot.month >= 0 && hasCounts)
      lever.counts[lot.fleet].push_back({.month = lot.month, .count = static_cast<int>(lot.nodes)});
  }
  return withOwnLeverOf(std::move(held), scenario, lever);
}

// Whichever scenario says what a node costs.
Plan withRentFactor(Plan plan, double factor) {
  scaleRents(plan.nodeTypes, factor);
  for (Scenario& scenario : plan.scenarios) {
    scaleRents(scenario.added.nodeTypes, factor);
    for (auto& [text, own] : scenario.overrides) {
      if (isRent(text)) changeOverride(text, own, RentScale{factor});
    }
  }
  return plan;
}

// The assumption multiplies what every workload asks for, whichever scenario says how much that is.
Plan withDemandFactor(Plan plan, double factor) {
  plan.assumptions.demandFactor *= factor;
  for (Scenario& scenario : plan.scenarios)
    scenario.assumptions.values.demandFactor *= overridesDemand(scenario) ? factor : 1;
  return plan;
}

Result<double> npvAtFactors(const Plan& held, const ScenarioId& scenario, double rentFactor, double demandFactor,
                            const Evaluator& evaluator) {
  const Plan changed = withDemandFactor(withRentFactor(held, rentFactor), demandFactor);
  const Result<OwnVersusRent> result = ownVersusRent(changed, scenario, evaluator);
  if (!result) return result.problems();
  return result.value().npv.value();
}

Result<BreakEvenRent> breakEvenRent(const Plan& held, const ScenarioId& scenario, const Evaluator& evaluator) {
  const Result<double> factor =
      breakEvenFactor([&](double f) { return npvAtFactors(held, scenario, f, 1.0, evaluator); });
  if (!factor) return factor.problems();
  const Result<Evaluation> rent = rentArmAt(withRentFactor(held, factor.value()), scenario, evaluator);
  if (!rent) return rent.problems();
  return BreakEvenRent{factor.value(), rentPerGpuHour(rent.value())};
}

Result<BreakEvenDemand> breakEvenDemand(const Plan& held, const ScenarioId& scenario, const Evaluator& evaluator) {
  const Result<double> factor =
      breakEvenFactor([&](double f) { return npvAtFactors(held, scenario, 1.0, f, evaluator); });
  if (!factor) return factor.problems();
  const Plan changed = withDemandFactor(held, factor.value());
  const Result<Evaluation> own = evaluator(changed, scenario);
  if (!own) return own.problems();
  const Result<Evaluation> rent = rentArmAt(changed, scenario, evaluator);
  if (!rent) return rent.problems();
  return BreakEvenDemand{factor.value(), utilisationOfOwningPools(own.value()), monthlySpend(rent.value())};
}

std::optional<Money> owningPaysFrom(const OwnVersusRent& compared, const BreakEvenDemand& found) {
  const bool above = (compared.npv > Money(0)) == (found.factor < 1);
  return above && !compared.onSameTerms ? std::optional(found.monthlySpend) : std::nullopt;
}

Result<std::vector<PaybackPoint>> paybackCurve(const Plan& held, const ScenarioId& scenario,
                                               const std::vector<double>& demandFactors, const Evaluator& evaluator) {
  std::vector<PaybackPoint> points;
  for (const double factor : demandFactors) {
    const Plan changed = withDemandFactor(held, factor);
    const Result<OwnVersusRent> compared = ownVersusRent(changed, scenario, evaluator);
    if (!compared) return compared.problems();
    points.push_back({factor, compared.value().rentSpend, compared.value().payback});
  }
  return points;
}

std::optional<MoneyPerHour> rentPerGpuHour(const Evaluation& evaluation) {
  Money cost;
  Hours hours;
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (const CostLine line : {CostLine::OnDemand, CostLine::Spot, CostLine::Reserved1y, CostLine::Reserved3y}) {
      for (const Money amount : costOf(pool, line)) cost += amount;
    }
    for (const Tier tier : {Tier::OnDemand, Tier::Spot, Tier::Reserved1y, Tier::Reserved3y}) {
      for (const Hours amount : nodeHoursOf(pool, tier)) hours += amount * pool.gpusPerNode;
    }
  }
  if (hours <= Hours(0)) return std::nullopt;
  return cost / hours;
}

std::optional<double> utilisationOfOwningPools(const Evaluation& evaluation) {
  Hours busy;
  Hours provisioned;
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (size_t month = 0; month < pool.ownedNodes.size(); ++month) {
      if (pool.ownedNodes[month] <= 0.0) continue;
      busy += pool.busyGpuHours[month];
      provisioned += pool.provisionedGpuHours[month];
    }
  }
  if (provisioned <= Hours(0)) return std::nullopt;
  return busy / provisioned;
}

}  // namespace fulcrum::finance
