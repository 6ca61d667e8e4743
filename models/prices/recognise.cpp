// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

using MakeReader = std::unique_ptr<RecordReader> (*)();
struct JsonForm {
  std::string_view name;
  MakeReader make;
  bool (*fits)(const JsonRecord& record);
};

bool has(const JsonRecord& record, std::string_view key) {
  return jsonMember(&record.value, key) != nullptr;
}

constexpr JsonForm kJsonForms[] = {
    {"vantage", vantageReader,
     [](const JsonRecord& r) { return r.inList && has(r, "instance_type") && has(r, "pricing"); }},
    {"azure-retail", azureRetailReader,
     [](const JsonRecord& r) {
       if (r.key == "BillingCurrency") return true;
       const Json* items = jsonMember(&r.value, "Items");
       const Json* first = items && items->is_array() && !items->empty() ? &items->front() : &r.value;
       return jsonMember(first, "armSkuName") && jsonMember(first, "retailPrice");
     }},
    {"offers-json", offersJsonReader,
     [](const JsonRecord& r) {
       return r.inList && (has(r, "gpu_model") || has(r, "gpu_type")) &&
              (has(r, "price_usd_hour") || has(r, "price_per_hour") || has(r, "price_per_gpu_hour"));
     }},
    {"portkey", portkeyReader, [](const JsonRecord& r) { return !r.inList && has(r, "pricing_config"); }},
    {"litellm", litellmReader,
     [](const JsonRecord& r) { return !r.inList && (has(r, "litellm_provider") || has(r, "input_cost_per_token")); }},
    {"genai-prices", genaiPricesReader,
     [](const JsonRecord& r) { return r.inList && has(r, "models") && has(r, "id"); }},
    {"openrouter", openRouterReader,
     [](const JsonRecord& r) {
       return r.inList && jsonAt(&r.value, {"pricing", "prompt"}) != nullptr;
     }},
    {"models-dev", modelsDevReader,
     [](const JsonRecord& r) {
       const Json* models = jsonMember(&r.value, "models");
       return !r.inList && models && models->is_object() && !models->empty() && has(r, "id") &&
              jsonMember(&models->front(), "limit");
     }},
    {"aws-offers", awsOffersJsonReader,
     [](const JsonRecord& r) {
       return r.key == "offerCode" || (r.within == "products" && jsonAt(&r.value, {"attributes", "servicecode"}));
     }},
    {"spot-advisor", spotAdvisorReader,
     [](const JsonRecord& r) {
       return r.key == "spot_advisor" || r.key == "ranges" || (r.key == "instance_types" && !r.inList);
     }},
    {"opencost-json", opencostJsonReader,
     [](const JsonRecord& r) { return r.key == "GPU" || r.key == "spotGPU" || r.key == "spotCPU"; }},
};

bool isSkypilot(Fields header) {
  return columnOf(header, {"AcceleratorName"}) >= 0 ||
         (columnOf(header, {"InstanceType"}) >= 0 && columnOf(header, {"GpuInfo"}) >= 0);
}

bool isOpencost(Fields header) {
  return columnOf(header, {"AssetClass"}) >= 0 && columnOf(header, {"InstanceIDField"}) >= 0;
}

}  // namespace

std::vector<std::string> readerNames() {
  std::vector<std::string> names{"skypilot", "aws-table", "gcp-table", "offers-csv", "opencost", "columns", "gcp-yml"};
  for (const JsonForm& form : kJsonForms) names.emplace_back(form.name);
  return names;
}

Result<std::unique_ptr<RowReader>> rowReaderFor(Fields header, const ListOptions& options,
                                                const std::string& rememberedColumns) {
  if (options.reader == "skypilot") return skypilotReader(header);
  if (options.reader == "opencost") return opencostReader(header);
  if (!options.columns.empty()) return tableReader(header, options.columns);
  if (options.reader.empty() && isSkypilot(header)) return skypilotReader(header);
  if (options.reader.empty() && isOpencost(header)) return opencostReader(header);
  if (options.reader.empty() || options.reader == "aws-offers") {
    if (auto offers = awsOffersReader(header)) return offers;
  }
  auto table = tableReader(header, {});
  // What the user said of this header before stands for titles that are no known form.
  const bool known = table && table.value()->form().reader != "columns";
  if (!rememberedColumns.empty() && !known) return tableReader(header, rememberedColumns);
  return table;
}

std::unique_ptr<RecordReader> recordReaderFor(const JsonRecord& record, const std::string& wanted) {
  for (const JsonForm& form : kJsonForms) {
    if (wanted.empty() ? form.fits(record) : form.name == wanted) return form.make();
  }
  return nullptr;
}

}  // namespace fulcrum::prices
