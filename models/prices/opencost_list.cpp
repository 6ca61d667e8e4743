// SPDX-License-Identifier: GPL-3.0-or-later
// Custom prices of OpenCost: a CSV whose rows of the class `gpu` name an accelerator, or the JSON of its settings.
#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

class OpencostReader : public RowReader {
 public:
  OpencostReader(int name, int region, int kind, int price)
      : m_name(name), m_region(region), m_kind(kind), m_price(price) {}

  ListForm form() const override { return {.reader = "opencost", .usualProvider = "custom", .usualCurrency = "USD"}; }

  void row(Fields fields, Intake& intake) override {
    if (cell(fields, m_kind) != "gpu") return intake.skip(skip::kNoAccelerator);
    const std::string_view name = cell(fields, m_name);
    const auto price = cellPrice(cell(fields, m_price), intake.mark);
    if (!price) return intake.skip(skip::kNoNumber);
    if (*price < 0) return intake.skip(skip::kNegative);
    // What follows the accelerator's name tells rates apart: a100-ondemand.
    intake.take(NodeRow{.sku = name,
                        .region = cell(fields, m_region),
                        .accelerator = name.substr(0, name.find('-')),
                        .gpus = 1,
                        .onDemand = *price});
  }

 private:
  int m_name, m_region, m_kind, m_price;
};

class OpencostJsonReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "opencost-json", .usualProvider = "custom", .usualCurrency = "USD"};
  }
  void record(JsonRecord& record, Intake& intake) override {
    const bool spot = record.key == "spotGPU";
    if (record.key != "GPU" && !spot) return;
    const auto price = jsonNumber(&record.value);
    if (!price) return intake.skip(skip::kNoNumber);
    NodeRow row{.sku = "GPU", .accelerator = "GPU", .gpus = 1};
    (spot ? row.spot : row.onDemand) = *price;
    intake.take(std::move(row));
  }
};

}  // namespace

Result<std::unique_ptr<RowReader>> opencostReader(Fields header) {
  const int name = columnOf(header, {"InstanceID"});
  const int kind = columnOf(header, {"AssetClass"});
  const int price = columnOf(header, {"MarketPriceHourly"});
  for (const auto& [column, title] :
       {std::pair(name, "InstanceID"), std::pair(kind, "AssetClass"), std::pair(price, "MarketPriceHourly")}) {
    if (column < 0) return columnMissing("opencost", title, header);
  }
  return std::unique_ptr<RowReader>(std::make_unique<OpencostReader>(name, columnOf(header, {"Region"}), kind, price));
}

std::unique_ptr<RecordReader> opencostJsonReader() {
  return std::make_unique<OpencostJsonReader>();
}

}  // namespace fulcrum::prices
