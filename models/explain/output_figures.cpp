// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/output_figures.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "base/calendar_month.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;

constexpr std::string_view kNodesMax = "nodesMax.";
constexpr std::string_view kFiscalYear = "cash.FY";

void addFigure(Figures& figures, const std::string& name, double value, Body body) {
  figures.add({.name = name,
               .label = outputLabel(name),
               .unit = outputMeasure(name),
               .count = {},
               .value = [value](size_t) -> std::optional<double> { return value; },
               .body = [body = std::move(body)](size_t) { return body; },
               .isListed = false,
               .isOutput = true});
}

double largest(const std::vector<double>& values) {
  return values.empty() ? 0.0 : *std::ranges::max_element(values);
}

void addNodes(Figures& figures) {
  std::vector<std::string> names;
  double sum = 0;
  for (const PoolEvaluation& pool : figures.scenario().evaluation().pools) {
    names.push_back(std::string(kNodesMax) + pool.id.text);
    const double most = largest(pool.nodesNeededMax);
    sum += most;
    addFigure(figures, names.back(), most,
              {Operation::Max, "largestOfMonths",
               figures.terms("fleets[" + pool.id.text + "].nodesNeededMax", pool.nodesNeededMax.size())});
  }
  std::vector<Explanation> terms;
  for (const std::string& name : names) terms.push_back(figures.term(name));
  addFigure(figures, "nodesMax", sum, {Operation::Sum, "fleetsAtTheirOwnPeaks", std::move(terms)});
}

void addCash(Figures& figures) {
  const ExplainedScenario& scenario = figures.scenario();
  const MoneySeries& cash = scenario.evaluation().cashTotal;
  std::vector<std::string> names;
  double total = 0;
  for (size_t month = 0; month < cash.size();) {
    const int year = fiscalYear(scenario.month(month), scenario.plan().fiscalYearStart);
    Body body{Operation::Sum, "monthsOfFiscalYear", {}};
    double sum = 0;
    for (; month < cash.size() && fiscalYear(scenario.month(month), scenario.plan().fiscalYearStart) == year; ++month) {
      body.terms.push_back(figures.term("totals.cash", month));
      sum += cash[month].value();
    }
    names.push_back(std::string(kFiscalYear) + std::to_string(year));
    total += sum;
    addFigure(figures, names.back(), sum, std::move(body));
  }
  std::vector<Explanation> years;
  for (const std::string& name : names) years.push_back(figures.term(name));
  addFigure(figures, "cashTotal", total, {Operation::Sum, "fiscalYearsOfPlan", std::move(years)});
}

struct Output {
  std::string_view name;
  const char* figure;
  const char* label;
  Measure measure;
};
constexpr std::array kOutputs{
    Output{"monthlyCost", "monthlyCost", "monthlyCost", Measure::Money},
    Output{"npvCost", "npvCost", "presentValueCost", Measure::Money},
    Output{"costPerMTok", "costPerMTok", "costPerMillionTokens", Measure::MoneyPerMTokens},
    Output{"utilisation", "utilisation", "utilisation", Measure::Share},
    Output{"avoidableWaste", "avoidableWaste", "avoidableWaste", Measure::Share},
    Output{"servedShare", "servedShare", "shareServed", Measure::Share},
    Output{kNpvAgainstBase, "npvAgainstBase", "npvAgainstBase", Measure::Money},
    Output{"ownNpv", "ownVsRent.npv", "ownAgainstRentNetPresent", Measure::Money},
    Output{"ownPaybackMonths", "ownVsRent.paybackMonths", "payback", Measure::Months},
    Output{"ownDiscountedPaybackMonths", "ownVsRent.discountedPaybackMonths", "discountedPayback", Measure::Months},
    Output{"nodesMax", "nodesMax", "mostNodes", Measure::Nodes},
    Output{"cashTotal", "cashTotal", "cashOfPlan", Measure::Money},
};

const Output* outputNamed(std::string_view name) {
  const auto* found = std::ranges::find(kOutputs, name, &Output::name);
  return found == kOutputs.end() ? nullptr : found;
}

}  // namespace

void addOutputs(Figures& figures) {
  addNodes(figures);
  addCash(figures);
}

std::string figureOfOutput(std::string_view output) {
  const Output* known = outputNamed(output);
  return known ? std::string(known->figure) : std::string(output);
}

Phrase outputLabel(const std::string& output) {
  if (const Output* known = outputNamed(output)) return known->label;
  if (output.starts_with(kNodesMax)) return {"mostNodesOfFleet", {{"fleet", output.substr(kNodesMax.size())}}};
  if (output.starts_with(kFiscalYear)) return {"cashOfFiscalYear", {{"year", output.substr(kFiscalYear.size())}}};
  constexpr std::string_view kMonth = "cash[";
  if (output.starts_with(kMonth)) {
    const int month = std::atoi(output.c_str() + kMonth.size());
    return {"cashOfMonthNumber", {{"month", std::to_string(month + 1)}}};
  }
  return {"textOnly", {{"text", output}}};
}

Measure outputMeasure(std::string_view output) {
  if (const Output* known = outputNamed(output)) return known->measure;
  return output.starts_with(kNodesMax) ? Measure::Nodes : Measure::Money;
}

Explanation npvAgainst(const Figures& reference, const Figures& figures) {
  const std::string scenario = reference.scenario().evaluation().scenario.text;
  Explanation result = derived(Operation::Difference, Phrase("npvAgainst", {{"scenario", scenario}}), Measure::Money,
                               Phrase("npvAgainstFormula", {{"scenario", scenario}}),
                               {reference.term("npvCost"), figures.term("npvCost")});
  result.figure = kNpvAgainstBase;
  return result;
}

}  // namespace fulcrum::explain
