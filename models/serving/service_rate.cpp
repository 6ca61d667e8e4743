// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/service_rate.h"

namespace fulcrum {
namespace {

bool sameRateIn(const ServingState& a, const ServingState& b) {
  return a.model == b.model && a.accelerator == b.accelerator && samePrecision(a.precision, b.precision) &&
         a.prefixShare == b.prefixShare;
}

}  // namespace

KnownRate knownRate(const ServiceRate& service, const ServingState& state) {
  return {.rate = {.gpus = service.gpusPerReplica, .requestsPerSecond = service.requestsPerSecondPerReplica},
          .state = state,
          .fixed = service.fixed};
}

Result<KnownRate> rateInState(const std::optional<KnownRate>& known, const ServingState& target) {
  if (!known) return Problem{.severity = Severity::Warning, .code = "noServiceRate", .where = {}, .facts = {}};
  if (known->fixed || sameRateIn(known->state, target)) {
    return KnownRate{.rate = known->rate, .state = target, .fixed = known->fixed};
  }
  return Problem{.severity = Severity::Warning, .code = "typeARate", .where = {}, .facts = {}};
}

}  // namespace fulcrum
