// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/band.h"

namespace fulcrum {
namespace {

// The measurement divided by the model's answer: a tenth of the measurements lie below low, a tenth above high.
struct Spread {
  double low;
  double high;
};
// Engine releases differ by 7.7 % in the median: a measurement is not surer than that. Both are judgements, not
// quantiles.
constexpr Spread kMeasured{0.9, 1.1};
constexpr Spread kCalibrated{0.86, 1.16};
constexpr Spread kDense{0.82, 1.2};
constexpr Spread kExperts{0.52, 1.32};
constexpr Spread kForeign{0.45, 1.5};
constexpr double kScarceFactor = 1.4;  // of the widths, where memory holds few sequences

Spread spreadOf(const ServingSetup& setup, ServingRule rule) {
  if (rule == ServingRule::Measured) return kMeasured;
  if (rule == ServingRule::Calibrated) return kCalibrated;
  if (setup.accelerator->vendor != "NVIDIA") return kForeign;
  return setup.model->experts > 0 ? kExperts : kDense;
}

}  // namespace

ServingBand bandAround(double tokensPerSecond, const ServingSetup& setup, const MemoryFit& memory, ServingRule rule) {
  Spread spread = spreadOf(setup, rule);
  if (memory.sequences < kScarceSequences) spread = {spread.low / kScarceFactor, spread.high * kScarceFactor};
  return {.low = tokensPerSecond * spread.low, .high = tokensPerSecond * spread.high};
}

}  // namespace fulcrum
