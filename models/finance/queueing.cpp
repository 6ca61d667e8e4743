// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "finance/checks.h"

namespace fulcrum::finance {
namespace {

constexpr double kLargestLoad = 1e6;  // erlangs; beyond it the recursion takes long and waiting is negligible
constexpr double kAlmostOne = 1.0 - std::numeric_limits<double>::epsilon();

std::optional<Problem> check(double load, int servers) {
  return firstProblem(checkRange("a", load, 0.0, kLargestLoad), checkRange("c", servers, 1.0, 2.0 * kLargestLoad));
}

std::optional<Problem> checkStable(double load, int servers, double serviceTime) {
  if (auto problem = firstProblem(check(load, servers), checkPositive("service_time", serviceTime))) return problem;
  if (load < servers) return std::nullopt;
  return Problem{
      Severity::Error, "overloaded", "c", {{"load", numberText(load)}, {"servers", std::to_string(servers)}}};
}

double lossShare(double load, int servers) {
  double loss = 1.0;
  for (int c = 1; c <= servers; ++c) loss = load * loss / (c + load * loss);
  return loss;
}

double waitShareFrom(double loss, double load, int servers) {
  if (load >= servers) return 1.0;
  return servers * loss / (servers - load * (1.0 - loss));
}

double shareServedWithin(double waits, double load, int servers, double serviceTime, double wait) {
  return 1.0 - waits * std::exp(-(servers - load) * wait / serviceTime);
}

// The fewest servers above the load that satisfy a test of the share that waits. One pass: the recursion goes on by a
// server at a time.
template <class Test>
int fewest(double load, Test enough) {
  int servers = static_cast<int>(std::floor(load)) + 1;
  double loss = lossShare(load, servers);
  while (!enough(waitShareFrom(loss, load, servers), servers)) {
    ++servers;
    loss = load * loss / (servers + load * loss);
  }
  return servers;
}

}  // namespace

Result<double> erlangB(double load, int servers) {
  if (auto problem = check(load, servers)) return *problem;
  return lossShare(load, servers);
}

Result<double> erlangC(double load, int servers) {
  if (auto problem = check(load, servers)) return *problem;
  return waitShareFrom(lossShare(load, servers), load, servers);
}

Result<int> fewestServers(double load, double waitShare) {
  if (auto problem = firstProblem(check(load, 1), checkPositive("wait_share", waitShare),
                                  checkRange("wait_share", waitShare, 0.0, 1.0))) {
    return *problem;
  }
  return fewest(load, [&](double waits, int) { return waits <= waitShare; });
}

Result<double> meanWait(double load, int servers, double serviceTime) {
  if (auto problem = checkStable(load, servers, serviceTime)) return *problem;
  return waitShareFrom(lossShare(load, servers), load, servers) * serviceTime / (servers - load);
}

Result<double> waitQuantile(double load, int servers, double serviceTime, double quantile) {
  if (auto problem =
          firstProblem(checkStable(load, servers, serviceTime), checkRange("quantile", quantile, 0.0, kAlmostOne))) {
    return *problem;
  }
  const double waits = waitShareFrom(lossShare(load, servers), load, servers);
  if (waits <= 1.0 - quantile) return 0.0;
  return serviceTime / (servers - load) * std::log(waits / (1.0 - quantile));
}

Result<double> serviceLevel(double load, int servers, double serviceTime, double wait) {
  if (auto problem = firstProblem(checkStable(load, servers, serviceTime), checkRange("wait", wait, 0.0, 1e300))) {
    return *problem;
  }
  const double waits = waitShareFrom(lossShare(load, servers), load, servers);
  return shareServedWithin(waits, load, servers, serviceTime, wait);
}

Result<int> fewestServersForLevel(double load, double serviceTime, double wait, double share) {
  if (auto problem = firstProblem(check(load, 1), checkPositive("service_time", serviceTime),
                                  checkRange("wait", wait, 0.0, 1e300), checkRange("share", share, 0.0, kAlmostOne))) {
    return *problem;
  }
  return fewest(load, [&](double waits, int servers) {
    return shareServedWithin(waits, load, servers, serviceTime, wait) >= share;
  });
}

}  // namespace fulcrum::finance
