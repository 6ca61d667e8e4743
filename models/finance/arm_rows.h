// SPDX-License-Identifier: GPL-3.0-or-later
// What an arm of own against rent pays and receives, line by line: the rows of the cash-flow sheet.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/evaluation.h"
#include "finance/priced_lots.h"
#include "plan/levers.h"

namespace fulcrum::finance {

// In the order of a cash-flow sheet.
enum class FlowLine {
  OpeningWorth,    // of what is held at month 0 and kept: not sold, so an outlay
  Capital,         // of nodes alone
  NetworkCapital,  // the shares that were bought and built for them
  FacilityCapital,
  LoanReceived,
  LoanInterest,
  LoanPrincipal,
  Lease,
  BuyOut,
  Resale,  // at the end of a life
  ClosingWorth,
  ClosingDebt,  // what is still owed on loans; it goes with the worth
  Energy,
  Space,
  Maintenance,
  Network,
  Staff,
  Software,
  OnDemand,
  Spot,
  Reserved,
  Api,
  Cache,
  Egress,
  Prepaid,  // upfront fees of terms
  OneOff,
  Tax,
  TaxOnWorth  // that selling what is held would bring, at month 0 and at the end
};

// One line at the month boundaries 0..N, in money; received is positive. Boundary m is the start of month m: capital,
// fees, one-offs and lease payments in advance of month m, and what month m-1 paid at its end.
struct FlowRow {
  FlowLine line = FlowLine::Capital;
  std::vector<double> values;
  std::vector<double> atStart;  // part of the values: what belongs to month m and not to month m-1; empty: nothing
  [[nodiscard]] double startOf(size_t month) const { return atStart.empty() ? 0.0 : atStart[month]; }
  bool operator==(const FlowRow&) const = default;
};

// Worth and debt are no payments: nothing passes through the bank.
[[nodiscard]] bool isPayment(FlowLine line);

// How an arm is paid for and taxed.
//
// Loan: `share` of each purchase that a lever makes from month 0 on is lent when it is paid, at a nominal yearly rate,
// and repaid in level monthly payments in arrears; what is outstanding at the end of the plan is a debt. Lease:
// payments per node from the first month of use instead of the nodes' price; their shares of network and facility are
// paid, depreciated and sold as without a lease. After the term the nodes are bought for `buyOut` and kept to the end
// of their life. Before that they have no worth and no resale, and none at all where the term is as long as the life.
//
// Tax: everything paid for running and renting is deducted when paid, so are fees, loan interest and lease payments;
// capital (a buy-out too) by its depreciation at each month's end; resale less tax book value is taxed when received.
// Losses are used in their month. Opening and closing worth count after the tax that a sale would bring; prepaid fees
// were deducted when paid, so their book value is 0.
struct ArmTerms {
  std::vector<PricedLot> lots;
  Financing financing;
  double residualShare = 0;
  double taxRate = 0;
  TaxDepreciation depreciation;
  std::optional<int> bookLifeMonths;
  bool operator==(const ArmTerms&) const = default;
};

// What is written off and taxed at the boundaries 0..N, whatever the tax rate. Depreciation is positive; taxable income
// is negative while an arm only costs.
struct TaxSchedule {
  std::vector<double> taxDepreciation;
  std::vector<double> bookDepreciation;
  std::vector<double> taxableIncome;
  bool operator==(const TaxSchedule&) const = default;
};

struct ArmSheet {
  std::vector<FlowRow> rows;  // those that are not zero throughout, in the order of FlowLine
  TaxSchedule tax;
  bool operator==(const ArmSheet&) const = default;
};
[[nodiscard]] ArmSheet armSheet(const Evaluation& arm, const ArmTerms& terms);

// Sum of the rows at each boundary, 0..months.
[[nodiscard]] std::vector<double> sumOfRows(std::span<const FlowRow> rows, int months);

// Sum of the own arm's rows less the rent arm's, zero where they cancel but for rounding.
[[nodiscard]] std::vector<double> differenceOf(std::span<const FlowRow> own, std::span<const FlowRow> rent, int months);

// What leaves the bank by month, net: what is paid at the start of month m belongs to m, at its end too, and at the
// start of the month after the plan to the plan's last.
[[nodiscard]] MoneySeries financedCash(std::span<const FlowRow> rows, int months);

// Nominal payments for loans and leases after the plan.
[[nodiscard]] Money financingObligations(const ArmTerms& terms, int months);

}  // namespace fulcrum::finance
