// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/serving_answer.h"

#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "serving/band.h"
#include "serving/names.h"

namespace fulcrum {

std::string_view ruleName(ServingRule rule) {
  constexpr std::string_view kNames[] = {"measured", "calibrated", "estimated"};
  return kNames[static_cast<size_t>(rule)];
}

// What rows say about a setup.
struct ServingBook::Known {
  ServingRule rule = ServingRule::Estimated;
  CalibrationFactors factors;
  std::string source;
};

ServingBook::ServingBook() = default;

ServingBook::ServingBook(const Plan& plan) : m_specs(plan), m_rows(plan.benchmarks) {
  if (!m_rows.empty()) m_calibrations = calibrate(m_rows, m_specs).calibrations;
}

namespace {

// How far a row's conditions are from those asked for, in powers of e.
double distance(const BenchmarkRow& row, const ServingSetup& setup) {
  const auto apart = [](double a, double b) { return std::abs(std::log(a / b)); };
  return apart(row.gpus, setup.gpus) + apart(row.inputTokens, setup.inputTokens) +
         apart(row.outputTokens, setup.outputTokens);
}

}  // namespace

ServingBook::Known ServingBook::knownFor(const ServingSetup& setup) const {
  Known known;
  if (m_rows.empty()) return known;
  const std::string key = acceleratorKey(setup.accelerator->name);
  const Calibration* inUse = calibrationInUse(m_calibrations, key, setup.engine, setup.model->experts > 0);
  if (inUse) {
    known.rule = ServingRule::Calibrated;
    known.factors = inUse->factors;
    known.source = m_rows[inUse->rows.front().row].source;
  }
  // The nearest row of this very deployment moves with the model: its error there is taken off everywhere. A row of
  // another engine counts where the one in use has none.
  const BenchmarkRow* nearestRow = nullptr;
  double nearestAway = 0;
  bool nearestInUse = false;
  for (const Calibration& calibration : m_calibrations) {
    if (calibration.accelerator != key) continue;
    const bool isInUse = &calibration == inUse;
    for (const RowError& error : calibration.rows) {
      const BenchmarkRow& row = m_rows[error.row];
      if (!samePrecision(row.precision, setup.precision) || m_specs.findModel(row.model) != setup.model) continue;
      const double away = distance(row, setup);
      if (nearestRow && (isInUse == nearestInUse ? away >= nearestAway : nearestInUse)) continue;
      nearestRow = &row;
      nearestAway = away;
      nearestInUse = isInUse;
    }
  }
  if (!nearestRow) return known;
  ServingSetup there = setup;
  there.gpus = nearestRow->gpus;
  there.inputTokens = nearestRow->inputTokens;
  there.outputTokens = nearestRow->outputTokens;
  there.engine = engineOf(nearestRow->engine).value_or(setup.engine);
  there.prefixShare = 0;
  there.calibration = known.factors;
  const double modelled = pointAt(there, nearestRow->concurrency).outputTokensPerSecond;
  known.rule = ServingRule::Measured;
  known.factors.measured = modelled / nearestRow->outputTokensPerSecond;
  known.source = nearestRow->source;
  return known;
}

Result<ServingSetup> ServingBook::setup(const ServingState& state, int gpus) const {
  const auto model = m_specs.model(state.model);
  const auto accelerator = m_specs.accelerator(state.accelerator);
  if (!model) return model.problems();
  if (!accelerator) return accelerator.problems();
  ServingSetup setup{.model = model.value(),
                     .accelerator = accelerator.value(),
                     .gpus = gpus,
                     .precision = state.precision,
                     .kvPrecision = state.kvPrecision,
                     .engine = state.engine,
                     .inputTokens = state.inputTokens,
                     .outputTokens = state.outputTokens,
                     .prefixShare = state.prefixShare};
  setup.calibration = knownFor(setup).factors;
  return setup;
}

Result<ServingAnswer> ServingBook::answer(const ServingState& state, int gpus, double maxConcurrency) const {
  if (gpus <= 0) {
    const auto size = replicaGpus(state);
    if (!size) return size.problems();
    gpus = size.value();
  }
  auto setup = this->setup(state, gpus);
  if (!setup) return setup.problems();
  if (state.gpusPerNode > 0 && gpus > state.gpusPerNode) {
    return Problem{.severity = Severity::Warning,
                   .code = "servingNode",
                   .facts = {{"gpus", std::to_string(gpus)}, {"most", std::to_string(state.gpusPerNode)}}};
  }
  const Known known = knownFor(setup.value());
  Problems problems = checkSetup(setup.value(), known.rule != ServingRule::Estimated);
  if (!problems.empty()) return problems;
  const auto point = operatingPoint(setup.value(), state.targets(), maxConcurrency);
  if (!point) return point.problems();
  ServingAnswer answer{.point = point.value(),
                       .memory = memoryFit(setup.value()),
                       .rule = known.rule,
                       .source = known.source,
                       .setup = setup.value()};
  answer.band = bandAround(answer.point.outputTokensPerSecond, setup.value(), answer.memory, known.rule);
  if (answer.memory.sequences < kScarceSequences) {
    answer.notes.push_back({.severity = Severity::Warning,
                            .code = "servingScarceMemory",
                            .facts = {{"sequences", numberText(std::floor(answer.memory.sequences))},
                                      {"model", setup.value().model->name},
                                      {"gpus", std::to_string(gpus)},
                                      {"accelerator", setup.value().accelerator->name}}});
  }
  return answer;
}

Result<int> ServingBook::replicaGpus(const ServingState& state) const {
  int best = 0;
  double bestRate = 0;
  Problems problems;
  for (const int gpus : kReplicaSizes) {
    if (state.gpusPerNode > 0 && gpus > state.gpusPerNode) break;
    const auto answer = this->answer(state, gpus);
    if (!answer) {
      problems = answer.problems();
      continue;
    }
    // GPUs of a node that no whole replica fills are paid, too.
    const double replicas = state.gpusPerNode > 0 ? state.gpusPerNode / gpus : 1.0 / gpus;
    const double rate = replicas * answer.value().point.requestsPerSecond;
    if (rate <= bestRate) continue;
    best = gpus;
    bestRate = rate;
  }
  if (best > 0) return best;
  return problems;
}

}  // namespace fulcrum
