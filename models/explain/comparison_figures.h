// SPDX-License-Identifier: GPL-3.0-or-later
// Own against rent: flows, rows, and what they are worth.
#pragma once

#include <string_view>

#include "finance/arm_rows.h"

namespace fulcrum::explain {

class Figures;

void addComparison(Figures& figures);

[[nodiscard]] std::string_view flowLabel(finance::FlowLine line);

}  // namespace fulcrum::explain
