// SPDX-License-Identifier: GPL-3.0-or-later
// As stand_in.h, for widgets that a test looks for.
#pragma once

#include <QString>
#include <type_traits>

#include "fields/number_field.h"
#include "support/stand_in.h"

namespace fulcrum::test {

template <class Widget>
[[nodiscard]] Widget* standInWidget(const QString& why) {
  if constexpr (std::is_same_v<Widget, NumberField>) {
    return &standIn<NumberField>(why, Unit::None, 0.0, 1.0, false);
  } else {
    return &standIn<Widget>(why);
  }
}

}  // namespace fulcrum::test
