// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/pool_flow.h"

#include <algorithm>
#include <cmath>

namespace fulcrum::optimise {

std::vector<NeedStep> needSteps(std::span<const double> provisioned, std::span<const double> firm) {
  std::vector<double> need(provisioned.begin(), provisioned.end());
  std::vector<double> fixed(firm.begin(), firm.end());
  std::sort(need.begin(), need.end());
  std::sort(fixed.begin(), fixed.end());
  std::vector<NeedStep> steps;
  size_t below = 0;       // hours that need no more than the last step
  size_t belowFixed = 0;  // hours whose firm need is no more than that
  double level = 0;
  const auto skip = [&](const std::vector<double>& sorted, size_t& at) {
    while (at < sorted.size() && sorted[at] <= level) ++at;
  };
  skip(need, below);
  skip(fixed, belowFixed);
  while (below < need.size()) {
    const double hours = static_cast<double>(need.size() - below);
    const double firmHours = static_cast<double>(fixed.size() - belowFixed);
    level = belowFixed < fixed.size() ? std::min(need[below], fixed[belowFixed]) : need[below];
    steps.push_back({.upTo = level, .needed = hours, .firm = firmHours});
    skip(need, below);
    skip(fixed, belowFixed);
  }
  return steps;
}

std::span<const NeedStep> PoolFlow::stepsOf(int month) const {
  if (stepsEnd.empty()) return {};
  const size_t at = std::min(static_cast<size_t>(month), stepsEnd.size() - 1);
  const size_t begin = at == 0 ? 0 : stepsEnd[at - 1];
  return std::span(steps).subspan(begin, stepsEnd[at] - begin);
}

double costOf(const PoolFlow& flow, std::span<const ChosenOffer> chosen) {
  std::vector<double> inForce = flow.kept;
  double cost = 0;
  for (const ChosenOffer& choice : chosen) {
    const Offer& offer = flow.offers[choice.offer];
    cost += offer.cost * choice.count;
    for (int month = offer.start; month < offer.end; ++month) inForce[static_cast<size_t>(month)] += choice.count;
  }
  for (int month = 0; month < flow.months(); ++month) {
    double level = inForce[static_cast<size_t>(month)];
    for (const NeedStep& step : flow.stepsOf(month)) {
      if (step.upTo <= level) continue;
      cost += (step.upTo - level) * flow.hourlyCost(month, step);
      level = step.upTo;
    }
  }
  return cost;
}

}  // namespace fulcrum::optimise
