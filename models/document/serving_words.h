// SPDX-License-Identifier: GPL-3.0-or-later
// What the serving model says of a workload of the plan, and the words in which people read it.
#pragma once

#include <QString>
#include <optional>

#include "document/number_format.h"
#include "plan/plan.h"
#include "serving/serving_answer.h"

namespace fulcrum {

// The workload on the nodes of its fleet, without levers; nothing for one given in busy GPUs or without a fleet. Views
// into the plan.
[[nodiscard]] std::optional<ServingState> servingStateOf(const Plan& plan, const Workload& workload);

// GPUs of a replica as typed with the workload's rate; 0: none is typed, the serving model chooses.
[[nodiscard]] int typedReplicaGpus(const Workload& workload);

[[nodiscard]] QString ruleWord(ServingRule rule);     // Measured
[[nodiscard]] QString limitWord(ServingLimit limit);  // TPOT target
// How the answer is known, in a sentence: what the rule means, and the source behind it.
[[nodiscard]] QString ruleSentence(const ServingAnswer& answer);

// Requests per second of a replica with the 80 % band: "1.87 (1.4 to 2.4)".
[[nodiscard]] QString rateWithBand(const ServingAnswer& answer, const NumberFormat& format);

// All problems, a sentence each.
[[nodiscard]] QString problemSentences(const Problems& problems);

}  // namespace fulcrum
