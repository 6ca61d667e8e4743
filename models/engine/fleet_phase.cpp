// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fleet_phase.h"

#include <algorithm>
#include <numeric>

#include "base/conversions.h"
#include "engine/lever_scope.h"
#include "engine/region_window.h"
#include "engine/tier_prices.h"

namespace fulcrum {
namespace {

constexpr double kBytesPerGB = 1e9;

double sumOf(const WeekValues& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

// Builds the phases of one fleet from its streams.
class PhaseBuilder {
 public:
  PhaseBuilder(const Plan& plan, const Levers& levers, std::deque<WeekValues>& profiles, FleetModel& fleet)
      : m_plan(plan), m_levers(levers), m_profiles(profiles), m_fleet(fleet) {}

  void addPhase(int first, int end, const std::vector<Stream>& streams) {
    m_phase = &m_fleet.phases.emplace_back();
    m_phase->first = first;
    m_phase->end = end;
    const auto* region = m_fleet.remoteType ? actingIn(m_levers.multiRegion, first) : nullptr;
    m_window = region ? keep(windowOf(*region)) : nullptr;
    const bool hasShifted = std::any_of(streams.begin(), streams.end(), [](const Stream& s) { return s.shifted; });
    for (const Stream& stream : streams) {
      if (hasShifted && !stream.shifted) addRest(stream);
      addTerms(stream);
    }
    for (PoolPhase* pool : {&m_phase->home, &m_phase->remote}) {
      const auto firstBatch = std::stable_partition(pool->groups.begin(), pool->groups.end(),
                                                    [](const Group& group) { return group.interactive; });
      pool->interactiveGroups = static_cast<size_t>(firstBatch - pool->groups.begin());
    }
    setPolicy(first, region != nullptr);
  }

 private:
  const WeekValues* keep(const WeekValues& values) { return &m_profiles.emplace_back(values); }

  void setPolicy(int first, bool hasRemote) {
    PoolPhase& home = m_phase->home;
    PoolPhase& remote = m_phase->remote;
    home.provisioning = m_fleet.fleet->provisioning;
    if (hasRemote && home.provisioning.policy != ProvisioningPolicy::Fixed) remote.provisioning = home.provisioning;
    if (const auto* lever = actingIn(m_levers.rightSizing, first); lever && covers(*lever, m_fleet.fleet->id)) {
      home.provisioning = lever->provisioning();
      if (hasRemote) remote.provisioning = lever->provisioning();
    }
    setSpot(home, m_fleet.type, first);
    setSpot(remote, m_fleet.remoteType, first);
  }

  void setSpot(PoolPhase& pool, const NodeType* type, int first) const {
    const auto* lever = switchedOn(m_levers.spot);
    if (!lever || !covers(*lever, m_fleet.fleet->id) || !hasBatch(pool)) return;
    const bool cheaper = spotIsCheaper(*type, m_plan.priceRules, first);
    pool.spot = cheaper && first >= lever->fromMonth;
    pool.withFirm = cheaper || (type->spot.value() > 0 && !m_plan.priceRules.empty());
  }

  static bool hasBatch(const PoolPhase& pool) { return pool.interactiveGroups < pool.groups.size(); }

  const WeekValues& shapeOf(const Stream& stream) const {
    return m_plan.workloads[static_cast<size_t>(stream.workload)].shape.values();
  }
  double targetLoadOf(const Stream& stream) const {
    return stream.interactive ? m_fleet.fleet->targetLoad : m_fleet.fleet->batchTargetLoad;
  }
  double gpusAtTarget(const Stream& stream) const {
    return stream.share * stream.rate.gpus / (stream.rate.requestsPerSecond * targetLoadOf(stream));
  }

  void addRest(const Stream& stream) {
    m_phase->rest.push_back(
        {.workload = stream.workload, .gpus = gpusAtTarget(stream), .shape = shapeOf(stream).data()});
  }

  void addTerms(const Stream& stream) {
    const double moved = m_window && sumOf(*m_window) > 0 ? stream.moved : 0.0;
    const WeekValues* homeWindow = nullptr;
    if (moved > 0) {
      WeekValues stays;
      for (size_t hour = 0; hour < stays.size(); ++hour) stays[hour] = 1.0 - moved * (*m_window)[hour];
      homeWindow = keep(stays);
    }
    if (stream.shifted) addShifted(stream, homeWindow, moved > 0 ? m_window : nullptr);
    add(m_phase->home, stream, stream.rate, 1.0, homeWindow);
    if (moved > 0 && stream.remoteRate) add(m_phase->remote, stream, *stream.remoteRate, moved, m_window);
  }

  void addShifted(const Stream& stream, const WeekValues* homeWindow, const WeekValues* remoteWindow) {
    ShiftedStream shifted{.workload = stream.workload, .gpus = gpusAtTarget(stream)};
    const WeekValues& shape = shapeOf(stream);
    for (size_t day = 0; day < shifted.dayTotals.size(); ++day) {
      const auto begin = shape.begin() + static_cast<std::ptrdiff_t>(day * kHoursPerDay);
      shifted.dayTotals[day] = std::accumulate(begin, begin + kHoursPerDay, 0.0);
    }
    if (homeWindow) shifted.homeWindow = homeWindow->data();
    if (remoteWindow) shifted.remoteWindow = remoteWindow->data();
    if (remoteWindow && !stream.remoteRate)
      shifted.lost = stream.moved * stream.rate.requestsPerSecond * targetLoadOf(stream) / stream.rate.gpus;
    m_phase->shifted.push_back(shifted);
  }

  // `share` of the stream in the hours of the window.
  void add(PoolPhase& pool, const Stream& stream, const ReplicaRate& rate, double share, const WeekValues* window) {
    const bool remote = &pool == &m_phase->remote;
    Group& group = groupOf(pool, stream, rate);
    const double capacity = rate.requestsPerSecond * group.targetLoad;  // requests per second one replica may take
    DemandTerm term{.slot = slotOf(stream.workload), .workload = stream.workload};
    if (stream.shifted) {  // the profile of the month is in GPUs at target load of the home rate
      term.shifted = shiftedProfile(m_phase->shifted.size() - 1, remote);
      term.factor = share * stream.rate.requestsPerSecond / (stream.rate.gpus * rate.requestsPerSecond);
    } else {
      const WeekValues& profile = window ? *keep(product(shapeOf(stream), *window)) : shapeOf(stream);
      term.profile = profile.data();
      term.profileSum = sumOf(profile);
      term.factor = share * stream.share / capacity;
    }
    if (remote) term.egress = capacity * egressPerRate(stream);
    group.terms.push_back(term);
  }

  [[nodiscard]] size_t slotOf(int workload) const {
    const auto found = std::find(m_fleet.workloads.begin(), m_fleet.workloads.end(), workload);
    return static_cast<size_t>(found - m_fleet.workloads.begin());
  }

  static WeekValues product(const WeekValues& a, const WeekValues& b) {
    WeekValues result;
    for (size_t hour = 0; hour < result.size(); ++hour) result[hour] = a[hour] * b[hour];
    return result;
  }

  // Money per month for one request per second in one hour of the week, at the price of the type it leaves.
  double egressPerRate(const Stream& stream) const {
    const Workload& workload = m_plan.workloads[static_cast<size_t>(stream.workload)];
    if (workload.unit == DemandUnit::BusyGpus) return 0;
    return kSecondsPerHour * kWeekHourWeight * workload.bytesPerRequest / kBytesPerGB *
           m_fleet.type->egressPerGB.value();
  }

  Group& groupOf(PoolPhase& pool, const Stream& stream, const ReplicaRate& rate) {
    for (Group& group : pool.groups) {
      if (group.interactive == stream.interactive && group.rate == rate && group.model == stream.model) return group;
    }
    const bool hasMinimum = stream.interactive && &pool == &m_phase->home;
    return pool.groups.emplace_back(Group{.model = stream.model,
                                          .rate = rate,
                                          .interactive = stream.interactive,
                                          .targetLoad = targetLoadOf(stream),
                                          .minReplicas = hasMinimum ? double(m_fleet.fleet->minReplicas) : 0.0,
                                          .terms = {}});
  }

  const Plan& m_plan;
  const Levers& m_levers;
  std::deque<WeekValues>& m_profiles;
  FleetModel& m_fleet;
  FleetPhase* m_phase = nullptr;
  const WeekValues* m_window = nullptr;
};

}  // namespace

void addPhase(const Plan& plan, const Levers& levers, int first, int end, const std::vector<Stream>& streams,
              FleetModel& fleet, std::deque<WeekValues>& profiles) {
  PhaseBuilder(plan, levers, profiles, fleet).addPhase(first, end, streams);
}

}  // namespace fulcrum
