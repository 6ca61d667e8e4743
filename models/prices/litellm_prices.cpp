// SPDX-License-Identifier: GPL-3.0-or-later
// The model prices of LiteLLM: dollars per token, with keys for classes (`_batches`, `_flex`, `_priority`) and for
// inputs above a length (`_above_200k_tokens`, or `tiered_pricing` with ranges). A price of -1 says that it varies.
#include <algorithm>
#include <charconv>
#include <map>

#include "base/conversions.h"
#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

enum class Part { Input, Output, Read, Write };
struct PartKey {
  std::string_view key;
  Part part;
};
constexpr PartKey kParts[] = {{"input_cost_per_token_cache_hit", Part::Read},
                              {"input_cost_per_token", Part::Input},
                              {"output_cost_per_token", Part::Output},
                              {"cache_read_input_token_cost", Part::Read},
                              {"cache_creation_input_token_cost", Part::Write}};
struct ClassEnding {
  std::string_view ending;
  ApiService service;
};
constexpr ClassEnding kClasses[] = {
    {"_batches", ApiService::Batch}, {"_flex", ApiService::Flex}, {"_priority", ApiService::Priority}};

struct PriceKey {
  Part part = Part::Input;
  double from = 0;
  ApiService service = ApiService::Standard;
};

// Nothing for keys of another kind: audio, images, a longer life of the cache.
std::optional<PriceKey> keyOfPrice(std::string_view key) {
  for (const PartKey& part : kParts) {
    if (!key.starts_with(part.key)) continue;
    PriceKey result{.part = part.part};
    std::string_view rest = key.substr(part.key.size());
    for (const ClassEnding& each : kClasses) {
      if (!rest.ends_with(each.ending)) continue;
      result.service = each.service;
      rest.remove_suffix(each.ending.size());
      break;
    }
    constexpr std::string_view kAbove = "_above_";
    constexpr std::string_view kTokens = "k_tokens";
    if (rest.starts_with(kAbove) && rest.ends_with(kTokens)) {
      const std::string_view number = rest.substr(kAbove.size(), rest.size() - kAbove.size() - kTokens.size());
      int thousands = 0;
      const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), thousands);
      if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
      result.from = thousands * 1000.0;
      rest = {};
    }
    return rest.empty() ? std::optional(result) : std::nullopt;
  }
  return std::nullopt;
}

struct Prices {
  std::optional<double> input, output, read, write;
};

std::optional<double>& partOf(Prices& prices, Part part) {
  switch (part) {
    case Part::Input:
      return prices.input;
    case Part::Output:
      return prices.output;
    case Part::Read:
      return prices.read;
    case Part::Write:
      break;
  }
  return prices.write;
}

std::optional<Money> money(const std::optional<double>& perToken) {
  return perToken ? std::optional(Money(*perToken * kMillion)) : std::nullopt;
}

// A tier says what differs from the one below.
std::optional<ApiClass> classFrom(ApiService service, const std::map<double, Prices>& tiers) {
  ApiClass result{.service = service};
  Prices sofar;
  for (auto [from, own] : tiers) {
    for (const Part part : {Part::Input, Part::Output, Part::Read, Part::Write}) {
      if (const auto price = partOf(own, part)) partOf(sofar, part) = price;
    }
    if (!sofar.input || !sofar.output) return std::nullopt;
    result.tiers.push_back({.fromTokens = from,
                            .input = *money(sofar.input),
                            .cachedRead = money(sofar.read),
                            .cacheWrite = money(sofar.write),
                            .output = *money(sofar.output)});
  }
  if (result.tiers.empty() || result.tiers.front().fromTokens != 0) return std::nullopt;
  return result;
}

class LitellmReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "litellm", .namesProvider = true, .usualProvider = {}, .usualCurrency = "USD"};
  }

  void record(JsonRecord& record, Intake& intake) override {
    if (record.inList || !record.value.is_object()) return;
    if (record.key == "sample_spec") return intake.skip(skip::kDocumentation);
    std::map<ApiService, std::map<double, Prices>> prices;
    bool variable = false;
    const auto add = [&](const Json& members, double from) {
      for (const auto& [key, value] : members.get_ref<const Json::object_t&>()) {
        const auto price = keyOfPrice(key);
        const auto perToken = price ? jsonNumber(&value) : std::nullopt;
        if (!perToken) continue;
        variable = variable || *perToken < 0;
        partOf(prices[price->service][std::max(price->from, from)], price->part) = *perToken;
      }
    };
    add(record.value, 0);
    // Some models are sold by ranges of the input's length only.
    if (const Json* tiers = jsonMember(&record.value, "tiered_pricing"); tiers && tiers->is_array()) {
      for (const Json& tier : *tiers) {
        const Json* range = jsonMember(&tier, "range");
        if (range && range->is_array() && !range->empty()) add(tier, jsonNumber(&range->front()).value_or(0));
      }
    }
    if (variable) return intake.skip(skip::kVariable);
    ApiOfferRow row{.provider = jsonString(jsonMember(&record.value, "litellm_provider")),
                    .model = record.key,
                    .source = jsonString(jsonMember(&record.value, "source"))};
    for (const auto& [service, tiers] : prices) {
      if (auto offer = classFrom(service, tiers)) row.classes.push_back(std::move(*offer));
    }
    if (!classOf(row.classes, ApiService::Standard)) return intake.skip(skip::kNoPrice);
    const ApiPriceTier& first = classOf(row.classes, ApiService::Standard)->tiers.front();
    if (!((first.input + first.output).value() > 0)) return intake.skip(skip::kNoPrice);
    intake.take(std::move(row));
  }
};

}  // namespace

std::unique_ptr<RecordReader> litellmReader() {
  return std::make_unique<LitellmReader>();
}

}  // namespace fulcrum::prices
