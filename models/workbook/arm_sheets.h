// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of one arm: the scenario itself, and what it is compared with.
#pragma once

#include <memory>

#include "optimise/optimise.h"
#include "workbook/cash_flow_sheet.h"

namespace fulcrum::workbook {

// A scenario evaluated, and the cells that compute it.
struct Arm {
  std::string suffix;  // of its sheets
  optimise::EvaluatedScenario evaluated;
  ScenarioPaths paths;
  AssumptionCells assumptions;
  std::vector<PoolStreams> streams;
  DemandRefs demand;
  std::vector<PoolRows> needs;
  bool needsAreValues = false;
  std::vector<PurchaseRows> purchases;
  CostRows costs;
  FlowRows flows;
  std::optional<FlowRows> unlevered;  // where something is financed
  [[nodiscard]] const FlowRows& beforeFinancing() const { return unlevered ? *unlevered : flows; }
};

struct ArmContext {
  Book& book;
  Inputs& inputs;
  const Plan& plan;  // as it was given: where inputs stand
  std::vector<std::string> months;
  std::vector<std::string> boundaries;
};

// `like` is an arm whose sheets of demand and need are shared where they are the same; null without.
[[nodiscard]] std::unique_ptr<Arm> writeArm(const ArmContext& context, optimise::EvaluatedScenario evaluated,
                                            const std::string& suffix, const Arm* like);

}  // namespace fulcrum::workbook
