// SPDX-License-Identifier: GPL-3.0-or-later
// The uncertain inputs that a plan starts with, each with its source. All of them lie around the plan's own values, so
// that they fit any plan.
#pragma once

#include <string_view>

#include "plan/plan.h"

namespace fulcrum::risk {

// Traffic, growth, cloud, hardware and API price trends, spot price, throughput, residual value, lead time,
// electricity, and the hit rate where a scenario's cache is on.
[[nodiscard]] std::vector<UncertainInput> defaultInputs(const Plan& plan);
// Whether a source is one of the default set's that is nobody's figure; each of them is translated by its text, in the
// context DefaultSources.
[[nodiscard]] bool isJudgement(std::string_view source);
// Between those of the default set.
[[nodiscard]] std::vector<RankCorrelation> defaultCorrelations();

// The plan with the default set added: inputs of the same id stay as they are.
[[nodiscard]] Plan withDefaultInputs(Plan plan);

}  // namespace fulcrum::risk
