// SPDX-License-Identifier: GPL-3.0-or-later
// Names that nothing else has.
#pragma once

#include <string>

namespace fulcrum {

// Version 4, random.
[[nodiscard]] std::string newUuid();

}  // namespace fulcrum
