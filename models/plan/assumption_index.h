// SPDX-License-Identifier: GPL-3.0-or-later
// Which bit of a scenario's overrides stands for an assumption.
#pragma once

#include <type_traits>

#include "plan/fields.h"

namespace fulcrum {

template <class Value>
[[nodiscard]] size_t assumptionIndex(Value Assumptions::*member) {
  size_t index = 0;
  size_t found = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, Value Assumptions::*>) {
      if (field.member == member) found = index;
    }
    ++index;
  });
  return found;
}

}  // namespace fulcrum
