// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/band.h"

#include "serving/stack.h"

namespace fulcrum {
namespace {

using coefficients::Spread;

// Engine releases differ by 7.7 % in the median: a measurement is not surer than that. Both are judgements, not
// quantiles.
constexpr Spread kMeasured{0.9, 1.1};
constexpr Spread kCalibrated{0.86, 1.16};
constexpr double kScarceFactor = 1.4;  // of the widths, where memory holds few sequences

Spread bandOf(const ServingSetup& setup, ServingRule rule) {
  if (rule == ServingRule::Measured) return kMeasured;
  if (rule == ServingRule::Calibrated) return kCalibrated;
  return spreadOf(setup.engine, setup.accelerator->vendor, setup.model->experts > 0);
}

}  // namespace

ServingBand bandAround(double tokensPerSecond, const ServingSetup& setup, const MemoryFit& memory, ServingRule rule) {
  Spread spread = bandOf(setup, rule);
  if (memory.sequences < kScarceSequences) spread = {spread.low / kScarceFactor, spread.high * kScarceFactor};
  return {.low = tokensPerSecond * spread.low, .high = tokensPerSecond * spread.high};
}

}  // namespace fulcrum
