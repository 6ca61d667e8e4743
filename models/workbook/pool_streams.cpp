// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/pool_streams.h"

#include <algorithm>

#include "engine/holdings.h"
#include "engine/lever_scope.h"
#include "plan/place.h"

namespace fulcrum::workbook {
namespace {

// The same levers with shares between 0 and 1, so that each of the streams is there.
Levers withEveryBranch(Levers levers) {
  constexpr double kSome = 0.5;
  if (levers.responseCache) levers.responseCache->hitRate = kSome;
  if (levers.apiOffload) levers.apiOffload->share = kSome;
  if (levers.distillation) levers.distillation->share = kSome;
  if (levers.multiRegion) levers.multiRegion->share = kSome;
  return levers;
}

// Streams of one fleet by phase.
class FleetStreamReader {
 public:
  FleetStreamReader(const ScenarioModel& model, const FleetModel& fleet, const ScenarioPaths& paths)
      : m_model(model),
        m_plan(*model.plan),
        m_fleet(fleet),
        m_paths(paths),
        m_levers(withEveryBranch(model.levers)),
        m_rates(m_plan) {
    m_situation = {.fleet = fleet.fleet, .workloads = fleet.workloads};
    m_situation.rates = &m_rates;
    m_situation.homeType = find(m_plan, fleet.fleet->nodeType);
    m_situation.type = fleet.type;
    m_situation.remoteType = fleet.remoteType;
    const auto* hardware = switchedOn(model.levers.hardware);
    if (hardware && covers(*hardware, fleet.fleet->id) && find(m_plan, hardware->nodeType) == fleet.type &&
        !isBoundByContracts(*fleet.fleet, model.assumptions))
      m_situation.hardware = hardware;
    if (m_situation.hardware && !ratesAreKnown()) m_situation.hardware = nullptr;
  }

  void read(PoolStreams& home, PoolStreams* remote) {
    for (size_t phase = 0; phase < m_model.phaseStarts.size(); ++phase) {
      m_phase = phase;
      m_situation.month = m_model.phaseStarts[phase];
      const FleetStreams streams = this->streams();
      addUnserved(home, streams);
      for (const Stream& stream : streams.streams) {
        const bool leaves = stream.flexible && stream.moved > 0;
        StreamTerm term{.workload = stream.workload, .part = stream.part, .leaves = leaves, .shifted = stream.shifted};
        const RateSource source = sourceOf(stream, false);
        add(home, stream, source, term);
        if (!remote || !leaves || !stream.remoteRate) continue;
        term.remote = true;
        term.leaves = false;
        term.home = source;
        RateSource there = sourceOf(stream, true);
        there.rate = *stream.remoteRate;
        add(*remote, stream, there, term);
      }
      addPolicies(home, remote);
      addSpot(home);
      if (remote) addSpot(*remote);
    }
    finish(home);
    if (remote) finish(*remote);
  }

 private:
  FleetStreams streams() {
    Findings findings(m_plan, m_model.scenario);
    return streamsOf(m_plan, m_levers, m_situation, findings);
  }
  bool ratesAreKnown() {
    for (const int start : m_model.phaseStarts) {
      m_situation.month = start;
      if (!streams().hardwareRatesKnown) return false;
    }
    return true;
  }

  template <class LeverType>
  [[nodiscard]] const LeverType* act(const std::optional<LeverType>& lever, int workload) const {
    const LeverType* acting = actingIn(lever, m_situation.month);
    return acting && covers(*acting, m_plan.workloads[static_cast<size_t>(workload)]) ? acting : nullptr;
  }

  // The last rate that was typed on the way of a stream through the levers.
  [[nodiscard]] RateSource sourceOf(const Stream& stream, bool remote) const {
    const Workload& workload = m_plan.workloads[static_cast<size_t>(stream.workload)];
    RateSource source{.path = {}, .typed = stream.rate, .rate = stream.rate};
    if (workload.unit == DemandUnit::BusyGpus) return source;
    const auto take = [&](const std::optional<ServiceRate>& service, std::string path) {
      if (!service) return;
      source.path = std::move(path);
      source.typed = {.gpus = service->gpusPerReplica, .requestsPerSecond = service->requestsPerSecondPerReplica};
    };
    if (stream.part == StreamPart::Distilled) {
      take(act(m_levers.distillation, stream.workload)->service, m_paths.lever(LeverKind::Distillation, "service"));
      return source;
    }
    take(workload.service, m_paths.element(placeOf("workloads", workload.id.text, "service")));
    if (const auto* lever = act(m_levers.quantization, stream.workload))
      take(lever->service, m_paths.lever(LeverKind::Quantization, "service"));
    if (const auto* lever = act(m_levers.prefixCache, stream.workload))
      take(lever->service, m_paths.lever(LeverKind::PrefixCache, "service"));
    if (m_situation.hardware && !remote)
      take(m_situation.hardware->service, m_paths.lever(LeverKind::Hardware, "service"));
    return source;
  }

  void setActs(Acts& acts) const {
    if (acts.empty()) acts.assign(static_cast<size_t>(m_model.months), 0.0);
    for (int month = m_model.phaseStarts[m_phase]; month < m_model.phaseEnd(m_phase); ++month)
      acts[static_cast<size_t>(month)] = 1.0;
  }

  void add(PoolStreams& pool, const Stream& stream, const RateSource& source, StreamTerm term) {
    const auto sameGroup = [&](const StreamGroup& group) {
      return group.interactive == stream.interactive && group.source.rate == source.rate && group.model == stream.model;
    };
    auto group = std::ranges::find_if(pool.groups, sameGroup);
    if (group == pool.groups.end()) {
      pool.groups.push_back({std::string(stream.model), stream.interactive, source, {}});
      group = std::prev(pool.groups.end());
    } else if (group->source.path != source.path) {
      group->source = {
          .path = {}, .typed = source.rate, .rate = source.rate};  // of two origins: neither can be changed
    }
    const auto sameTerm = [&](const StreamTerm& each) {
      StreamTerm known = each;
      known.acts.clear();
      return known == term;
    };
    auto found = std::ranges::find_if(group->terms, sameTerm);
    if (found == group->terms.end()) {
      group->terms.push_back(term);
      found = std::prev(group->terms.end());
    }
    setActs(found->acts);
    pool.hasShifted = pool.hasShifted || term.shifted;
  }

  void addUnserved(PoolStreams& home, const FleetStreams& streams) const {
    for (const UnservedShare& share : streams.unserved) {
      if (!share.moved) addUnserved(home, {.workload = share.workload, .part = share.part});
    }
    for (const Stream& stream : streams.streams) {
      if (stream.flexible && !stream.remoteRate)
        addUnserved(home, {.workload = stream.workload, .part = stream.part, .moved = true, .shifted = stream.shifted});
    }
  }
  void addUnserved(PoolStreams& home, UnservedTerm term) const {
    const auto same = [&](const UnservedTerm& each) {
      return each.workload == term.workload && each.part == term.part && each.moved == term.moved &&
             each.shifted == term.shifted;
    };
    const auto found = std::ranges::find_if(home.unserved, same);
    setActs((found != home.unserved.end() ? *found : home.unserved.emplace_back(std::move(term))).acts);
  }

  void addPolicy(PoolStreams& pool, const Provisioning& provisioning, std::string path) const {
    const auto found = std::ranges::find_if(
        pool.policies, [&](const PolicyTerm& each) { return each.policy == provisioning.policy && each.path == path; });
    PolicyTerm& term =
        found != pool.policies.end()
            ? *found
            : pool.policies.emplace_back(PolicyTerm{provisioning.policy, std::move(path), provisioning, Acts()});
    setActs(term.acts);
  }

  void addPolicies(PoolStreams& home, PoolStreams* remote) const {
    const std::string own = m_paths.element(placeOf("fleets", m_fleet.fleet->id.text, "provisioning"));
    const FleetPhase& phase = m_fleet.phases[m_phase];
    const auto* lever = actingIn(m_model.levers.rightSizing, m_situation.month);
    const bool acts = lever && covers(*lever, m_fleet.fleet->id);
    const std::string path = acts ? m_paths.lever(LeverKind::RightSizing, "") : own + ".";
    addPolicy(home, phase.home.provisioning, path);
    if (!remote) return;
    const bool ofHome = phase.remote.provisioning == phase.home.provisioning;
    addPolicy(*remote, phase.remote.provisioning, ofHome ? path : "");
  }

  void addSpot(PoolStreams& pool) const {
    const auto* lever = actingIn(m_model.levers.spot, m_situation.month);
    if (!lever || !covers(*lever, m_fleet.fleet->id)) return;
    pool.hasSpot = true;
    setActs(pool.spot);
  }

  void finish(PoolStreams& pool) const {
    std::ranges::stable_partition(pool.groups, [](const StreamGroup& group) { return group.interactive; });
    const bool batch = std::ranges::any_of(pool.groups, [](const StreamGroup& group) { return !group.interactive; });
    pool.hasSpot = pool.hasSpot && batch;
    if (!pool.hasSpot) pool.spot.clear();
    const auto shorten = [](Acts& acts) {
      if (std::ranges::all_of(acts, [](double each) { return each == 1.0; })) acts.clear();
    };
    for (StreamGroup& group : pool.groups) {
      for (StreamTerm& term : group.terms) shorten(term.acts);
    }
    for (UnservedTerm& term : pool.unserved) shorten(term.acts);
    for (PolicyTerm& policy : pool.policies) shorten(policy.acts);
    shorten(pool.spot);
  }

  const ScenarioModel& m_model;
  const Plan& m_plan;
  const FleetModel& m_fleet;
  const ScenarioPaths& m_paths;
  Levers m_levers;
  ServiceRates m_rates;
  FleetSituation m_situation;
  size_t m_phase = 0;
};

}  // namespace

std::string placeOf(std::string_view list, const std::string& id, std::string_view key) {
  return cat(toText(Place{.list = std::string(list), .id = id, .keys = {}}), ".", std::string(key));
}

std::vector<PoolStreams> poolStreams(const ScenarioModel& model, const ScenarioPaths& paths) {
  std::vector<PoolStreams> pools;
  for (const PoolModel& pool : model.pools) {
    const FleetModel& fleet = model.fleetOf(pool);
    PoolStreams streams{
        .id = pool.id, .remote = pool.remote, .fleetPath = {}, .type = pool.type->id, .homeType = fleet.type->id};
    streams.workloads = fleet.workloads;
    pools.push_back(streams);
  }
  for (size_t index = 0; index < pools.size(); ++index) {
    if (pools[index].remote) continue;
    const bool hasRemote = index + 1 < pools.size() && pools[index + 1].remote;
    FleetStreamReader(model, model.fleetOf(model.pools[index]), paths)
        .read(pools[index], hasRemote ? &pools[index + 1] : nullptr);
  }
  return pools;
}

}  // namespace fulcrum::workbook
