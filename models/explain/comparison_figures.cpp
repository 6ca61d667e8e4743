// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/comparison_figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include "exchange/comparison_json.h"
#include "explain/figures.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;
using finance::FlowLine;
using finance::FlowRow;

Phrase armLabel(bool own) {
  return own ? "owning" : "renting";
}

// Of kArmRows.
Phrase rowPhrase(std::string_view row) {
  static constexpr std::array<std::pair<std::string_view, const char*>, kArmRows.size()> kPhrases = {
      {{"running", "runningCost"},
       {"fees", "upfrontFees"},
       {"capital", "purchases"},
       {"resale", "resale"},
       {"loanDrawn", "loansReceived"},
       {"interest", "interest"},
       {"principal", "principal"},
       {"lease", "leasePayments"},
       {"tax", "tax"},
       {"openingWorth", "worthStart"},
       {"closingWorth", "worthEnd"},
       {"closingDebt", "debtEnd"},
       {"taxOnWorth", "taxOnWorth"}}};
  return std::ranges::find(kPhrases, row, &std::pair<std::string_view, const char*>::first)->second;
}

class ComparisonFigures {
 public:
  explicit ComparisonFigures(Figures& figures)
      : m_figures(figures),
        m_comparison(*figures.scenario().comparison),
        m_currency(figures.scenario().plan().currency) {}

  void add() {
    addValues();
    addOnSameTerms();
    addFlows();
    for (const bool own : {true, false}) {
      for (const char* row : kArmRows) addRow(own, row);
      addLines(own);
      addCumulativeCost(own);
      addTax(own);
    }
    addReported(
        "discountFactors", "discountFactor", Measure::Plain, [this](size_t at) { return discountFactor(at); },
        [this](size_t at) {
          Explanation factor = discountFactorAt(at);
          return Body{factor.operation, std::move(factor.formula), std::move(factor.terms)};
        });
  }

 private:
  [[nodiscard]] const finance::ArmSheet& sheet(bool own) const { return own ? m_comparison.own : m_comparison.rent; }
  [[nodiscard]] size_t points() const { return static_cast<size_t>(m_comparison.months) + 1; }
  static std::string rowName(bool own, const std::string& row) {
    return std::string("ownVsRent.rows.") + (own ? "own." : "rent.") + row;
  }

  void addScalar(std::string name, Phrase label, Measure unit, std::optional<double> value,
                 std::function<Body()> body) {
    m_figures.add({.name = "ownVsRent." + name,
                   .label = std::move(label),
                   .unit = unit,
                   .count = {},
                   .value = [value](size_t) { return value; },
                   .body = [body = std::move(body)](size_t) { return body(); }});
  }

  [[nodiscard]] Body presentFlows() const {
    return {Operation::Sum, "flowsOwningLessThoseRenting", m_figures.terms("ownVsRent.discounted", points())};
  }

  [[nodiscard]] double discountFactor(size_t at) const {
    return std::pow(1 + m_comparison.monthlyRate, -static_cast<double>(at));
  }

  [[nodiscard]] Body presentFlow(size_t at) const {
    return {Operation::Product, "flowDiscountFactor", {m_figures.term("ownVsRent.flows", at), discountFactorAt(at)}};
  }

  [[nodiscard]] Body paybackBody(bool discounted) const {
    Body body{Operation::Lookup, discounted ? "discountedPaybackFormula" : "paybackFormula", {}};
    if (!m_comparison.payback.simple.first) body.formula = discounted ? "noDiscountedPayback" : "noPayback";
    for (size_t at = 0; at < m_comparison.cumulativeDifference.size(); ++at)
      body.terms.push_back(given(Phrase("savedUpToMonth", {{"month", static_cast<int>(at)}}),
                                 m_comparison.cumulativeDifference[at].value(), Measure::Money, "sumFlows",
                                 Operation::Lookup));
    return body;
  }

  void addValues() {
    addScalar("npv", "ownAgainstRentNetPresent", Measure::Money, m_comparison.npv.value(),
              [this] { return presentFlows(); });
    addScalar("npvProject", "ownAgainstRentBeforeFinancing", Measure::Money, m_comparison.npvProject.value(), [] {
      return Body{Operation::Model, "netPresentValueIfEvery", {}};
    });
    addScalar("npvAtYearEnds", "ownAgainstRentYearly", Measure::Money, m_comparison.npvAtYearEnds.value(), [] {
      return Body{Operation::Model, "netPresentValueEachYear", {}};
    });
    addScalar("irr", "internalRateReturn", Measure::PerYear, m_comparison.irr, [this] {
      return Body{Operation::Model, m_comparison.irr ? "discountRateWhichFlowsWorth" : "noValueNoMeaningfulRate",
                  m_figures.terms("ownVsRent.flows", points())};
    });
    addScalar("mirr", "modifiedInternalRateReturn", Measure::PerYear, m_comparison.mirr, [this] {
      return Body{Operation::Model, "flowsFinancedReinvestedDiscountRate",
                  m_figures.terms("ownVsRent.flows", points())};
    });
    addScalar("paybackMonths", "payback", Measure::Months, m_comparison.payback.simple.first,
              [this] { return paybackBody(false); });
    addScalar("discountedPaybackMonths", "discountedPayback", Measure::Months, m_comparison.payback.discounted.first,
              [this] { return paybackBody(true); });
  }

  // Where the terms of the rent arm count against owning: both arms with them.
  void addOnSameTerms() {
    if (!m_comparison.onSameTerms) return;
    const finance::ArmsWorth& same = *m_comparison.onSameTerms;
    const auto add = [this](const char* name, Phrase label, Measure unit, std::optional<double> value,
                            std::function<Body(size_t)> body) {
      m_figures.add({.name = std::string("ownVsRent.onSameTerms.") + name,
                     .label = std::move(label),
                     .unit = unit,
                     .count = {},
                     .value = [value](size_t) { return value; },
                     .body = std::move(body),
                     .isListed = false,
                     .isOutput = true});
    };
    add("npv", "npvOnSameTerms", Measure::Money, same.npv.value(), [this, &same](size_t) {
      return Body{Operation::Sum,
                  "npvAndTermsAlone",
                  {m_figures.term("ownVsRent.npv"), given("termsAlone", (same.npv - m_comparison.npv).value(),
                                                          Measure::Money, "termsOfRentArmForOthers")}};
    });
    add("paybackMonths", "paybackOnSameTerms", Measure::Months, same.payback.simple.first, [this](size_t) {
      return Body{Operation::Model, "paybackWithTermsOfRentArm", {m_figures.term("ownVsRent.onSameTerms.npv")}};
    });
  }

  void addFlows() {
    m_figures.add({.name = "ownVsRent.flows",
                   .label = "owningLessRenting",
                   .unit = Measure::Money,
                   .count = points(),
                   .value = [this](size_t at) -> std::optional<double> { return m_comparison.difference[at]; },
                   .body = [this](size_t at) { return flowBody(at); },
                   .atBoundaries = true});
    m_figures.add({.name = "ownVsRent.discounted",
                   .label = Phrase("presentValueOf", {{"what", Phrase("owningLessRenting")}}),
                   .unit = Measure::Money,
                   .count = points(),
                   .value = [this](size_t at) -> std::optional<double> {
                     return m_comparison.difference[at] * discountFactor(at);
                   },
                   .body = [this](size_t at) { return presentFlow(at); },
                   .atBoundaries = true,
                   .isListed = false});
    m_figures.add(
        {.name = "ownVsRent.cumulative",
         .label = "owningLessRentingSoFar",
         .unit = Measure::Money,
         .count = points(),
         .value = [this](size_t at) -> std::optional<double> { return m_comparison.cumulativeDifference[at].value(); },
         .body =
             [this](size_t at) {
               return Body{Operation::Sum, "sumFlows", m_figures.terms("ownVsRent.flows", at + 1)};
             },
         .atBoundaries = true,
         .isListed = false});
  }

  using Values = std::function<double(size_t)>;
  // What charts and the cash flow tell and the document does not.
  void addReported(std::string name, Phrase label, Measure unit, Values value, std::function<Body(size_t)> body) {
    m_figures.add({.name = "ownVsRent." + std::move(name),
                   .label = std::move(label),
                   .unit = unit,
                   .count = points(),
                   .value = [value = std::move(value)](size_t at) -> std::optional<double> { return value(at); },
                   .body = std::move(body),
                   .atBoundaries = true,
                   .isListed = false,
                   .isOutput = true});
  }

  // What an arm has cost up to a boundary.
  void addCumulativeCost(bool own) {
    const char* arm = own ? "own" : "rent";
    const MoneySeries& series = own ? m_comparison.cumulativeOwn : m_comparison.cumulativeRent;
    const std::vector<double> flows = finance::sumOfRows(sheet(own).rows, m_comparison.months);
    addReported(
        std::string("cumulativeCost.") + arm, Phrase("armRow", {{"arm", armLabel(own)}, {"row", Phrase("costSoFar")}}),
        Measure::Money, [&series](size_t at) { return series[at].value(); },
        [this, own, flows](size_t at) {
          Body body{Operation::Difference, "nothingLessFlows", {given("nothingYet", 0, Measure::Money)}};
          for (size_t each = 0; each <= at; ++each)
            body.terms.push_back(given(Phrase("armFlowAt", {{"arm", armLabel(own)}, {"month", static_cast<int>(each)}}),
                                       flows[each], Measure::Money, "rowsArm", Operation::Lookup));
          return body;
        });
  }

  void addTax(bool own) {
    const std::string start = std::string("tax.") + (own ? "own." : "rent.");
    const finance::TaxSchedule& tax = sheet(own).tax;
    const auto add = [&](const char* key, const char* label, const char* formula, const std::vector<double>& values) {
      addReported(
          start + key, Phrase("armRow", {{"arm", armLabel(own)}, {"row", Phrase(label)}}), Measure::Money,
          [&values](size_t at) { return at < values.size() ? values[at] : 0.0; },
          [formula](size_t) {
            return Body{Operation::Model, formula, {}};
          });
    };
    add("depreciation", "taxDepreciation", "taxDepreciationFormula", tax.taxDepreciation);
    add("bookDepreciation", "bookDepreciation", "bookDepreciationFormula", tax.bookDepreciation);
    add("taxableIncome", "taxableIncome", "taxableIncomeFormula", tax.taxableIncome);
  }

  [[nodiscard]] Explanation discountFactorAt(size_t at) const {
    Explanation factor = given("discountFactor", discountFactor(at), Measure::Plain, "discountFormula");
    factor.terms = {m_figures.scenario().assumption("discountRate", m_figures.scenario().assumptions().discountRate,
                                                    Measure::PerYear, "discountRate"),
                    given("monthsToday", static_cast<double>(at), Measure::Months)};
    return factor;
  }

  [[nodiscard]] Body flowBody(size_t at) const {
    Body body{Operation::Difference, "rowsOwningLessRowsRenting", {}};
    for (const bool own : {true, false}) {
      std::vector<Explanation> rows;
      for (const char* row : kArmRows) rows.push_back(m_figures.term(rowName(own, row), at));
      body.terms.push_back(derived(Operation::Sum, armLabel(own), Measure::Money, "rowsArm", std::move(rows)));
    }
    return body;
  }

  void addRow(bool own, const std::string& row) {
    std::vector<FlowRow> lines;
    std::ranges::copy_if(sheet(own).rows, std::back_inserter(lines),
                         [&](const FlowRow& line) { return armRowOf(line.line) == row; });
    std::vector<double> values = finance::sumOfRows(lines, m_comparison.months);
    m_figures.add({.name = rowName(own, row),
                   .label = Phrase("armRow", {{"arm", armLabel(own)}, {"row", rowPhrase(row)}}),
                   .unit = Measure::Money,
                   .count = points(),
                   .value = [values = std::move(values)](size_t at) -> std::optional<double> { return values[at]; },
                   .body = [this, own, row](size_t at) { return rowBody(own, row, at); },
                   .atBoundaries = true});
  }

  // What a line of the cash flow pays by itself; lines of one name are added up.
  void addLines(bool own) {
    std::set<FlowLine> known;
    for (const FlowRow& each : sheet(own).rows) {
      if (!known.insert(each.line).second) continue;
      std::vector<FlowRow> lines;
      std::ranges::copy_if(sheet(own).rows, std::back_inserter(lines),
                           [&](const FlowRow& row) { return row.line == each.line; });
      const std::vector<double> values = finance::sumOfRows(lines, m_comparison.months);
      const Phrase label = flowLabel(each.line);
      m_figures.add({.name = std::string("ownVsRent.lines.") + (own ? "own." : "rent.") + flowLabel(each.line),
                     .label = Phrase("armRow", {{"arm", armLabel(own)}, {"row", label}}),
                     .unit = Measure::Money,
                     .count = points(),
                     .value = [values](size_t at) -> std::optional<double> { return values[at]; },
                     .body =
                         [label, values](size_t at) {
                           return Body{Operation::Sum,
                                       "rowCashFlow",
                                       {given(label, values[at], Measure::Money, "armEvaluation", Operation::Lookup)}};
                         },
                     .atBoundaries = true,
                     .isListed = false,
                     .isOutput = true});
    }
  }

  [[nodiscard]] Body rowBody(bool own, const std::string& row, size_t at) const {
    Body body{Operation::Sum, "linesCashFlowReceivedPositive", {}};
    for (const FlowRow& line : sheet(own).rows) {
      if (armRowOf(line.line) != row || line.values[at] == 0) continue;
      body.terms.push_back(
          given(flowLabel(line.line), line.values[at], Measure::Money, "armEvaluation", Operation::Lookup));
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

const char* flowLabel(FlowLine line) {
  switch (line) {
    case FlowLine::OpeningWorth:
      return "worthStart";
    case FlowLine::Capital:
      return "nodes";
    case FlowLine::NetworkCapital:
      return "networkBoughtThem";
    case FlowLine::FacilityCapital:
      return "facilityBuiltThem";
    case FlowLine::LoanReceived:
      return "loansReceived";
    case FlowLine::LoanInterest:
      return "interest";
    case FlowLine::LoanPrincipal:
      return "principal";
    case FlowLine::Lease:
      return "leasePayments";
    case FlowLine::BuyOut:
      return "buyOut";
    case FlowLine::Resale:
      return "resale";
    case FlowLine::ClosingWorth:
      return "worthEnd";
    case FlowLine::ClosingDebt:
      return "debtEnd";
    case FlowLine::Energy:
      return "energy";
    case FlowLine::Space:
      return "space";
    case FlowLine::Maintenance:
      return "maintenance";
    case FlowLine::Network:
      return "network";
    case FlowLine::Staff:
      return "staff";
    case FlowLine::Software:
      return "software";
    case FlowLine::OnDemand:
      return "onDemand";
    case FlowLine::Spot:
      return "spot";
    case FlowLine::Reserved:
      return "reserved";
    case FlowLine::Api:
      return "api";
    case FlowLine::Cache:
      return "responseCache";
    case FlowLine::Egress:
      return "egress";
    case FlowLine::Prepaid:
      return "prepaidTerms";
    case FlowLine::OneOff:
      return "oneOffCosts";
    case FlowLine::Tax:
      return "tax";
    case FlowLine::TaxOnWorth:
      break;
  }
  return "taxOnWorth";
}

}  // namespace fulcrum::explain
