// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of many providers as a JSON list, a GPU and hour each.
#include <array>

#include "exchange/json_access.h"
#include "prices/columns.h"
#include "prices/dates.h"

namespace fulcrum::prices {
namespace {

class OffersJsonReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "offers-json",
            .namesProvider = true,
            .usualProvider = {},
            .usualCurrency = "USD",
            .namesCurrency = true};
  }

  void record(JsonRecord& record, Intake& intake) override {
    if (!record.inList) return;
    const Json* offer = &record.value;
    const std::string provider = firstString(offer, {"provider_id", "provider"});
    const std::string sku = firstString(offer, {"id", "sku", "instance_type", "gpu_model"});
    const std::string model = firstString(offer, {"gpu_model", "gpu_type", "gpu"});
    const std::string region = firstString(offer, {"region", "location"});
    const std::string currency = firstString(offer, {"currency"});
    const std::string source = firstString(offer, {"source_url"});
    auto price = firstNumber(offer, {"price_usd_hour", "price_per_hour"});
    const double gpus = firstNumber(offer, {"gpu_count", "gpus"}).value_or(1);
    if (const auto perGpu = firstNumber(offer, {"price_per_gpu_hour"}); perGpu && !price) price = *perGpu * gpus;
    if (!price) return intake.skip(skip::kNoPrice);
    if (*price < 0) return intake.skip(skip::kNegative);
    if (model.empty()) return intake.skip(skip::kNoAccelerator);
    NodeRow row{.provider = provider, .sku = sku, .region = region, .accelerator = model, .currency = currency};
    row.gpus = gpus;
    row.source = source;
    row.day = dayOf(firstString(offer, {"collected_at", "as_of", "date"})).value_or(0);
    const Json* spot = jsonMember(offer, "is_spot");
    (spot && spot->is_boolean() && spot->get<bool>() ? row.spot : row.onDemand) = *price;
    intake.take(std::move(row));
  }
};

}  // namespace

std::unique_ptr<RecordReader> offersJsonReader() {
  return std::make_unique<OffersJsonReader>();
}

}  // namespace fulcrum::prices
