// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps as a line over one field or a surface over two.
#pragma once

#include "charts/surface_data.h"
#include "live/workspace.h"
#include "risk/sweep.h"

namespace fulcrum {

// One axis. `now` is the plan's own value of the field, marked where it is within.
[[nodiscard]] ChartData sweepLine(const risk::SweepTable& table, const std::string& output, const Plan& plan,
                                  std::optional<double> now, const NumberFormat& format);
// Two axes: the change against the point that is nearest to the plan's own values.
[[nodiscard]] SurfaceData sweepSurface(const risk::SweepTable& table, const std::string& output, const Plan& plan,
                                       QPointF now, const NumberFormat& format);

}  // namespace fulcrum
