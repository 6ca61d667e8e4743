// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as editors and spreadsheets save them, in UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace fulcrum {

// Without its byte order mark: a view of `bytes` where they are UTF-8 already, of `room` where they were UTF-16 or
// UTF-32 (told by the mark, or for UTF-16 by zeros in every other byte of its beginning). Halves of characters become
// U+FFFD. Bytes of any other kind are returned as they are.
[[nodiscard]] std::string_view unicodeText(std::string_view bytes, std::string& room);

// Likewise; what is not UTF-8 in the end is taken for Windows-1252, which spreadsheets write where they are not told
// otherwise.
[[nodiscard]] std::string_view anyText(std::string_view bytes, std::string& room);

}  // namespace fulcrum
