// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/internal_rate.h"

#include <algorithm>
#include <cmath>

#include "finance/checks.h"
#include "finance/compensated_sum.h"
#include "finance/rate_roots.h"

namespace fulcrum::finance {
namespace {

Problem severalRates(const std::vector<double>& rates) {
  std::string list;
  for (const double rate : rates) list += (list.empty() ? "" : ", ") + numberText(rate);
  return {Severity::Warning, "severalRates", "values", {{"count", std::to_string(rates.size())}, {"rates", list}}};
}

Result<RateOfReturn> rateOfReturn(std::vector<TimedFlow> flows, double periodsPerYear) {
  std::erase_if(flows, [](const TimedFlow& flow) { return flow.amount == 0.0; });
  const auto negative = [](const TimedFlow& flow) { return flow.amount < 0.0; };
  if (flows.empty() || std::all_of(flows.begin(), flows.end(), negative) ||
      std::none_of(flows.begin(), flows.end(), negative)) {
    return Problem{Severity::Error, "noSignChange", "values", {}};
  }
  double largest = 0.0;
  for (const TimedFlow& flow : flows) largest = std::max(largest, std::abs(flow.amount));
  for (TimedFlow& flow : flows) flow.amount /= largest;

  std::vector<double> roots = logRateRoots(flows);
  // Beyond the range of numbers a rate has no value: a doubling overnight, say, is 2^365 per year, but not much more.
  std::erase_if(roots, [](double root) { return !std::isfinite(std::expm1(root)); });
  if (roots.empty()) return Problem{Severity::Error, "noRateOfReturn", "values", {}};

  RateOfReturn result;
  const double customary = std::log1p(kCustomaryRate) / periodsPerYear;
  const auto nearest = std::min_element(roots.begin(), roots.end(), [&](double a, double b) {
    return std::abs(a - customary) < std::abs(b - customary);
  });
  result.rate = std::expm1(*nearest);
  for (const double root : roots) result.all.push_back(std::expm1(root));
  if (result.all.size() > 1) result.warnings.push_back(severalRates(result.all));
  return result;
}

}  // namespace

Result<RateOfReturn> irr(std::span<const double> flows, double periodsPerYear) {
  if (auto problem = firstProblem(checkFlows("values", flows), checkPositive("periods_per_year", periodsPerYear))) {
    return *problem;
  }
  std::vector<TimedFlow> timed;
  for (size_t t = 0; t < flows.size(); ++t) timed.push_back({static_cast<double>(t), flows[t]});
  return rateOfReturn(std::move(timed), periodsPerYear);
}

Result<RateOfReturn> xirr(std::span<const DatedFlow> flows, double daysPerYear) {
  if (flows.empty()) return Problem{Severity::Error, "noFlows", "values", {}};
  if (auto problem = checkPositive("daysPerYear", daysPerYear)) return *problem;
  const std::vector<DatedFlow> sorted = sortedByDay(flows);
  std::vector<TimedFlow> timed;
  for (const DatedFlow& flow : sorted) {
    if (auto problem = checkFinite("values", flow.amount)) return *problem;
    timed.push_back({static_cast<double>((flow.day - sorted.front().day).count()) / daysPerYear, flow.amount});
  }
  return rateOfReturn(std::move(timed), 1.0);
}

Result<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate) {
  if (auto problem = firstProblem(checkFlows("values", flows), checkRate("financeRate", financeRate),
                                  checkRate("reinvestRate", reinvestRate))) {
    return *problem;
  }
  const double last = static_cast<double>(flows.size() - 1);
  CompensatedSum payments;
  CompensatedSum receipts;
  for (size_t t = 0; t < flows.size(); ++t) {
    const double period = static_cast<double>(t);
    if (flows[t] < 0.0) payments.add(-flows[t] * std::exp(-period * std::log1p(financeRate)));
    if (flows[t] > 0.0) receipts.add(flows[t] * std::exp((last - period) * std::log1p(reinvestRate)));
  }
  if (payments.value() == 0.0 || receipts.value() == 0.0) return Problem{Severity::Error, "noSignChange", "values", {}};
  return std::expm1(std::log(receipts.value() / payments.value()) / last);
}

}  // namespace fulcrum::finance
