// SPDX-License-Identifier: GPL-3.0-or-later
// What price lists offer: nodes by the hour and tokens of APIs, with the day on which the price was seen.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/api_prices.h"

namespace fulcrum::prices {

// A commitment at its price of a node-hour, what is paid upfront spread over it.
struct TermOffer {
  int months = 12;
  std::string upfront = "none";   // none, partial, all
  std::string kind = "standard";  // standard, savings, convertible
  double pricePerHour = 0;
  bool operator==(const TermOffer&) const = default;
};

// Prices of a node and hour; views are valid while the row is handed over. 0 and empty: not said.
struct NodeRow {
  std::string_view provider;
  std::string_view sku;
  std::string_view region;
  std::string_view zone;
  std::string_view accelerator;
  double gpus = 0;  // a part of one where it is sold in parts
  double onDemand = 0;
  double spot = 0;
  std::vector<TermOffer> terms;
  std::string_view currency;  // empty: the list's
  int day = 0;                // of base/calendar: days since 1970-01-01; 0: the list's
  std::string_view source;    // empty: the list's
};

struct NodeOffer {
  std::string provider;
  std::string sku;
  std::string region;
  std::string zone;
  std::string accelerator;
  double gpus = 0;
  double onDemand = 0;
  double spot = 0;
  std::vector<TermOffer> terms;
  std::string currency;
  std::string asOf;  // 2026-01-31
  std::string source;
  bool operator==(const NodeOffer&) const = default;
};

struct ApiOfferRow {
  std::string provider;
  std::string model;
  std::vector<ApiClass> classes;
  std::string currency;
  std::string asOf;
  std::string source;
  bool operator==(const ApiOfferRow&) const = default;
};

// Of the AWS Spot Advisor: what spot saves, and how likely an interruption is in a month.
struct SpotAdvice {
  std::string provider;
  std::string sku;
  std::string region;
  double saving = 0;               // share of the on-demand price
  double interruptedPerMonth = 0;  // share, the middle of the band
  std::string asOf;
  std::string source;
  bool operator==(const SpotAdvice&) const = default;
};

// Constant rate that interrupts that share of nodes in a month.
[[nodiscard]] double interruptionsPerHour(const SpotAdvice& advice);

}  // namespace fulcrum::prices
