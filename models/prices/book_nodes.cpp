// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/book_nodes.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <unordered_map>

#include "plan/term_fields.h"
#include "prices/price_book.h"

namespace fulcrum::prices {
namespace {

// `aws-p5-48xlarge-us-east-1`: letters, digits and dashes.
std::string idOf(const NodeOffer& offer) {
  std::string id;
  for (const std::string* part : {&offer.provider, &offer.sku, &offer.region}) {
    if (part->empty()) continue;
    if (!id.empty()) id += '-';
    for (const char c : *part)
      id += std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::tolower(static_cast<unsigned char>(c)))
                                                        : '-';
  }
  return id;
}

// `Nebius gpu-b200-sxm, 8x B200`, as the shipped ones are called.
std::string nameOf(const NodeOffer& offer, int gpus) {
  std::string name = offer.provider;
  if (!offer.sku.empty()) name += (name.empty() ? "" : " ") + offer.sku;
  return name + ", " + std::to_string(gpus) + "x " + offer.accelerator;
}

NodeType nodeTypeOf(const NodeOffer& offer) {
  NodeType type;
  type.id = NodeTypeId(idOf(offer));
  type.accelerator = offer.accelerator;
  type.gpus = std::max(1, static_cast<int>(std::lround(offer.gpus)));
  type.name = nameOf(offer, type.gpus);
  type.provider = offer.provider;
  type.region = offer.region;
  type.sku = offer.sku;
  type.onDemand = MoneyPerHour(offer.onDemand);
  type.spot = MoneyPerHour(offer.spot);
  for (const Term term : kTerms) type.*kTermDiscount[term] = discountIn(offer, term);
  type.source = offer.source;
  type.asOf = offer.asOf;
  return type;
}

}  // namespace

std::optional<double> discountIn(const NodeOffer& offer, Term term) {
  const TermOffer* best = nullptr;
  for (const TermOffer& each : offer.terms) {
    if (each.months != monthsOf(term) || each.upfront != "none" || each.kind == "convertible") continue;
    if (!best || (each.kind == "standard" && best->kind != "standard")) best = &each;
  }
  if (!best || !(offer.onDemand > 0) || best->pricePerHour > offer.onDemand) return std::nullopt;
  return 1.0 - best->pricePerHour / offer.onDemand;
}

std::vector<OfferedNode> offeredNodes(const std::vector<NodeOffer>& offers) {
  std::vector<OfferedNode> nodes;
  std::unordered_map<std::string, size_t> places;
  for (const NodeOffer& offer : offers) {
    // A node of a plan has whole GPUs.
    if (offer.accelerator.empty() || !(offer.onDemand > 0) || offer.gpus < 1) continue;
    OfferedNode node{.type = nodeTypeOf(offer), .currency = offer.currency};
    const std::string key = node.type.id.text + '/' + std::to_string(node.type.gpus) + '/' + node.currency;
    const auto [place, isNew] = places.try_emplace(key, nodes.size());
    if (isNew) {
      nodes.push_back(std::move(node));
      continue;
    }
    NodeType& known = nodes[place->second].type;
    const bool isNewer = node.type.asOf > known.asOf;
    if (isNewer || (node.type.asOf == known.asOf && node.type.onDemand < known.onDemand)) known = std::move(node.type);
  }
  return nodes;
}

BookOffers offersIn(const std::filesystem::path& book) {
  std::error_code error;
  if (book.empty() || !std::filesystem::exists(book, error)) return {};
  const auto opened = PriceBook::open(book);
  if (!opened.ok()) return {};
  BookOffers offers;
  if (const auto nodes = opened.value().nodeOffers({}); nodes.ok()) offers.nodes = offeredNodes(nodes.value());
  if (auto apis = opened.value().apiOffers({}); apis.ok()) offers.apis = std::move(apis).value();
  return offers;
}

std::string skuOf(const NodeType& type) {
  if (!type.sku.empty()) return type.sku;
  const size_t from = type.provider.size() + 1;
  const bool isNamed = !type.provider.empty() && type.name.starts_with(type.provider + ' ') && type.name.size() > from;
  return isNamed ? type.name.substr(from, type.name.find(',') - from) : type.id.text;
}

std::vector<NodeOffer> daysOf(const std::filesystem::path& book, const NodeType& type) {
  std::error_code error;
  if (book.empty() || !std::filesystem::exists(book, error)) return {};
  const auto opened = PriceBook::open(book);
  if (!opened.ok()) return {};
  auto offers = opened.value().nodeOffers(
      {.provider = type.provider, .region = type.region, .sku = skuOf(type), .everyDay = true});
  return offers.ok() ? std::move(offers).value() : std::vector<NodeOffer>();
}

}  // namespace fulcrum::prices
