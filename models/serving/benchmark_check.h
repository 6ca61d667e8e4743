// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a benchmark row can be believed.
#pragma once

#include "serving/serving_setup.h"
#include "serving/spec_list.h"

namespace fulcrum {

// Output tokens per second that no engine exceeds without speculative decoding: each step reads the weights that one
// token touches and the keys and values of all sequences from memory, or multiplies every sequence with them, whichever
// takes longer. Infinite where bandwidth or arithmetic rate are not known.
[[nodiscard]] double rooflineTokensPerSecond(const ServingSetup& setup, double concurrency);

// Warnings: "benchmarkTooFast" (above the roofline), "benchmarkDisagrees" (throughput and TPOT do not go together:
// often input tokens were counted too), "benchmarkFarOff" (more than four times above or below the model's estimate).
// Errors of names and of checkSetup() where the row cannot be compared at all.
[[nodiscard]] Problems doubtsOf(const BenchmarkRow& row, const SpecList& specs);

}  // namespace fulcrum
