// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/simulate.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <cmath>

#include "serving/service_rate.h"

namespace fulcrum::risk {
namespace {

std::vector<const UncertainInput*> inputsOn(const Plan& plan) {
  std::vector<const UncertainInput*> inputs;
  for (const UncertainInput& input : plan.uncertainties) {
    if (input.on) inputs.push_back(&input);
  }
  return inputs;
}

// Ends of the serving model's band for the first workload that it answers, over its figure.
std::optional<std::pair<double, double>> firstBand(const Plan& plan) {
  const ServingBook book(plan);
  for (const Workload& workload : plan.workloads) {
    const Fleet* fleet = find(plan, workload.fleet);
    const NodeType* type = fleet ? find(plan, fleet->nodeType) : nullptr;
    if (workload.service || workload.unit == DemandUnit::BusyGpus || !type) continue;
    const auto answer = book.answer(homeState(workload, workload.model, *fleet, *type));
    if (!answer || answer.value().rule == ServingRule::Measured) continue;
    const double figure = answer.value().point.outputTokensPerSecond;
    if (figure > 0) return std::pair(answer.value().band.low / figure, answer.value().band.high / figure);
  }
  return {};
}

}  // namespace

// What one thread keeps from trial to trial.
struct TrialWorker {
  TrialWorker(const Futures& futures, const std::vector<const UncertainInput*>& inputs)
      : plan(*futures.plan), writer(plan, inputs, std::nullopt), evaluator(futures, inputs), drawn(inputs.size()) {}
  Plan plan;  // as it is written, to tell what was used and clipped
  TrialWriter writer;
  TrialEvaluator evaluator;
  Drawn drawn;
};

Problems checkUncertainties(const Plan& plan) {
  Problems problems;
  for (size_t index = 0; index < plan.uncertainties.size(); ++index) {
    const UncertainInput& input = plan.uncertainties[index];
    if (!input.on) continue;
    const std::string where = "uncertainties[" + std::to_string(index) + "]";
    const bool isBand = input.distribution.kind == DistributionKind::ServingBand;
    for (Problem& problem : checkDistribution(input.distribution, where + ".distribution"))
      problems.push_back(std::move(problem));
    for (Problem& problem : checkTarget(plan, input.path, input.effect, isBand, where))
      problems.push_back(std::move(problem));
  }
  const auto correlations = scoreCorrelations(plan, inputsOn(plan));
  for (const Problem& problem : correlations.problems()) problems.push_back(problem);
  return problems;
}

struct Simulator::State {
  State(Futures made, const Plan& plan, const Matrix& correlations, const Simulation& settings)
      : futures(std::move(made)),
        inputs(inputsOn(*futures.plan)),
        sample(inputs, correlations, settings.trials, settings.seed),
        band(firstBand(plan)) {}

  // What a row of samples says of an input.
  double usedOf(size_t input, double drawn, const TrialWriter& writer) const {
    if (inputs[input]->distribution.kind == DistributionKind::ServingBand) {
      if (!band) return 1;
      const double low = std::log(band->first);
      const double high = std::log(band->second);
      return std::exp((low + high) / 2 + (high - low) / 2 * drawn / kScoreOfP90);
    }
    return inputs[input]->effect == InputEffect::Value ? writer.valueOf(input).value_or(drawn) : drawn;
  }

  Futures futures;
  std::vector<const UncertainInput*> inputs;  // of the futures' plan
  Sample sample;
  std::optional<std::pair<double, double>> band;
  SimulationTrials result;
  std::unique_ptr<TrialWorker> worker;  // of single questions
};

namespace {

void reserve(SimulationTrials& result, size_t trials, size_t months) {
  for (std::vector<double>& values : result.used) values.resize(trials);
  for (ScenarioTrials& scenario : result.scenarios) {
    scenario.values.assign(scenario.outputs.size(), std::vector<double>(trials));
    scenario.cash.assign(months, std::vector<double>(std::min<size_t>(trials, kFanTrials)));
  }
}

void record(const TrialFigures& figures, size_t trial, size_t months, SimulationTrials& result) {
  size_t output = 0;
  size_t cash = 0;
  for (ScenarioTrials& scenario : result.scenarios) {
    for (std::vector<double>& values : scenario.values) values[trial] = figures.outputs[output++];
    for (size_t month = 0; month < months; ++month, ++cash) {
      if (trial < scenario.cash[month].size()) scenario.cash[month][trial] = figures.cash[cash];
    }
  }
}

}  // namespace

Simulator::Simulator(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Simulator::Simulator(Simulator&&) noexcept = default;
Simulator& Simulator::operator=(Simulator&&) noexcept = default;
Simulator::~Simulator() = default;

Result<Simulator> Simulator::prepare(const Plan& plan, const std::vector<ScenarioId>& scenarios,
                                     const Simulation& settings) {
  if (scenarios.empty()) return Problem{.code = "noScenario", .where = "scenarios"};
  if (Problems problems = checkUncertainties(plan); !problems.empty()) return problems;
  auto futures = futuresOf(plan, scenarios, settings.decision);
  if (!futures) return futures.problems();
  const auto correlations = scoreCorrelations(plan, inputsOn(plan));
  auto state = std::make_unique<State>(std::move(futures).value(), plan, correlations.value(), settings);
  SimulationTrials& result = state->result;
  result.trials = settings.trials;
  result.seed = settings.seed;
  result.decision = settings.decision;
  for (const UncertainInput* input : state->inputs) result.inputs.push_back(input->id.text);
  result.used.resize(result.inputs.size());
  result.clipped.resize(result.inputs.size());
  TrialEvaluator own(state->futures, {});
  const TrialFigures& figures = own.evaluate({});
  size_t first = 0;
  for (const FutureScenario& scenario : state->futures.scenarios) {
    const auto begin = figures.outputs.begin() + static_cast<std::ptrdiff_t>(first);
    first += scenario.outputs.size();
    result.scenarios.push_back({.id = scenario.id,
                                .outputs = scenario.outputs,
                                .own = {begin, begin + static_cast<std::ptrdiff_t>(scenario.outputs.size())}});
  }
  reserve(result, static_cast<size_t>(settings.trials), static_cast<size_t>(plan.horizonMonths));
  return Simulator(std::move(state));
}

bool Simulator::run(int until, int threads, const std::atomic<bool>* cancelled, std::atomic<int>* progress) {
  namespace tbb = oneapi::tbb;
  constexpr size_t kGrain = 8;
  State& state = *m_state;
  SimulationTrials& result = state.result;
  const auto months = static_cast<size_t>(state.futures.plan->horizonMonths);
  const auto isOver = [&] { return cancelled && cancelled->load(std::memory_order_relaxed); };
  struct Clips {
    std::vector<int> counts;
  };
  tbb::enumerable_thread_specific<std::unique_ptr<TrialWorker>> workers;
  tbb::enumerable_thread_specific<Clips> clips([&] { return Clips{std::vector<int>(state.inputs.size())}; });
  const auto work = [&](const tbb::blocked_range<size_t>& range) {
    std::unique_ptr<TrialWorker>& worker = workers.local();
    if (!worker) worker = std::make_unique<TrialWorker>(state.futures, state.inputs);
    for (size_t trial = range.begin(); trial < range.end() && !isOver(); ++trial) {
      for (size_t input = 0; input < state.inputs.size(); ++input)
        worker->drawn[input] = state.sample.value(input, trial);
      worker->writer.write(worker->drawn);
      for (size_t input = 0; input < state.inputs.size(); ++input) {
        result.used[input][trial] = state.usedOf(input, worker->drawn[input], worker->writer);
        clips.local().counts[input] += worker->writer.clipped()[input] ? 1 : 0;
      }
      record(worker->evaluator.evaluate(worker->drawn), trial, months, result);
      if (progress) progress->fetch_add(1, std::memory_order_relaxed);
    }
  };
  // As many as are asked for, also where there are fewer processors.
  std::optional<tbb::global_control> limit;
  if (threads > 0) limit.emplace(tbb::global_control::max_allowed_parallelism, static_cast<size_t>(threads));
  tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
  arena.execute([&] {
    tbb::parallel_for(tbb::blocked_range<size_t>(static_cast<size_t>(result.done), static_cast<size_t>(until), kGrain),
                      work);
  });
  if (isOver()) return false;
  clips.combine_each([&](const Clips& each) {
    for (size_t input = 0; input < each.counts.size(); ++input) result.clipped[input] += each.counts[input];
  });
  result.done = until;
  return true;
}

const SimulationTrials& Simulator::trials() const {
  return m_state->result;
}

QuantileFigures Simulator::atQuantiles(const std::vector<std::pair<size_t, double>>& chosen) {
  State& state = *m_state;
  if (!state.worker) state.worker = std::make_unique<TrialWorker>(state.futures, state.inputs);
  TrialWorker& worker = *state.worker;
  constexpr double kMedian = 0.5;
  for (size_t input = 0; input < state.inputs.size(); ++input)
    worker.drawn[input] = state.sample.quantile(input, kMedian);
  for (const auto& [input, p] : chosen) worker.drawn[input] = state.sample.quantile(input, p);
  worker.writer.write(worker.drawn);
  QuantileFigures figures{.used = {}, .outputs = worker.evaluator.evaluate(worker.drawn).outputs};
  for (size_t input = 0; input < state.inputs.size(); ++input)
    figures.used.push_back(state.usedOf(input, worker.drawn[input], worker.writer));
  return figures;
}

std::optional<size_t> outputIndex(const ScenarioTrials& scenario, std::string_view output) {
  const auto found = std::ranges::find(scenario.outputs, output);
  if (found == scenario.outputs.end()) return {};
  return static_cast<size_t>(found - scenario.outputs.begin());
}

std::vector<Driver> driversOf(const SimulationTrials& trials, const ScenarioTrials& scenario,
                              const std::string& output) {
  const auto index = outputIndex(scenario, output);
  std::vector<Driver> drivers;
  for (size_t input = 0; index && input < trials.inputs.size(); ++input) {
    std::vector<double> values;
    std::vector<double> outputs;  // where there is a figure
    for (size_t trial = 0; trial < static_cast<size_t>(trials.done); ++trial) {
      if (std::isnan(scenario.values[*index][trial])) continue;
      values.push_back(trials.used[input][trial]);
      outputs.push_back(scenario.values[*index][trial]);
    }
    drivers.push_back(
        {.input = trials.inputs[input], .rank = rankCorrelation(values, outputs), .swing = swingOf(values, outputs)});
  }
  std::ranges::stable_sort(drivers,
                           [](const Driver& a, const Driver& b) { return std::abs(a.swing) > std::abs(b.swing); });
  return drivers;
}

std::optional<LikelyRange> rangeOf(const SimulationTrials& trials, const ScenarioId& scenario,
                                   std::string_view output) {
  const auto found = std::ranges::find(trials.scenarios, scenario, &ScenarioTrials::id);
  const auto index = found == trials.scenarios.end() ? std::nullopt : outputIndex(*found, output);
  if (!index) return {};
  const std::vector<double>& all = found->values[*index];
  std::vector<double> values(all.begin(), all.begin() + trials.done);
  std::erase_if(values, [](double value) { return std::isnan(value); });
  if (values.empty()) return {};
  return likelyRange(std::move(values));
}

std::array<std::vector<double>, kFanPercentiles.size()> fanOf(const ScenarioTrials& scenario, int done) {
  std::array<std::vector<double>, kFanPercentiles.size()> fan;
  for (const std::vector<double>& month : scenario.cash) {
    const size_t count = std::min(month.size(), static_cast<size_t>(done));
    std::vector<double> sorted(month.begin(), month.begin() + static_cast<std::ptrdiff_t>(count));
    std::sort(sorted.begin(), sorted.end());
    for (size_t index = 0; index < kFanPercentiles.size(); ++index)
      fan[index].push_back(sorted.empty() ? 0.0 : percentile(sorted, kFanPercentiles[index] / 100.0));
  }
  return fan;
}

}  // namespace fulcrum::risk
