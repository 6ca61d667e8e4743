// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/difference_flows.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "finance/compensated_sum.h"
#include "finance/financing_flows.h"

namespace fulcrum::finance {
namespace {

// Lines that cancel but for this are equal: what is left is rounding, and no flow to have a sign.
constexpr double kLineNoise = 1e-12;

using Lines = std::map<FlowLine, std::vector<double>>;

class ArmRows {
 public:
  explicit ArmRows(int months) : m_points(static_cast<size_t>(months) + 1) {}

  std::vector<double>& line(FlowLine line) {
    auto& values = m_lines[line];
    values.resize(m_points, 0.0);
    return values;
  }
  void add(FlowLine which, int boundary, double amount) { line(which)[static_cast<size_t>(boundary)] += amount; }
  // A monthly series paid at the end of its months.
  void addAtEnd(FlowLine which, const MoneySeries& series, double sign) {
    auto& values = line(which);
    for (size_t month = 0; month < series.size(); ++month) values[month + 1] += sign * series[month].value();
  }
  void addAtStart(FlowLine which, const MoneySeries& series, double sign) {
    auto& values = line(which);
    for (size_t month = 0; month < series.size(); ++month) values[month] += sign * series[month].value();
  }
  [[nodiscard]] const Lines& lines() const { return m_lines; }

 private:
  size_t m_points;
  Lines m_lines;
};

// What running costs, in both arms; its sign is that of the arm.
void addRunning(ArmRows& rows, const Evaluation& evaluation, double sign) {
  static constexpr std::pair<CostLine, FlowLine> kLines[] = {{CostLine::Energy, FlowLine::Energy},
                                                             {CostLine::Space, FlowLine::Space},
                                                             {CostLine::Maintenance, FlowLine::Maintenance},
                                                             {CostLine::Network, FlowLine::Network},
                                                             {CostLine::Staff, FlowLine::Staff},
                                                             {CostLine::OnDemand, FlowLine::OnDemand},
                                                             {CostLine::Spot, FlowLine::Spot},
                                                             {CostLine::Egress, FlowLine::Egress}};
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (const auto& [cost, flow] : kLines) rows.addAtEnd(flow, costOf(pool, cost), sign);
    for (const Term term : kTerms) rows.addAtEnd(FlowLine::Reserved, costOf(pool, kTermLine[term]), sign);
    // Upfront fees are part of the reserved lines, but paid a month earlier.
    rows.addAtEnd(FlowLine::Reserved, pool.upfrontPaid, -sign);
    rows.addAtStart(FlowLine::Reserved, pool.upfrontPaid, sign);
  }
  rows.addAtEnd(FlowLine::Api, evaluation.api, sign);
  rows.addAtEnd(FlowLine::Cache, evaluation.cache, sign);
  rows.addAtStart(FlowLine::OneOff, evaluation.oneOff, sign);
}

// Rows deducted when paid; capital and principal are not among them.
bool isExpense(FlowLine line) {
  return line == FlowLine::LoanInterest || line == FlowLine::Lease ||
         (line >= FlowLine::Energy && line < FlowLine::Tax);
}

void addTaxOnExpenses(ArmRows& rows, double taxRate) {
  std::vector<double> tax(rows.line(FlowLine::Tax).size(), 0.0);
  for (const auto& [line, values] : rows.lines()) {
    if (!isExpense(line)) continue;
    for (size_t i = 0; i < tax.size(); ++i) tax[i] -= taxRate * values[i];
  }
  auto& target = rows.line(FlowLine::Tax);
  for (size_t i = 0; i < tax.size(); ++i) target[i] += tax[i];
}

// Depreciation of a lot from boundary `from`, and the gain or loss of selling it at its end or the horizon.
void addTaxOnLot(ArmRows& rows, const PricedLot& lot, int from, int months, const ArmTerms& terms, Money sold) {
  const int last = std::min(lot.end, months);
  for (int month = std::max(from, lot.live); month < last; ++month) {
    rows.add(FlowLine::Tax, month + 1, terms.taxRate * depreciationIn(lot, month, terms.depreciation).value());
  }
  const Money gain = sold - bookValueAt(lot, last, terms.depreciation);
  rows.add(FlowLine::Tax, last, -terms.taxRate * gain.value());
}

void addLotBoughtBefore(ArmRows& rows, const PricedLot& lot, int months, const ArmTerms& terms) {
  const Money worth = worthAt(lot, 0, terms.residualShare);
  const Money book = bookValueAt(lot, 0, terms.depreciation);
  rows.add(FlowLine::OwnedBefore, 0, -worth.value());
  rows.add(FlowLine::Tax, 0, terms.taxRate * (worth - book).value());
  addTaxOnLot(rows, lot, 0, months, terms, worthAt(lot, std::min(lot.end, months), terms.residualShare));
}

void addLotPaid(ArmRows& rows, const PricedLot& lot, int months, const ArmTerms& terms) {
  rows.add(FlowLine::Capital, lot.month, -(lot.price - (lot.networkShare + lot.facilityShare)).value());
  rows.add(FlowLine::NetworkCapital, lot.month, -lot.networkShare.value());
  rows.add(FlowLine::FacilityCapital, lot.month, -lot.facilityShare.value());
  if (terms.financing.kind == FinancingKind::Loan) {
    const LoanFlows loan = loanFlows(lot.price, lot.month, months, terms.financing);
    rows.add(FlowLine::LoanReceived, lot.month, loan.received.value());
    for (const LoanPayment& payment : loan.payments) {
      rows.add(FlowLine::LoanInterest, payment.boundary, -payment.interest.value());
      rows.add(FlowLine::LoanPrincipal, payment.boundary, -payment.principal.value());
    }
  }
  addTaxOnLot(rows, lot, lot.live, months, terms, worthAt(lot, std::min(lot.end, months), terms.residualShare));
}

void addLotLeased(ArmRows& rows, const PricedLot& lot, int months, const ArmTerms& terms) {
  const LeaseFlows lease = leaseFlows(lot, months, terms.financing);
  for (const int boundary : lease.paymentBoundaries) {
    rows.add(FlowLine::Lease, boundary, -lease.payment.value());
  }
  const int sold = std::min(lot.end, months);
  const Money worth = worthAt(lot, sold, terms.residualShare);
  if (!lease.bought) {
    rows.add(FlowLine::Resale, sold, -worth.value());  // the lessor's
    return;
  }
  rows.add(FlowLine::BuyOut, lease.bought->live, -lease.bought->price.value());
  addTaxOnLot(rows, *lease.bought, lease.bought->live, months, terms, worth);
}

// A lessor lends nodes; the network and the facility around them are paid for.
void addLotUnderLease(ArmRows& rows, const PricedLot& lot, int months, const ArmTerms& terms) {
  const Money shares = lot.networkShare + lot.facilityShare;
  PricedLot nodes = lot;
  nodes.price -= shares;
  nodes.networkShare = nodes.facilityShare = Money(0);
  addLotLeased(rows, nodes, months, terms);
  if (shares <= Money(0)) return;
  PricedLot around = lot;
  around.price = shares;
  addLotPaid(rows, around, months, terms);
}

void addOwning(ArmRows& rows, const Evaluation& own, const ArmTerms& terms) {
  for (const PoolEvaluation& pool : own.pools) rows.addAtEnd(FlowLine::Resale, pool.resale, 1.0);
  for (const PricedLot& lot : terms.lots) {
    if (lot.month < 0) {
      addLotBoughtBefore(rows, lot, own.months, terms);
    } else if (terms.financing.kind == FinancingKind::Lease) {
      addLotUnderLease(rows, lot, own.months, terms);
    } else {
      addLotPaid(rows, lot, own.months, terms);
    }
  }
}

void append(std::vector<FlowRow>& rows, Arm arm, const Lines& lines) {
  for (const auto& [line, values] : lines) {
    if (std::any_of(values.begin(), values.end(), [](double value) { return value != 0.0; })) {
      rows.push_back({arm, line, values});
    }
  }
}

std::vector<double> sumWhere(std::span<const FlowRow> rows, int months, std::optional<Arm> arm) {
  std::vector<CompensatedSum> sums(static_cast<size_t>(months) + 1);
  std::vector<double> magnitudes(sums.size(), 0.0);
  for (const FlowRow& row : rows) {
    if (arm && row.arm != *arm) continue;
    for (size_t i = 0; i < sums.size(); ++i) {
      sums[i].add(row.values[i]);
      magnitudes[i] += std::abs(row.values[i]);
    }
  }
  std::vector<double> values;
  for (size_t i = 0; i < sums.size(); ++i) {
    const double value = sums[i].value();
    values.push_back(std::abs(value) <= kLineNoise * magnitudes[i] ? 0.0 : value);
  }
  return values;
}

}  // namespace

std::vector<FlowRow> differenceRows(const Evaluation& own, const Evaluation& rent, const ArmTerms& terms) {
  ArmRows ownRows(own.months);
  addRunning(ownRows, own, -1.0);
  addOwning(ownRows, own, terms);
  addTaxOnExpenses(ownRows, terms.taxRate);
  std::vector<FlowRow> rows;
  append(rows, Arm::Own, ownRows.lines());
  for (FlowRow& row : rentingRows(rent, terms.taxRate)) rows.push_back(std::move(row));
  return rows;
}

std::vector<FlowRow> rentingRows(const Evaluation& rent, double taxRate) {
  ArmRows lines(rent.months);
  addRunning(lines, rent, 1.0);
  addTaxOnExpenses(lines, taxRate);
  std::vector<FlowRow> rows;
  append(rows, Arm::Rent, lines.lines());
  return rows;
}

std::vector<double> sumOfRows(std::span<const FlowRow> rows, int months) {
  return sumWhere(rows, months, std::nullopt);
}

std::vector<double> sumOfRows(std::span<const FlowRow> rows, int months, Arm arm) {
  return sumWhere(rows, months, arm);
}

}  // namespace fulcrum::finance
