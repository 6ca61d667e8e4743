// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/payback.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/conversions.h"
#include "finance/checks.h"
#include "finance/compensated_sum.h"

namespace fulcrum::finance {
namespace {

// A total this small beside what was added up is rounding noise: an outlay returned to the last cent is returned.
constexpr double kTotalNoise = 1e-12;

}  // namespace

Result<Payback> payback(std::span<const double> flows) {
  if (auto problem = checkFlows("values", flows)) return *problem;
  Payback result;
  const std::vector<double> totals = cumulative(flows);
  double turnover = 0.0;
  bool below = false;
  bool everBelow = false;
  for (size_t t = 0; t < flows.size(); ++t) {
    turnover += std::abs(flows[t]);
    const bool wasBelow = below;
    below = totals[t] < -kTotalNoise * turnover;
    everBelow = everBelow || below;
    if (below) result.final.reset();
    if (below || !wasBelow) continue;
    const double crossing = static_cast<double>(t - 1) + std::min(1.0, -totals[t - 1] / flows[t]);
    if (!result.first) result.first = crossing;
    result.final = crossing;
  }
  if (!everBelow) result = {true, 0.0, 0.0};
  return result;
}

Result<Payback> discountedPayback(double rate, std::span<const double> flows) {
  if (auto problem = firstProblem(checkFlows("values", flows), checkRate("rate", rate))) return *problem;
  return payback(discountedFlows(rate, flows));
}

PaybackVerdict paybackVerdict(double rate, std::span<const double> flows, double closing, double debt) {
  PaybackVerdict verdict;
  if (closing == 0.0 && std::ranges::all_of(flows, [](double flow) { return flow == 0.0; })) {
    verdict.reason = PaybackReason::NoDifference;
    return verdict;
  }
  verdict.simple = payback(flows).value();
  verdict.discounted = discountedPayback(rate, flows).value();
  if (verdict.simple.immediate) verdict.reason = PaybackReason::Immediate;
  if (verdict.simple.first) return verdict;
  const double total = cumulative(flows).back();
  double turnover = std::abs(closing);
  for (const double flow : flows) turnover += std::abs(flow);
  const size_t months = flows.size() - 1;
  const size_t year = std::min<size_t>(kMonthsPerYear, months);
  const double lastYear = std::accumulate(flows.end() - static_cast<std::ptrdiff_t>(year), flows.end(), -debt);
  const double mean = year > 0 ? lastYear / static_cast<double>(year) : 0.0;
  if (total + closing >= -kTotalNoise * turnover) {
    verdict.reason = PaybackReason::ResaleOnly;
  } else if (mean > 0.0) {
    verdict.reason = PaybackReason::AfterHorizon;
    verdict.after = static_cast<double>(months) - total / mean;
  } else {
    verdict.reason = PaybackReason::Never;
  }
  return verdict;
}

std::vector<double> cumulative(std::span<const double> flows) {
  std::vector<double> totals;
  totals.reserve(flows.size());
  CompensatedSum sum;
  for (const double flow : flows) {
    sum.add(flow);
    totals.push_back(sum.value());
  }
  return totals;
}

std::vector<double> discountedFlows(double rate, std::span<const double> flows) {
  std::vector<double> discounted;
  discounted.reserve(flows.size());
  const double logGrowth = std::log1p(rate);
  for (size_t t = 0; t < flows.size(); ++t) {
    discounted.push_back(flows[t] == 0.0 ? 0.0 : flows[t] * std::exp(-logGrowth * static_cast<double>(t)));
  }
  return discounted;
}

}  // namespace fulcrum::finance
