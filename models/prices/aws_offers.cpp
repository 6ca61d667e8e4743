// SPDX-License-Identifier: GPL-3.0-or-later
// The offer file of AWS as CSV: five lines about the file, then a row per price. What is paid upfront for a term is a
// row of its own beside its hourly price, and both make one term; the price book joins terms with their machine.
#include <map>
#include <string>

#include "base/conversions.h"
#include "base/quantity.h"
#include "prices/aws_machines.h"
#include "prices/columns.h"
#include "prices/dates.h"

namespace fulcrum::prices {
namespace {

struct OfferColumns {
  int sku, term, kind, lease, upfront, offering, instance, gpus, region, system, tenancy, capacity, installed, unit,
      price, currency, from;
};

class AwsOffersReader : public RowReader {
 public:
  explicit AwsOffersReader(const OfferColumns& columns) : m_at(columns) {}

  ListForm form() const override {
    return {.reader = "aws-offers", .usualProvider = "aws", .usualCurrency = "USD", .namesCurrency = true};
  }

  void row(Fields fields, Intake& intake) override {
    const std::string_view instance = cell(fields, m_at.instance);
    const std::string_view accelerator = awsAccelerator(instance);
    if (accelerator.empty()) return intake.skip(skip::kNoAccelerator);
    const std::string_view system = cell(fields, m_at.system);
    if (system == "Windows") return intake.skip(skip::kWindows);
    if (!isUsual(fields) || (!system.empty() && system != "Linux")) return intake.skip(skip::kOtherSale);
    const auto price = cellPrice(cell(fields, m_at.price), intake.mark);
    const auto gpus = cellPrice(cell(fields, m_at.gpus), intake.mark);
    if (!price || !gpus) return intake.skip(skip::kNoNumber);
    if (*price < 0) return intake.skip(skip::kNegative);
    const std::string_view unit = cell(fields, m_at.unit);
    const bool isHourly = unit == "Hrs" || unit == "Hours";
    const bool isTerm = cell(fields, m_at.kind) == "Reserved";
    if (!isHourly && !(isTerm && unit == "Quantity")) return intake.skip(skip::kOtherUnit);
    const NodeRow row{.sku = instance,
                      .region = cell(fields, m_at.region),
                      .accelerator = accelerator,
                      .gpus = *gpus > 0 ? *gpus : 1,
                      .onDemand = isTerm ? 0 : *price,
                      .currency = cell(fields, m_at.currency),
                      .day = dayOf(cell(fields, m_at.from)).value_or(0)};
    if (isTerm) {
      keep(fields, row, *price, isHourly);
    } else {
      intake.take(row);
    }
  }

  void finish(Intake& intake) override {
    for (const auto& [key, term] : m_terms) {
      NodeRow row{.sku = term.instance,
                  .region = term.region,
                  .accelerator = awsAccelerator(term.instance),
                  .gpus = term.gpus,
                  .currency = term.currency,
                  .day = term.day};
      if (term.offer.pricePerHour > 0) row.terms.push_back(term.offer);
      intake.take(row);
      if (term.rows > 1) intake.joined(term.rows - 1);
    }
  }

 private:
  struct Term {
    std::string instance, region, currency;
    double gpus = 0;
    int day = 0;
    TermOffer offer;
    size_t rows = 0;
  };

  // Shared machines that are paid while they run.
  [[nodiscard]] bool isUsual(Fields fields) const {
    const auto isOneOf = [&](int column, std::string_view wanted) {
      const std::string_view text = cell(fields, column);
      return text.empty() || text == wanted;
    };
    return isOneOf(m_at.tenancy, "Shared") && isOneOf(m_at.capacity, "Used") && isOneOf(m_at.installed, "NA");
  }

  void keep(Fields fields, const NodeRow& row, double price, bool isHourly) {
    Term& term = m_terms[std::string(cell(fields, m_at.sku)) + '.' + std::string(cell(fields, m_at.term)) +
                         std::string(row.region) + std::string(row.currency)];
    const int months = cell(fields, m_at.lease).starts_with('3') ? 3 * kMonthsPerYear : kMonthsPerYear;
    if (term.rows++ == 0) {
      const std::string_view upfront = cell(fields, m_at.upfront);
      term = {.instance = std::string(row.sku),
              .region = std::string(row.region),
              .currency = std::string(row.currency),
              .gpus = row.gpus,
              .day = row.day,
              .offer = {.months = months,
                        .upfront = upfront.starts_with("All")       ? "all"
                                   : upfront.starts_with("Partial") ? "partial"
                                                                    : "none",
                        .kind = cell(fields, m_at.offering) == "convertible" ? "convertible" : "standard"},
              .rows = 1};
    }
    term.offer.pricePerHour += isHourly ? price : price / (months * kHoursPerMonth);
  }

  OfferColumns m_at;
  std::map<std::string, Term> m_terms;
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

}  // namespace fulcrum::prices
