// SPDX-License-Identifier: GPL-3.0-or-later
// Prices of an API that is paid by the token, as providers sell it: by service class, and by how long the input is.
#pragma once

#include <optional>
#include <vector>

#include "base/quantity.h"

namespace fulcrum {

enum class ApiService { Standard, Batch, Flex, Priority };

// Per million tokens, of requests whose input is at least this long.
struct ApiPriceTier {
  double fromTokens = 0;
  Money input;
  std::optional<Money> cachedRead;  // absent: the input price
  std::optional<Money> cacheWrite;  // likewise
  Money output;
  bool operator==(const ApiPriceTier&) const = default;
};

struct ApiClass {
  ApiService service = ApiService::Standard;
  std::vector<ApiPriceTier> tiers;  // ascending; the first from 0
  Money storagePerMTokHour;         // of what is written to the cache, for its life; 0: not charged
  double cacheLifeHours = 0;
  bool operator==(const ApiClass&) const = default;
};

// The tokens of a request; cached reads and writes are shares of its input.
struct ApiRequest {
  double inputTokens = 0;
  double outputTokens = 0;
  double cachedReadShare = 0;
  double cacheWriteShare = 0;
};

// The tier that an input reaches; null without tiers.
[[nodiscard]] const ApiPriceTier* tierFor(const ApiClass& offer, double inputTokens);
// The class of that name; null where the offer has none.
[[nodiscard]] const ApiClass* classOf(const std::vector<ApiClass>& classes, ApiService service);
// What a request costs in a class: all of it at the price of the tier that its input reaches.
[[nodiscard]] Money costOfRequest(const ApiClass& offer, const ApiRequest& request);

}  // namespace fulcrum
