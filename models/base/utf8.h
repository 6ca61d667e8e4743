// SPDX-License-Identifier: GPL-3.0-or-later
// Whether bytes are text.
#pragma once

#include <string_view>

namespace fulcrum {

// Well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);

}  // namespace fulcrum
