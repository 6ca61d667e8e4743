// SPDX-License-Identifier: GPL-3.0-or-later
// Throughput against interactivity of one replica.
#pragma once

#include <optional>

#include "charts/chart_data.h"
#include "serving/serving_answer.h"
#include "words/number_format.h"

namespace fulcrum {

// Output tokens per second and GPU over output tokens per second and user, with the operating point, where there is
// one, as the first marker. Without a setup: an empty chart.
[[nodiscard]] ChartData interactivity(const std::optional<ServingSetup>& setup,
                                      const std::optional<OperatingPoint>& point, const NumberFormat& format);

}  // namespace fulcrum
