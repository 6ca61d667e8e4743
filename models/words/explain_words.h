// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations and verdicts in the user's language, with names for ids.
#pragma once

#include <QString>

#include "explain/explanation.h"
#include "explain/verdict.h"
#include "plan/place_path.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

enum class AmountStyle {
  Full,     // as terms of a sum show it
  Sentence  // short: $8.1k per month
};

[[nodiscard]] QString amountInWords(const explain::Amount& amount, const NumberFormat& format,
                                    AmountStyle style = AmountStyle::Full);
// A pool's name: the fleet's, or "Chat, other region" where load that is moved runs. Ids that the plan does not have
// stay as they are.
[[nodiscard]] QString poolName(const Plan& plan, const std::string& id);
// A place by id, `workloads[chat].requestsPerSecond`: "Workload Chat, Requests per second".
[[nodiscard]] QString placeByIdInWords(const Plan& plan, const std::string& place);
// The sentences of a verdict, one after the other.
[[nodiscard]] QString verdictInWords(const explain::Verdict& verdict, const Plan& plan, const NumberFormat& format);
// Numbers in it are short.
[[nodiscard]] QString phraseInWords(const explain::Phrase& phrase, const Plan& plan, const NumberFormat& format);
// Of an explanation; what it has none of is a dash.
[[nodiscard]] QString valueInWords(const explain::Explanation& explanation, const NumberFormat& format);

// As many lines as there are terms, indented by level: label, value, how it follows, and where it is from.
[[nodiscard]] QString explanationInWords(const explain::Explanation& explanation, const Plan& plan,
                                         const NumberFormat& format, int level = 0);

}  // namespace fulcrum
