// SPDX-License-Identifier: GPL-3.0-or-later
// Prices of the offer files of AWS, which are one in CSV and in JSON. What is paid upfront for a term is a price of its
// own beside its hourly one, and both make one term; the price book joins terms with their machine.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "prices/intake.h"

namespace fulcrum::prices {

// As AWS writes it; empty: not said.
struct AwsPrice {
  std::string_view sku;
  std::string_view termCode;
  std::string_view termType;  // OnDemand, Reserved
  std::string_view lease;     // 1yr, 3yr
  std::string_view purchase;  // No Upfront, Partial Upfront, All Upfront
  std::string_view offering;  // standard, convertible
  std::string_view instance;
  std::string_view gpus;
  std::string_view region;
  std::string_view system;
  std::string_view tenancy;
  std::string_view capacity;
  std::string_view installed;
  std::string_view unit;  // Hrs, Quantity
  std::string_view price;
  std::string_view currency;
  std::string_view from;  // a day
};

class AwsPrices {
 public:
  // Takes or skips one price. Shared Linux machines with an accelerator are taken.
  void take(const AwsPrice& price, Intake& intake);
  // Hands over the terms.
  void finish(Intake& intake);

 private:
  struct Term {
    std::string instance, region, currency;
    double gpus = 0;
    int day = 0;
    TermOffer offer;
    size_t rows = 0;
  };
  void keep(const AwsPrice& price, const NodeRow& row, double amount, bool isHourly);

  std::map<std::string, Term> m_terms;
};

}  // namespace fulcrum::prices
