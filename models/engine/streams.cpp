// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/streams.h"

#include <numeric>

#include "engine/lever_scope.h"
#include "engine/region_window.h"

namespace fulcrum {
namespace {

template <class LeverType>
const LeverType* actingOn(const std::optional<LeverType>& lever, const Workload& workload, int month) {
  const LeverType* acting = actingIn(lever, month);
  return acting && covers(*acting, workload) ? acting : nullptr;
}

const std::optional<ServiceRate> kNotTyped;

// Moves the rate of one stream from lever to lever, in their order.
class RateChain {
 public:
  RateChain(const FleetSituation& situation, const Workload& workload, size_t workloadIndex, Findings& findings)
      : m_situation(situation), m_workload(workload), m_workloadIndex(workloadIndex), m_findings(findings) {}

  // The stream without levers; the rate stays unknown where neither a row nor a model gives one.
  void start(std::string_view model, const std::optional<ServiceRate>& service) {
    m_state = homeState(m_workload, model, *m_situation.fleet, *m_situation.homeType);
    m_known.reset();
    if (service) m_known = knownRate(*service, m_state);
    const auto rate = m_situation.rates->inState(m_known, m_state);
    if (rate) m_known = rate.value();
    m_reasons = rate.problems();
  }

  void quantize(const Quantization& lever) {
    ServingState target = m_state;
    target.precision = lever.precision;
    move(target, lever.service, LeverKind::Quantization);
  }

  void usePrefixes(double share, const std::optional<ServiceRate>& typed) {
    ServingState target = m_state;
    target.prefixShare = share;
    move(target, typed, LeverKind::PrefixCache);
  }

  // False where the rate is known on the old hardware and not on the new.
  [[nodiscard]] bool changeHardware(const std::optional<ServiceRate>& typed) {
    if (!m_situation.hardware) return true;
    ServingState target = m_state;
    target.accelerator = m_situation.type->accelerator;
    target.gpusPerNode = m_situation.type->gpus;
    return move(target, typed, LeverKind::Hardware);
  }

  // On the nodes of the other region, which the hardware lever does not replace: to be asked before it acts.
  [[nodiscard]] std::optional<ReplicaRate> remoteRate() const {
    ServingState target = m_state;
    target.accelerator = m_situation.remoteType->accelerator;
    target.gpusPerNode = m_situation.remoteType->gpus;
    const auto rate = m_situation.rates->inState(m_known, target);
    if (rate) return rate.value().rate;
    if (m_known) {
      const std::string place = leverPlace(LeverKind::MultiRegion);
      m_findings.add(Severity::Warning, "noServiceRate", place, {{"workload", displayName(m_workload)}});
      addReasons(place, rate.problems());
    }
    return {};
  }

  [[nodiscard]] const std::optional<KnownRate>& known() const { return m_known; }
  [[nodiscard]] std::string workloadPlace() const { return m_findings.workloadPath(m_workloadIndex) + ".service"; }
  [[nodiscard]] std::string leverPlace(LeverKind lever) const { return m_findings.leverPath(lever); }
  [[nodiscard]] ServedState served() const { return {.state = m_state, .known = m_known}; }

  // What follows for the plan, and why.
  void reportUnknown(LeverKind lever, const Problems& reasons) const {
    const std::string place = m_findings.leverPath(lever);
    m_findings.add(Severity::Warning, "typeARate", place,
                   {{"lever", std::string(leverKey(lever))}, {"workload", displayName(m_workload)}});
    addReasons(place, reasons);
  }
  void reportUnserved(const std::string& place) const {
    m_findings.add(Severity::Warning, "noServiceRate", place, {{"workload", displayName(m_workload)}});
    addReasons(place, m_reasons);
  }

 private:
  // That a model is unknown is no news to someone who named it so.
  void addReasons(const std::string& place, const Problems& reasons) const {
    for (const Problem& reason : reasons) {
      if (reason.code != "unknownModel") m_findings.add(reason.severity, reason.code, place, reason.facts);
    }
  }

  // A typed rate is that of the target state. Without effect, and an entry, where the new rate is unknown.
  bool move(const ServingState& target, const std::optional<ServiceRate>& typed, LeverKind lever) {
    if (typed) {
      m_known = knownRate(*typed, target);
    } else {
      const auto rate = m_situation.rates->inState(m_known, target);
      if (!rate) {
        if (m_known) reportUnknown(lever, rate.problems());
        return !m_known;
      }
      m_known = rate.value();
    }
    m_state = target;
    return true;
  }

  const FleetSituation& m_situation;
  const Workload& m_workload;
  size_t m_workloadIndex;
  Findings& m_findings;
  ServingState m_state;
  std::optional<KnownRate> m_known;
  Problems m_reasons;  // why the stream's own rate is not known
};

// The streams of one workload, appended to those of its fleet.
class WorkloadStreams {
 public:
  WorkloadStreams(const Plan& plan, size_t workload, const Levers& levers, const FleetSituation& situation,
                  Findings& findings, FleetStreams& result)
      : m_workload(plan.workloads[workload]),
        m_index(static_cast<int>(workload)),
        m_levers(levers),
        m_situation(situation),
        m_chain(situation, m_workload, workload, findings),
        m_result(result) {}

  void append() {
    double share = 1;
    if (const auto* cache = act(m_levers.responseCache)) share *= 1 - cache->hitRate;
    if (m_workload.unit == DemandUnit::BusyGpus) {
      appendBusyGpus(share);
      return;
    }
    if (const auto* offload = act(m_levers.apiOffload)) share *= 1 - offload->share;
    double distilled = 0;
    if (const auto* distillation = act(m_levers.distillation)) distilled = appendDistilled(*distillation, share);
    appendMain(share * (1 - distilled));
  }

  // The state of the workload's own model.
  [[nodiscard]] ServedState mainState() {
    runMain();
    return m_chain.served();
  }

 private:
  template <class LeverType>
  const LeverType* act(const std::optional<LeverType>& lever) const {
    return actingOn(lever, m_workload, m_situation.month);
  }

  // The rate of the remote region, where there is one.
  std::optional<ReplicaRate> runMain() {
    m_chain.start(m_workload.model, m_workload.service);
    if (const auto* lever = act(m_levers.quantization)) m_chain.quantize(*lever);
    if (const auto* lever = act(m_levers.prefixCache)) m_chain.usePrefixes(lever->share, lever->service);
    const auto remoteRate = regionOf() ? m_chain.remoteRate() : std::nullopt;
    if (!m_chain.changeHardware(m_situation.hardware ? m_situation.hardware->service : kNotTyped))
      m_result.hardwareRatesKnown = false;
    return remoteRate;
  }

  void appendMain(double share) {
    const auto remoteRate = runMain();
    if (m_chain.known()) {
      appendStream(StreamPart::Main, m_workload.model, share, m_chain.known()->rate, remoteRate);
    } else if (share > 0) {
      loseUnknown(StreamPart::Main, share, m_chain.workloadPlace());
    }
  }

  // What has no rate is on no node.
  void loseUnknown(StreamPart part, double share, const std::string& place) {
    m_chain.reportUnserved(place);
    m_result.unserved.push_back({.workload = m_index, .part = part, .share = share});
  }

  // The share of what remains that goes to the smaller model.
  double appendDistilled(const Distillation& lever, double share) {
    m_chain.start(lever.model, lever.service);
    if (!m_chain.known()) {
      if (share * lever.share > 0)
        loseUnknown(StreamPart::Distilled, share * lever.share, m_chain.leverPlace(LeverKind::Distillation));
      return lever.share;
    }
    // A rate typed for the prefix cache or the new hardware is that of the main model.
    if (const auto* prefix = act(m_levers.prefixCache)) m_chain.usePrefixes(prefix->share, kNotTyped);
    const auto remoteRate = regionOf() ? m_chain.remoteRate() : std::nullopt;
    if (!m_chain.changeHardware(kNotTyped)) m_result.hardwareRatesKnown = false;
    appendStream(StreamPart::Distilled, lever.model, share * lever.share, m_chain.known()->rate, remoteRate);
    return lever.share;
  }

  // The figure is GPUs: service 1 GPU at rate 1 on every accelerator.
  void appendBusyGpus(double share) {
    appendStream(StreamPart::Main, m_workload.model, share, ReplicaRate{}, ReplicaRate{});
  }

  // The lever that may move some of the workload to another region, or null.
  [[nodiscard]] const MultiRegion* regionOf() const {
    return m_situation.remoteType && flexibleShare() > 0 ? act(m_levers.multiRegion) : nullptr;
  }
  [[nodiscard]] double flexibleShare() const {
    return m_workload.workloadClass == WorkloadClass::Batch ? 1.0 : m_workload.flexibleShare;
  }

  void appendStream(StreamPart part, std::string_view model, double share, const ReplicaRate& rate,
                    const std::optional<ReplicaRate>& remoteRate) {
    if (!(share > 0)) return;
    const bool batch = m_workload.workloadClass == WorkloadClass::Batch;
    Stream stream{
        .workload = m_index, .part = part, .model = model, .interactive = !batch, .share = share, .rate = rate};
    stream.shifted = batch && act(m_levers.batchShifting);
    if (const auto* region = regionOf()) {
      stream.flexible = true;
      stream.moved = region->share * flexibleShare();
      stream.remoteRate = remoteRate;
      const double lost =
          remoteRate || stream.shifted ? 0.0 : share * stream.moved * shareOfDemandIn(windowOf(*region));
      if (lost > 0) m_result.unserved.push_back({.workload = m_index, .part = part, .moved = true, .share = lost});
    }
    m_result.streams.push_back(stream);
  }

  [[nodiscard]] double shareOfDemandIn(const WeekValues& window) const {
    const WeekValues& shape = m_workload.shape.values();
    const double all = std::accumulate(shape.begin(), shape.end(), 0.0);
    return all > 0 ? std::inner_product(shape.begin(), shape.end(), window.begin(), 0.0) / all : 0.0;
  }

  const Workload& m_workload;
  int m_index;
  const Levers& m_levers;
  const FleetSituation& m_situation;
  RateChain m_chain;
  FleetStreams& m_result;
};

}  // namespace

Diversion diversionOf(const Workload& workload, const Levers& levers, int month) {
  if (workload.unit == DemandUnit::BusyGpus) return {};
  Diversion diversion;
  double remaining = 1;
  if (const auto* cache = actingOn(levers.responseCache, workload, month)) {
    diversion.lookedUp = true;
    remaining = 1 - cache->hitRate;
  }
  if (const auto* offload = actingOn(levers.apiOffload, workload, month))
    diversion.apiShare = remaining * offload->share;
  diversion.pooledShare = remaining - diversion.apiShare;
  return diversion;
}

ServedState mainStateOf(const Plan& plan, size_t workload, const Levers& levers, const FleetSituation& situation,
                        Findings& findings) {
  FleetStreams unused;
  return WorkloadStreams(plan, workload, levers, situation, findings, unused).mainState();
}

FleetStreams streamsOf(const Plan& plan, const Levers& levers, const FleetSituation& situation, Findings& findings) {
  FleetStreams result;
  for (const int index : situation.workloads) {
    WorkloadStreams(plan, static_cast<size_t>(index), levers, situation, findings, result).append();
  }
  return result;
}

}  // namespace fulcrum
