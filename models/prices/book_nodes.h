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

struct OfferedNode {
  NodeType type;
  std::string currency;
  bool operator==(const OfferedNode&) const = default;
};
// Offers with an accelerator and an on-demand price; zones of a region are one, at the lowest price.
[[nodiscard]] std::vector<OfferedNode> offeredNodes(const std::vector<NodeOffer>& offers);

// The newest day of every offer in a book.
struct BookOffers {
  std::vector<OfferedNode> nodes;
  std::vector<ApiOfferRow> apis;
};
// Nothing where there is no book yet or it cannot be read.
[[nodiscard]] BookOffers offersIn(const std::filesystem::path& book);

// As lists call it: the SKU of a node type; where it has none, what its name has behind the provider and before a
// comma (`AWS p5.48xlarge, 8x H100`), as those are called that ship; else its id.
[[nodiscard]] std::string skuOf(const NodeType& type);

// Every day of the offers of a node type: by its SKU, provider and region.
[[nodiscard]] std::vector<NodeOffer> daysOf(const std::filesystem::path& book, const NodeType& type);

}  // namespace fulcrum::prices
