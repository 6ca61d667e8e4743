// SPDX-License-Identifier: GPL-3.0-or-later
// Files of resources/ that the build puts into the program, so that it needs no folder beside it.
#pragma once

#include <string_view>

namespace fulcrum {

// The bytes of a file by its name without folder; empty for a name that was not embedded. Valid for the whole run.
[[nodiscard]] std::string_view embeddedFile(std::string_view name);

}  // namespace fulcrum
