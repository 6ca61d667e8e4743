// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/discounting.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "finance/checks.h"
#include "finance/compensated_sum.h"

namespace fulcrum::finance {
namespace {

// The flows discounted as if flows[0] lay `delay` periods from now.
Result<double> discounted(double rate, std::span<const double> flows, double delay) {
  if (auto problem = checkFlows("values", flows)) return *problem;
  if (rate == -1.0) return std::numeric_limits<double>::quiet_NaN();
  if (auto problem = checkRate("rate", rate)) return *problem;
  const double logGrowth = std::log1p(rate);
  CompensatedSum sum;
  for (size_t t = 0; t < flows.size(); ++t) {
    // A zero flow stays zero where the factor overflows.
    if (flows[t] != 0.0) sum.add(flows[t] * std::exp(-logGrowth * (static_cast<double>(t) + delay)));
  }
  return sum.value();
}

std::optional<Problem> checkDated(std::span<const DatedFlow> flows) {
  if (flows.empty()) return Problem{Severity::Error, "noFlows", "values", {}};
  for (size_t i = 0; i < flows.size(); ++i) {
    if (auto problem = checkFinite("values[" + std::to_string(i) + "]", flows[i].amount)) return problem;
  }
  return std::nullopt;
}

// Value on the day of the earliest flow, or of the latest one.
Result<double> datedValue(double rate, std::span<const DatedFlow> flows, double daysPerYear, bool atEnd) {
  if (auto problem =
          firstProblem(checkDated(flows), checkRate("rate", rate), checkPositive("daysPerYear", daysPerYear))) {
    return *problem;
  }
  const std::vector<DatedFlow> sorted = sortedByDay(flows);
  const auto origin = atEnd ? sorted.back().day : sorted.front().day;
  const double logGrowth = std::log1p(rate);
  CompensatedSum sum;
  for (const DatedFlow& flow : sorted) {
    const double years = static_cast<double>((flow.day - origin).count()) / daysPerYear;
    if (flow.amount != 0.0) sum.add(flow.amount * std::exp(-logGrowth * years));
  }
  return sum.value();
}

}  // namespace

Result<double> npv(double rate, std::span<const double> flows) {
  return discounted(rate, flows, 0.0);
}

Result<double> npvExcel(double rate, std::span<const double> flows) {
  return discounted(rate, flows, 1.0);
}

Result<double> nfv(double rate, std::span<const double> flows) {
  return discounted(rate, flows, 1.0 - static_cast<double>(flows.size()));
}

std::vector<DatedFlow> sortedByDay(std::span<const DatedFlow> flows) {
  std::vector<DatedFlow> sorted(flows.begin(), flows.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  std::vector<DatedFlow> merged;
  for (const DatedFlow& flow : sorted) {
    if (!merged.empty() && merged.back().day == flow.day) {
      merged.back().amount += flow.amount;
    } else {
      merged.push_back(flow);
    }
  }
  return merged;
}

Result<double> xnpv(double rate, std::span<const DatedFlow> flows, double daysPerYear) {
  return datedValue(rate, flows, daysPerYear, false);
}

Result<double> xnfv(double rate, std::span<const DatedFlow> flows, double daysPerYear) {
  return datedValue(rate, flows, daysPerYear, true);
}

}  // namespace fulcrum::finance
