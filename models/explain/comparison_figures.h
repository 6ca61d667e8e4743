// SPDX-License-Identifier: GPL-3.0-or-later
// Own against rent: flows, rows, and what they are worth.
#pragma once

#include "finance/arm_rows.h"

namespace fulcrum::explain {

class Figures;

void addComparison(Figures& figures);

// The code of its phrase.
[[nodiscard]] const char* flowLabel(finance::FlowLine line);

}  // namespace fulcrum::explain
