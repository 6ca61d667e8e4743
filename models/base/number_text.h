// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files hold them: C locale, shortest text that reads back to the same value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fulcrum {

// Shortest round trip; minus zero is written as 0 so that equal plans have equal texts.
[[nodiscard]] std::string numberText(double value);

// The whole text must be one finite number in the C locale (no spaces, no grouping, no leading plus).
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

}  // namespace fulcrum
