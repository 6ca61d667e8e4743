// SPDX-License-Identifier: GPL-3.0-or-later
// What a fleet's pools need in one month, and the nodes provisioned for it, hour by hour of the week.
#pragma once

#include <span>
#include <vector>

#include "engine/scenario_model.h"
#include "engine/week_kernels.h"

namespace fulcrum {

// Nodes by hour, often the same number in all.
struct WeekNodes {
  bool flat = true;
  double count = 0;              // where flat
  alignas(32) WeekValues hours;  // where not
  [[nodiscard]] double at(size_t hour) const { return flat ? count : hours[hour]; }
};

struct PoolMonth {
  alignas(32) WeekValues needed;  // n, nodes
  alignas(32) WeekValues firm;    // of the need: interactive streams only; set where it is kept apart
  alignas(32) WeekValues load;    // sum lambda*g/mu, GPUs
  WeekNodes provisioned;          // N
  WeekNodes interruptible;        // I = N - NFirm; 0 where it is not kept apart (PoolPhase::withFirm)
  bool spot = false;              // the interruptible ones run on spot, where they are rented
  NodeSums need;                  // of `needed`
  NodeSums firmNeed;              // of `firm`
  double loadSum = 0;             // over the week
  std::vector<double> uses;       // sum over h of R*g, by workload of the fleet
  std::vector<double> loads;      // of lambda*g/mu likewise
  double usedGpus = 0;            // their sum
  double egress = 0;              // money
  int percentileHour = 0;         // the hour that set the percentile of the last month: likely to set the next
  int firmPercentileHour = 0;

  // Interruptible nodes that run on spot unless what is in force serves them.
  [[nodiscard]] double onSpot(size_t hour) const { return spot ? interruptible.at(hour) : 0.0; }
};

// Computes month after month of one fleet. Holds no state but caches: any order of months gives the same figures.
class FleetMonths {
 public:
  FleetMonths(const ScenarioModel& model, const FleetModel& fleet);

  // Makes the pools those of the month. False where nothing changed since the last call.
  bool compute(int month);

  [[nodiscard]] const PoolMonth& pool(bool remote) const { return remote ? m_remote : m_home; }

  // Whether shifted batch work of any month moves to another region that has no rate for it.
  [[nodiscard]] bool loses() const;
  // How much of it does so in the month: requests per second summed over the week, added by workload of the plan.
  void addLost(std::span<double> byWorkload) const;

 private:
  struct ShiftedProfile {
    alignas(32) WeekValues values;  // GPUs at target load
    double sum = 0;
  };
  // A term of the month: replicas(h) = factor * profile(h), weight is their sum.
  struct MonthTerm {
    const double* profile = nullptr;
    double factor = 0;
    double weight = 0;
  };

  [[nodiscard]] bool sameAsLast(size_t phase, int month) const;
  void shiftBatch(const FleetPhase& phase, int month);
  void computePool(const PoolPhase& phase, const NodeType& type, int month, PoolMonth& pool);
  // Replicas of one group, added to `gpus` and the pool's load, or set where the group is the first. False, and
  // nothing is set, where it has no demand.
  bool addGroup(const Group& group, int month, bool first, WeekValues& gpus, PoolMonth& pool);
  // The same for the terms of a group; returns the sum of replicas.
  double addTerms(const ReplicaSize& size, bool first, WeekValues& gpus, WeekValues& load) const;
  [[nodiscard]] ShiftedProfile& shiftedProfileOf(size_t stream, bool remote) {
    return m_shifted[static_cast<size_t>(shiftedProfile(stream, remote))];
  }

  const ScenarioModel& m_model;
  const FleetModel& m_fleet;
  PoolMonth m_home;
  PoolMonth m_remote;
  std::vector<ShiftedProfile> m_shifted;  // by shiftedProfile()
  std::array<double, 7> m_guesses{};      // at the levels of what is poured over a day, from the last month
  std::vector<MonthTerm> m_terms;         // of the group at hand
  int m_lastMonth = -1;
  size_t m_lastPhase = 0;
};

}  // namespace fulcrum
