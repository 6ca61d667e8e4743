// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/pool_flow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace fulcrum::optimise {
namespace {

// Ascending. Nodes are whole numbers and mostly few: then they are counted, in a fifth of the time that sorting takes.
std::vector<double> sorted(std::span<const double> nodes) {
  constexpr size_t kFew = 512;
  std::vector<double> result;
  result.reserve(nodes.size());
  std::array<std::uint16_t, kFew> hours{};
  size_t most = 0;
  for (const double value : nodes) {
    const bool isFew = value >= 0 && value < kFew;
    const size_t whole = isFew ? static_cast<size_t>(value) : 0;
    if (!isFew || static_cast<double>(whole) != value || nodes.size() > UINT16_MAX) {
      result.assign(nodes.begin(), nodes.end());
      std::sort(result.begin(), result.end());
      return result;
    }
    ++hours[whole];
    most = std::max(most, whole);
  }
  for (size_t whole = 0; whole <= most; ++whole) result.insert(result.end(), hours[whole], static_cast<double>(whole));
  return result;
}

}  // namespace

std::vector<NeedStep> needSteps(std::span<const double> provisioned, std::span<const double> firm) {
  const std::vector<double> need = sorted(provisioned);
  const std::vector<double> fixed = std::ranges::equal(provisioned, firm) ? need : sorted(firm);
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

std::vector<int> limitsOf(std::span<const Offer> offers) {
  std::vector<int> limits;
  for (const Offer& offer : offers) {
    if (offer.limit > 0 && offer.limit < kUnlimited) limits.push_back(offer.limit);
  }
  std::ranges::sort(limits);
  limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
  return limits;
}

bool keepsLimits(const PoolFlow& flow, std::span<const ChosenOffer> chosen) {
  const auto takenUpTo = [&](int limit) {
    std::int64_t taken = 0;
    for (const ChosenOffer& choice : chosen) taken += flow.offers[choice.offer].limit <= limit ? choice.count : 0;
    return taken;
  };
  const std::vector<int> limits = limitsOf(flow.offers);
  return takenUpTo(0) == 0 && std::ranges::all_of(limits, [&](int limit) { return takenUpTo(limit) <= limit; });
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
