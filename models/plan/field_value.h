// SPDX-License-Identifier: GPL-3.0-or-later
// A value of some plan field, whichever its type.
#pragma once

#include <optional>
#include <string>

#include "plan/weekly_curve.h"

namespace fulcrum {

// JSON on one line as the text form has it, `null` where the field is absent. The values of a week are held as a curve,
// which is shared: whoever takes it over copies nothing.
struct FieldValue {
  std::string json = "null";  // empty where there is a curve
  std::optional<WeeklyCurve> curve;
  bool operator==(const FieldValue&) const = default;
};

}  // namespace fulcrum
