// SPDX-License-Identifier: GPL-3.0-or-later
// Places and values of a plan in the user's words, for lists of problems and changes.
#pragma once

#include <QString>
#include <string_view>

#include "plan/field_kind.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

// A path such as `workloads[1].requestsPerSecond` in words: "Workload Chat, Requests per second". An element that the
// plan does not have any more goes by its id; a path that leads nowhere stays as it is.
[[nodiscard]] QString placeInWords(const Plan& plan, std::string_view path);

// A field wherever it stands, `workloads[1].requestsPerSecond`: "Workloads, Requests per second".
[[nodiscard]] QString fieldInWords(std::string_view path);

// What changed from one raw text (plan/raw_text.h) to another: values with their units; of curves and lists only that
// they did.
struct ValueChange {
  QString before;
  QString after;
};
[[nodiscard]] ValueChange changeInWords(const Plan& plan, const NumberFormat& format, const FieldKind& kind,
                                        const std::string& before, const std::string& after);
// The same by the path of the field; where no plan has it, the raw texts.
[[nodiscard]] ValueChange changeInWords(const Plan& plan, const NumberFormat& format, std::string_view path,
                                        const std::string& before, const std::string& after);

}  // namespace fulcrum
