// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/stack.h"

#include <algorithm>
#include <iterator>

namespace fulcrum {
namespace {

namespace fit = coefficients;

constexpr fit::MakerFactors kAsFitted{
    .vendor = kFirstMaker, .bandwidth = 1, .compute = 1, .host = 1, .sequences = 1, .low = 1, .high = 1};

}  // namespace

const fit::EngineFactors& factorsOf(ServingEngine engine) {
  if (engine == ServingEngine::TensorRtLlm) return fit::kTensorRtLlm;
  return engine == ServingEngine::Sglang ? fit::kSglang : fit::kVllm;
}

const fit::MakerFactors* makerFactors(std::string_view vendor) {
  if (vendor == kFirstMaker) return &kAsFitted;
  const auto* found = std::find_if(std::begin(fit::kOtherMakers), std::end(fit::kOtherMakers),
                                   [&](const fit::MakerFactors& maker) { return maker.vendor == vendor; });
  return found == std::end(fit::kOtherMakers) ? nullptr : found;
}

fit::Spread spreadOf(ServingEngine engine, std::string_view vendor, bool experts) {
  const fit::MakerFactors* maker = makerFactors(vendor);
  if (maker && maker != &kAsFitted) return {maker->low, maker->high};
  if (engine == ServingEngine::TensorRtLlm) return experts ? fit::kTensorRtLlmExperts : fit::kTensorRtLlmDense;
  if (engine == ServingEngine::Sglang) return experts ? fit::kSglangExperts : fit::kSglangDense;
  return experts ? fit::kVllmExperts : fit::kVllmDense;
}

}  // namespace fulcrum
