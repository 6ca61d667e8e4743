// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cash_flow_sheet.h"

#include <algorithm>

#include "engine/lever_scope.h"
#include "exchange/comparison_json.h"
#include "finance/depreciation.h"
#include "finance/priced_lots.h"
#include "workbook/field_names.h"

namespace fulcrum::workbook {
namespace {

constexpr int kComputerClassMonths = 60;

class FlowWriter {
 public:
  FlowWriter(const FlowContext& context, const CostRows& costs, const std::vector<PurchaseRows>& purchases)
      : m_context(context),
        m_costs(costs),
        m_purchases(purchases),
        m_months(context.model.months),
        m_last(std::to_string(context.model.months)),
        m_lines(context.book,
                context.book.addMonthlySheet(
                    context.name, context.name,
                    "Flows at the boundaries of months: what is received is positive. Month m starts at "
                    "boundary m; what it pays at its end stands at m+1.",
                    context.boundaries),
                context.model.months + 1),
        m_tax(context.assumptions("taxRate")) {}

  FlowRows write() {
    m_lines.heading("Running costs and fees");
    runningRows();
    for (const PurchaseRows& pool : m_purchases) {
      for (const LotRefs& lot : pool.lots) writeLot(lot);
      prepaidWorth(pool);
    }
    finish();
    return std::move(m_rows);
  }

 private:
  RowRef flow(const std::string& label, const std::string& source, Role role = Role::Plain) {
    return m_lines.row({label, "money", NumberLook::Money, TotalOf::Sum, role}, source);
  }
  std::string figure(const std::string& label, const std::string& source, NumberLook look = NumberLook::Money) {
    return m_lines.parameter({label, "", look}, source);
  }
  void add(const char* line, const RowRef& row, bool atStart) {
    m_parts[line].push_back(row);
    (atStart ? m_start : m_end).push_back(row);
  }
  // Paid, and deducted when paid.
  void addExpense(const char* line, const RowRef& row, bool atStart) {
    add(line, row, atStart);
    (atStart ? m_taxableStart : m_taxableEnd).push_back(row.now());
  }

  void runningRows() {
    std::vector<std::string> paid{m_costs.api.before(), m_costs.cache.before()};
    std::vector<std::string> fees{m_costs.oneOff.now()};
    for (size_t pool = 0; pool < m_costs.pools.size(); ++pool) {
      const PoolCostRows& cost = m_costs.pools[pool];
      for (const RowRef& row : {cost.onDemandCost, cost.spotCost, cost.reserved, cost.energy, cost.space,
                                cost.maintenance, cost.network, cost.staff, cost.software, cost.egress})
        paid.push_back(row.before());
      fees.push_back(m_purchases[pool].fees.now());
      paid.push_back(cat("(0-", m_purchases[pool].fees.before(), ")"));
    }
    const RowRef running = flow("Paid for running", sumOf(paid));
    addExpense("running", flow("Running costs", cat("0-", running.now())), false);
    const RowRef prepaid = flow("Paid for terms and one-offs", sumOf(fees));
    addExpense("fees", flow("Prepaid terms and one-offs", cat("0-", prepaid.now())), true);
  }

  // What is written off of nodes from their first month to their end in the plan.
  struct WriteOff {
    std::string price, live, end;
    bool boughtBefore = false;
    std::string inForce = "1";  // 0 where the nodes are not bought after all
    double writtenBefore = 0;   // share of the price, MACRS only
  };
  struct BookCells {
    std::string before;  // at month 0
    std::string atEnd;   // at its end or the plan's
  };

  BookCells writeOff(const std::string& label, const WriteOff& lot) {
    const Assumptions& values = m_context.model.assumptions;
    const AssumptionCells& cell = m_context.assumptions;
    std::string bonus = cat(lot.price, "*", cell("bonusShare"));
    if (values.bonusUntil) bonus = cat("IF(", lot.live, "<=", cell("bonusUntil"), ",", bonus, ",0)");
    bonus = figure(cat(label, ": bonus depreciation"), cat("IF(", lot.live, ">=0,", bonus, ",0)"));
    const std::string rest = cat("(", lot.price, "-", bonus, ")");
    const bool macrs = values.depreciation == Depreciation::Macrs;
    const std::string life = values.taxLifeMonths ? cell("taxLifeMonths") : cat("(", lot.end, "-", lot.live, ")");
    std::string regular, before;
    if (macrs) {
      const std::string year = cat("(INT((@4-1)/12)-INT(", lot.live, "/12))");
      regular = cat("IF(", year, "<", std::to_string(macrsYears()), ",", rest, "*INDEX(", macrsRange(), ",", year,
                    "+1)/100/IF(", year, "=0,(INT(", lot.live, "/12)+1)*12-", lot.live, ",12),0)");
      before = lot.boughtBefore ? cat(lot.price, "*",
                                      m_context.inputs.fromFulcrum({cat(label, ": written off before month 0"), "share",
                                                                    NumberLook::Share, "MACRS"},
                                                                   lot.writtenBefore))
                                : "0";
    } else {
      regular = cat("IF(@4-1<", lot.live, "+", life, ",", rest, "/", life, ",0)");
      before = cat("IF(", lot.live, "<0,", rest, "*MIN(1,(0-", lot.live, ")/", life, "),0)");
    }
    const std::string inLife = cat("AND(@4-1>=", lot.live, ",@4-1<", lot.end, ",@4>0)");
    const RowRef written = flow(cat(label, ": tax depreciation"), cat("IF(", inLife, ",(", "(@4-1=", lot.live, ")*",
                                                                      bonus, "+", regular, ")*", lot.inForce, ",0)"));
    m_taxableEnd.push_back(cat("(0-", written.now(), ")"));
    BookCells book;
    book.before = figure(cat(label, ": tax book at month 0"), cat(lot.price, "-", before));
    book.atEnd = figure(cat(label, ": tax book at the end"), cat(book.before, "-SUM(", written.all(m_months + 1), ")"));
    return book;
  }

  int macrsLife() const { return m_context.model.assumptions.taxLifeMonths.value_or(kComputerClassMonths); }
  size_t macrsYears() const {
    const auto percent = finance::macrsHalfYearPercent(macrsLife() / 12);
    return percent ? percent.value().size() : 0;
  }
  std::string macrsRange() {
    const auto percent = finance::macrsHalfYearPercent(macrsLife() / 12).value();
    std::string first, last;
    for (size_t year = 0; year < percent.size(); ++year) {
      last = m_context.inputs.fromFulcrum(
          {cat("MACRS ", std::to_string(macrsLife() / 12), "-year property, year ", std::to_string(year + 1)),
           "percent", NumberLook::General, "IRS Publication 946, half-year convention"},
          percent[year]);
      if (year == 0) first = last;
    }
    return cat(first, ":", last.substr(last.find('!') + 1));
  }

  // Sold at the end of its life, or held at the end of the plan.
  void endOf(const std::string& label, const std::string& end, const std::string& worth, const std::string& book,
             const std::string& inForce) {
    const RowRef resale = flow(cat(label, ": resale"), cat("IF(@4=", end, ",", worth, "*", inForce, ",0)"));
    add("resale", resale, false);
    m_taxableEnd.push_back(cat("IF(@4=", end, ",(", worth, "-", book, ")*", inForce, ",0)"));
    const std::string held = cat("AND(@4=", m_last, ",", end, ">", m_last, ")");
    m_parts["closingWorth"].push_back(
        flow(cat(label, ": worth at the end of the plan"), cat("IF(", held, ",", worth, "*", inForce, ",0)")));
    m_parts["taxOnWorth"].push_back(
        flow(cat(label, ": tax that its sale would bring"),
             cat("IF(", held, ",(0-", m_tax, ")*(", worth, "-", book, ")*", inForce, ",0)")));
  }

  std::string worthAtEnd(const LotRefs& lot) {
    return figure(cat(lot.label, ": worth at its end or the plan's"),
                  worthAt(lot, cat("MIN(", lot.end, ",", m_last, ")"), m_context.assumptions("residualShare")));
  }

  void writeLot(const LotRefs& lot) {
    m_lines.heading(lot.label);
    const FinancingKind kind = lot.byLever && lot.paid >= 0 ? m_context.financing.kind : FinancingKind::Cash;
    if (kind != FinancingKind::Cash) m_rows.isFinanced = true;
    if (lot.paid < 0) return writeBoughtBefore(lot);
    if (kind == FinancingKind::Lease) return writeLeased(lot);
    writePaid(lot, lot.price, lot.label);
    if (kind == FinancingKind::Loan) writeLoan(lot);
  }

  void writePaid(const LotRefs& lot, const std::string& price, const std::string& label) {
    add("capital", flow(cat(label, ": capital"), cat("(@4=", std::to_string(lot.paid), ")*(0-", price, ")")), true);
    LotRefs part = lot;
    part.price = price;
    part.label = label;
    const std::string book = writeOff(label, {.price = price, .live = lot.live, .end = lot.end}).atEnd;
    endOf(label, lot.end, worthAtEnd(part), book, "1");
  }

  void writeBoughtBefore(const LotRefs& lot) {
    const std::string worth =
        figure(cat(lot.label, ": worth at month 0"), worthAt(lot, "0", m_context.assumptions("residualShare")));
    const BookCells book = writeOff(lot.label, {.price = lot.price,
                                                .live = lot.live,
                                                .end = lot.end,
                                                .boughtBefore = true,
                                                .writtenBefore = writtenBefore(lot)});
    m_parts["openingWorth"].push_back(flow(cat(lot.label, ": kept, not sold"), cat("(@4=0)*(0-", worth, ")")));
    m_parts["taxOnWorth"].push_back(flow(cat(lot.label, ": tax that its sale would have brought"),
                                         cat("(@4=0)*", m_tax, "*(", worth, "-", book.before, ")")));
    endOf(lot.label, lot.end, worthAtEnd(lot), book.atEnd, "1");
  }
  // By MACRS, of the price.
  [[nodiscard]] double writtenBefore(const LotRefs& lot) const {
    const Assumptions& values = m_context.model.assumptions;
    finance::PricedLot priced;
    priced.month = lot.paid;
    priced.live = lot.paid + values.leadTimeMonths;
    priced.end = priced.live + values.ownedLifeMonths;
    priced.price = Money(1);
    return 1.0 - finance::bookValueAt(priced, 0, finance::taxDepreciationOf(values)).value();
  }

  std::string financingCell(std::string_view key, double value, NumberLook look) {
    return m_context.inputs.cell(m_context.paths.lever(LeverKind::Own, cat("financing.", std::string(key))),
                                 {cat("Financing: ", labelOf(key)), "", look}, value);
  }

  // Level payments in arrears.
  void writeLoan(const LotRefs& lot) {
    const Financing& terms = m_context.financing;
    const std::string rate = cat(financingCell("apr", terms.apr, NumberLook::Share), "/12");
    const std::string term = financingCell("termMonths", terms.termMonths, NumberLook::Whole);
    const std::string lent =
        figure(cat(lot.label, ": loan"), cat(lot.price, "*", financingCell("share", terms.share, NumberLook::Share)));
    const std::string age = cat("(@4-", std::to_string(lot.paid), ")");
    const RowRef debt = m_lines.row(
        {cat(lot.label, ": debt"), "money", NumberLook::Money},
        cat("IF(OR(", age, "<0,", age, ">=", term, "),0,IF(", rate, "=0,", lent, "*(", term, "-", age, ")/", term, ",",
            lent, "*((1+", rate, ")^", term, "-(1+", rate, ")^", age, ")/((1+", rate, ")^", term, "-1)))"));
    add("loanDrawn", flow(cat(lot.label, ": loan received"), cat("(", age, "=0)*", lent)), true);
    addExpense("interest",
               flow(cat(lot.label, ": interest"), cat("IF(", age, ">=1,(0-", rate, ")*", debt.before(), ",0)")), false);
    add("principal",
        flow(cat(lot.label, ": principal"), cat("IF(", age, ">=1,", debt.now(), "-", debt.before(), ",0)")), false);
    m_parts["closingDebt"].push_back(
        flow(cat(lot.label, ": debt at the end of the plan"), cat("(@4=", m_last, ")*(0-", debt.now(), ")")));
    const std::string payment =
        cat("IF(", rate, "=0,", lent, "/", term, ",", lent, "*", rate, "/(1-(1+", rate, ")^(0-", term, ")))");
    m_owed.push_back(figure(cat(lot.label, ": owed after the plan"),
                            cat("MAX(0,", term, "-(", m_last, "-", std::to_string(lot.paid), "))*", payment)));
  }

  // A lessor lends nodes; the network and the facility around them are paid for.
  void writeLeased(const LotRefs& lot) {
    const Financing& terms = m_context.financing;
    writePaid(lot, figure(cat(lot.label, ": network and facility"), cat(lot.network, "+", lot.facility)),
              cat(lot.label, ", around"));
    const std::string term = financingCell("termMonths", terms.termMonths, NumberLook::Whole);
    const std::string payment =
        figure(cat(lot.label, ": lease payment"),
               cat(financingCell("paymentPerNodeMonth", terms.paymentPerNodeMonth.value(), NumberLook::Money), "*",
                   lot.count));
    const std::string month = terms.inAdvance ? "@4" : "(@4-1)";
    const std::string over = cat(lot.live, "+", term);
    addExpense("lease",
               flow(cat(lot.label, ": lease"), cat("IF(AND(", month, ">=", lot.live, ",", month, "<", over, ",", month,
                                                   "<", m_last, "),0-", payment, ",0)")),
               terms.inAdvance);
    const std::string bought =
        figure(cat(lot.label, ": bought when the lease ends"),
               cat("IF(AND(", over, "<", lot.end, ",", over, "<=", m_last, "),1,0)"), NumberLook::Whole);
    const std::string price =
        figure(cat(lot.label, ": buy-out"),
               cat(financingCell("buyOut", terms.buyOut.value(), NumberLook::Money), "*", lot.count));
    add("lease", flow(cat(lot.label, ": buy-out"), cat("IF(@4=", over, ",(0-", price, ")*", bought, ",0)")), true);
    const std::string label = cat(lot.label, ", after the lease");
    const std::string live = figure(cat(label, ": from month"), over, NumberLook::Whole);
    // Nodes that are leased to their end are never bought: their life is kept above zero so that nothing divides by it.
    const std::string end =
        figure(cat(label, ": to month"), cat("IF(", bought, "=1,", lot.end, ",", live, "+1)"), NumberLook::Whole);
    const std::string book = writeOff(label, {.price = price, .live = live, .end = end, .inForce = bought}).atEnd;
    LotRefs nodes = lot;
    nodes.label = label;
    nodes.price = figure(cat(label, ": list price"), cat(lot.price, "-", lot.network, "-", lot.facility));
    endOf(label, lot.end, worthAtEnd(nodes), book, bought);
    m_owed.push_back(figure(cat(lot.label, ": owed after the plan"),
                            cat("MAX(0,MIN(", term, ",", over, "-", m_last, "))*", payment)));
  }

  void prepaidWorth(const PurchaseRows& pool) {
    if (pool.empty) return;
    m_parts["openingWorth"].push_back(flow("Prepaid terms at the start", cat("(@4=0)*(0-", pool.prepaidOpening, ")")));
    m_parts["closingWorth"].push_back(flow("Prepaid terms at the end", cat("(@4=", m_last, ")*", pool.prepaidClosing)));
    m_parts["taxOnWorth"].push_back(
        flow("Tax on prepaid terms",
             cat("(@4=0)*", m_tax, "*", pool.prepaidOpening, "-(@4=", m_last, ")*", m_tax, "*", pool.prepaidClosing)));
  }

  void finish() {
    m_lines.heading("Tax");
    const RowRef taxableStart = flow("Taxable income, at the start of a month", sumOf(m_taxableStart));
    const RowRef taxableEnd = flow("Taxable income, at the end of a month", sumOf(m_taxableEnd));
    add("tax", flow("Tax at the start of a month", cat("(0-", m_tax, ")*", taxableStart.now())), true);
    add("tax", flow("Tax at the end of a month", cat("(0-", m_tax, ")*", taxableEnd.now())), false);
    m_lines.heading("Lines");
    std::vector<std::string> all, sizes;
    for (const std::string& line : flowLines()) {
      const RowRef row = flow(labelOf(line), sumOfNow(m_parts[line]), Role::Total);
      m_rows.lines.emplace(line, row);
      all.push_back(row.now());
      sizes.push_back(cat("ABS(", row.now(), ")"));
    }
    m_rows.sum = flow("Sum", sumOf(all), Role::Total);
    m_rows.magnitude = flow("Sum of the amounts", sumOf(sizes));
    m_lines.heading("What leaves the bank, by month");
    const RowRef start = flow("At the start of the month", cat("0-(", sumOfNow(m_start), ")"));
    const RowRef end = flow("At the end of the month before", cat("0-(", sumOfNow(m_end), ")"));
    m_rows.financed = m_lines.rowOf(
        m_months, {"Financed cash", "money", NumberLook::Money, TotalOf::Sum, Role::Total},
        cat(start.now(), "+", end.after(), "+IF(@4=", std::to_string(m_months - 1), ",", start.after(), ",0)"));
    m_owed.push_back(m_costs.owed);
    m_rows.owed = figure("Owed after the plan: terms, loans and leases", sumOf(m_owed));
  }

  const FlowContext& m_context;
  const CostRows& m_costs;
  const std::vector<PurchaseRows>& m_purchases;
  int m_months;
  std::string m_last;
  Lines m_lines;
  std::string m_tax;
  std::map<std::string, std::vector<RowRef>> m_parts;
  std::vector<RowRef> m_start, m_end;
  std::vector<std::string> m_taxableStart, m_taxableEnd, m_owed;
  FlowRows m_rows;
};

}  // namespace

const std::vector<std::string>& flowLines() {
  static const std::vector<std::string> kLines(kArmRows.begin(), kArmRows.end());
  return kLines;
}

FlowRows writeFlows(const FlowContext& context, const CostRows& costs, const std::vector<PurchaseRows>& purchases) {
  return FlowWriter(context, costs, purchases).write();
}

}  // namespace fulcrum::workbook
