// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures of an evaluation whose series are complete.
#pragma once

#include "engine/evaluation.h"
#include "engine/trends.h"

namespace fulcrum {

// `missing`: GPU-hours of load that is on no node for want of a rate; none where that cannot be told.
[[nodiscard]] Headline headlineOf(const Evaluation& evaluation, const Trends& trends, std::optional<double> missing);

}  // namespace fulcrum
