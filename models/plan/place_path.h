// SPDX-License-Identifier: GPL-3.0-or-later
// From places, which name elements by id, to paths, which count them.
#pragma once

#include <string>

#include "plan/place.h"

namespace fulcrum {

// `nodeTypes[0].onDemand` for `nodeTypes[p5].onDemand`; the text itself where it names no element of the plan.
[[nodiscard]] std::string pathOfPlace(const Plan& plan, const std::string& place);

}  // namespace fulcrum
