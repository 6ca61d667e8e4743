// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet a pool: nodes needed and provisioned in every hour of a typical week of every month.
#pragma once

#include <optional>
#include <vector>

#include "engine/need.h"
#include "workbook/demand_sheet.h"
#include "workbook/node_type_cells.h"

namespace fulcrum::workbook {

// Nodes that are the same in every hour, or hour by hour.
struct NodesRef {
  std::optional<RowRef> flat;
  BlockRef hours;
  [[nodiscard]] std::string now() const { return flat ? flat->now() : hours.now(); }  // within SUMPRODUCT
  [[nodiscard]] std::string hour(int hour) const { return flat ? flat->now() : hours.hour(hour); }
  [[nodiscard]] std::string sum() const { return flat ? cat("168*", flat->now()) : cat("SUM(", hours.now(), ")"); }
};

// Part of what is poured that a shifted stream has, by day.
struct ShiftedShares {
  int workload = 0;
  StreamPart part = StreamPart::Main;
  std::vector<RowRef> days;
};

struct PoolRows {
  std::string gpus;  // per node
  RowRef neededSum, neededMost, loadSum;
  BlockRef needed, load;
  NodesRef provisioned;
  std::optional<NodesRef> interruptible;
  RowRef used;                        // GPUs that replicas hold, over the week
  std::vector<RowRef> uses;           // of it by workload of the fleet
  std::vector<RowRef> loads;          // busy GPUs over the week by workload of the fleet; empty where all have a rate
  std::vector<std::string> egress;    // formulas of money per month, of the terms of a remote pool
  std::optional<BlockRef> poured;     // GPUs at target load of shifted batch work
  std::vector<ShiftedShares> shares;  // of the home pool
};

struct NeedContext {
  Book& book;
  Inputs& inputs;
  const ScenarioModel& model;
  const ScenarioPaths& paths;
  const DemandRefs& demand;
  const std::vector<std::string>& months;
  std::string suffix;
  bool lacksRates = false;  // some workload has no rate
};

// The sheets of all pools, in their order; remote ones after their home.
[[nodiscard]] std::vector<PoolRows> writeNeeds(const NeedContext& context, const std::vector<PoolStreams>& pools);

// The same as values, where the formulas would be too many.
[[nodiscard]] std::vector<PoolRows> writeNeedValues(const NeedContext& context, const Need& need,
                                                    const std::vector<PoolStreams>& pools);
// How many formulas writeNeeds() writes, about.
[[nodiscard]] size_t needFormulas(const ScenarioModel& model, const std::vector<PoolStreams>& pools);
inline constexpr size_t kMaxNeedFormulas = 2'000'000;

}  // namespace fulcrum::workbook
