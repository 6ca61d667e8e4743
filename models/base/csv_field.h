// SPDX-License-Identifier: GPL-3.0-or-later
// How a text is written as a field of a CSV file.
#pragma once

#include <string>
#include <string_view>

namespace fulcrum {

// Quoted as in RFC 4180 where it must be. A text that spreadsheets would take for a formula (it begins with = or @)
// is kept from it by an apostrophe: a project may come from anybody.
[[nodiscard]] std::string csvField(std::string_view text);

}  // namespace fulcrum
