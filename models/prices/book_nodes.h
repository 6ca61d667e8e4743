// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of the price book as node types of a plan.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "plan/fleet.h"
#include "plan/term.h"
#include "prices/offer.h"

namespace fulcrum::prices {

// Off on-demand, of the term without payment upfront; none where there is none or it is dearer.
[[nodiscard]] std::optional<double> discountIn(const NodeOffer& offer, Term term);

// Offers with an accelerator and an on-demand price in this currency, as many as `most`; zones of a region are one, at
// the lowest price.
[[nodiscard]] std::vector<NodeType> nodeTypesOf(const std::vector<NodeOffer>& offers, const std::string& currency,
                                                size_t most);

// The newest day of every offer in the book; nothing where there is no book yet or it cannot be read.
[[nodiscard]] std::vector<NodeType> nodeTypesIn(const std::filesystem::path& book, const std::string& currency,
                                                size_t most);

// Every day of the offers of a node type: by its SKU (else id), provider and region.
[[nodiscard]] std::vector<NodeOffer> daysOf(const std::filesystem::path& book, const NodeType& type);

}  // namespace fulcrum::prices
