// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/price_rules.h"

#include <algorithm>

#include "plan/sku.h"
#include "plan/term_fields.h"

namespace fulcrum {
namespace {

constexpr ByTerm<PriceTier> kTierOfTerm{{PriceTier::Reserved1y, PriceTier::Reserved3y}};

char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool coversTier(const PriceRule& rule, PriceTier tier) {
  if (rule.tiers) return std::ranges::find(*rule.tiers, tier) != rule.tiers->end();
  return tier == PriceTier::OnDemand || tier == PriceTier::Reserved1y || tier == PriceTier::Reserved3y;
}

double shareOf(const PriceRules& rules, std::string_view provider, std::string_view family, PriceTier tier, int month) {
  for (const PriceRule& rule : rules) {
    if (month < rule.fromMonth.value_or(month) || month > rule.toMonth.value_or(month)) continue;
    if (!coversTier(rule, tier) || !fitsPattern(rule.provider, provider) || !fitsPattern(rule.family, family)) continue;
    return 1.0 - rule.discount;
  }
  return 1.0;
}

}  // namespace

bool fitsPattern(std::string_view pattern, std::string_view text) {
  if (pattern.empty()) return true;
  // On a mismatch the last star takes one character more; earlier ones need not change.
  size_t at = 0;
  size_t star = std::string_view::npos;
  size_t taken = 0;
  size_t i = 0;
  while (i < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      taken = i;
    } else if (at < pattern.size() && lowered(pattern[at]) == lowered(text[i])) {
      ++at;
      ++i;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      i = ++taken;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

double paidShare(const PriceRules& rules, const NodeType& type, PriceTier tier, int month) {
  if (rules.empty()) return 1.0;
  return shareOf(rules, type.provider, skuOrId(type), tier, month);
}

double paidShareOfApi(const PriceRules& rules, std::string_view provider, std::string_view model, int month) {
  return shareOf(rules, provider, model, PriceTier::Api, month);
}

NodeType atContractedPrices(NodeType type, const PriceRules& rules, int month) {
  if (rules.empty()) return type;
  const double onDemand = paidShare(rules, type, PriceTier::OnDemand, month);
  for (const Term term : kTerms) {
    std::optional<double>& discount = type.*kTermDiscount[term];
    if (!discount || !(onDemand > 0)) continue;
    discount = 1.0 - (1.0 - *discount) * paidShare(rules, type, kTierOfTerm[term], month) / onDemand;
  }
  const double spot = paidShare(rules, type, PriceTier::Spot, month);
  const double purchase = paidShare(rules, type, PriceTier::Purchase, month);
  type.onDemand *= onDemand;
  type.spot *= spot;
  type.purchasePrice = type.purchasePrice * purchase;
  return type;
}

}  // namespace fulcrum
