// SPDX-License-Identifier: GPL-3.0-or-later
// Source notes are kept by the place of their field; they go and are copied with its element.
#pragma once

#include <string_view>

#include "plan/plan.h"

namespace fulcrum {

// Notes of an element or a field and of everything below it: `scenarios[tuned]`, `workloads[chat].shape`.
void dropNotes(Plan& plan, std::string_view place);

// The notes of one element of a list, again for another one.
void copyNotes(Plan& plan, std::string_view list, std::string_view from, std::string_view to);

}  // namespace fulcrum
