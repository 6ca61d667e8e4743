// SPDX-License-Identifier: GPL-3.0-or-later
// Fields by the path that problems, history and search carry.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// The raw text (plan/raw_text.h) of what stands at a path; none where nothing does, or where an option or override is
// not set.
[[nodiscard]] std::optional<std::string> fieldAt(const Plan& plan, std::string_view path);

// The plan with another value at a path; `raw` none takes an option, override or map entry away. Problems: there is no
// such field, or the text is not one of its values. Ranges are validate()'s business.
[[nodiscard]] Result<Plan> withField(Plan plan, std::string_view path, const std::optional<std::string>& raw);

}  // namespace fulcrum
