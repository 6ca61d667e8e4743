// SPDX-License-Identifier: GPL-3.0-or-later
// All outputs over one or two fields.
#pragma once

#include <atomic>
#include <string_view>

#include "risk/point_evaluator.h"

namespace fulcrum::risk {

struct SweepAxis {
  std::string path;
  std::vector<double> values;
};

// `PATH=from:to:steps`, steps counting both ends, or `PATH=1,2,5`. Problem: "sweepAxis".
[[nodiscard]] Result<SweepAxis> parseAxis(std::string_view text);

struct SweepRow {
  std::int64_t point = 0;  // counts over the first axis, and within it over the second
  std::vector<double> axes;
  std::vector<double> outputs;
};

struct SweepTable {
  std::vector<std::string> axes;
  std::vector<std::string> outputs;
  std::vector<SweepRow> rows;
};

// One of `count` parts of the points: those whose number leaves `index` - 1 when divided by it.
struct Shard {
  int index = 1;
  int count = 1;
  [[nodiscard]] bool holds(std::int64_t point) const { return point % count == index - 1; }
};
// `2/8`. Problem: "shard".
[[nodiscard]] Result<Shard> parseShard(std::string_view text);

inline constexpr std::int64_t kMaxSweepPoints = 1'000'000;

// Problems: "sweepAxes" (one or two), "sweepSameAxis" (twice one field), "sweepTooLarge", "outOfRange" where an axis
// leaves its field, those of PointEvaluator::prepare; "riskCancelled".
[[nodiscard]] Result<SweepTable> sweep(const Plan& plan, const ScenarioId& scenario, const std::vector<SweepAxis>& axes,
                                       const Shard& shard = {}, int threads = 0,
                                       const std::atomic<bool>* cancelled = nullptr);

}  // namespace fulcrum::risk
