// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a rate is: an 80 % band whose width depends on the regime.
#pragma once

#include "serving/serving_answer.h"

namespace fulcrum {

// Around a throughput in output tokens per second. Widths are quantiles of the errors found in validation
// (docs/serving-model.md).
[[nodiscard]] ServingBand bandAround(double tokensPerSecond, const ServingSetup& setup, const MemoryFit& memory,
                                     ServingRule rule);

}  // namespace fulcrum
