// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/default_inputs.h"

#include <algorithm>
#include <string_view>

// lupdate reads the marker by name, as in base/problem_text.cpp.
#define QT_TRANSLATE_NOOP(context, text) text

namespace fulcrum::risk {
namespace {

Distribution around(double p10, double p90) {
  return {.kind = DistributionKind::Quantiles, .p10 = p10, .p50 = 0.0, .p90 = p90};
}

// Times or divided by: the median is 1.
Distribution timesOrDividedBy(double factor) {
  return {.kind = DistributionKind::LogNormal, .p10 = 1 / factor, .p90 = factor};
}

struct DefaultSource {
  std::string_view input;
  const char* text;
  bool isJudgement = true;
};
constexpr DefaultSource kSources[] = {
    {"traffic", QT_TRANSLATE_NOOP("DefaultSources",
                                  "Judgement: a new product's traffic is known to about a third either way. Replace it "
                                  "with the error of your own forecasts.")},
    {"growth",
     QT_TRANSLATE_NOOP("DefaultSources", "Judgement: a point of growth per month either way, 13 % within a year.")},
    {"rent",
     QT_TRANSLATE_NOOP(
         "DefaultSources",
         "AWS p5.48xlarge (8x H100) from $98.32 to $55.04 per hour in the two years to mid-2025: 25 % per "
         "year; Google Cloud a3-highgpu-8g at $88.49 in July 2026: hardly a change."),
     false},
    {"hw", QT_TRANSLATE_NOOP("DefaultSources",
                             "Judgement: prices of servers follow generations of accelerators, which are announced and "
                             "slip.")},
    {"api", QT_TRANSLATE_NOOP("DefaultSources",
                              "Judgement: API prices of one quality fell by a third to two thirds per year since 2023, "
                              "in steps.")},
    {"spot",
     QT_TRANSLATE_NOOP(
         "DefaultSources",
         "Google Cloud price list of 30 July 2026: spot prices of one machine type differ between regions "
         "by more than two either way."),
     false},
    {"speedBand",
     QT_TRANSLATE_NOOP("DefaultSources",
                       "The serving model's own 80 % band, from its validation against published throughput."),
     false},
    {"speed", QT_TRANSLATE_NOOP("DefaultSources",
                                "Judgement: a measured rate moves by a fifth with engine version, prompt lengths and "
                                "batching. Measure your own.")},
    {"residual",
     QT_TRANSLATE_NOOP("DefaultSources", "Judgement: what a used server brings depends on the next two generations.")},
    {"delivery", QT_TRANSLATE_NOOP("DefaultSources",
                                   "Judgement: servers come as promised a little more often than not, and seldom "
                                   "early.")},
    {"power", QT_TRANSLATE_NOOP("DefaultSources", "Judgement: a quarter either way within a contract's length.")},
    {"cacheHits",
     QT_TRANSLATE_NOOP("DefaultSources", "Judgement: hit rates of pilots are rarely reached by all users.")}};

UncertainInput input(std::string_view id, const char* path, InputEffect effect, Distribution distribution,
                     std::string_view source) {
  return {.id = UncertaintyId(std::string(id)),
          .path = path,
          .effect = effect,
          .distribution = std::move(distribution),
          .source = std::ranges::find(kSources, source, &DefaultSource::input)->text};
}
UncertainInput input(std::string_view id, const char* path, InputEffect effect, Distribution distribution) {
  return input(id, path, effect, std::move(distribution), id);
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
    return input("speed", "throughput", InputEffect::Factor, {.kind = DistributionKind::ServingBand}, "speedBand");
  }
  return input("speed", "throughput", InputEffect::Factor, timesOrDividedBy(1.2));
}

}  // namespace

std::vector<UncertainInput> defaultInputs(const Plan& plan) {
  constexpr auto kAdd = InputEffect::Add;
  constexpr auto kFactor = InputEffect::Factor;
  std::vector<UncertainInput> inputs{
      input("traffic", "demand", kFactor, timesOrDividedBy(1.35)),
      input("growth", "demandGrowth", kAdd, around(-0.01, 0.01)),
      input("rent", "assumptions.cloudPriceTrend", kAdd, around(-0.15, 0.10)),
      input("hw", "assumptions.hardwarePriceTrend", kAdd, around(-0.10, 0.10)),
      input("api", "assumptions.apiPriceTrend", kAdd, around(-0.20, 0.20)),
      input("spot", "spotPrice", kFactor, timesOrDividedBy(1.5)),
      throughput(plan),
      input("residual", "assumptions.residualShare", kAdd, around(-0.10, 0.10)),
      input("delivery", "assumptions.leadTimeMonths", kAdd,
            {.kind = DistributionKind::Discrete, .values = {0, 1, 3, 6}, .weights = {0.55, 0.2, 0.15, 0.1}}),
      input("power", "assumptions.electricityPerKWh", kFactor, timesOrDividedBy(1.25))};
  if (hasCacheOn(plan)) {
    inputs.push_back(input("cacheHits", "levers.responseCache.hitRate", kAdd, around(-0.10, 0.05)));
  }
  return inputs;
}

bool isJudgement(std::string_view source) {
  const auto known = std::ranges::find(kSources, source, [](const DefaultSource& each) { return each.text; });
  return known != std::end(kSources) && known->isJudgement;
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
