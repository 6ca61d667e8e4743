// SPDX-License-Identifier: GPL-3.0-or-later
// What a node type is called in contracts and bills.
#pragma once

#include "plan/fleet.h"

namespace fulcrum {

// The SKU, or the id where it has none: what patterns of price rules are for.
[[nodiscard]] inline const std::string& skuOrId(const NodeType& type) {
  return type.sku.empty() ? type.id.text : type.sku;
}

}  // namespace fulcrum
