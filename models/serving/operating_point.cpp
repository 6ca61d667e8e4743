// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/operating_point.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "base/number_text.h"

namespace fulcrum {
namespace {

OperatingPoint pointOf(const ServingSetup& setup, const StepTime& time, double concurrency) {
  OperatingPoint point;
  point.gpus = setup.gpus;
  point.concurrency = concurrency;
  point.tpotMs = time.tpotMs(concurrency);
  point.ttftMs = time.ttftMs(concurrency);
  point.outputTokensPerSecond = concurrency / point.tpotMs * kMsPerSecond;
  point.requestsPerSecond = point.outputTokensPerSecond / setup.outputTokens;
  return point;
}

// The largest whole concurrency of 1 to `most` that `meets`, which is true up to some concurrency; 0: none.
template <class Meets>
double largest(double most, Meets&& meets) {
  if (!meets(1)) return 0;
  if (meets(most)) return most;
  double good = 1;
  double bad = std::ceil(most);
  while (bad - good > 1) {
    const double middle = std::floor((good + bad) / 2);
    (meets(middle) ? good : bad) = middle;
  }
  return good;
}

double roomFor(const ServingSetup& setup) {
  return std::max(1.0, std::floor(memoryFit(setup).sequences));
}

Problem missed(std::string code, double best, double target, const ServingSetup& setup) {
  return {.severity = Severity::Warning,
          .code = std::move(code),
          .facts = {{"model", setup.model->name},
                    {"accelerator", setup.accelerator->name},
                    {"gpus", std::to_string(setup.gpus)},
                    {"best", numberText(std::round(best * 10) / 10)},
                    {"target", numberText(target)}}};
}

}  // namespace

std::string_view limitName(ServingLimit limit) {
  constexpr std::string_view kNames[] = {"memory", "tpot", "ttft", "none"};
  return kNames[static_cast<size_t>(limit)];
}

OperatingPoint pointAt(const ServingSetup& setup, double concurrency) {
  const double room = roomFor(setup);
  OperatingPoint point = pointOf(setup, StepTime(setup), std::clamp(concurrency, 1.0, std::min(room, kMaxConcurrency)));
  if (concurrency > room) point.limit = ServingLimit::Memory;
  return point;
}

Result<OperatingPoint> operatingPoint(const ServingSetup& setup, const LatencyTargets& targets, double maxConcurrency) {
  const StepTime time(setup);
  const double room = roomFor(setup);
  const double cap = std::clamp(std::floor(maxConcurrency), 1.0, kMaxConcurrency);
  double concurrency = std::min(room, cap);
  ServingLimit limit = room < cap ? ServingLimit::Memory : ServingLimit::None;
  const auto lowerTo = [&](double most, ServingLimit by) {
    if (most >= concurrency) return;
    concurrency = most;
    limit = by;
  };
  if (targets.tpotMs) {
    const double most = largest(concurrency, [&](double c) { return time.tpotMs(c) <= *targets.tpotMs; });
    if (most < 1) return missed("servingTpot", time.tpotMs(1), *targets.tpotMs, setup);
    lowerTo(most, ServingLimit::Tpot);
  }
  if (targets.ttftMs) {
    const double most = largest(concurrency, [&](double c) { return time.ttftMs(c) <= *targets.ttftMs; });
    if (most < 1) return missed("servingTtft", time.ttftMs(1), *targets.ttftMs, setup);
    lowerTo(most, ServingLimit::Ttft);
  }
  OperatingPoint point = pointOf(setup, time, concurrency);
  point.limit = limit;
  return point;
}

std::vector<InteractivityPoint> interactivityCurve(const ServingSetup& setup, size_t points) {
  std::vector<InteractivityPoint> curve;
  if (points < 2 || hasErrors(checkSetup(setup, true))) return curve;
  const StepTime time(setup);
  const double most = std::min(roomFor(setup), kMaxConcurrency);
  for (size_t i = 0; i < points; ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(points - 1);
    const OperatingPoint at = pointOf(setup, time, std::pow(most, share));
    curve.push_back({.concurrency = at.concurrency,
                     .tokensPerSecondPerUser = kMsPerSecond / at.tpotMs,
                     .tokensPerSecondPerGpu = at.outputTokensPerSecond / setup.gpus,
                     .tpotMs = at.tpotMs,
                     .ttftMs = at.ttftMs});
    if (most <= 1) break;
  }
  return curve;
}

}  // namespace fulcrum
