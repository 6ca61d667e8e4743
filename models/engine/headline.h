// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures of an evaluation whose series are complete.
#pragma once

#include "engine/evaluation.h"
#include "engine/trends.h"

namespace fulcrum {

[[nodiscard]] Headline headlineOf(const Evaluation& evaluation, const Trends& trends);

}  // namespace fulcrum
