// SPDX-License-Identifier: GPL-3.0-or-later
// The offer file of AWS. As CSV it has five lines about the file, then a row per price. As JSON it has machines, by
// SKU, and behind them their prices, by SKU and kind of term; with gigabytes of them, one machine is held at a time,
// and of those with an accelerator what is said of them.
#include <unordered_map>

#include "exchange/json_access.h"
#include "prices/aws_machines.h"
#include "prices/aws_prices.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

const ListForm kAwsOffers{
    .reader = "aws-offers", .usualProvider = "aws", .usualCurrency = "USD", .namesCurrency = true};

struct OfferColumns {
  int sku, term, kind, lease, upfront, offering, instance, gpus, region, system, tenancy, capacity, installed, unit,
      price, currency, from;
};

class AwsOffersReader : public RowReader {
 public:
  explicit AwsOffersReader(const OfferColumns& columns) : m_at(columns) {}

  ListForm form() const override { return kAwsOffers; }

  void row(Fields fields, Intake& intake) override {
    const auto at = [&](int column) { return cell(fields, column); };
    m_prices.take({.sku = at(m_at.sku),
                   .termCode = at(m_at.term),
                   .termType = at(m_at.kind),
                   .lease = at(m_at.lease),
                   .purchase = at(m_at.upfront),
                   .offering = at(m_at.offering),
                   .instance = at(m_at.instance),
                   .gpus = at(m_at.gpus),
                   .region = at(m_at.region),
                   .system = at(m_at.system),
                   .tenancy = at(m_at.tenancy),
                   .capacity = at(m_at.capacity),
                   .installed = at(m_at.installed),
                   .unit = at(m_at.unit),
                   .price = at(m_at.price),
                   .currency = at(m_at.currency),
                   .from = at(m_at.from)},
                  intake);
  }
  void finish(Intake& intake) override { m_prices.finish(intake); }

 private:
  OfferColumns m_at;
  AwsPrices m_prices;
};

class AwsOffersJsonReader : public RecordReader {
 public:
  ListForm form() const override { return kAwsOffers; }

  void record(JsonRecord& record, Intake& intake) override {
    if (record.within == "products") {
      addMachine(record);
    } else if (record.within.starts_with("terms.")) {
      addTerms(record, record.within.substr(record.within.find('.') + 1), intake);
    }
  }
  void finish(Intake& intake) override { m_prices.finish(intake); }

 private:
  struct Machine {
    std::string instance, gpus, region, system, tenancy, capacity, installed;
  };

  void addMachine(const JsonRecord& record) {
    const Json* said = jsonMember(&record.value, "attributes");
    const auto text = [&](std::string_view key) { return jsonString(jsonMember(said, key)); };
    std::string instance = text("instanceType");
    if (awsAccelerator(instance).empty()) return;
    std::string region = text("regionCode");
    m_machines[record.key] = {.instance = std::move(instance),
                              .gpus = text("gpu"),
                              .region = region.empty() ? text("location") : std::move(region),
                              .system = text("operatingSystem"),
                              .tenancy = text("tenancy"),
                              .capacity = text("capacitystatus"),
                              .installed = text("preInstalledSw")};
  }

  void addTerms(const JsonRecord& record, const std::string& kind, Intake& intake) {
    static const Machine kOther;
    const auto found = m_machines.find(record.key);
    const Machine& machine = found == m_machines.end() ? kOther : found->second;
    if (!record.value.is_object()) return;
    for (const Json& term : record.value) {
      const Json* attributes = jsonMember(&term, "termAttributes");
      const Json* prices = jsonMember(&term, "priceDimensions");
      if (!prices || !prices->is_object()) continue;
      const std::string code = jsonString(jsonMember(&term, "offerTermCode"));
      const std::string from = jsonString(jsonMember(&term, "effectiveDate"));
      const std::string lease = jsonString(jsonMember(attributes, "LeaseContractLength"));
      const std::string purchase = jsonString(jsonMember(attributes, "PurchaseOption"));
      const std::string offering = jsonString(jsonMember(attributes, "OfferingClass"));
      for (const Json& price : *prices) {
        const std::string unit = jsonString(jsonMember(&price, "unit"));
        const Json* amounts = jsonMember(&price, "pricePerUnit");
        if (!amounts || !amounts->is_object()) continue;
        for (const auto& [currency, amount] : amounts->get_ref<const Json::object_t&>()) {
          const std::string text = jsonString(&amount);
          m_prices.take({.sku = record.key,
                         .termCode = code,
                         .termType = kind,
                         .lease = lease,
                         .purchase = purchase,
                         .offering = offering,
                         .instance = machine.instance,
                         .gpus = machine.gpus,
                         .region = machine.region,
                         .system = machine.system,
                         .tenancy = machine.tenancy,
                         .capacity = machine.capacity,
                         .installed = machine.installed,
                         .unit = unit,
                         .price = text,
                         .currency = currency,
                         .from = from},
                        intake);
        }
      }
    }
  }

  std::unordered_map<std::string, Machine> m_machines;
  AwsPrices m_prices;
};

}  // namespace

std::unique_ptr<RowReader> awsOffersReader(Fields header) {
  const auto at = [&](std::string_view title) { return columnOf(header, {title}); };
  const OfferColumns columns{.sku = at("SKU"),
                             .term = at("OfferTermCode"),
                             .kind = at("TermType"),
                             .lease = at("LeaseContractLength"),
                             .upfront = at("PurchaseOption"),
                             .offering = at("OfferingClass"),
                             .instance = at("Instance Type"),
                             .gpus = at("GPU"),
                             .region = columnOf(header, {"Region Code", "Location"}),
                             .system = at("Operating System"),
                             .tenancy = at("Tenancy"),
                             .capacity = at("CapacityStatus"),
                             .installed = at("Pre Installed S/W"),
                             .unit = at("Unit"),
                             .price = at("PricePerUnit"),
                             .currency = at("Currency"),
                             .from = at("EffectiveDate")};
  const bool fits = columns.kind >= 0 && columns.price >= 0 && columns.instance >= 0 && columns.unit >= 0;
  return fits ? std::make_unique<AwsOffersReader>(columns) : nullptr;
}

std::unique_ptr<RecordReader> awsOffersJsonReader() {
  return std::make_unique<AwsOffersJsonReader>();
}

}  // namespace fulcrum::prices
