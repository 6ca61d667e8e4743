// SPDX-License-Identifier: GPL-3.0-or-later
// Fields by the path that problems, history and search carry. An element of a list stands at its index, `workloads[0]`,
// or, where it has an id, at that: `workloads.chat`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

using PathStep = std::variant<std::string, size_t>;  // a key or id, or an index

// None where the text is no path.
[[nodiscard]] std::optional<std::vector<PathStep>> pathSteps(std::string_view path);

// The raw text (plan/raw_text.h) of what stands at a path; none where nothing does, or where an option or override is
// not set.
[[nodiscard]] std::optional<std::string> fieldAt(const Plan& plan, std::string_view path);

// The plan with another value at a path; `raw` none takes an option, override, map entry or element away, and an
// element of an id that is not there yet is added. Problems: there is no such field, or the text is not one of its
// values. Ranges are validate()'s business.
[[nodiscard]] Result<Plan> withField(Plan plan, std::string_view path, const std::optional<std::string>& raw);

// The same place with the element's index in this plan; none where the plan has no such element.
[[nodiscard]] std::optional<std::string> indexedPath(const Plan& plan, std::string_view path);

}  // namespace fulcrum
