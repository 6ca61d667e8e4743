// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan field is called and means, in the user's language. Keys are those of plan/fields.h; a test holds that
// every field that can be edited has a row.
#pragma once

#include <QString>
#include <string_view>

#include "engine/evaluation.h"
#include "plan/levers.h"

namespace fulcrum {

struct FieldText {
  QString label;
  QString explanation;  // one or two plain sentences, for tooltips
};

// `group` is the struct in lowerCamel: assumptions, nodeType, workload, fleet, provisioning, commitment, purchase,
// service, lever, responseCache, ..., plan.
[[nodiscard]] FieldText fieldText(std::string_view group, std::string_view key);

[[nodiscard]] QString leverName(LeverKind kind);
[[nodiscard]] QString leverExplanation(LeverKind kind);
[[nodiscard]] QString tierName(Tier tier);
[[nodiscard]] QString costLineName(CostLine line);
[[nodiscard]] QString wasteName(Waste waste);

// A problem in the user's language: what is wrong and what to do, without its place.
[[nodiscard]] QString problemSentence(const Problem& problem);
// The part of it that says what to do; what is wrong where there is nothing to do.
[[nodiscard]] QString problemRemedy(const Problem& problem);

}  // namespace fulcrum
