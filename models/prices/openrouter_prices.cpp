// SPDX-License-Identifier: GPL-3.0-or-later
// The models of OpenRouter: dollars per token, as texts; -1 says that the price varies.
#include "base/conversions.h"
#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

class OpenRouterReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "openrouter", .usualProvider = "openrouter", .usualCurrency = "USD"};
  }

  void record(JsonRecord& record, Intake& intake) override {
    if (!record.inList) return;
    const Json* pricing = jsonMember(&record.value, "pricing");
    const auto at = [&](std::string_view key) { return jsonNumber(jsonMember(pricing, key)); };
    const auto input = at("prompt");
    const auto output = at("completion");
    if (!input || !output) return intake.skip(skip::kNoPrice);
    if (*input < 0 || *output < 0) return intake.skip(skip::kVariable);
    if (!(*input + *output > 0)) return intake.skip(skip::kNoPrice);
    const auto cached = [&](std::string_view key) {
      const auto price = at(key);
      return price && *price > 0 ? std::optional(Money(*price * kMillion)) : std::nullopt;
    };
    intake.take(ApiOfferRow{.model = jsonString(jsonMember(&record.value, "id")),
                            .classes = {{.tiers = {{.input = Money(*input * kMillion),
                                                    .cachedRead = cached("input_cache_read"),
                                                    .cacheWrite = cached("input_cache_write"),
                                                    .output = Money(*output * kMillion)}}}}});
  }
};

}  // namespace

std::unique_ptr<RecordReader> openRouterReader() {
  return std::make_unique<OpenRouterReader>();
}

}  // namespace fulcrum::prices
