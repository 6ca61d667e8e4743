// SPDX-License-Identifier: GPL-3.0-or-later
// A figure that may not be there, as JSON: null where it is not.
#pragma once

#include <optional>

#include "plan/json_text.h"

namespace fulcrum {

[[nodiscard]] inline Json valueOf(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);
}

}  // namespace fulcrum
