// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure differs from another one, as an arrow with a number.
#pragma once

#include <QString>
#include <optional>

#include "words/number_format.h"

namespace fulcrum {

struct ChangeWords {
  QString text;                // "▼ 12 %", "=" where they are the same, empty where nothing can be said
  std::optional<bool> better;  // none where neither is
};

// In per cent of the base; empty where that is not above zero.
[[nodiscard]] ChangeWords relativeChange(double value, double base, const NumberFormat& format, Sense sense);
// Of two shares: in points.
[[nodiscard]] ChangeWords pointChange(double value, double base, const NumberFormat& format, Sense sense);

}  // namespace fulcrum
