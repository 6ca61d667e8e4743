// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/benchmark_check.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/conversions.h"
#include "base/number_text.h"
#include "serving/names.h"
#include "serving/operating_point.h"
#include "serving/weights.h"

namespace fulcrum {
namespace {

constexpr double kGiga = 1e9;
constexpr double kTolerance = 1.1;  // of throughput against TPOT: runs have a beginning and an end
constexpr double kFar = 4;          // calibration holds its factors within this

std::string whole(double value) {
  return numberText(std::round(value));
}

// A plan that cannot be estimated is a warning; a row that cannot be compared is of no use.
Problems asErrors(Problems problems) {
  for (Problem& problem : problems) problem.severity = Severity::Error;
  return problems;
}

}  // namespace

double rooflineTokensPerSecond(const ServingSetup& setup, double concurrency) {
  const double parameters = setup.model->activeParamsB * kGiga;
  const double context = setup.inputTokens + setup.outputTokens / 2;
  const WeightBytes weights = weightBytes(*setup.model, setup.precision);
  const double touched =
      setup.model->experts > 0 ? static_cast<double>(setup.model->expertsPerToken) / setup.model->experts : 1;
  const double kv = kvBytes(*setup.model, isSixteenBit(setup.precision) ? 2 : 1, context);  // 8 bits can be set
  const double bytes = weights.rest - weights.lookedUp + weights.experts * touched + concurrency * kv;
  const double memory = bytes / (setup.gpus * setup.accelerator->bandwidthGBs * kGiga);
  const double arithmetic = concurrency * 2 * parameters / (setup.gpus * arithmeticRate(setup));
  const double seconds = std::max(memory, arithmetic);
  return seconds > 0 && std::isfinite(seconds) ? concurrency / seconds : std::numeric_limits<double>::infinity();
}

Problems doubtsOf(const BenchmarkRow& row, const SpecList& specs) {
  const auto model = specs.model(row.model);
  if (!model) return asErrors(model.problems());
  const auto accelerator = specs.accelerator(row.accelerator);
  if (!accelerator) return asErrors(accelerator.problems());
  const ServingSetup setup{.model = model.value(),
                           .accelerator = accelerator.value(),
                           .gpus = row.gpus,
                           .precision = row.precision,
                           .engine = engineOf(row.engine).value_or(ServingEngine::Vllm),
                           .inputTokens = row.inputTokens,
                           .outputTokens = row.outputTokens};
  if (const Problems problems = checkSetup(setup, true); !problems.empty()) return asErrors(problems);
  Problems doubts;
  const auto doubt = [&](std::string code, std::vector<std::pair<std::string, std::string>> facts) {
    facts.emplace_back("value", whole(row.outputTokensPerSecond));
    facts.emplace_back("gpus", std::to_string(row.gpus));
    facts.emplace_back("accelerator", accelerator.value()->name);
    doubts.push_back({.severity = Severity::Warning, .code = std::move(code), .facts = std::move(facts)});
  };
  const double most = rooflineTokensPerSecond(setup, row.concurrency);
  if (row.outputTokensPerSecond > most) doubt("benchmarkTooFast", {{"most", whole(most)}});
  if (row.tpotMs && row.outputTokensPerSecond > kTolerance * row.concurrency / *row.tpotMs * kMsPerSecond) {
    doubt("benchmarkDisagrees",
          {{"tpot", numberText(*row.tpotMs)}, {"most", whole(row.concurrency / *row.tpotMs * kMsPerSecond)}});
  }
  const double modelled = pointAt(setup, row.concurrency).outputTokensPerSecond;
  if (doubts.empty() && (row.outputTokensPerSecond > kFar * modelled || row.outputTokensPerSecond * kFar < modelled))
    doubt("benchmarkFarOff", {{"modelled", whole(modelled)}});
  return doubts;
}

}  // namespace fulcrum
