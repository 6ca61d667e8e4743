// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of which workload runs on which pool, and at what rate: the structure of the first stage, from which
// formulas are written. Values of inputs are not in it, so that two arms with the same structure share their sheets of
// need, and a share of 0 or 1 that is changed finds its streams.
#pragma once

#include <string>
#include <vector>

#include "engine/scenario_model.h"
#include "workbook/inputs.h"

namespace fulcrum::workbook {

// Months in which something acts: 1 or 0 a month; empty: always.
using Acts = std::vector<double>;

// Where a rate comes from: the place of a typed one, and the serving model's ratio to it; without place it is modelled.
struct RateSource {
  std::string path;
  ReplicaRate typed;
  ReplicaRate rate;
  bool operator==(const RateSource&) const = default;
};

struct StreamTerm {
  int workload = 0;
  StreamPart part = StreamPart::Main;
  bool leaves = false;   // some of it moves to the remote pool
  bool remote = false;   // what has moved there
  bool shifted = false;  // poured anew over each day
  RateSource home;       // of a remote term: the rate of the pool that it leaves
  Acts acts;
  bool operator==(const StreamTerm&) const = default;
};

// Streams that share replicas.
struct StreamGroup {
  std::string model;
  bool interactive = true;
  RateSource source;
  std::vector<StreamTerm> terms;
  bool operator==(const StreamGroup&) const = default;
};

// What has no rate, and so is on no node.
struct UnservedTerm {
  int workload = 0;
  StreamPart part = StreamPart::Main;
  bool moved = false;    // only what another region would serve
  bool shifted = false;  // of that, in the hours over which batch is poured
  Acts acts;
  bool operator==(const UnservedTerm&) const = default;
};

struct PolicyTerm {
  ProvisioningPolicy policy = ProvisioningPolicy::Static;
  std::string path;  // of its fields; empty: every hour is covered
  Provisioning values;
  Acts acts;
  bool operator==(const PolicyTerm&) const = default;
};

struct PoolStreams {
  FleetId id;
  bool remote = false;
  std::string fleetPath;
  NodeTypeId type;
  NodeTypeId homeType;                 // after the hardware lever
  std::vector<int> workloads;          // of the fleet
  std::vector<StreamGroup> groups;     // interactive ones first
  std::vector<UnservedTerm> unserved;  // of the fleet; in its home pool
  std::vector<PolicyTerm> policies;
  bool hasShifted = false;
  bool hasSpot = false;
  Acts spot;
  bool operator==(const PoolStreams&) const = default;
};

// In the order of the model's pools.
[[nodiscard]] std::vector<PoolStreams> poolStreams(const ScenarioModel& model, const ScenarioPaths& paths);

// `workloads[chat].requestsPerSecond`
[[nodiscard]] std::string placeOf(std::string_view list, const std::string& id, std::string_view key);

}  // namespace fulcrum::workbook
