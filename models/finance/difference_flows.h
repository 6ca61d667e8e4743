// SPDX-License-Identifier: GPL-3.0-or-later
// Own against rent as one series of cash flows, line by line: what the rent arm pays and the own arm does not, less the
// reverse.
#pragma once

#include <span>
#include <vector>

#include "engine/evaluation.h"
#include "finance/priced_lots.h"
#include "plan/levers.h"

namespace fulcrum::finance {

enum class Arm { Own, Rent };

// In the order of a cash-flow sheet.
enum class FlowLine {
  OwnedBefore,     // today's worth of nodes owned before month 0: kept, so not sold
  Capital,         // of nodes alone
  NetworkCapital,  // the shares that were bought and built for them
  FacilityCapital,
  LoanReceived,
  LoanInterest,
  LoanPrincipal,
  Lease,
  BuyOut,
  Resale,
  Energy,
  Space,
  Maintenance,
  Network,
  Staff,
  OnDemand,
  Spot,
  Reserved,
  Api,
  Cache,
  Egress,
  OneOff,
  Tax
};

// One line of one arm at the month boundaries 0..N, in money, signed as it enters the difference: what the own arm pays
// is negative, what the rent arm pays is positive. Boundary m is the start of month m: capital, upfront fees, one-offs
// and lease payments in advance of month m, and what month m-1 paid at its end.
struct FlowRow {
  Arm arm = Arm::Own;
  FlowLine line = FlowLine::Capital;
  std::vector<double> values;
  bool operator==(const FlowRow&) const = default;
};

// How the own arm is paid for and taxed.
//
// Loan: `share` of each purchase from month 0 is lent when it is paid, at a nominal yearly rate, and repaid in level
// monthly payments in arrears; what is outstanding at the horizon is repaid there, as the nodes are sold there.
// Lease: payments per node from the first month of use instead of the nodes' price; their shares of network and
// facility are paid, depreciated and sold as without a lease. After the term the nodes are bought for `buyOut` and kept
// to the end of their life. Nodes still leased at the horizon are worth nothing to the lessee, and later payments are
// left out. Tax: everything paid for running and renting is deducted when paid, so are loan interest and lease
// payments; capital (a buy-out too) by its depreciation at each month's end; resale less book value is taxed when
// received. Losses are used in their month. Nodes owned before month 0 count as an outlay of their worth after the tax
// that selling them today would cost.
struct ArmTerms {
  std::vector<PricedLot> lots;
  Financing financing;
  double residualShare = 0;
  double taxRate = 0;
  Depreciation depreciation = Depreciation::StraightLine;
};

// The rows that are not zero throughout; they add up to the difference. Both evaluations have the same horizon.
[[nodiscard]] std::vector<FlowRow> differenceRows(const Evaluation& own, const Evaluation& rent, const ArmTerms& terms);

// The rows of an arm that owns nothing, such as renting.
[[nodiscard]] std::vector<FlowRow> rentingRows(const Evaluation& rent, double taxRate);

// Sums of rows at each boundary, 0..months, zero where rows cancel but for rounding; the second form of one arm only.
[[nodiscard]] std::vector<double> sumOfRows(std::span<const FlowRow> rows, int months);
[[nodiscard]] std::vector<double> sumOfRows(std::span<const FlowRow> rows, int months, Arm arm);

}  // namespace fulcrum::finance
