// SPDX-License-Identifier: GPL-3.0-or-later
// The models and accelerators that a plan can name, with their sizes and what fits on what: what pickers list.
#pragma once

#include <QString>
#include <vector>

#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

struct SpecChoice {
  QString name;
  QString size;  // "70.6 B", "671 B, 37 B active", "80 GB, 3,350 GB/s"
  QString fit;   // "2 × H100 SXM", "does not fit"; empty where nothing can be said
  bool operator==(const SpecChoice&) const = default;
};

// The plan's own first, then the catalogue's; of a name, the one that counts. What fits is said of the workload's
// lengths and precisions on the nodes of its fleet.
[[nodiscard]] std::vector<SpecChoice> modelChoices(const Plan& plan, const WorkloadId& workload,
                                                   const NumberFormat& format);
// What fits is said of the model of the first workload on a fleet of that node type.
[[nodiscard]] std::vector<SpecChoice> acceleratorChoices(const Plan& plan, const NodeTypeId& type,
                                                         const NumberFormat& format);

}  // namespace fulcrum
