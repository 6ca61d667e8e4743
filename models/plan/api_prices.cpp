// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/api_prices.h"

#include <algorithm>

#include "base/conversions.h"

namespace fulcrum {

const ApiPriceTier* tierFor(const ApiClass& offer, double inputTokens) {
  const ApiPriceTier* reached = offer.tiers.empty() ? nullptr : &offer.tiers.front();
  for (const ApiPriceTier& tier : offer.tiers) {
    if (tier.fromTokens <= inputTokens) reached = &tier;
  }
  return reached;
}

const ApiClass* classOf(const std::vector<ApiClass>& classes, ApiService service) {
  const auto found = std::ranges::find(classes, service, &ApiClass::service);
  return found == classes.end() ? nullptr : &*found;
}

Money costOfRequest(const ApiClass& offer, const ApiRequest& request) {
  const ApiPriceTier* tier = tierFor(offer, request.inputTokens);
  if (!tier) return Money(0);
  const double read = request.inputTokens * request.cachedReadShare;
  const double written = request.inputTokens * request.cacheWriteShare;
  const double uncached = request.inputTokens - read - written;
  const Money tokens = tier->input * uncached + tier->cachedRead.value_or(tier->input) * read +
                       tier->cacheWrite.value_or(tier->input) * written + tier->output * request.outputTokens;
  const Money storage = offer.storagePerMTokHour * (written * offer.cacheLifeHours);
  return (tokens + storage) / kMillion;
}

}  // namespace fulcrum
