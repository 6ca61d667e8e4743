// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets Shapes and Demand: what is asked for in every month, what levers leave for nodes, and the factors of time.
#pragma once

#include <vector>

#include "workbook/inputs.h"
#include "workbook/lines.h"
#include "workbook/pool_streams.h"

namespace fulcrum::workbook {

// Shares of 168 hours, one column each.
struct ShapeRef {
  int sheet = 0;
  int column = 0;
  [[nodiscard]] std::string hour(int hour) const;
  [[nodiscard]] std::string all() const;
  [[nodiscard]] std::string day(int day) const;
  [[nodiscard]] std::string mean() const;
  [[nodiscard]] std::string sum() const;
  [[nodiscard]] std::string sumOfDay(int day) const;
};

struct WorkloadRows {
  bool hasRequests = false;  // not in busy GPUs
  RowRef scale;              // demand of an hour for 1 of its shape
  RowRef requests;           // per month; with requests only, as the rows below
  RowRef tokensIn, tokensOut;
  RowRef pooled;                   // share of the requests that reaches nodes
  RowRef main;                     // share that the workload's own model answers there
  RowRef distilled;                // share of the smaller model
  std::optional<RowRef> unserved;  // of these what has no rate; none where all have one
  std::string lost;                // requests of the plan without a rate; empty likewise
  RowRef api;                      // cost
  RowRef lookups;                  // cost
};

struct TimeRows {
  RowRef cloud, apiTrend, electricity, salary;
  RowRef start, end;  // discount factors
};

struct DemandRefs {
  TimeRows time;
  std::vector<WorkloadRows> workloads;
  std::vector<ShapeRef> shapes;  // by workload
  std::optional<ShapeRef> window;
};

// An input of the assumptions of a scenario.
class AssumptionCells {
 public:
  AssumptionCells(Inputs& inputs, ScenarioPaths paths, const Assumptions& values)
      : m_inputs(inputs), m_paths(std::move(paths)), m_values(values) {}
  // The cell of an assumption that is a number; writes it where it is not there yet.
  [[nodiscard]] std::string operator()(std::string_view key) const;
  void writeAll(bool purchasesMove) const;

 private:
  Inputs& m_inputs;
  ScenarioPaths m_paths;
  Assumptions m_values;
};

// All shapes of the model's plan, on a sheet of their own.
struct Shapes {
  int sheet = 0;
  std::vector<ShapeRef> workloads;
  std::optional<ShapeRef> window;
};
[[nodiscard]] Shapes writeShapes(Book& book, Inputs& inputs, const ScenarioModel& model, const ScenarioPaths& paths,
                                 std::string_view name);

[[nodiscard]] DemandRefs writeDemand(Book& book, Inputs& inputs, const ScenarioModel& model, const ScenarioPaths& paths,
                                     const AssumptionCells& assumptions, const std::vector<PoolStreams>& streams,
                                     const std::vector<std::string>& months, const std::string& suffix);

// What another region may serve of a workload, where the lever is on.
[[nodiscard]] std::string movedShare(Inputs& inputs, const ScenarioPaths& paths, const ScenarioModel& model,
                                     const Workload& workload);

// The cell of a workload's field.
[[nodiscard]] std::string workloadCell(Inputs& inputs, const ScenarioPaths& paths, const Workload& workload,
                                       std::string_view key, double value, bool changeable = true);

}  // namespace fulcrum::workbook
