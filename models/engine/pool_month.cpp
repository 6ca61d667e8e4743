// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pool_month.h"

#include <algorithm>

#include "engine/provision.h"

namespace fulcrum {
namespace {

constexpr size_t kDays = 7;
constexpr size_t kHoursPerDay = 24;

using DayTotals = std::array<double, kDays>;

// A shifted stream's share of what was poured over each day is its share of the day's batch load. `window` may be null.
void distribute(const WeekValues& poured, const DayTotals& shares, const double* window, WeekValues& out) {
  for (size_t day = 0; day < kDays; ++day) {
    for (size_t h = day * kHoursPerDay; h < (day + 1) * kHoursPerDay; ++h) out[h] = shares[day] * poured[h];
  }
  if (!window) return;
  for (size_t h = 0; h < out.size(); ++h) out[h] *= window[h];
}

void addUse(std::vector<WorkloadUse>& uses, int workload, double gpus) {
  for (WorkloadUse& use : uses) {
    if (use.workload == workload) {
      use.gpus += gpus;
      return;
    }
  }
  uses.push_back({.workload = workload, .gpus = gpus});
}

}  // namespace

FleetMonths::FleetMonths(const ScenarioModel& model, const FleetModel& fleet, bool alwaysFirm)
    : m_model(model), m_fleet(fleet), m_alwaysFirm(alwaysFirm) {
  size_t shifted = 0;
  for (const FleetPhase& phase : fleet.phases) shifted = std::max(shifted, phase.shifted.size());
  m_shifted.resize(2 * shifted);
}

bool FleetMonths::sameAsLast(size_t phase, int month) const {
  if (m_lastMonth < 0 || m_lastPhase != phase) return false;
  return std::all_of(m_fleet.workloads.begin(), m_fleet.workloads.end(), [&](int workload) {
    return m_model.demand.scale(workload, month) == m_model.demand.scale(workload, m_lastMonth);
  });
}

bool FleetMonths::compute(int month) {
  const size_t phase = m_model.phaseOf(month);
  if (sameAsLast(phase, month)) return false;
  const FleetPhase& now = m_fleet.phases[phase];
  if (!now.shifted.empty()) shiftBatch(now, month);
  computePool(now.home, *m_fleet.type, month, m_home);
  if (m_fleet.remoteType) computePool(now.remote, *m_fleet.remoteType, month, m_remote);
  m_lastMonth = month;
  m_lastPhase = phase;
  return true;
}

void FleetMonths::shiftBatch(const FleetPhase& phase, int month) {
  WeekValues rest{};
  for (const RestLoad& load : phase.rest) {
    addScaled(rest.data(), load.shape, m_model.demand.scale(load.workload, month) * load.gpus);
  }
  DayTotals amounts{};
  for (const ShiftedStream& stream : phase.shifted) {
    const double scale = m_model.demand.scale(stream.workload, month) * stream.gpus;
    for (size_t day = 0; day < kDays; ++day) amounts[day] += scale * stream.dayTotals[day];
  }
  WeekValues poured{};
  for (size_t day = 0; day < kDays; ++day) {
    const size_t midnight = day * kHoursPerDay;
    if (amounts[day] > 0) pourOverDay(&rest[midnight], amounts[day], &poured[midnight]);
  }
  for (size_t index = 0; index < phase.shifted.size(); ++index) {
    const ShiftedStream& stream = phase.shifted[index];
    const double scale = m_model.demand.scale(stream.workload, month) * stream.gpus;
    DayTotals shares{};
    for (size_t day = 0; day < kDays; ++day) {
      if (amounts[day] > 0) shares[day] = scale * stream.dayTotals[day] / amounts[day];
    }
    distribute(poured, shares, stream.homeWindow, shiftedValues(index, false));
    if (stream.remoteWindow) distribute(poured, shares, stream.remoteWindow, shiftedValues(index, true));
  }
}

void FleetMonths::computePool(const PoolPhase& phase, const NodeType& type, int month, PoolMonth& pool) {
  const bool withFirm = phase.spot || m_alwaysFirm;
  const double spareNodes = m_fleet.fleet->spareNodes;
  pool.load.fill(0);
  pool.uses.clear();
  pool.usedGpus = pool.egress = 0;
  alignas(32) WeekValues gpus{};
  for (size_t index = 0; index < phase.groups.size(); ++index) {
    if (withFirm && index == phase.interactiveGroups) nodesFor(gpus.data(), type.gpus, spareNodes, pool.firm.data());
    addGroup(phase.groups[index], month, gpus, pool);
  }
  nodesFor(gpus.data(), type.gpus, spareNodes, pool.needed.data());
  if (withFirm && phase.interactiveGroups == phase.groups.size()) pool.firm = pool.needed;
  provision(phase.provisioning, withFirm, pool);
}

void FleetMonths::addGroup(const Group& group, int month, WeekValues& gpus, PoolMonth& pool) {
  alignas(32) WeekValues demand;
  m_weights.clear();
  double total = 0;
  for (const Term& term : group.terms) {
    const bool shifted = term.shifted >= 0;
    const double factor = shifted ? term.factor : term.factor * m_model.demand.scale(term.workload, month);
    const double* const profile = shifted ? m_shifted[static_cast<size_t>(term.shifted)].data() : term.profile;
    if (m_weights.empty()) {
      setScaled(demand.data(), profile, factor);
    } else {
      addScaled(demand.data(), profile, factor);
    }
    const double weight = factor * (shifted ? sumOfWeek(profile) : term.profileSum);
    pool.egress += weight * term.egress;
    total += weight;
    m_weights.push_back(weight);
  }
  if (!(total > 0)) return;
  const double busyPerReplica = group.rate.gpus * group.targetLoad;
  const double replicas =
      addReplicas(demand.data(), group.minReplicas, group.rate.gpus, busyPerReplica, gpus.data(), pool.load.data());
  const double used = replicas * group.rate.gpus;
  pool.usedGpus += used;
  for (size_t index = 0; index < group.terms.size(); ++index) {
    addUse(pool.uses, group.terms[index].workload, used * m_weights[index] / total);
  }
}

}  // namespace fulcrum
