// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "plan/fields.h"
#include "serving/names.h"
#include "serving/operating_point.h"
#include "serving/stack.h"

namespace fulcrum {
namespace {

constexpr int kForeignGpus = 8;  // up to here a device that is not NVIDIA's is estimated without a measurement
constexpr Precision kAskedPrecisions[] = {Precision::Bf16, Precision::Fp8, Precision::Int8, Precision::Fp4,
                                          Precision::Int4};
constexpr double kLongest = 1e9;

using Facts = std::vector<std::pair<std::string, std::string>>;

bool isLength(double tokens) {
  return std::isfinite(tokens) && tokens >= 1 && tokens <= kLongest;
}

std::string rounded(double value) {
  return numberText(std::round(value * 10) / 10);
}

// The precisions an engine serves on a device, as a list of names.
std::string precisionsOf(ServingSetup setup) {
  std::string names;
  for (const Precision precision : kAskedPrecisions) {
    if (precision == Precision::Fp4 && setup.accelerator->fp4Tflops <= 0) continue;
    setup.precision = precision;
    if (arithmeticRate(setup) > 0) names.append(names.empty() ? "" : ", ").append(enumName(precision));
  }
  return names.empty() ? "-" : names;
}

Facts factsOf(const ServingSetup& setup, Facts more) {
  Facts facts{{"model", setup.model->name},
              {"accelerator", setup.accelerator->name},
              {"gpus", std::to_string(setup.gpus)},
              {"precision", std::string(enumName(setup.precision))},
              {"vendor", setup.accelerator->vendor.empty() ? "-" : setup.accelerator->vendor}};
  facts.insert(facts.end(), more.begin(), more.end());
  return facts;
}

bool isDescribed(const ModelSpec& model) {
  return model.paramsB > 0 && model.activeParamsB > 0 && model.layers > 0 && model.hidden > 0 && model.heads > 0 &&
         model.headDim > 0 && model.kvElementsPerToken + model.windowKvElementsPerToken > 0;
}

}  // namespace

Problems checkSetup(const ServingSetup& setup, bool calibrated) {
  const ModelSpec& model = *setup.model;
  const AcceleratorSpec& accelerator = *setup.accelerator;
  const auto problem = [&](std::string code, Facts more = {}) {
    return Problems{{.severity = Severity::Warning, .code = std::move(code), .facts = factsOf(setup, std::move(more))}};
  };
  if (!isDescribed(model)) return problem("servingModelSpecs");
  if (accelerator.memoryGB <= 0 || accelerator.bandwidthGBs <= 0) return problem("servingSpecs");
  if (!isLength(setup.inputTokens) || !isLength(setup.outputTokens)) return problem("servingLengths");
  if (model.maxContext > 0 && setup.inputTokens + setup.outputTokens > model.maxContext) {
    return problem("servingContext", {{"tokens", numberText(setup.inputTokens + setup.outputTokens)},
                                      {"most", std::to_string(model.maxContext)}});
  }
  if (arithmeticRate(setup) <= 0) return problem("servingPrecision", {{"choices", precisionsOf(setup)}});
  if (setup.gpus < 1) return problem("servingGpus");
  const bool foreign = accelerator.vendor != kFirstMaker;
  if (foreign && setup.engine == ServingEngine::TensorRtLlm) return problem("servingEngine");
  if (!calibrated && !makerFactors(accelerator.vendor)) return problem("servingMaker");
  if (!calibrated && foreign && setup.gpus > kForeignGpus) return problem("servingForeign");
  if (const MemoryFit fit = memoryFit(setup); !fit.fits()) {
    const int enough = smallestFit(setup);
    return problem(enough > 0 ? "servingDoesNotFit" : "servingNeverFits",
                   {{"needed", rounded(fit.weightsGB + fit.otherGB + fit.kvPerSequenceGB)},
                    {"total", rounded(fit.totalGB)},
                    {"enough", std::to_string(enough)}});
  }
  return {};
}

}  // namespace fulcrum
