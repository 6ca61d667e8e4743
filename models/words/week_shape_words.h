// SPDX-License-Identifier: GPL-3.0-or-later
// What a shipped shape of the week is, and who says so, in the user's language.
#pragma once

#include <QString>

#include "catalogue/catalogue.h"

namespace fulcrum {

// Two lines: what it looks like, and its source.
[[nodiscard]] QString weekShapeInWords(const WeekShape& shape);

}  // namespace fulcrum
