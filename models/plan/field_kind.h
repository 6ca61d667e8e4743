// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of field a path leads to, whether or not a plan has it.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "plan/field.h"
#include "plan/field_access.h"

namespace fulcrum {

enum class ValueKind {
  Number,
  Switch,
  Choice,
  Text,  // ids and hours, too
  Month,
  Curve,
  Parts  // an element, a list, a map, or another value made of fields
};

struct FieldKind {
  std::string group;  // what the field belongs to: see document/field_text.h
  std::string key;    // of the last field on the way; elements and entries have none of their own
  Unit unit = Unit::None;
  ValueKind value = ValueKind::Parts;
  bool operator==(const FieldKind&) const = default;
};

// None where no plan has such a field.
[[nodiscard]] std::optional<FieldKind> fieldKind(std::span<const PathStep> steps);

// Of the field at a place (plan/place.h); `levers.spot.oneOffCost` is that of any scenario. None where it has no unit.
[[nodiscard]] Unit unitAtPlace(std::string_view place);

// Whether amounts of a unit are in the plan's currency.
[[nodiscard]] bool holdsCurrency(Unit unit);

}  // namespace fulcrum
