// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a plan as a workbook shows them: label, unit, number format, and their value as a number.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/quantity.h"
#include "plan/field.h"
#include "workbook/book.h"

namespace fulcrum::workbook {

// "Discount rate" for discountRate.
[[nodiscard]] std::string labelOf(std::string_view key);
[[nodiscard]] std::string_view unitText(Unit unit);
[[nodiscard]] NumberLook lookOf(Unit unit);

// Nothing for what is no number: texts, lists, choices, switches, and numbers that are not given.
template <class Type>
[[nodiscard]] std::optional<double> numberOf(const Type& value) {
  if constexpr (std::is_same_v<Type, bool>) {
    return std::nullopt;
  } else if constexpr (std::is_arithmetic_v<Type>) {
    return static_cast<double>(value);
  } else if constexpr (requires { value.has_value(); }) {
    return value ? numberOf(*value) : std::nullopt;
  } else if constexpr (requires {
                         { value.value() } -> std::convertible_to<double>;
                       }) {
    return value.value();
  } else {
    return std::nullopt;
  }
}

}  // namespace fulcrum::workbook
