// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet Own against rent: what the difference of two arms' flows is worth, and when it pays back.
#include <algorithm>

#include "workbook/cash_flow_sheet.h"

namespace fulcrum::workbook {
namespace {

constexpr const char* kNoise = "0.000000000001";  // of the amounts: what is left where they cancel

// First and last return of a cumulative flow to zero.
struct PaybackCells {
  std::string first, final, total, turnover, everBelow;
};

PaybackCells payback(Lines& lines, const std::string& name, const RowRef& flows, int months) {
  const int points = months + 1;
  const RowRef total = lines.row({cat(name, ", cumulative"), "money", NumberLook::Money},
                                 cat("#", std::to_string(lines.nextRow() + 1), "+", flows.now()));
  const RowRef turnover = lines.row({cat(name, ", turnover"), "money", NumberLook::Money},
                                    cat("#", std::to_string(lines.nextRow() + 1), "+ABS(", flows.now(), ")"));
  const RowRef below = lines.row({cat(name, ": below zero"), "1 or 0"},
                                 cat("IF(", total.now(), "<(0-0.000000000001)*", turnover.now(), ",1,0)"));
  const RowRef crossing = lines.row({cat(name, ": back at zero"), "months", NumberLook::Factor},
                                    cat("IF(AND(", below.before(), "=1,", below.now(), "=0),@4-1+MIN(1,(0-",
                                        total.before(), ")/", flows.now(), "),\"\")"));
  PaybackCells cells;
  cells.everBelow = cat("SUM(", below.all(points), ")");
  const std::string returns = cat("COUNT(", crossing.all(points), ")");
  cells.first =
      lines.parameter({cat(name, ": first"), "months", NumberLook::Factor},
                      cat("IF(", cells.everBelow, "=0,0,IF(", returns, "=0,\"n/a\",MIN(", crossing.all(points), ")))"));
  cells.final = lines.parameter({cat(name, ": final"), "months", NumberLook::Factor},
                                cat("IF(", cells.everBelow, "=0,0,IF(OR(", returns, "=0,", refTo(below.at(months)),
                                    "=1),\"n/a\",MAX(", crossing.all(points), ")))"));
  cells.total = refTo(total.at(months));
  cells.turnover = refTo(turnover.at(months));
  return cells;
}

class ComparisonWriter {
 public:
  ComparisonWriter(Book& book, const std::vector<std::string>& boundaries, int months, const std::string& rate,
                   const ComparedFlows& flows, std::optional<double> start)
      : m_months(months),
        m_last(std::to_string(months)),
        m_rate(rate),
        m_flows(flows),
        m_start(start),
        m_lines(book,
                book.addMonthlySheet(
                    "Own against rent", "Own against rent",
                    "The own arm's flows less the rent arm's: positive where owning is cheaper. Discounted at the "
                    "monthly effective rate, boundary 0 undiscounted.",
                    boundaries),
                months + 1) {}

  ComparisonCells write() {
    m_lines.heading("Difference");
    m_cells.flows = difference("Own less rent", m_flows.own, m_flows.rent);
    m_discount = m_lines.row({"Discount factor", "factor", NumberLook::Factor}, cat("(1+", m_rate, ")^(0-@4/12)"));
    worth();
    const RowRef counted = paybackFlows();
    paybacks(counted);
    rates();
    return m_cells;
  }

 private:
  // What is left where lines cancel is rounding, and no flow to have a sign.
  RowRef difference(const char* label, const FlowRows& own, const FlowRows& rent) {
    const std::string sum = cat("(", own.sum.now(), "-", rent.sum.now(), ")");
    return m_lines.row(
        {label, "money", NumberLook::Money, TotalOf::Sum, Role::Total},
        cat("IF(ABS", sum, "<=", kNoise, "*(", own.magnitude.now(), "+", rent.magnitude.now(), "),0,", sum, ")"));
  }
  [[nodiscard]] std::string all(const RowRef& row) const { return row.all(m_months + 1); }
  std::string figure(const char* label, NumberLook look, const std::string& source) {
    return m_lines.parameter({label, "", look, TotalOf::Nothing, Role::Total}, source);
  }

  void worth() {
    m_cells.npv = figure("Net present value", NumberLook::Money,
                         cat("SUMPRODUCT(", all(m_cells.flows), ",", all(m_discount), ")"));
    m_cells.npvProject = m_cells.npv;
    if (m_flows.own.isFinanced || m_flows.rent.isFinanced) {
      const RowRef flows = difference("Own less rent before financing", m_flows.ownUnlevered, m_flows.rentUnlevered);
      m_cells.npvProject = figure("Net present value before financing", NumberLook::Money,
                                  cat("SUMPRODUCT(", all(flows), ",", all(m_discount), ")"));
    }
    const RowRef atYearEnds = m_lines.row({"Discount factor, year ends", "factor", NumberLook::Factor},
                                          cat("(1+", m_rate, ")^(0-MIN(ROUNDUP(@4/12,0)*12,", m_last, ")/12)"));
    m_cells.npvAtYearEnds = figure("Net present value, flows at year ends", NumberLook::Money,
                                   cat("SUMPRODUCT(", all(m_cells.flows), ",", all(atYearEnds), ")"));
  }

  [[nodiscard]] std::string atEnd(const FlowRows& arm, const char* line) const {
    return refTo(arm.lines.at(line).at(m_months));
  }

  // Own less rent at the end of the plan; rounding is nothing.
  std::string atEnd(const char* label, const std::vector<const char*>& lines) {
    std::vector<std::string> own, rent, sizes;
    for (const char* line : lines) {
      own.push_back(atEnd(m_flows.own, line));
      rent.push_back(atEnd(m_flows.rent, line));
      sizes.push_back(cat("ABS(", own.back(), ")+ABS(", rent.back(), ")"));
    }
    const std::string rest = cat("(", sumOf(own), "-(", sumOf(rent), "))");
    return figure(label, NumberLook::Money, cat("IF(ABS", rest, "<=", kNoise, "*(", sumOf(sizes), "),0,", rest, ")"));
  }

  // The worth of what is held at the end is no reason to say that an outlay has come back.
  RowRef paybackFlows() {
    m_closing = atEnd("Closing worth after its tax, own less rent", {"closingWorth", "taxOnWorth"});
    m_debt = atEnd("Closing debt, own less rent", {"closingDebt"});
    const std::string rest = cat("(", m_cells.flows.now(), "-IF(@4=", m_last, ",", m_closing, ",0))");
    return m_lines.row({"Flows that a payback counts", "money", NumberLook::Money, TotalOf::Sum},
                       cat("IF(ABS", rest, "<=", kNoise, "*(", m_flows.own.magnitude.now(), "+",
                           m_flows.rent.magnitude.now(), "),0,", rest, ")"));
  }

  void paybacks(const RowRef& counted) {
    const PaybackCells simple = payback(m_lines, "Payback", counted, m_months);
    const RowRef discounted = m_lines.row({"Discounted flows that a payback counts", "money", NumberLook::Money},
                                          cat(counted.now(), "*", m_discount.now()));
    const PaybackCells late = payback(m_lines, "Discounted payback", discounted, m_months);
    const std::string nothing = figure("No difference", NumberLook::Whole,
                                       cat("IF(AND(", m_closing, "=0,SUMPRODUCT((", all(counted), "<>0)*1)=0),1,0)"));
    const auto unless = [&](const char* label, const std::string& cell) {
      return figure(label, NumberLook::Factor, cat("IF(", nothing, "=1,\"n/a\",", cell, ")"));
    };
    m_cells.paybackMonths = unless("Payback in months", simple.first);
    m_cells.discountedPaybackMonths = unless("Discounted payback in months", late.first);
    m_cells.finalPaybackMonths = unless("Final payback in months", simple.final);
    m_cells.finalDiscountedPaybackMonths = unless("Final discounted payback in months", late.final);
    const int year = std::min(12, m_months);
    const std::string lastYear =
        cat("SUM(", refTo(counted.at(m_months - year + 1)), ":",
            refTo(counted.at(m_months)).substr(refTo(counted.at(m_months)).find('!') + 1), ")");
    const std::string mean = figure("Mean flow of the last year, without the debt", NumberLook::Money,
                                    cat("(", lastYear, "-", m_debt, ")/", std::to_string(year)));
    const std::string byResale =
        cat(simple.total, "+", m_closing, ">=(0-0.000000000001)*(", simple.turnover, "+ABS(", m_closing, "))");
    m_cells.paybackReason =
        figure("Payback: reason", NumberLook::General,
               cat("IF(", nothing, "=1,\"noDifference\",IF(", simple.everBelow, "=0,\"immediate\",IF(", simple.first,
                   "<>\"n/a\",\"\",IF(", byResale, ",\"resaleOnly\",IF(", mean, ">0,\"afterHorizon\",\"never\")))))"));
    m_cells.paybackAfter = figure(
        "Payback about month", NumberLook::Factor,
        cat("IF(", m_cells.paybackReason, "=\"afterHorizon\",", m_last, "-", simple.total, "/", mean, ",\"n/a\")"));
  }

  void rates() {
    const std::string flows = all(m_cells.flows);
    // A search finds the rate near its start only: first what Fulcrum found, then the customary 10 % per year, then
    // others.
    std::string monthly = "\"n/a\"";
    for (const double start :
         {2.0, 0.3, -0.9, -0.85, -0.8, -0.75, -0.7, -0.6, -0.5, -0.25, -0.1, -0.03, 0.05, 0.00797414042890374})
      monthly = cat("IFERROR(IRR(", flows, ",", num(start), "),", monthly, ")");
    if (m_start) monthly = cat("IFERROR(IRR(", flows, ",", num(*m_start), "),", monthly, ")");
    monthly = figure("Internal rate of return a month", NumberLook::Share, monthly);
    m_cells.irr =
        figure("Internal rate of return a year", NumberLook::Share, cat("IFERROR((1+", monthly, ")^12-1,\"n/a\")"));
    const std::string paid = figure("Outflows today", NumberLook::Money,
                                    cat("SUMPRODUCT((", flows, "<0)*(0-", flows, ")*", all(m_discount), ")"));
    const RowRef growth = m_lines.row({"Growth to the end of the plan", "factor", NumberLook::Factor},
                                      cat("(1+", m_rate, ")^((", m_last, "-@4)/12)"));
    const std::string received = figure("Inflows at the end of the plan", NumberLook::Money,
                                        cat("SUMPRODUCT((", flows, ">0)*", flows, "*", all(growth), ")"));
    m_cells.mirr =
        figure("Modified rate of return a year", NumberLook::Share,
               cat("IF(OR(", paid, "=0,", received, "=0),\"n/a\",(", received, "/", paid, ")^(12/", m_last, ")-1)"));
  }

  int m_months;
  std::string m_last;
  std::string m_rate;
  const ComparedFlows& m_flows;
  std::optional<double> m_start;  // per month
  Lines m_lines;
  RowRef m_discount;
  std::string m_closing, m_debt;
  ComparisonCells m_cells;
};

}  // namespace

ComparisonCells writeComparison(Book& book, const std::vector<std::string>& boundaries, int months,
                                const std::string& discountRate, const ComparedFlows& flows,
                                std::optional<double> monthlyRate) {
  return ComparisonWriter(book, boundaries, months, discountRate, flows, monthlyRate).write();
}

}  // namespace fulcrum::workbook
