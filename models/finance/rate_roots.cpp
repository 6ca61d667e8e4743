// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/rate_roots.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

#include "finance/compensated_sum.h"

namespace fulcrum::finance {
namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();

struct Sample {
  double value = 0.0;      // of the sum, divided by its largest exponential: same sign, no overflow
  double magnitude = 0.0;  // of its terms, so that rounding noise can be told from a value
};

Sample sample(const std::vector<TimedFlow>& flows, double x) {
  const double origin = x >= 0.0 ? flows.front().time : flows.back().time;
  CompensatedSum sum;
  double magnitude = 0.0;
  for (const TimedFlow& flow : flows) {
    const double term = flow.amount * std::exp((origin - flow.time) * x);
    sum.add(term);
    magnitude += std::abs(term);
  }
  return {sum.value(), magnitude};
}

int sign(double value) {
  return (value > 0.0) - (value < 0.0);
}

// Zero where the value cannot be told from zero. Each exponential carries a relative error of about |x| epsilon.
int signAt(const std::vector<TimedFlow>& flows, double x) {
  const Sample at = sample(flows, x);
  const double span = flows.back().time - flows.front().time;
  const double noise = kEpsilon * (4.0 + span * std::abs(x)) * at.magnitude;
  return std::abs(at.value) <= noise ? 0 : sign(at.value);
}

// The root between two points of opposite sign.
double rootBetween(const std::vector<TimedFlow>& flows, double low, double high) {
  const auto value = [&](double x) { return sample(flows, x).value; };
  const double atLow = value(low);
  const double atHigh = value(high);
  if (atLow == 0.0) return low;
  if (atHigh == 0.0) return high;
  std::uintmax_t iterations = 200;
  const auto [a, b] = boost::math::tools::toms748_solve(value, low, high, atLow, atHigh,
                                                        boost::math::tools::eps_tolerance<double>(52), iterations);
  return std::midpoint(a, b);
}

// A point beyond `from` in the given direction at which the sum has the sign it keeps to infinity.
std::optional<double> pointOfSign(const std::vector<TimedFlow>& flows, double from, double direction, int wanted) {
  double step = direction / (flows.back().time - flows.front().time);
  for (int doubling = 0; doubling < 200; ++doubling, step *= 2.0) {
    if (!std::isfinite(from + step)) break;
    if (sign(sample(flows, from + step).value) == wanted) return from + step;
  }
  return std::nullopt;
}

// The derivative of the sum with time measured from within its first change of sign, with its sign turned: one change
// of sign fewer. Scaled, so that repeated steps stay in range.
std::vector<TimedFlow> derivative(const std::vector<TimedFlow>& flows) {
  const auto change = std::adjacent_find(flows.begin(), flows.end(),
                                         [](const auto& a, const auto& b) { return sign(a.amount) != sign(b.amount); });
  const double origin = std::midpoint(change->time, std::next(change)->time);
  std::vector<TimedFlow> result = flows;
  double largest = 0.0;
  for (TimedFlow& flow : result) {
    flow.amount *= flow.time - origin;
    largest = std::max(largest, std::abs(flow.amount));
  }
  for (TimedFlow& flow : result) flow.amount /= largest;
  std::erase_if(result, [](const TimedFlow& flow) { return flow.amount == 0.0; });
  return result;
}

bool changesSign(const std::vector<TimedFlow>& flows) {
  return std::any_of(flows.begin(), flows.end(),
                     [&](const TimedFlow& flow) { return sign(flow.amount) != sign(flows.front().amount); });
}

// The roots, given the points between which the sum is monotonic up to a positive factor.
std::vector<double> rootsBetween(const std::vector<TimedFlow>& flows, const std::vector<double>& turningPoints) {
  struct Point {
    double x;
    int sign;
  };
  std::vector<Point> points;
  for (const double x : turningPoints) points.push_back({x, signAt(flows, x)});
  const double lowest = turningPoints.empty() ? 0.0 : turningPoints.front();
  const double highest = turningPoints.empty() ? 0.0 : turningPoints.back();
  const int signAtLowEnd = sign(flows.back().amount);
  const int signAtHighEnd = sign(flows.front().amount);
  // With a contact at the outermost turning point the sum does not come back to zero beyond it.
  if (turningPoints.empty() || points.front().sign == -signAtLowEnd) {
    if (const auto x = pointOfSign(flows, lowest, -1.0, signAtLowEnd)) {
      points.insert(points.begin(), {*x, signAtLowEnd});
    }
  }
  if (turningPoints.empty() || points.back().sign == -signAtHighEnd) {
    if (const auto x = pointOfSign(flows, highest, 1.0, signAtHighEnd)) points.push_back({*x, signAtHighEnd});
  }
  std::vector<double> roots;
  for (size_t i = 0; i < points.size(); ++i) {
    if (points[i].sign == 0) roots.push_back(points[i].x);
    if (i + 1 < points.size() && points[i].sign * points[i + 1].sign < 0) {
      roots.push_back(rootBetween(flows, points[i].x, points[i + 1].x));
    }
  }
  return roots;
}

}  // namespace

std::vector<double> logRateRoots(const std::vector<TimedFlow>& flows) {
  std::vector<std::vector<TimedFlow>> sums{flows};
  while (changesSign(sums.back())) sums.push_back(derivative(sums.back()));
  std::vector<double> roots;
  for (size_t i = sums.size() - 1; i-- > 0;) roots = rootsBetween(sums[i], roots);
  return roots;
}

}  // namespace fulcrum::finance
