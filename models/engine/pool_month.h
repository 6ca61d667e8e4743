// SPDX-License-Identifier: GPL-3.0-or-later
// What a fleet's pools need in one month, and the nodes provisioned for it, hour by hour of the week.
#pragma once

#include <vector>

#include "engine/pool_model.h"
#include "engine/week_kernels.h"

namespace fulcrum {

// A workload's part of its pool's use, sum over h of R*g.
struct WorkloadUse {
  int workload = 0;
  double gpus = 0;
};

struct PoolMonth {
  alignas(32) WeekValues needed;         // n, nodes
  alignas(32) WeekValues firm;           // of the need: interactive streams only
  alignas(32) WeekValues provisioned;    // N
  alignas(32) WeekValues interruptible;  // I = N - NFirm
  alignas(32) WeekValues load;           // sum lambda*g/mu, GPUs
  std::vector<WorkloadUse> uses;
  double usedGpus = 0;     // sum over h of R*g
  double egress = 0;       // money
  int percentileHour = 0;  // the hour that set the percentile of the last month: likely to set the next
  int firmPercentileHour = 0;
};

// Computes month after month of one fleet. Holds no state but caches: any order of months gives the same figures.
class FleetMonths {
 public:
  FleetMonths(const ScenarioModel& model, const FleetModel& fleet, bool alwaysFirm = false);

  // Makes home() and remote() those of the month. False where nothing changed since the last call.
  bool compute(int month);

  [[nodiscard]] const PoolMonth& home() const { return m_home; }
  [[nodiscard]] const PoolMonth& remote() const { return m_remote; }

 private:
  [[nodiscard]] bool sameAsLast(size_t phase, int month) const;
  void shiftBatch(const FleetPhase& phase, int month);
  void computePool(const PoolPhase& phase, const NodeType& type, int month, PoolMonth& pool);
  // Replicas of one group, added to `gpus` and the pool's load.
  void addGroup(const Group& group, int month, WeekValues& gpus, PoolMonth& pool);
  [[nodiscard]] WeekValues& shiftedValues(size_t stream, bool remote) {
    return m_shifted[static_cast<size_t>(shiftedProfile(stream, remote))];
  }

  const ScenarioModel& m_model;
  const FleetModel& m_fleet;
  bool m_alwaysFirm;  // firm and interruptible nodes are wanted without spot, too
  PoolMonth m_home;
  PoolMonth m_remote;
  std::vector<WeekValues> m_shifted;  // by shiftedProfile()
  std::vector<double> m_weights;
  int m_lastMonth = -1;
  size_t m_lastPhase = 0;
};

}  // namespace fulcrum
