// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/arm_rows.h"

#include <algorithm>
#include <array>

#include "finance/financing_flows.h"
#include "finance/flow_sum.h"

namespace fulcrum::finance {
namespace {

constexpr size_t kLines = static_cast<size_t>(FlowLine::TaxOnWorth) + 1;

// Whether something happens at the start of the month that begins at a boundary, or at the end of the one before it.
enum class Moment { Start, End };

class SheetBuilder {
 public:
  SheetBuilder(int months, const ArmTerms& terms) : m_months(months), m_terms(terms) {
    for (auto* series :
         {&m_sheet.tax.taxDepreciation, &m_sheet.tax.bookDepreciation, &m_sheet.tax.taxableIncome, &m_taxableAtStart})
      series->resize(points(), 0.0);
  }

  void addRunning(const Evaluation& arm);
  void addLot(const PricedLot& lot);
  void addPrepaidWorth(Money opening, Money closing) {
    addOpening(opening, Money(0));
    addClosing(closing, Money(0));
  }

  [[nodiscard]] ArmSheet finish() {
    for (size_t at = 0; at < points(); ++at) {
      const double start = m_taxableAtStart[at];
      add(FlowLine::Tax, static_cast<int>(at), Moment::Start, -m_terms.taxRate * start);
      add(FlowLine::Tax, static_cast<int>(at), Moment::End, -m_terms.taxRate * (m_sheet.tax.taxableIncome[at] - start));
    }
    for (FlowRow& row : m_rows) {
      if (std::ranges::any_of(row.values, [](double value) { return value != 0.0; }))
        m_sheet.rows.push_back(std::move(row));
    }
    return std::move(m_sheet);
  }

 private:
  [[nodiscard]] size_t points() const { return static_cast<size_t>(m_months) + 1; }

  FlowRow& rowOf(FlowLine line) {
    FlowRow& row = m_rows[static_cast<size_t>(line)];
    if (row.values.empty()) {
      row.line = line;
      row.values.assign(points(), 0.0);
    }
    return row;
  }
  std::vector<double>& startsOf(FlowRow& row) const {
    if (row.atStart.empty()) row.atStart.assign(points(), 0.0);
    return row.atStart;
  }
  void add(FlowLine line, int boundary, Moment moment, double amount) {
    if (amount == 0.0) return;
    FlowRow& row = rowOf(line);
    const auto at = static_cast<size_t>(boundary);
    row.values[at] += amount;
    if (moment == Moment::Start) startsOf(row)[at] += amount;
  }
  void addTaxable(int boundary, Moment moment, double income) {
    const auto at = static_cast<size_t>(boundary);
    m_sheet.tax.taxableIncome[at] += income;
    if (moment == Moment::Start) m_taxableAtStart[at] += income;
  }
  // Paid, and deducted when paid.
  void addExpense(FlowLine line, int boundary, Moment moment, Money paid) {
    if (paid == Money(0)) return;
    add(line, boundary, moment, -paid.value());
    addTaxable(boundary, moment, -paid.value());
  }
  void addExpenses(FlowLine line, const MoneySeries& paid, Moment moment) {
    if (std::ranges::all_of(paid, [](Money amount) { return amount == Money(0); })) return;
    FlowRow& row = rowOf(line);
    const size_t boundary = moment == Moment::End ? 1 : 0;
    for (size_t month = 0; month < paid.size(); ++month) {
      row.values[month + boundary] -= paid[month].value();
      m_sheet.tax.taxableIncome[month + boundary] -= paid[month].value();
    }
    if (moment == Moment::End) return;
    std::vector<double>& starts = startsOf(row);
    for (size_t month = 0; month < paid.size(); ++month) {
      starts[month] -= paid[month].value();
      m_taxableAtStart[month] -= paid[month].value();
    }
  }

  void addOpening(Money worth, Money book) {
    add(FlowLine::OpeningWorth, 0, Moment::Start, -worth.value());
    add(FlowLine::TaxOnWorth, 0, Moment::Start, m_terms.taxRate * (worth - book).value());
  }
  void addClosing(Money worth, Money book) {
    add(FlowLine::ClosingWorth, m_months, Moment::End, worth.value());
    add(FlowLine::TaxOnWorth, m_months, Moment::End, -m_terms.taxRate * (worth - book).value());
  }

  void addDepreciation(const PricedLot& lot) {
    for (int month = std::max(0, lot.live); month < std::min(lot.end, m_months); ++month) {
      const auto at = static_cast<size_t>(month) + 1;
      const double written = depreciationIn(lot, month, m_terms.depreciation).value();
      m_sheet.tax.taxDepreciation[at] += written;
      m_sheet.tax.bookDepreciation[at] += bookDepreciationIn(lot, month, m_terms.bookLifeMonths).value();
      addTaxable(month + 1, Moment::End, -written);
    }
  }
  // Sold at the end of its life, or held at the end of the plan; `worth` is what it brings then.
  void addEnd(const PricedLot& lot, Money worth) {
    const int end = std::min(lot.end, m_months);
    const Money book = bookValueAt(lot, end, m_terms.depreciation);
    if (lot.end > m_months) return addClosing(worth, book);
    add(FlowLine::Resale, end, Moment::End, worth.value());
    addTaxable(end, Moment::End, (worth - book).value());
  }
  [[nodiscard]] Money worthAtEnd(const PricedLot& lot) const {
    return worthAt(lot, std::min(lot.end, m_months), m_terms.residualShare);
  }

  void addBoughtBefore(const PricedLot& lot) {
    addOpening(worthAt(lot, 0, m_terms.residualShare), bookValueAt(lot, 0, m_terms.depreciation));
    addDepreciation(lot);
    addEnd(lot, worthAtEnd(lot));
  }
  void addPaid(const PricedLot& lot) {
    const Money shares = lot.networkShare + lot.facilityShare;
    add(FlowLine::Capital, lot.month, Moment::Start, -(lot.price - shares).value());
    add(FlowLine::NetworkCapital, lot.month, Moment::Start, -lot.networkShare.value());
    add(FlowLine::FacilityCapital, lot.month, Moment::Start, -lot.facilityShare.value());
    addDepreciation(lot);
    addEnd(lot, worthAtEnd(lot));
  }
  void addLoan(const PricedLot& lot) {
    const LoanFlows loan = loanFlows(lot.price, lot.month, m_months, m_terms.financing);
    add(FlowLine::LoanReceived, lot.month, Moment::Start, loan.received.value());
    for (const LoanPayment& payment : loan.payments) {
      addExpense(FlowLine::LoanInterest, payment.boundary, Moment::End, payment.interest);
      add(FlowLine::LoanPrincipal, payment.boundary, Moment::End, -payment.principal.value());
    }
    add(FlowLine::ClosingDebt, m_months, Moment::End, -loan.outstanding.value());
  }
  // A lessor lends nodes; the network and the facility around them are paid for.
  void addLeased(const PricedLot& lot) {
    const Money shares = lot.networkShare + lot.facilityShare;
    if (shares > Money(0)) {
      PricedLot around = lot;
      around.price = shares;
      addPaid(around);
    }
    const LeaseFlows lease = leaseFlows(lot, m_months, m_terms.financing);
    const Moment moment = m_terms.financing.inAdvance ? Moment::Start : Moment::End;
    for (const int boundary : lease.paymentBoundaries) addExpense(FlowLine::Lease, boundary, moment, lease.payment);
    if (!lease.bought) return;
    add(FlowLine::BuyOut, lease.bought->live, Moment::Start, -lease.bought->price.value());
    addDepreciation(*lease.bought);
    PricedLot nodes = lot;
    nodes.price -= shares;
    addEnd(*lease.bought, worthAtEnd(nodes));
  }

  int m_months;
  const ArmTerms& m_terms;
  std::array<FlowRow, kLines> m_rows;  // by line, empty where nothing flows
  ArmSheet m_sheet;
  std::vector<double> m_taxableAtStart;
};

void SheetBuilder::addRunning(const Evaluation& arm) {
  static constexpr std::pair<CostLine, FlowLine> kRunning[] = {{CostLine::Energy, FlowLine::Energy},
                                                               {CostLine::Space, FlowLine::Space},
                                                               {CostLine::Maintenance, FlowLine::Maintenance},
                                                               {CostLine::Network, FlowLine::Network},
                                                               {CostLine::Staff, FlowLine::Staff},
                                                               {CostLine::Software, FlowLine::Software},
                                                               {CostLine::OnDemand, FlowLine::OnDemand},
                                                               {CostLine::Spot, FlowLine::Spot},
                                                               {CostLine::Egress, FlowLine::Egress}};
  for (const PoolEvaluation& pool : arm.pools) {
    for (const auto& [cost, flow] : kRunning) addExpenses(flow, costOf(pool, cost), Moment::End);
    for (const CostLine cost : kTermLine) addExpenses(FlowLine::Reserved, costOf(pool, cost), Moment::End);
    // Upfront fees are part of the reserved lines, but paid a month earlier.
    for (size_t month = 0; month < pool.upfrontPaid.size(); ++month)
      addExpense(FlowLine::Reserved, static_cast<int>(month) + 1, Moment::End, -pool.upfrontPaid[month]);
    addExpenses(FlowLine::Prepaid, pool.upfrontPaid, Moment::Start);
    addPrepaidWorth(pool.prepaidOpeningWorth, pool.prepaidClosingWorth);
  }
  addExpenses(FlowLine::Api, arm.api, Moment::End);
  addExpenses(FlowLine::Cache, arm.cache, Moment::End);
  addExpenses(FlowLine::OneOff, arm.oneOff, Moment::Start);
}

void SheetBuilder::addLot(const PricedLot& lot) {
  if (lot.month < 0) return addBoughtBefore(lot);
  const FinancingKind kind = lot.byLever ? m_terms.financing.kind : FinancingKind::Cash;
  if (kind == FinancingKind::Lease) return addLeased(lot);
  addPaid(lot);
  if (kind == FinancingKind::Loan) addLoan(lot);
}

struct BoundarySums {
  explicit BoundarySums(int months) : sums(static_cast<size_t>(months) + 1) {}
  void add(std::span<const FlowRow> rows, double sign) {
    for (const FlowRow& row : rows) {
      for (size_t at = 0; at < sums.size(); ++at) sums[at].add(sign * row.values[at]);
    }
  }
  [[nodiscard]] std::vector<double> values() const {
    std::vector<double> result;
    result.reserve(sums.size());
    for (const FlowSum& sum : sums) result.push_back(sum.value());
    return result;
  }
  std::vector<FlowSum> sums;
};

}  // namespace

bool isPayment(FlowLine line) {
  return line != FlowLine::OpeningWorth && line != FlowLine::ClosingWorth && line != FlowLine::ClosingDebt &&
         line != FlowLine::TaxOnWorth;
}

ArmSheet armSheet(const Evaluation& arm, const ArmTerms& terms) {
  SheetBuilder builder(arm.months, terms);
  builder.addRunning(arm);
  for (const PricedLot& lot : terms.lots) builder.addLot(lot);
  return builder.finish();
}

std::vector<double> sumOfRows(std::span<const FlowRow> rows, int months) {
  BoundarySums sums(months);
  sums.add(rows, 1.0);
  return sums.values();
}

std::vector<double> differenceOf(std::span<const FlowRow> own, std::span<const FlowRow> rent, int months) {
  BoundarySums sums(months);
  sums.add(own, 1.0);
  sums.add(rent, -1.0);
  return sums.values();
}

MoneySeries financedCash(std::span<const FlowRow> rows, int months) {
  MoneySeries cash(static_cast<size_t>(months));
  for (const FlowRow& row : rows) {
    if (!isPayment(row.line)) continue;
    for (size_t at = 0; at < row.values.size(); ++at) {
      cash[std::min(at, cash.size() - 1)] -= Money(row.startOf(at));
      if (at > 0) cash[at - 1] -= Money(row.values[at] - row.startOf(at));
    }
  }
  return cash;
}

Money financingObligations(const ArmTerms& terms, int months) {
  Money owed;
  for (const PricedLot& lot : terms.lots) {
    if (!lot.byLever || lot.month < 0) continue;
    if (terms.financing.kind == FinancingKind::Loan)
      owed += loanFlows(lot.price, lot.month, months, terms.financing).remaining;
    if (terms.financing.kind == FinancingKind::Lease) owed += leaseFlows(lot, months, terms.financing).remaining;
  }
  return owed;
}

}  // namespace fulcrum::finance
