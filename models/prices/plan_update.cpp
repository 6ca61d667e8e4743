// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/plan_update.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "base/number_text.h"
#include "optimise/optimise.h"
#include "plan/field_access.h"
#include "plan/fields.h"
#include "plan/identified.h"
#include "plan/place_path.h"
#include "plan/term_fields.h"
#include "plan/validate.h"
#include "prices/book_nodes.h"

namespace fulcrum::prices {
namespace {

constexpr double kSame = 1e-9;

std::string plain(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)))
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {
      {"amazon", "aws"},           {"amazonwebservices", "aws"}, {"google", "gcp"},        {"googlecloud", "gcp"},
      {"microsoftazure", "azure"}, {"microsoft", "azure"},       {"lambdalabs", "lambda"}, {"vastai", "vast"}};
  for (const auto& [other, name_] : kOtherNames) {
    if (letters == other) return std::string(name_);
  }
  return letters;
}

bool differs(double before, double after) {
  return std::abs(before - after) > kSame * std::max(std::abs(before), std::abs(after));
}

// Collects what differs of one element.
class Changes {
 public:
  Changes(std::string element, std::string asOf, std::string source, std::vector<PriceChange>& changes)
      : m_element(std::move(element)), m_asOf(std::move(asOf)), m_source(std::move(source)), m_changes(changes) {}

  void add(const std::string& key, double before, double after) {
    if (differs(before, after)) m_changes.push_back({m_element + '.' + key, before, after, m_asOf, m_source});
  }

 private:
  std::string m_element, m_asOf, m_source;
  std::vector<PriceChange>& m_changes;
};

// What zones and lists of one day say together: the lowest on-demand and spot price, and the terms of the former.
std::optional<NodeOffer> together(const std::vector<const NodeOffer*>& offers) {
  std::optional<NodeOffer> result;
  for (const NodeOffer* offer : offers) {
    if (!result || (offer->onDemand > 0 && (result->onDemand <= 0 || offer->onDemand < result->onDemand))) {
      const double spot = result ? result->spot : 0;
      result = *offer;
      if (spot > 0 && (result->spot <= 0 || spot < result->spot)) result->spot = spot;
    } else if (offer->spot > 0 && (result->spot <= 0 || offer->spot < result->spot)) {
      result->spot = offer->spot;
    }
  }
  return result;
}

// Azure's lists write Standard_ND96isr_H100_v5, people ND96isr H100 v5.
bool isSku(std::string_view offered, const NodeType& type) {
  const auto bare = [](std::string name) {
    constexpr std::string_view kPrefix = "standard";
    return name.starts_with(kPrefix) ? name.substr(kPrefix.size()) : name;
  };
  const std::string sku = bare(plain(offered));
  return sku == bare(plain(skuOf(type))) || (type.sku.empty() && sku == bare(plain(type.id.text)));
}

bool sells(const NodeOffer& offer, const NodeType& type, const std::string& currency) {
  return isSku(offer.sku, type) && plain(offer.region) == plain(type.region) &&
         (type.provider.empty() || plain(offer.provider) == plain(type.provider)) && offer.currency == currency &&
         (offer.gpus <= 0 || std::abs(offer.gpus - type.gpus) < 0.5);
}

void addNodeType(const NodeType& type, const std::vector<NodeOffer>& offers, const std::string& currency,
                 std::vector<PriceChange>& changes) {
  std::vector<const NodeOffer*> newest;
  for (const NodeOffer& offer : offers) {
    if (!sells(offer, type, currency) || offer.asOf < type.asOf) continue;
    if (!newest.empty() && offer.asOf > newest.front()->asOf) newest.clear();
    if (newest.empty() || offer.asOf == newest.front()->asOf) newest.push_back(&offer);
  }
  const auto offer = together(newest);
  if (!offer) return;
  Changes own(toText(Place{"nodeTypes", type.id.text, {}}), offer->asOf, offer->source, changes);
  if (offer->onDemand > 0) own.add("onDemand", type.onDemand.value(), offer->onDemand);
  if (offer->spot > 0) own.add("spot", type.spot.value(), offer->spot);
  for (const Term term : kTerms) {
    const auto discount = discountIn(*offer, term);
    const char* key = term == Term::OneYear ? "reserved1yDiscount" : "reserved3yDiscount";
    if (discount) own.add(key, (type.*kTermDiscount[term]).value_or(0), *discount);
  }
}

void addAdvice(const NodeType& type, const std::vector<SpotAdvice>& advice, std::vector<PriceChange>& changes) {
  const SpotAdvice* newest = nullptr;  // they are in the order of their days
  for (const SpotAdvice& each : advice) {
    const bool same = isSku(each.sku, type) && plain(each.region) == plain(type.region) &&
                      (type.provider.empty() || plain(each.provider) == plain(type.provider));
    if (same && each.asOf >= type.asOf) newest = &each;
  }
  if (!newest || !(type.spot.value() > 0)) return;
  Changes own(toText(Place{"nodeTypes", type.id.text, {}}), newest->asOf, newest->source, changes);
  own.add("spotInterruptionsPerHour", type.spotInterruptionsPerHour, interruptionsPerHour(*newest));
}

void addTier(Changes& own, const std::string& place, const ApiPriceTier& before, const ApiPriceTier& after) {
  own.add(place + "input", before.input.value(), after.input.value());
  if (after.cachedRead)
    own.add(place + "cachedRead", before.cachedRead.value_or(before.input).value(), after.cachedRead->value());
  if (after.cacheWrite)
    own.add(place + "cacheWrite", before.cacheWrite.value_or(before.input).value(), after.cacheWrite->value());
  own.add(place + "output", before.output.value(), after.output.value());
}

// Prices of the same class and tier.
void addApi(const ApiOffload& lever, const ApiOfferRow& offer, const std::string& element,
            std::vector<PriceChange>& changes) {
  Changes own(element, offer.asOf, offer.source, changes);
  const ApiClass* standard = classOf(offer.classes, ApiService::Standard);
  if (lever.classes.empty() && standard && !standard->tiers.empty()) {
    own.add("inputPerMTok", lever.inputPerMTok.value(), standard->tiers.front().input.value());
    own.add("outputPerMTok", lever.outputPerMTok.value(), standard->tiers.front().output.value());
  }
  for (size_t i = 0; i < lever.classes.size(); ++i) {
    const ApiClass* same = classOf(offer.classes, lever.classes[i].service);
    for (size_t j = 0; same && j < lever.classes[i].tiers.size(); ++j) {
      const auto tier = std::ranges::find(same->tiers, lever.classes[i].tiers[j].fromTokens, &ApiPriceTier::fromTokens);
      if (tier == same->tiers.end()) continue;
      addTier(own, "classes[" + std::to_string(i) + "].tiers[" + std::to_string(j) + "].", lever.classes[i].tiers[j],
              *tier);
    }
  }
}

void addApis(const Plan& plan, const std::vector<ApiOfferRow>& offers, std::vector<PriceChange>& changes) {
  for (const Scenario& scenario : plan.scenarios) {
    const auto& lever = scenario.levers.apiOffload;
    if (!lever || lever->model.empty()) continue;
    const Place place{"scenarios", scenario.id.text, {"levers", "apiOffload"}};
    const ApiOfferRow* newest = nullptr;
    for (const ApiOfferRow& offer : offers) {
      const bool same = plain(offer.model) == plain(lever->model) && offer.currency == plan.currency &&
                        (lever->provider.empty() || plain(offer.provider) == plain(lever->provider));
      if (same && (!newest || offer.asOf > newest->asOf)) newest = &offer;
    }
    if (!newest) continue;
    const auto note =
        plan.sources.find(toText(Place{"scenarios", scenario.id.text, {"levers", "apiOffload", "inputPerMTok"}}));
    if (note != plan.sources.end() && note->second.asOf > newest->asOf) continue;
    addApi(*lever, *newest, toText(place), changes);
  }
}

}  // namespace

Result<std::vector<PriceChange>> newerPrices(const Plan& plan, const PriceBook& book) {
  const auto nodes = book.nodeOffers({});
  if (!nodes) return nodes.problems();
  const auto advice = book.spotAdvice({});
  if (!advice) return advice.problems();
  const auto apis = book.apiOffers({});
  if (!apis) return apis.problems();
  std::vector<PriceChange> changes;
  for (const NodeType& type : plan.nodeTypes) {
    addNodeType(type, nodes.value(), plan.currency, changes);
    addAdvice(type, advice.value(), changes);
  }
  addApis(plan, apis.value(), changes);
  return changes;
}

Plan withPrices(Plan plan, const std::vector<PriceChange>& changes) {
  for (const PriceChange& change : changes) {
    auto after = withField(plan, pathOfPlace(plan, change.place), numberText(change.after));
    if (!after) continue;
    plan = std::move(after).value();
    plan.sources[change.place] = {.source = change.source, .asOf = change.asOf};
    for (NodeType& type : plan.nodeTypes) {
      if (!change.place.starts_with(toText(Place{"nodeTypes", type.id.text, {}}) + '.')) continue;
      type.source = change.source;
      type.asOf = change.asOf;
    }
  }
  return plan;
}

std::map<std::string, std::pair<double, double>> monthlyCosts(const Plan& before, const Plan& after) {
  std::map<std::string, std::pair<double, double>> costs;
  optimise::SolvedPools solved;
  for (const Scenario& scenario : before.scenarios) {
    const auto old = optimise::evaluateOptimal(before, scenario.id, solved);
    const auto now = optimise::evaluateOptimal(after, scenario.id, solved);
    if (!old || !now) continue;
    costs[scenario.id.text] = {old.value().headline.monthlyCost.value(), now.value().headline.monthlyCost.value()};
  }
  return costs;
}

}  // namespace fulcrum::prices
