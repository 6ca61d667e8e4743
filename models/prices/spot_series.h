// SPDX-License-Identifier: GPL-3.0-or-later
// Series of how many spot nodes were there, as research publishes them: no price list, but what it says of
// interruptions is worth a sentence.
#pragma once

#include <filesystem>
#include <optional>

#include "base/result.h"

namespace fulcrum::prices {

// Problem "spotSeries" with the share of time in which there was a node, and the interruptions per node and hour;
// nothing for another file.
[[nodiscard]] std::optional<Problem> spotSeriesIn(const std::filesystem::path& file);

}  // namespace fulcrum::prices
