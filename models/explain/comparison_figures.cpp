// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/comparison_figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "exchange/comparison_json.h"
#include "explain/figures.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;
using finance::FlowLine;
using finance::FlowRow;

const char* armLabel(bool own) {
  return own ? "Owning" : "Renting";
}

class ComparisonFigures {
 public:
  explicit ComparisonFigures(Figures& figures)
      : m_figures(figures),
        m_comparison(*figures.scenario().comparison),
        m_currency(figures.scenario().plan().currency) {}

  void add() {
    addValues();
    addFlows();
    for (const bool own : {true, false}) {
      for (const char* row : kArmRows) addRow(own, row);
    }
  }

 private:
  [[nodiscard]] const finance::ArmSheet& sheet(bool own) const { return own ? m_comparison.own : m_comparison.rent; }
  [[nodiscard]] size_t points() const { return static_cast<size_t>(m_comparison.months) + 1; }
  static std::string rowName(bool own, const std::string& row) {
    return std::string("ownVsRent.rows.") + (own ? "own." : "rent.") + row;
  }

  void addScalar(std::string name, std::string label, std::string unit, std::optional<double> value,
                 std::function<Body()> body) {
    m_figures.add({.name = "ownVsRent." + name,
                   .label = std::move(label),
                   .unit = std::move(unit),
                   .count = {},
                   .value = [value](size_t) { return value; },
                   .body = [body = std::move(body)](size_t) { return body(); }});
  }

  [[nodiscard]] Body presentFlows() const {
    const Explanation rate = m_figures.scenario().assumption(
        "Discount rate", m_figures.scenario().assumptions().discountRate, "per year", "discountRate");
    Body body{Operation::Sum, "flows of owning less those of renting, each times its discount factor", {}};
    for (size_t at = 0; at < points(); ++at) {
      Explanation factor = given("Discount factor", std::pow(1 + m_comparison.monthlyRate, -static_cast<double>(at)),
                                 "", "(1 + discount rate) ^ -(months / 12)");
      factor.terms = {rate, given("Months from today", static_cast<double>(at), "months")};
      Explanation flow = m_figures.term("ownVsRent.flows", at);
      std::string label = "Present value of: " + flow.label;
      body.terms.push_back(derived(Operation::Product, std::move(label), m_currency, "flow x discount factor",
                                   {std::move(flow), std::move(factor)}));
    }
    return body;
  }

  [[nodiscard]] Body paybackBody(const finance::PaybackVerdict& verdict, const std::string& flows) const {
    Body body{Operation::Lookup,
              "the first time from which " + flows + ", without the worth at the end, is not negative",
              {}};
    if (!verdict.simple.first) body.formula = "no value: " + flows + " stays negative within the plan";
    for (size_t at = 0; at < m_comparison.cumulativeDifference.size(); ++at)
      body.terms.push_back(given("Saved up to month " + std::to_string(at),
                                 m_comparison.cumulativeDifference[at].value(), m_currency, "sum of the flows",
                                 Operation::Lookup));
    return body;
  }

  void addValues() {
    addScalar("npv", "Own against rent, net present value", m_currency, m_comparison.npv.value(),
              [this] { return presentFlows(); });
    addScalar("npvProject", "Own against rent before financing", m_currency, m_comparison.npvProject.value(), [] {
      return Body{Operation::Model, "the net present value as if every purchase were paid at once", {}};
    });
    addScalar("npvAtYearEnds", "Own against rent, yearly", m_currency, m_comparison.npvAtYearEnds.value(), [] {
      return Body{Operation::Model, "the net present value with each year's flows at the end of their year", {}};
    });
    addScalar("irr", "Internal rate of return", "per year", m_comparison.irr, [this] {
      return Body{Operation::Model,
                  m_comparison.irr ? "the discount rate at which the flows are worth nothing"
                                   : "no value: no meaningful rate makes the flows worth nothing",
                  m_figures.terms("ownVsRent.flows", points())};
    });
    addScalar("mirr", "Modified internal rate of return", "per year", m_comparison.mirr, [this] {
      return Body{Operation::Model, "flows financed and reinvested at the discount rate",
                  m_figures.terms("ownVsRent.flows", points())};
    });
    addScalar("paybackMonths", "Payback", "months", m_comparison.payback.simple.first,
              [this] { return paybackBody(m_comparison.payback, "what owning has saved"); });
    addScalar("discountedPaybackMonths", "Discounted payback", "months", m_comparison.payback.discounted.first,
              [this] { return paybackBody(m_comparison.payback, "what owning has saved in today's money"); });
  }

  void addFlows() {
    m_figures.add({.name = "ownVsRent.flows",
                   .label = "Owning less renting",
                   .unit = m_currency,
                   .count = points(),
                   .value = [this](size_t at) -> std::optional<double> { return m_comparison.difference[at]; },
                   .body = [this](size_t at) { return flowBody(at); },
                   .atBoundaries = true});
  }

  [[nodiscard]] Body flowBody(size_t at) const {
    Body body{Operation::Difference, "rows of owning less rows of renting; received is positive", {}};
    for (const bool own : {true, false}) {
      std::vector<Explanation> rows;
      for (const char* row : kArmRows) rows.push_back(m_figures.term(rowName(own, row), at));
      body.terms.push_back(derived(Operation::Sum, armLabel(own), m_currency, "all rows of the arm", std::move(rows)));
    }
    return body;
  }

  void addRow(bool own, const std::string& row) {
    std::vector<FlowRow> lines;
    std::ranges::copy_if(sheet(own).rows, std::back_inserter(lines),
                         [&](const FlowRow& line) { return armRowOf(line.line) == row; });
    std::vector<double> values = finance::sumOfRows(lines, m_comparison.months);
    m_figures.add({.name = rowName(own, row),
                   .label = std::string(armLabel(own)) + ": " + row,
                   .unit = m_currency,
                   .count = points(),
                   .value = [values = std::move(values)](size_t at) -> std::optional<double> { return values[at]; },
                   .body = [this, own, row](size_t at) { return rowBody(own, row, at); },
                   .atBoundaries = true});
  }

  [[nodiscard]] Body rowBody(bool own, const std::string& row, size_t at) const {
    Body body{Operation::Sum, "lines of the cash flow; received is positive", {}};
    for (const FlowRow& line : sheet(own).rows) {
      if (armRowOf(line.line) != row || line.values[at] == 0) continue;
      body.terms.push_back(given(std::string(flowLabel(line.line)), line.values[at], m_currency,
                                 "of the arm's evaluation", Operation::Lookup));
    }
    return body;
  }

  Figures& m_figures;
  const finance::OwnVersusRent& m_comparison;
  std::string m_currency;
};

}  // namespace

void addComparison(Figures& figures) {
  if (!figures.scenario().comparison) return;
  const auto comparison = std::make_shared<ComparisonFigures>(figures);
  figures.keep(comparison);
  comparison->add();
}

std::string_view flowLabel(FlowLine line) {
  switch (line) {
    case FlowLine::OpeningWorth:
      return "Worth at the start";
    case FlowLine::Capital:
      return "Nodes";
    case FlowLine::NetworkCapital:
      return "Network bought for them";
    case FlowLine::FacilityCapital:
      return "Facility built for them";
    case FlowLine::LoanReceived:
      return "Loans received";
    case FlowLine::LoanInterest:
      return "Interest";
    case FlowLine::LoanPrincipal:
      return "Principal";
    case FlowLine::Lease:
      return "Lease payments";
    case FlowLine::BuyOut:
      return "Buy-out";
    case FlowLine::Resale:
      return "Resale";
    case FlowLine::ClosingWorth:
      return "Worth at the end";
    case FlowLine::ClosingDebt:
      return "Debt at the end";
    case FlowLine::Energy:
      return "Energy";
    case FlowLine::Space:
      return "Space";
    case FlowLine::Maintenance:
      return "Maintenance";
    case FlowLine::Network:
      return "Network";
    case FlowLine::Staff:
      return "Staff";
    case FlowLine::Software:
      return "Software";
    case FlowLine::OnDemand:
      return "On-demand";
    case FlowLine::Spot:
      return "Spot";
    case FlowLine::Reserved:
      return "Reserved";
    case FlowLine::Api:
      return "API";
    case FlowLine::Cache:
      return "Response cache";
    case FlowLine::Egress:
      return "Egress";
    case FlowLine::Prepaid:
      return "Prepaid terms";
    case FlowLine::OneOff:
      return "One-off costs";
    case FlowLine::Tax:
      return "Tax";
    case FlowLine::TaxOnWorth:
      break;
  }
  return "Tax on worth";
}

}  // namespace fulcrum::explain
