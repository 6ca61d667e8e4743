// SPDX-License-Identifier: GPL-3.0-or-later
// What the serving model says, in the words in which people read it.
#pragma once

#include <QString>

#include "plan/plan.h"
#include "serving/serving_answer.h"
#include "words/number_format.h"

namespace fulcrum {

[[nodiscard]] QString ruleWord(ServingRule rule);     // Measured
[[nodiscard]] QString limitWord(ServingLimit limit);  // TPOT target
// How the answer is known, in a sentence: what the rule means, and the source behind it.
[[nodiscard]] QString ruleSentence(const ServingAnswer& answer);

// Requests per second of a replica with the 80 % band: "1.87 (1.4 to 2.4)".
[[nodiscard]] QString rateWithBand(const ServingAnswer& answer, const NumberFormat& format);

// All problems, a sentence each.
[[nodiscard]] QString problemSentences(const Problems& problems);

}  // namespace fulcrum
