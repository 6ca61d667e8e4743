// SPDX-License-Identifier: GPL-3.0-or-later
// Source notes are kept by field path; they follow the elements of the plan's lists.
#pragma once

#include <cstddef>
#include <string_view>

#include "plan/plan.h"

namespace fulcrum {

// The notes of a list (`fleets`, `models`, ...) after an element was inserted before `index` (`by` 1) or the element
// there was removed (`by` -1): those behind it move along, and those of one that went are dropped.
void moveNotes(Plan& plan, std::string_view list, std::ptrdiff_t index, int by);

}  // namespace fulcrum
