// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/aws_prices.h"

#include "base/conversions.h"
#include "base/quantity.h"
#include "prices/aws_machines.h"
#include "prices/columns.h"
#include "prices/dates.h"

namespace fulcrum::prices {
namespace {

// Shared machines that are paid while they run.
bool isUsual(const AwsPrice& price) {
  const auto isOneOf = [](std::string_view text, std::string_view wanted) { return text.empty() || text == wanted; };
  return isOneOf(price.tenancy, "Shared") && isOneOf(price.capacity, "Used") && isOneOf(price.installed, "NA") &&
         isOneOf(price.system, "Linux");
}

}  // namespace

void AwsPrices::take(const AwsPrice& price, Intake& intake) {
  const std::string_view accelerator = awsAccelerator(price.instance);
  if (accelerator.empty()) return intake.skip(skip::kNoAccelerator);
  if (price.system == "Windows") return intake.skip(skip::kWindows);
  if (!isUsual(price)) return intake.skip(skip::kOtherSale);
  const auto amount = cellPrice(price.price, intake.mark);
  const auto gpus = cellPrice(price.gpus, intake.mark);
  if (!amount || !gpus) return intake.skip(skip::kNoNumber);
  if (*amount < 0) return intake.skip(skip::kNegative);
  const bool isHourly = price.unit == "Hrs" || price.unit == "Hours";
  const bool isTerm = price.termType == "Reserved";
  if (!isHourly && !(isTerm && price.unit == "Quantity")) return intake.skip(skip::kOtherUnit);
  const NodeRow row{.sku = price.instance,
                    .region = price.region,
                    .accelerator = accelerator,
                    .gpus = *gpus > 0 ? *gpus : 1,
                    .onDemand = isTerm ? 0 : *amount,
                    .currency = price.currency,
                    .day = dayOf(price.from).value_or(0)};
  if (isTerm) {
    keep(price, row, *amount, isHourly);
  } else {
    intake.take(row);
  }
}

void AwsPrices::finish(Intake& intake) {
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

void AwsPrices::keep(const AwsPrice& price, const NodeRow& row, double amount, bool isHourly) {
  Term& term = m_terms[std::string(price.sku) + '.' + std::string(price.termCode) + std::string(row.region) +
                       std::string(row.currency)];
  const int months = price.lease.starts_with('3') ? 3 * kMonthsPerYear : kMonthsPerYear;
  if (term.rows++ == 0) {
    term = {.instance = std::string(row.sku),
            .region = std::string(row.region),
            .currency = std::string(row.currency),
            .gpus = row.gpus,
            .day = row.day,
            .offer = {.months = months,
                      .upfront = price.purchase.starts_with("All")       ? "all"
                                 : price.purchase.starts_with("Partial") ? "partial"
                                                                         : "none",
                      .kind = price.offering == "convertible" ? "convertible" : "standard"},
            .rows = 1};
  }
  term.offer.pricePerHour += isHourly ? amount : amount / (months * kHoursPerMonth);
}

}  // namespace fulcrum::prices
