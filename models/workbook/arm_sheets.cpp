// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/arm_sheets.h"

#include <algorithm>

#include "engine/lever_scope.h"

namespace fulcrum::workbook {
namespace {

bool needsAlike(const Arm& a, const Arm& b) {
  const ScenarioModel& one = a.evaluated.model;
  const ScenarioModel& other = b.evaluated.model;
  return one.scenario == other.scenario && one.assumptions == other.assumptions && a.streams == b.streams;
}

bool lacksRates(const std::vector<PoolStreams>& pools) {
  return std::ranges::any_of(pools, [](const PoolStreams& pool) { return !pool.unserved.empty(); });
}

void writeNodeTypes(const ArmContext& context, const Arm& arm) {
  context.inputs.heading(cat("Node types", arm.suffix));
  for (const PoolModel& pool : arm.evaluated.model.pools)
    NodeTypeCells(context.inputs, arm.paths, *pool.type).writeAll();
}

}  // namespace

std::unique_ptr<Arm> writeArm(const ArmContext& context, optimise::EvaluatedScenario evaluated,
                              const std::string& suffix, const Arm* like) {
  const ScenarioPaths paths(context.plan, evaluated.model.scenario);
  auto arm =
      std::make_unique<Arm>(Arm{.suffix = suffix,
                                .evaluated = std::move(evaluated),
                                .paths = paths,
                                .assumptions = AssumptionCells(context.inputs, paths, evaluated.model.assumptions)});
  const ScenarioModel& model = arm->evaluated.model;
  arm->streams = poolStreams(model, arm->paths);
  if (!like || !(like->evaluated.model.assumptions == model.assumptions)) {
    context.inputs.heading(cat("Assumptions", suffix));
    arm->assumptions.writeAll(purchasesMove(model));
  }
  writeNodeTypes(context, *arm);
  if (like && needsAlike(*arm, *like)) {
    arm->demand = like->demand;
    arm->needs = like->needs;
  } else {
    context.inputs.heading(cat("Workloads and levers", suffix));
    arm->demand = writeDemand(context.book, context.inputs, model, arm->paths, arm->assumptions, arm->streams,
                              context.months, suffix);
    context.inputs.heading(cat("Fleets and rates", suffix));
    const NeedContext needs{context.book, context.inputs, model,  arm->paths,
                            arm->demand,  context.months, suffix, lacksRates(arm->streams)};
    arm->needsAreValues = needFormulas(model, arm->streams) > kMaxNeedFormulas;
    arm->needs = arm->needsAreValues ? writeNeedValues(needs, arm->evaluated.need, arm->streams)
                                     : writeNeeds(needs, arm->streams);
  }
  arm->purchases = writePurchases(
      {context.book, context.inputs, arm->evaluated, arm->paths, arm->assumptions, context.months, suffix}, arm->needs);
  arm->costs = writeCosts(
      {context.book, context.inputs, model, arm->paths, arm->assumptions, arm->demand, context.months, suffix},
      arm->needs, arm->purchases);
  const auto* own = switchedOn(model.levers.own);
  const auto flows = [&](const std::string& name, const Financing& financing) {
    return writeFlows(
        {context.book, context.inputs, model, arm->paths, arm->assumptions, context.boundaries, name, financing},
        arm->costs, arm->purchases);
  };
  arm->flows = flows(cat("Cash flow", suffix), own ? own->financing : Financing());
  if (arm->flows.isFinanced) arm->unlevered = flows(cat("Before financing", suffix), Financing());
  return arm;
}

}  // namespace fulcrum::workbook
