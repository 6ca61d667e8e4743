// SPDX-License-Identifier: GPL-3.0-or-later
// Time of the cheapest mix, beside a general LP solver on the same problem, and of the attribution.
#include <benchmark/benchmark.h>
#include <glpk.h>

#include <chrono>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numbers>

#include "optimise/attribution.h"
#include "optimise/mix.h"
#include "optimise/optimise.h"
#include "optimise/pool_problem.h"
#include "plan/plan_json.h"
#include "support/large_plan.h"
#include "support/plan_builder.h"

using namespace fulcrum;
using namespace fulcrum::optimise;

namespace {

// A fleet that follows its need: as many runs of levels as the week has different hours.
Plan singleFleet(int months, int nodes) {
  Plan plan = test::plainPlan();
  plan.horizonMonths = months;
  plan.assumptions.discountRate = 0.1;
  plan.assumptions.cloudPriceTrend = -0.1;
  plan.assumptions.hardwarePriceTrend = -0.15;
  plan.assumptions.residualShare = 0.2;
  plan.assumptions.leadTimeMonths = 3;
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = 0};
  WeekValues values;
  for (size_t hour = 0; hour < values.size(); ++hour) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(hour % 24) / 24;
    values[hour] = (1.2 + std::cos(angle)) * (hour >= 120 ? 0.6 : 1.0) * (1 + 0.001 * static_cast<double>(hour));
  }
  plan.workloads[0].shape = WeeklyCurve(values);
  plan.workloads[0].requestsPerSecond = 2.2 * nodes;  // about `nodes` at the peak of month 0
  plan.workloads[0].growthPerMonth = 0.005;
  return withOptimalLevers(plan, test::kTuned, true);
}

// The problem that the plan of a single fleet poses.
PoolFlow flowOf(int months, int nodes) {
  const ScenarioModel model = modelOf(singleFleet(months, nodes), test::kTuned).value();
  const Need need = needOf(model);
  const Holdings kept = givenHoldings(model, need);
  const PoolTask task = poolTasks(model, need, kept)[0];
  return poolFlow(model, task, offersOf(task), Trends(model.assumptions, model.months + kMonthsAfterPlan));
}

// The covering problem: in every month, committed nodes and levels rented by the hour reach the need. Returns seconds
// and the optimum; none past the limit.
std::optional<std::pair<double, double>> simplexOf(const PoolFlow& flow, int limitMilliseconds) {
  glp_term_out(GLP_OFF);
  glp_prob* lp = glp_create_prob();
  glp_add_rows(lp, flow.months());
  for (int month = 0; month < flow.months(); ++month) {
    const auto steps = flow.stepsOf(month);
    const double need = steps.empty() ? 0.0 : std::max(0.0, steps.back().upTo - flow.kept[static_cast<size_t>(month)]);
    glp_set_row_bnds(lp, month + 1, GLP_LO, need, 0);
    double level = flow.kept[static_cast<size_t>(month)];
    for (const NeedStep& step : steps) {
      if (step.upTo <= level) continue;
      const int column = glp_add_cols(lp, 1);
      const int rows[] = {0, month + 1};
      const double values[] = {0, 1};
      glp_set_mat_col(lp, column, 1, rows, values);
      glp_set_col_bnds(lp, column, GLP_DB, 0, step.upTo - level);
      glp_set_obj_coef(lp, column, flow.hourlyCost(month, step));
      level = step.upTo;
    }
  }
  for (const Offer& offer : flow.offers) {
    const int column = glp_add_cols(lp, 1);
    std::vector<int> rows{0};
    for (int month = offer.start; month < offer.end; ++month) rows.push_back(month + 1);
    const std::vector<double> values(rows.size(), 1.0);
    glp_set_mat_col(lp, column, offer.end - offer.start, rows.data(), values.data());
    glp_set_col_bnds(lp, column, GLP_LO, 0, 0);
    glp_set_obj_coef(lp, column, offer.cost);
  }
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.tm_lim = limitMilliseconds;
  const auto start = std::chrono::steady_clock::now();
  const bool solved = glp_simplex(lp, &parameters) == 0 && glp_get_status(lp) == GLP_OPT;
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  const double optimum = glp_get_obj_val(lp);
  glp_delete_prob(lp);
  return solved ? std::optional(std::pair(taken.count(), optimum)) : std::nullopt;
}

void optimum(benchmark::State& state) {
  const PoolFlow flow = flowOf(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  double seconds = 0;
  FlowSolution solution;
  for (auto _ : state) {
    const auto start = std::chrono::steady_clock::now();
    solution = solve(flow);
    seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }
  const double mean = seconds / static_cast<double>(state.iterations());
  if (const auto general = simplexOf(flow, 20'000)) {
    state.counters["glpk_ms"] = 1e3 * general->first;
    state.counters["glpk_over_flow"] = general->first / mean;
    state.counters["difference"] = std::abs(general->second - solution.objective) / solution.objective;
  }
  state.counters["runs"] = static_cast<double>(flow.stepsOf(0).size());
}

std::optional<Plan> samplePlan(benchmark::State& state) {
  std::ifstream file(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  auto plan = planFromJson(text);
  if (!plan) {
    state.SkipWithError("the sample plan cannot be read");
    return std::nullopt;
  }
  return std::move(plan).value();
}

const ScenarioId kPlaybook("playbook");

void evaluateSampleOptimally(benchmark::State& state) {
  const auto plan = samplePlan(state);
  if (!plan) return;
  const Plan optimal = withOptimalLevers(*plan, kPlaybook, true);
  for (auto _ : state) {
    SolvedPools solved;
    benchmark::DoNotOptimize(evaluateOptimal(optimal, kPlaybook, solved));
  }
}

// 200 fleets over 120 months: anew; and as one of the 500 workloads is dragged, which leaves 199 fleets alone. Fixed
// staff asks for the mix without owned nodes, too.
void evaluateLargeOptimally(benchmark::State& state) {
  const bool dragged = state.range(0) != 0;
  const ScenarioId scenario("s1");
  Plan plan = test::largePlan();
  plan.assumptions.discountRate = 0.1;
  plan.assumptions.hardwarePriceTrend = -0.15;
  plan.assumptions.staffFte = static_cast<double>(state.range(1));
  plan.assumptions.staffSalary = Money(180'000);
  plan = withOptimalLevers(plan, scenario, true);
  SolvedPools solved;
  (void)evaluateOptimal(plan, scenario, solved);
  const int before = solved.solved();
  int step = 0;
  for (auto _ : state) {
    plan.workloads.front().requestsPerSecond = 20 + 0.1 * ++step;
    if (dragged) {
      benchmark::DoNotOptimize(evaluateOptimal(plan, scenario, solved));
    } else {
      SolvedPools anew;
      benchmark::DoNotOptimize(evaluateOptimal(plan, scenario, anew));
    }
  }
  if (dragged)
    state.counters["solved"] = static_cast<double>(solved.solved() - before) / static_cast<double>(state.iterations());
}

// What the Optimise page works out while a tier is dragged, beyond the evaluation itself.
void judgeSampleMix(benchmark::State& state) {
  const auto plan = samplePlan(state);
  if (!plan) return;
  SolvedPools solved;
  const Mix mix = mixOf(*plan, kPlaybook, solved).value();
  const Plan held = withMixHeld(*plan, kPlaybook, PurchaseKind::Reserved1y, mix);
  int nodes = 0;
  for (auto _ : state) {
    const Plan changed = withTierCount(held, kPlaybook, plan->fleets[0].id, PurchaseKind::Reserved1y, 0, nodes++ % 20);
    benchmark::DoNotOptimize(mixOf(changed, kPlaybook, solved));
  }
}

// A cap of half the nodes that the cheapest mix would own.
void capped(benchmark::State& state) {
  CappedProblem problem;
  CappedPool& pool = problem.pools.emplace_back();
  pool.flow = flowOf(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  pool.capital.assign(pool.flow.offers.size(), 0.0);
  problem.caps.nodes = std::floor(0.5 * static_cast<double>(state.range(1)));
  CappedSolution solution;
  for (auto _ : state) solution = solveCapped(problem).value();
  state.counters["gap"] = (solution.objective - solution.bound) / solution.objective;
  state.counters["dearer"] = solution.objective / solve(pool.flow).objective - 1;
}

void ownVersusRentSample(benchmark::State& state) {
  const auto plan = samplePlan(state);
  if (!plan) return;
  const Plan optimal = withOptimalLevers(*plan, kPlaybook, true);
  for (auto _ : state) {
    SolvedPools solved;
    const finance::Evaluator evaluator = [&](const Plan& p, const ScenarioId& id) {
      return evaluateOptimal(p, id, solved);
    };
    benchmark::DoNotOptimize(finance::ownVersusRent(optimal, kPlaybook, evaluator));
  }
}

// Eight levers that differ from the base, commitments and owned nodes at their optimum.
void attributeSample(benchmark::State& state) {
  const auto plan = samplePlan(state);
  if (!plan) return;
  Plan optimal = withOptimalLevers(*plan, kPlaybook, true);
  find(optimal, kPlaybook)->levers.apiOffload->on = true;
  for (auto _ : state) {
    SolvedPools solved;
    const finance::Evaluator evaluator = [&](const Plan& p, const ScenarioId& id) {
      return evaluateOptimal(p, id, solved);
    };
    benchmark::DoNotOptimize(attribute(optimal, ScenarioId("base"), kPlaybook, evaluator));
  }
  state.counters["players"] = static_cast<double>(playersOf(optimal, ScenarioId("base"), kPlaybook).size());
}

}  // namespace

BENCHMARK(optimum)
    ->ArgsProduct({{12, 36, 60, 120}, {10, 100, 1000, 10000}})
    ->ArgNames({"months", "nodes"})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(evaluateSampleOptimally)->Unit(benchmark::kMicrosecond);
BENCHMARK(evaluateLargeOptimally)
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->ArgNames({"dragged", "staff"})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(judgeSampleMix)->Unit(benchmark::kMicrosecond);
BENCHMARK(capped)
    ->ArgsProduct({{12, 36, 60}, {10, 100, 1000}})
    ->ArgNames({"months", "nodes"})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(ownVersusRentSample)->Unit(benchmark::kMillisecond);
BENCHMARK(attributeSample)->Unit(benchmark::kMillisecond);
