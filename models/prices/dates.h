// SPDX-License-Identifier: GPL-3.0-or-later
// Days of price lists, as 2026-01-31 and as a number that can be compared.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace fulcrum::prices {

// Of a text that begins with 2026-01-31, also 2026/1/31 and 20260131; nothing for a day that no calendar has.
[[nodiscard]] std::optional<int> dayOf(std::string_view text);
// The last such day in a text, alone or with a month only (2026-01: its first day): names of files.
[[nodiscard]] std::optional<int> dayIn(std::string_view text);
[[nodiscard]] std::string dateText(int day);
// When the file was changed, in UTC; nothing where that is not known.
[[nodiscard]] std::optional<int> dayOfFile(const std::filesystem::path& file);

}  // namespace fulcrum::prices
