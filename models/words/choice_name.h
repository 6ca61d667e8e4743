// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice of the text form is called: `straight-line` is shown as "Straight line".
#pragma once

#include <QString>
#include <string_view>

namespace fulcrum {

// The name itself where it needs no other.
[[nodiscard]] QString choiceName(std::string_view name);

}  // namespace fulcrum
