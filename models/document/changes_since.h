// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan's history says was changed since a time, each place once: as it was then and as it is now.
#pragma once

#include <string_view>
#include <vector>

#include "store/project.h"

namespace fulcrum {

// `since` has the form of ChangeEntry::at. In the order in which places were first changed. What was changed back, came
// and went, or lies in an element that came or went is left out, and so is what is said about the report itself.
[[nodiscard]] std::vector<ChangeEntry> changesSince(const std::vector<ChangeEntry>& history, std::string_view since);

}  // namespace fulcrum
