// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that charts and reports tell and the document of `evaluate --json` does not.
#pragma once

#include "explain/figures.h"

namespace fulcrum::explain {

// A series by month whose value is what its terms come to; none where they come to nothing.
void addReported(Figures& figures, std::string name, Phrase label, Measure unit,
                 std::function<Figures::Body(size_t)> body);

}  // namespace fulcrum::explain
