// SPDX-License-Identifier: GPL-3.0-or-later
// `instances.json` of Vantage: machine types with their prices by region and platform. Terms are by their hour, what is
// paid upfront spread over it. Regions of China are priced in CNY; no field says so.
#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

// `yrTerm1Standard.noUpfront`
std::optional<TermOffer> termNamed(std::string_view key, double price) {
  TermOffer term{.pricePerHour = price};
  if (key.starts_with("yrTerm1")) {
    term.months = 12;
  } else if (key.starts_with("yrTerm3")) {
    term.months = 36;
  } else {
    return std::nullopt;
  }
  const size_t dot = std::min(key.find('.'), key.size());
  const std::string_view kind = key.substr(7, dot - 7);
  term.kind = kind == "Standard" ? "standard" : kind == "Savings" ? "savings" : "convertible";
  const std::string_view upfront = key.substr(std::min(dot + 1, key.size()));
  term.upfront = upfront == "allUpfront" ? "all" : upfront == "partialUpfront" ? "partial" : "none";
  return price > 0 ? std::optional(term) : std::nullopt;
}

class VantageReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "vantage", .usualProvider = "aws", .usualCurrency = "USD", .namesCurrency = true};
  }

  void record(JsonRecord& record, Intake& intake) override {
    const std::string type = jsonString(jsonMember(&record.value, "instance_type"));
    const Json* regions = jsonMember(&record.value, "pricing");
    if (type.empty() || !regions || !regions->is_object()) return intake.skip(skip::kNoName);
    const double gpus = jsonNumber(jsonMember(&record.value, "GPU")).value_or(0);
    const std::string accelerator = jsonString(jsonMember(&record.value, "GPU_model"));
    for (const auto& [region, platforms] : regions->get_ref<const Json::object_t&>()) {
      if (!(gpus > 0)) {
        intake.skip(skip::kNoAccelerator);
        continue;
      }
      add(type, region, accelerator, gpus, jsonMember(&platforms, "linux"), intake);
    }
  }

 private:
  void add(std::string_view type, const std::string& region, std::string_view accelerator, double gpus,
           const Json* linux, Intake& intake) {
    const bool china = region.starts_with("cn-");
    NodeRow row{.sku = type, .region = region, .accelerator = accelerator, .gpus = gpus};
    row.onDemand = jsonNumber(jsonMember(linux, "ondemand")).value_or(0);
    row.spot = firstNumber(linux, {"spot_avg", "spot_min", "spot"}).value_or(0);
    if (const Json* reserved = jsonMember(linux, "reserved"); reserved && reserved->is_object()) {
      for (const auto& [key, price] : reserved->get_ref<const Json::object_t&>()) {
        if (const auto term = termNamed(key, jsonNumber(&price).value_or(0))) row.terms.push_back(*term);
      }
    }
    if (china && !m_noted) {
      m_noted = true;
      intake.guesses.push_back(
          {"currency", "CNY", {.code = "guessRegionCurrency", .where = {}, .facts = {{"region", region}}}, {"USD"}});
    }
    if (china && intake.currency == form().usualCurrency) row.currency = "CNY";
    intake.take(std::move(row));
  }

  bool m_noted = false;
};

}  // namespace

std::unique_ptr<RecordReader> vantageReader() {
  return std::make_unique<VantageReader>();
}

}  // namespace fulcrum::prices
