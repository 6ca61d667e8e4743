// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pydantic genai-prices: a provider with its models, dollars per million tokens, tiers by the length of the
// input, and prices that hold from a day on.
#include <algorithm>
#include <set>

#include "exchange/json_access.h"
#include "prices/columns.h"
#include "prices/dates.h"

namespace fulcrum::prices {
namespace {

// Of one kind of token for an input of a length: the last tier that it reaches.
std::optional<double> priceFrom(const Json* price, double from) {
  if (!price) return std::nullopt;
  if (price->is_number()) return price->get<double>();
  auto result = jsonNumber(jsonMember(price, "base"));
  const Json* tiers = jsonMember(price, "tiers");
  if (!tiers || !tiers->is_array()) return result;
  for (const Json& tier : *tiers) {
    const auto start = jsonNumber(jsonMember(&tier, "start"));
    if (start && *start <= from) result = jsonNumber(jsonMember(&tier, "price"));
  }
  return result;
}

void addStarts(const Json* price, std::set<double>& starts) {
  const Json* tiers = jsonMember(price, "tiers");
  if (!tiers || !tiers->is_array()) return;
  for (const Json& tier : *tiers) {
    if (const auto start = jsonNumber(jsonMember(&tier, "start"))) starts.insert(*start);
  }
}

// The prices that hold on a day at any hour; the last one that has begun.
const Json* pricesOn(const Json* prices, int day) {
  if (!prices || !prices->is_array()) return prices;
  const Json* holding = nullptr;
  for (const Json& each : *prices) {
    const Json* constraint = jsonMember(&each, "constraint");
    const std::string start = jsonString(jsonMember(constraint, "start_date"));
    const bool byHour = constraint && start.empty();
    if (!byHour && (start.empty() || dayOf(start).value_or(0) <= day)) holding = jsonMember(&each, "prices");
  }
  return holding;
}

class GenaiPricesReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "genai-prices", .namesProvider = true, .usualProvider = {}, .usualCurrency = "USD"};
  }

  void record(JsonRecord& record, Intake& intake) override {
    const std::string provider = jsonString(jsonMember(&record.value, "id"));
    const Json* models = jsonMember(&record.value, "models");
    if (!models || !models->is_array()) return;
    for (const Json& model : *models) add(provider, model, intake);
  }

 private:
  static void add(const std::string& provider, const Json& model, Intake& intake) {
    const Json* prices = pricesOn(jsonMember(&model, "prices"), intake.day);
    std::set<double> starts{0};
    for (const char* key : {"input_mtok", "output_mtok", "cache_read_mtok", "cache_write_mtok"})
      addStarts(jsonMember(prices, key), starts);
    ApiClass standard;
    for (const double from : starts) {
      const auto at = [&](std::string_view key) { return priceFrom(jsonMember(prices, key), from); };
      const auto optional = [](const std::optional<double>& price) {
        return price ? std::optional(Money(*price)) : std::nullopt;
      };
      const auto input = at("input_mtok");
      const auto output = at("output_mtok");
      if (!input && !output) continue;
      standard.tiers.push_back({.fromTokens = from,
                                .input = Money(input.value_or(0)),
                                .cachedRead = optional(at("cache_read_mtok")),
                                .cacheWrite = optional(at("cache_write_mtok")),
                                .output = Money(output.value_or(0))});
    }
    const auto costs = [](const ApiPriceTier& tier) { return tier.input.value() > 0 || tier.output.value() > 0; };
    if (std::ranges::none_of(standard.tiers, costs)) return intake.skip(skip::kNoPrice);
    intake.take(ApiOfferRow{
        .provider = provider, .model = jsonString(jsonMember(&model, "id")), .classes = {std::move(standard)}});
  }
};

}  // namespace

std::unique_ptr<RecordReader> genaiPricesReader() {
  return std::make_unique<GenaiPricesReader>();
}

}  // namespace fulcrum::prices
