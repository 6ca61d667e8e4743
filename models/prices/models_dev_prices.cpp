// SPDX-License-Identifier: GPL-3.0-or-later
// The list of models.dev: a provider with its models, dollars per million tokens, tiers by the length of the input.
#include <algorithm>

#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

constexpr double kLongContext = 200'000;  // tokens; before lists had tiers, one was named by its length

std::optional<ApiPriceTier> tierAt(const Json* cost, double from) {
  const auto at = [&](std::string_view key) { return jsonNumber(jsonMember(cost, key)); };
  const auto money = [&](std::string_view key) {
    const auto price = at(key);
    return price ? std::optional(Money(*price)) : std::nullopt;
  };
  const auto input = at("input");
  const auto output = at("output");
  if (!input || !output) return std::nullopt;
  return ApiPriceTier{.fromTokens = from,
                      .input = Money(*input),
                      .cachedRead = money("cache_read"),
                      .cacheWrite = money("cache_write"),
                      .output = Money(*output)};
}

class ModelsDevReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "models-dev", .namesProvider = true, .usualProvider = {}, .usualCurrency = "USD"};
  }

  void record(JsonRecord& record, Intake& intake) override {
    const Json* models = jsonMember(&record.value, "models");
    if (!models || !models->is_object()) return;
    for (const auto& [name, model] : models->get_ref<const Json::object_t&>()) {
      add(record.key, name, jsonMember(&model, "cost"), intake);
    }
  }

 private:
  static void add(const std::string& provider, const std::string& name, const Json* cost, Intake& intake) {
    ApiClass standard;
    const auto addTier = [&](const Json* prices, double from) {
      if (auto tier = tierAt(prices, from)) standard.tiers.push_back(std::move(*tier));
    };
    addTier(cost, 0);
    const Json* tiers = jsonMember(cost, "tiers");
    if (tiers && tiers->is_array()) {
      for (const Json& tier : *tiers) {
        if (const auto size = jsonNumber(jsonAt(&tier, {"tier", "size"}))) addTier(&tier, *size);
      }
    } else {
      addTier(jsonMember(cost, "context_over_200k"), kLongContext);
    }
    std::ranges::sort(standard.tiers, {}, &ApiPriceTier::fromTokens);
    const auto costs = [](const ApiPriceTier& tier) { return tier.input.value() > 0 || tier.output.value() > 0; };
    if (std::ranges::none_of(standard.tiers, costs) || standard.tiers.front().fromTokens > 0)
      return intake.skip(skip::kNoPrice);
    intake.take(ApiOfferRow{.provider = provider, .model = name, .classes = {std::move(standard)}});
  }
};

}  // namespace

std::unique_ptr<RecordReader> modelsDevReader() {
  return std::make_unique<ModelsDevReader>();
}

}  // namespace fulcrum::prices
