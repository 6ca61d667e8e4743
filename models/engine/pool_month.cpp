// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pool_month.h"

#include <algorithm>
#include <numeric>

#include "base/conversions.h"
#include "engine/provision.h"

namespace fulcrum {
namespace {

constexpr size_t kDays = 7;

using DayTotals = std::array<double, kDays>;

// A shifted stream's share of what was poured over each day is its share of the day's batch load. `window` may be null.
void distribute(const WeekValues& poured, const DayTotals& shares, const double* window, WeekValues& out) {
  for (size_t day = 0; day < kDays; ++day) {
    for (size_t h = day * kHoursPerDay; h < (day + 1) * kHoursPerDay; ++h) out[h] = shares[day] * poured[h];
  }
  if (!window) return;
  for (size_t h = 0; h < out.size(); ++h) out[h] *= window[h];
}

// `empty`: no group needs anything, and `gpus` and `load` were never set. `load` may be null.
NodeSums setNodes(const WeekValues& gpus, const double* load, bool empty, const NodeType& type, double spareNodes,
                  WeekValues& nodes) {
  if (!empty) return nodesFor(gpus.data(), load, type.gpus, spareNodes, nodes.data());
  nodes.fill(0);
  return {};
}

}  // namespace

FleetMonths::FleetMonths(const ScenarioModel& model, const FleetModel& fleet) : m_model(model), m_fleet(fleet) {
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
  alignas(32) WeekValues rest;
  if (phase.rest.empty()) rest.fill(0);
  for (size_t index = 0; index < phase.rest.size(); ++index) {
    const RestLoad& load = phase.rest[index];
    const double factor = m_model.demand.scale(load.workload, month) * load.gpus;
    index == 0 ? setScaled(rest.data(), load.shape, factor) : addScaled(rest.data(), load.shape, factor);
  }
  DayTotals amounts{};
  for (const ShiftedStream& stream : phase.shifted) {
    const double scale = m_model.demand.scale(stream.workload, month) * stream.gpus;
    for (size_t day = 0; day < kDays; ++day) amounts[day] += scale * stream.dayTotals[day];
  }
  if (phase.shifted.size() == 1 && !phase.shifted[0].homeWindow) {  // all that is poured is this stream's
    ShiftedProfile& home = shiftedProfileOf(0, false);
    pourOverDays(rest.data(), amounts.data(), m_guesses.data(), home.values.data());
    home.sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    return;
  }
  alignas(32) WeekValues poured;
  pourOverDays(rest.data(), amounts.data(), m_guesses.data(), poured.data());
  for (size_t index = 0; index < phase.shifted.size(); ++index) {
    const ShiftedStream& stream = phase.shifted[index];
    const double scale = m_model.demand.scale(stream.workload, month) * stream.gpus;
    DayTotals shares{};
    for (size_t day = 0; day < kDays; ++day) {
      if (amounts[day] > 0) shares[day] = scale * stream.dayTotals[day] / amounts[day];
    }
    ShiftedProfile& home = shiftedProfileOf(index, false);
    distribute(poured, shares, stream.homeWindow, home.values);
    home.sum = sumOfWeek(home.values.data());
    if (!stream.remoteWindow) continue;
    ShiftedProfile& remote = shiftedProfileOf(index, true);
    distribute(poured, shares, stream.remoteWindow, remote.values);
    remote.sum = sumOfWeek(remote.values.data());
  }
}

bool FleetMonths::loses() const {
  return std::ranges::any_of(m_fleet.phases, [](const FleetPhase& phase) {
    return std::ranges::any_of(phase.shifted, [](const ShiftedStream& stream) { return stream.lost > 0; });
  });
}

void FleetMonths::addLost(std::span<double> byWorkload) const {
  const std::vector<ShiftedStream>& shifted = m_fleet.phases[m_lastPhase].shifted;
  for (size_t index = 0; index < shifted.size(); ++index) {
    const ShiftedProfile& moved = m_shifted[static_cast<size_t>(shiftedProfile(index, true))];
    if (shifted[index].lost > 0)
      byWorkload[static_cast<size_t>(shifted[index].workload)] += shifted[index].lost * moved.sum;
  }
}

void FleetMonths::computePool(const PoolPhase& phase, const NodeType& type, int month, PoolMonth& pool) {
  const bool withFirm = phase.withFirm;
  pool.spot = phase.spot;
  const double spareNodes = m_fleet.fleet->spareNodes;
  pool.uses.assign(m_fleet.workloads.size(), 0.0);
  pool.loads.assign(m_fleet.workloads.size(), 0.0);
  pool.usedGpus = pool.egress = pool.loadSum = 0;
  alignas(32) WeekValues gpus;
  bool first = true;
  for (size_t index = 0; index < phase.groups.size(); ++index) {
    if (withFirm && index == phase.interactiveGroups) {
      pool.firmNeed = setNodes(gpus, nullptr, first, type, spareNodes, pool.firm);
    }
    if (addGroup(phase.groups[index], month, first, gpus, pool)) first = false;
  }
  if (first) pool.load.fill(0);
  pool.need = setNodes(gpus, pool.load.data(), first, type, spareNodes, pool.needed);
  if (withFirm && phase.interactiveGroups == phase.groups.size()) {
    pool.firm = pool.needed;
    pool.firmNeed = pool.need;
  }
  provision(phase.provisioning, withFirm, pool);
}

bool FleetMonths::addGroup(const Group& group, int month, bool first, WeekValues& gpus, PoolMonth& pool) {
  m_terms.clear();
  double total = 0;
  for (const DemandTerm& term : group.terms) {
    const ShiftedProfile* const shifted = term.shifted < 0 ? nullptr : &m_shifted[static_cast<size_t>(term.shifted)];
    const double factor = shifted ? term.factor : term.factor * m_model.demand.scale(term.workload, month);
    const double weight = factor * (shifted ? shifted->sum : term.profileSum);
    m_terms.push_back({.profile = shifted ? shifted->values.data() : term.profile, .factor = factor, .weight = weight});
    pool.egress += weight * term.egress;
    total += weight;
  }
  if (!(total > 0)) return false;
  const ReplicaSize size{.gpus = static_cast<double>(group.rate.gpus),
                         .busyGpus = group.rate.gpus * group.targetLoad,
                         .minimum = group.minReplicas};
  const double used = addTerms(size, first, gpus, pool.load) * size.gpus;
  pool.usedGpus += used;
  pool.loadSum += total * size.busyGpus;
  for (size_t index = 0; index < group.terms.size(); ++index) {
    pool.uses[group.terms[index].slot] += used * m_terms[index].weight / total;
    pool.loads[group.terms[index].slot] += m_terms[index].weight * size.busyGpus;
  }
  return true;
}

double FleetMonths::addTerms(const ReplicaSize& size, bool first, WeekValues& gpus, WeekValues& load) const {
  if (m_terms.size() == 1) {
    return addReplicas(m_terms[0].profile, m_terms[0].factor, size, first, gpus.data(), load.data());
  }
  alignas(32) WeekValues demand;
  setScaled(demand.data(), m_terms[0].profile, m_terms[0].factor);
  for (size_t index = 1; index < m_terms.size(); ++index) {
    addScaled(demand.data(), m_terms[index].profile, m_terms[index].factor);
  }
  return addReplicas(demand.data(), 1.0, size, first, gpus.data(), load.data());
}

}  // namespace fulcrum
