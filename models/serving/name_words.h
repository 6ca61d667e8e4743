// SPDX-License-Identifier: GPL-3.0-or-later
// Names cut into what spellings of them have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fulcrum {

// Runs of letters and digits, in lower case: `H100-SXM5 80GB` is h100, sxm5, 80gb.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view text);
// All of them in one.
[[nodiscard]] std::string lettersOf(std::string_view text);
[[nodiscard]] bool isAllDigits(std::string_view text);

}  // namespace fulcrum
