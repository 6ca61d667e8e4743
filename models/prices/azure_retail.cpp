// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the Azure retail price interface, one or many in a list. The price of a reservation is that of its whole
// term. On-demand, spot and each term are rows of their own; the price book joins them.
#include "base/conversions.h"
#include "base/quantity.h"
#include "exchange/json_access.h"
#include "prices/azure_machines.h"
#include "prices/columns.h"
#include "prices/dates.h"

namespace fulcrum::prices {
namespace {

std::string textOf(const Json& item, std::string_view key) {
  return jsonString(jsonMember(&item, key));
}

// Of `1 Year`, `3 Years`; 0: another.
int termMonths(std::string_view text) {
  if (text.size() < 6 || text.substr(1, 5) != " Year" || text[0] < '1' || text[0] > '9') return 0;
  return (text[0] - '0') * kMonthsPerYear;
}

bool says(const std::string& text, std::string_view word) {
  return text.find(word) != std::string::npos;
}

class AzureRetailReader : public RecordReader {
 public:
  ListForm form() const override {
    return {.reader = "azure-retail", .usualProvider = "azure", .usualCurrency = "USD", .namesCurrency = true};
  }

  void record(JsonRecord& record, Intake& intake) override {
    if (record.key == "BillingCurrency" && record.value.is_string()) intake.currency = record.value.get<std::string>();
    if (record.key == "NextPageLink") m_goesOn = isLink(&record.value);
    if (record.inList && record.key == "Items") return item(record.value, intake);
    if (!record.inList && record.key != "") return;
    const Json* items = jsonMember(&record.value, "Items");  // a page in a list of pages
    if (!items) return item(record.value, intake);
    for (const Json& each : *items) item(each, intake);
    m_goesOn = isLink(jsonMember(&record.value, "NextPageLink"));
  }

  void finish(Intake& intake) override {
    if (m_goesOn) intake.notes.push_back({.severity = Severity::Note, .code = "listGoesOn", .where = {}, .facts = {}});
  }

 private:
  static bool isLink(const Json* link) { return !jsonString(link).empty(); }

  static void item(const Json& item, Intake& intake) {
    const std::string size = textOf(item, "armSkuName");
    const std::string region = textOf(item, "armRegionName");
    const std::string currency = textOf(item, "currencyCode");
    const std::string sale = textOf(item, "type");
    const std::string unit = textOf(item, "unitOfMeasure");
    const std::string names = textOf(item, "skuName") + ' ' + textOf(item, "meterName");
    const auto price = firstNumber(&item, {"retailPrice", "unitPrice"});
    const auto machine = azureMachine(size);
    if (!machine) return intake.skip(skip::kNoAccelerator);
    if (!price) return intake.skip(skip::kNoNumber);
    if (*price < 0) return intake.skip(skip::kNegative);
    if (says(textOf(item, "productName"), "Windows")) return intake.skip(skip::kWindows);
    const int months = termMonths(textOf(item, "reservationTerm"));
    if (sale == "DevTestConsumption" || says(names, "Low Priority")) return intake.skip(skip::kOtherSale);
    if (unit != "1 Hour") return intake.skip(skip::kOtherUnit);
    NodeRow row{.sku = size,
                .region = region,
                .accelerator = machine->accelerator,
                .gpus = machine->gpus,
                .currency = currency};
    if (sale == "Reservation" || months > 0) {
      if (months == 0) return intake.skip(skip::kOtherSale);
      if (*price > 0) row.terms.push_back({.months = months, .pricePerHour = *price / (months * kHoursPerMonth)});
    } else if (says(names, "Spot")) {
      row.spot = *price;
    } else {
      row.onDemand = *price;
      addSavings(item, row);
    }
    intake.take(std::move(row));
  }

  // Those are by the hour.
  static void addSavings(const Json& item, NodeRow& row) {
    const Json* plans = jsonMember(&item, "savingsPlan");
    if (!plans || !plans->is_array()) return;
    for (const Json& plan : *plans) {
      const int months = termMonths(textOf(plan, "term"));
      const double price = firstNumber(&plan, {"retailPrice", "unitPrice"}).value_or(0);
      if (months > 0 && price > 0) row.terms.push_back({.months = months, .kind = "savings", .pricePerHour = price});
    }
  }

  bool m_goesOn = false;  // behind the last page there is another
};

}  // namespace

std::unique_ptr<RecordReader> azureRetailReader() {
  return std::make_unique<AzureRetailReader>();
}

}  // namespace fulcrum::prices
