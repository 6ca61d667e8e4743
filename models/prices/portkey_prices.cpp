// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's prices in the list of Portkey: US cents per token; the entry `default` is no model.
#include "base/conversions.h"
#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

constexpr double kCents = 100;

std::optional<Money> priceIn(const Json* config, std::string_view kind) {
  const auto cents = jsonNumber(jsonAt(config, {kind, "price"}));
  return cents ? std::optional(Money(*cents / kCents * kMillion)) : std::nullopt;
}

std::optional<Money> unlessZero(std::optional<Money> price) {
  return price && price->value() > 0 ? price : std::nullopt;
}

std::optional<ApiClass> classIn(const Json* config, ApiService service) {
  const auto input = priceIn(config, "request_token");
  const auto output = priceIn(config, "response_token");
  if (!input || !output || !((*input + *output).value() > 0)) return std::nullopt;
  return ApiClass{.service = service,
                  .tiers = {{.input = *input,
                             .cachedRead = unlessZero(priceIn(config, "cache_read_input_token")),
                             .cacheWrite = unlessZero(priceIn(config, "cache_write_input_token")),
                             .output = *output}}};
}

class PortkeyReader : public RecordReader {
 public:
  ListForm form() const override { return {.reader = "portkey", .usualProvider = {}, .usualCurrency = "USD"}; }

  void record(JsonRecord& record, Intake& intake) override {
    if (record.inList || !record.value.is_object()) return;
    if (record.key == "default") return intake.skip(skip::kDocumentation);
    const Json* config = jsonMember(&record.value, "pricing_config");
    ApiOfferRow row{.model = record.key, .currency = jsonString(jsonMember(config, "currency"))};
    if (auto standard = classIn(jsonMember(config, "pay_as_you_go"), ApiService::Standard))
      row.classes.push_back(std::move(*standard));
    if (row.classes.empty()) return intake.skip(skip::kNoPrice);
    if (auto batch = classIn(jsonMember(config, "batch_config"), ApiService::Batch))
      row.classes.push_back(std::move(*batch));
    intake.take(std::move(row));
  }
};

}  // namespace

std::unique_ptr<RecordReader> portkeyReader() {
  return std::make_unique<PortkeyReader>();
}

}  // namespace fulcrum::prices
