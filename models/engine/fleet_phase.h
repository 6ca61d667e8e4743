// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet in a span of months in which the same levers act: which streams share replicas in its pools, and how they
// are provisioned. Within a phase a month differs from its neighbours by the scale of each workload only.
#pragma once

#include <array>
#include <deque>
#include <vector>

#include "engine/streams.h"

namespace fulcrum {

// Part of a group's demand: replicas(h) = scale * factor * profile(h).
struct DemandTerm {
  size_t slot = 0;  // of the workload in the fleet's list
  int workload = 0;
  int shifted = -1;                 // index of the shifted profile of the month; -1: `profile`, scaled by the demand
  const double* profile = nullptr;  // 168 values
  double profileSum = 0;
  double factor = 0;
  double egress = 0;  // money per month for one unit of scale * factor * sum of profile; remote pools only
};

// Streams that share replicas.
struct Group {
  std::string_view model;
  ReplicaRate rate;
  bool interactive = true;
  double targetLoad = 1;
  double minReplicas = 0;
  std::vector<DemandTerm> terms;
};

struct PoolPhase {
  std::vector<Group> groups;     // interactive ones first
  size_t interactiveGroups = 0;  // how many they are
  Provisioning provisioning;
  bool spot = false;      // interruptible need beyond commitments runs on spot
  bool withFirm = false;  // what is interruptible is kept apart: it runs on spot now, or at prices of other months
};

// A batch stream whose load is poured anew over each day.
struct ShiftedStream {
  int workload = 0;
  double gpus = 0;                       // GPUs at target load = scale * gpus * shape(h)
  std::array<double, 7> dayTotals{};     // of the shape
  const double* homeWindow = nullptr;    // factor on each hour; null: 1
  const double* remoteWindow = nullptr;  // null: nothing moves to another region
  double lost = 0;  // requests per second that move and find no rate there, for a GPU at target load in its hours
};

// GPUs at target load that stay where they are.
struct RestLoad {
  int workload = 0;
  double gpus = 0;
  const double* shape = nullptr;
};

struct FleetPhase {
  int first = 0;
  int end = 0;  // exclusive
  std::vector<ShiftedStream> shifted;
  std::vector<RestLoad> rest;
  PoolPhase home;
  PoolPhase remote;
  [[nodiscard]] const PoolPhase& pool(bool isRemote) const { return isRemote ? remote : home; }
};

struct FleetModel {
  size_t index = 0;
  const Fleet* fleet = nullptr;
  const NodeType* type = nullptr;
  const NodeType* remoteType = nullptr;  // null: no remote pool
  std::vector<int> workloads;
  std::vector<FleetPhase> phases;
};

// Which profile of the month a shifted stream's term reads: each stream has one at home and one in the remote pool.
[[nodiscard]] constexpr int shiftedProfile(size_t stream, bool remote) {
  return 2 * static_cast<int>(stream) + (remote ? 1 : 0);
}

// Appends the phase of the months [first, end). `profiles` keeps what terms point to, besides the plan's shapes.
void addPhase(const Plan& plan, const Levers& levers, int first, int end, const std::vector<Stream>& streams,
              FleetModel& fleet, std::deque<WeekValues>& profiles);

}  // namespace fulcrum
