// SPDX-License-Identifier: GPL-3.0-or-later
// What the elements of a plan are called where people read them: by name, or by id where they have none.
#pragma once

#include <QString>

#include "plan/plan.h"

namespace fulcrum {

[[nodiscard]] QString workloadName(const Workload& workload);
[[nodiscard]] QString fleetName(const Fleet& fleet);
[[nodiscard]] QString nodeTypeName(const NodeType& type);
[[nodiscard]] QString scenarioName(const Scenario& scenario);
[[nodiscard]] QString seriesName(const ImportedSeries& series);  // or its file's

}  // namespace fulcrum
