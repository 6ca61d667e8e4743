// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/default_inputs.h"

#include <algorithm>

namespace fulcrum::risk {
namespace {

Distribution around(double p10, double p90) {
  return {.kind = DistributionKind::Quantiles, .p10 = p10, .p50 = 0.0, .p90 = p90};
}

// Times or divided by: the median is 1.
Distribution timesOrDividedBy(double factor) {
  return {.kind = DistributionKind::LogNormal, .p10 = 1 / factor, .p90 = factor};
}

UncertainInput input(const char* id, const char* path, InputEffect effect, Distribution distribution,
                     const char* source) {
  return {.id = UncertaintyId(id),
          .path = path,
          .effect = effect,
          .distribution = std::move(distribution),
          .source = source};
}

// Whether the serving model answers for any workload.
bool hasModelledRate(const Plan& plan) {
  return std::ranges::any_of(plan.workloads, [](const Workload& workload) {
    return !workload.service && workload.unit == DemandUnit::Requests;
  });
}

bool hasCacheOn(const Plan& plan) {
  return std::ranges::any_of(plan.scenarios, [](const Scenario& scenario) {
    return scenario.levers.responseCache && scenario.levers.responseCache->on;
  });
}

UncertainInput throughput(const Plan& plan) {
  if (hasModelledRate(plan)) {
    return input("speed", "throughput", InputEffect::Factor, {.kind = DistributionKind::ServingBand},
                 "The serving model's own 80 % band, from its validation against published throughput.");
  }
  return input("speed", "throughput", InputEffect::Factor, timesOrDividedBy(1.2),
               "Judgement: a measured rate moves by a fifth with engine version, prompt lengths and batching. Measure "
               "your own.");
}

}  // namespace

std::vector<UncertainInput> defaultInputs(const Plan& plan) {
  constexpr auto kAdd = InputEffect::Add;
  constexpr auto kFactor = InputEffect::Factor;
  std::vector<UncertainInput> inputs{
      input("traffic", "demand", kFactor, timesOrDividedBy(1.35),
            "Judgement: a new product's traffic is known to about a third either way. Replace it with the error of "
            "your own "
            "forecasts."),
      input("growth", "demandGrowth", kAdd, around(-0.01, 0.01),
            "Judgement: a point of growth per month either way, 13 % within a year."),
      input("rent", "assumptions.cloudPriceTrend", kAdd, around(-0.15, 0.10),
            "AWS p5.48xlarge (8x H100) from $98.32 to $55.04 per hour in the two years to mid-2025: 25 % per year; "
            "Google Cloud "
            "a3-highgpu-8g at $88.49 in July 2026: hardly a change."),
      input("hw", "assumptions.hardwarePriceTrend", kAdd, around(-0.10, 0.10),
            "Judgement: prices of servers follow generations of accelerators, which are announced and slip."),
      input("api", "assumptions.apiPriceTrend", kAdd, around(-0.20, 0.20),
            "Judgement: API prices of one quality fell by a third to two thirds per year since 2023, in steps."),
      input("spot", "spotPrice", kFactor, timesOrDividedBy(1.5),
            "Google Cloud price list of 30 July 2026: spot prices of one machine type differ between regions by more "
            "than two either "
            "way."),
      throughput(plan),
      input("residual", "assumptions.residualShare", kAdd, around(-0.10, 0.10),
            "Judgement: what a used server brings depends on the next two generations."),
      input("delivery", "assumptions.leadTimeMonths", kAdd,
            {.kind = DistributionKind::Discrete, .values = {0, 1, 3, 6}, .weights = {0.55, 0.2, 0.15, 0.1}},
            "Judgement: servers come as promised a little more often than not, and seldom early."),
      input("power", "assumptions.electricityPerKWh", kFactor, timesOrDividedBy(1.25),
            "Judgement: a quarter either way within a contract's length.")};
  if (hasCacheOn(plan)) {
    inputs.push_back(input("cacheHits", "levers.responseCache.hitRate", kAdd, around(-0.10, 0.05),
                           "Judgement: hit rates of pilots are rarely reached by all users."));
  }
  return inputs;
}

std::vector<RankCorrelation> defaultCorrelations() {
  return {{.a = UncertaintyId("rent"), .b = UncertaintyId("hw"), .rank = 0.5},
          {.a = UncertaintyId("traffic"), .b = UncertaintyId("growth"), .rank = 0.3}};
}

Plan withDefaultInputs(Plan plan) {
  const auto has = [&](const UncertaintyId& id) {
    return std::ranges::any_of(plan.uncertainties, [&](const UncertainInput& input) { return input.id == id; });
  };
  const bool wasEmpty = plan.uncertainties.empty();
  for (UncertainInput& each : defaultInputs(plan)) {
    if (!has(each.id)) plan.uncertainties.push_back(std::move(each));
  }
  if (wasEmpty && plan.correlations.empty()) plan.correlations = defaultCorrelations();
  return plan;
}

}  // namespace fulcrum::risk
