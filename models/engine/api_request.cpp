// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api_request.h"

#include <algorithm>

#include "engine/lever_scope.h"

namespace fulcrum {

const ApiClass* classServing(const ApiOffload& offer, const Workload& workload) {
  ApiService wanted = workload.apiClass.value_or(ApiService::Standard);
  if (workload.workloadClass != WorkloadClass::Batch && wanted == ApiService::Batch) wanted = ApiService::Standard;
  const ApiClass* named = classOf(offer.classes, wanted);
  return named ? named : classOf(offer.classes, ApiService::Standard);
}

ApiClass apiClassFor(const ApiOffload& offer, const Workload& workload) {
  if (const ApiClass* named = classServing(offer, workload)) return *named;
  return {.tiers = {{.input = offer.inputPerMTok, .output = offer.outputPerMTok}}};
}

ApiRequest apiRequest(const Workload& workload, const Levers& levers, int month) {
  const double written = workload.cacheWriteShare.value_or(0);
  const auto* prefix = actingIn(levers.prefixCache, month);
  // What is written to the cache is not read from it.
  const double prefixShare = prefix && covers(*prefix, workload) ? std::min(prefix->share, 1.0 - written) : 0.0;
  return {.inputTokens = workload.inputTokens,
          .outputTokens = workload.outputTokens,
          .cachedReadShare = workload.cachedReadShare.value_or(prefixShare),
          .cacheWriteShare = written};
}

}  // namespace fulcrum
