// SPDX-License-Identifier: GPL-3.0-or-later
// What the prices of the shipped catalogue are in.
#pragma once

namespace fulcrum {

inline constexpr const char* kCatalogueCurrency = "USD";

}  // namespace fulcrum
