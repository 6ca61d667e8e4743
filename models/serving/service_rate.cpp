// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/service_rate.h"

#include <algorithm>
#include <cmath>

#include "serving/names.h"

namespace fulcrum {
namespace {

bool sameRateIn(const ServingState& a, const ServingState& b) {
  return a.model == b.model && a.accelerator == b.accelerator && samePrecision(a.precision, b.precision) &&
         a.kvPrecision == b.kvPrecision && a.engine == b.engine && a.prefixShare == b.prefixShare;
}

ServingState withoutTargets(ServingState state) {
  state.ttftMs.reset();
  state.tpotMs.reset();
  return state;
}

// A replica of a given size may span nodes: that it serves so is known.
ServingState anywhere(ServingState state) {
  state.gpusPerNode = 0;
  return state;
}

}  // namespace

KnownRate knownRate(const ServiceRate& service, const ServingState& state) {
  return {.rate = {.gpus = service.gpusPerReplica, .requestsPerSecond = service.requestsPerSecondPerReplica},
          .state = state,
          .fixed = service.fixed};
}

const ServiceRates::Entry& ServiceRates::entryOf(const ServingState& state, int gpus) {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&](const Entry& entry) { return entry.gpus == gpus && entry.state == state; });
  if (found != m_entries.end()) return *found;
  const auto answer = m_book.answer(state, gpus);
  if (!answer) return m_entries.emplace_back(Entry{.state = state, .gpus = gpus, .rate = answer.problems()});
  const OperatingPoint& point = answer.value().point;
  const ServingBand& band = answer.value().band;
  Entry entry{.state = state,
              .gpus = gpus,
              .rate = ReplicaRate{.gpus = point.gpus, .requestsPerSecond = point.requestsPerSecond}};
  if (answer.value().rule != ServingRule::Measured && point.outputTokensPerSecond > 0 && band.low > 0) {
    entry.low = band.low / point.outputTokensPerSecond;
    entry.high = band.high / point.outputTokensPerSecond;
  }
  return m_entries.emplace_back(std::move(entry));
}

double ServiceRates::shiftOf(const Entry& entry) const {
  constexpr double kScoreOfP90 = 1.2815515655446004;
  if (!m_shift.bandScore) return m_shift.factor;
  const double middle = (std::log(entry.low) + std::log(entry.high)) / 2;
  const double width = (std::log(entry.high) - std::log(entry.low)) / 2;
  return m_shift.factor * std::exp(middle + width * *m_shift.bandScore / kScoreOfP90);
}

Result<ReplicaRate> ServiceRates::moved(const KnownRate& known, ServingState home, ServingState target) {
  const Result<ReplicaRate>& before = modelled(anywhere(home), known.rate.gpus);
  if (!before) return before.problems();
  const Result<ReplicaRate>& usualBefore = modelled(home, 0);
  const Result<ReplicaRate>& usualAfter = modelled(target, 0);
  if (!usualAfter) return usualAfter.problems();
  // A replica twice the usual size stays twice the usual size, where that serves.
  const double scale = usualBefore ? static_cast<double>(known.rate.gpus) / usualBefore.value().gpus : 1;
  const int gpus = std::max(1, static_cast<int>(std::lround(usualAfter.value().gpus * scale)));
  const Result<ReplicaRate>& scaled = modelled(target, gpus);
  const ReplicaRate& after = scaled ? scaled.value() : usualAfter.value();
  return ReplicaRate{
      .gpus = after.gpus,
      .requestsPerSecond = known.rate.requestsPerSecond * after.requestsPerSecond / before.value().requestsPerSecond};
}

Result<KnownRate> ServiceRates::inState(const std::optional<KnownRate>& known, const ServingState& target) {
  if (!known) {
    const Entry& entry = entryOf(target, 0);
    if (!entry.rate) return entry.rate.problems();
    KnownRate found{.rate = entry.rate.value(), .state = target};
    found.rate.requestsPerSecond *= shiftOf(entry);
    return found;
  }
  if (known->fixed || sameRateIn(known->state, target))
    return KnownRate{.rate = known->rate, .state = target, .fixed = known->fixed};
  auto rate = moved(*known, known->state, target);
  // That the known state meets the targets is known; where the model doubts it, throughput without targets is compared.
  if (!rate && !modelled(anywhere(known->state), known->rate.gpus))
    rate = moved(*known, withoutTargets(known->state), withoutTargets(target));
  if (!rate) return rate.problems();
  return KnownRate{.rate = rate.value(), .state = target};
}

}  // namespace fulcrum
