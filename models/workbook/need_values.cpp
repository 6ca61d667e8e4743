// SPDX-License-Identifier: GPL-3.0-or-later
// The need of pools as values, for plans whose formulas by the hour no spreadsheet would bear.
#include "engine/pool_month.h"
#include "workbook/need_sheet.h"

namespace fulcrum::workbook {
namespace {

// The hours of all months of a pool.
struct Hours {
  std::vector<WeekValues> needed, load, provisioned, interruptible;
};

Hours hoursOf(const ScenarioModel& model, const PoolModel& pool) {
  FleetMonths months(model, model.fleetOf(pool));
  Hours hours;
  for (int month = 0; month < model.months; ++month) {
    months.compute(month);
    const PoolMonth& now = months.pool(pool.remote);
    hours.needed.push_back(now.needed);
    hours.load.push_back(now.load);
    WeekValues provisioned, interruptible;
    for (size_t hour = 0; hour < provisioned.size(); ++hour) {
      provisioned[hour] = now.provisioned.at(hour);
      interruptible[hour] = now.onSpot(hour);
    }
    hours.provisioned.push_back(provisioned);
    hours.interruptible.push_back(interruptible);
  }
  return hours;
}

}  // namespace

std::vector<PoolRows> writeNeedValues(const NeedContext& context, const Need& need,
                                      const std::vector<PoolStreams>& pools) {
  const ScenarioModel& model = context.model;
  std::vector<PoolRows> result;
  for (size_t index = 0; index < pools.size(); ++index) {
    const PoolStreams& pool = pools[index];
    const int sheet = context.book.addMonthlySheet(
        cat("Need ", pool.id.text, context.suffix), cat("Need of ", pool.id.text, context.suffix),
        "Values from Fulcrum: with so many hours, pools and months these sheets would "
        "hold more than two million formulas.",
        context.months);
    Lines lines(context.book, sheet, model.months);
    const Hours hours = hoursOf(model, model.pools[index]);
    const auto block = [&](const char* label, const char* unit, const std::vector<WeekValues>& values) {
      return lines.fixedBlock({label, unit, NumberLook::Factor}, [&](int hour, int month) {
        return values[static_cast<size_t>(month)][static_cast<size_t>(hour)];
      });
    };
    PoolRows rows;
    rows.gpus = NodeTypeCells(context.inputs, context.paths, *model.pools[index].type)("gpus", false);
    lines.heading("Nodes and load by the hour");
    rows.needed = block("Needed", "nodes", hours.needed);
    rows.load = block("Busy GPUs", "GPUs", hours.load);
    rows.provisioned.hours = block("Provisioned", "nodes", hours.provisioned);
    if (pool.hasSpot) rows.interruptible.emplace().hours = block("Interruptible", "nodes", hours.interruptible);
    lines.heading("Over the week");
    rows.neededSum =
        lines.row({"Needed over the week", "node-hours", NumberLook::Whole}, cat("SUM(", rows.needed.now(), ")"));
    rows.neededMost = lines.row({"Most needed", "nodes", NumberLook::Whole}, cat("MAX(", rows.needed.now(), ")"));
    rows.loadSum =
        lines.row({"Busy GPUs over the week", "GPU-hours", NumberLook::Factor}, cat("SUM(", rows.load.now(), ")"));
    const PoolNeed& of = need.pools[index];
    std::vector<double> used, egress;
    for (const MonthNeed& month : of.months) {
      used.push_back(month.used);
      egress.push_back(month.egress);
    }
    rows.used = lines.fixed({"GPUs held over the week", "GPU-hours", NumberLook::Whole}, used);
    for (size_t slot = 0; slot < pool.workloads.size(); ++slot) {
      std::vector<double> uses, loads;
      for (size_t month = 0; month < of.months.size(); ++month) {
        uses.push_back(of.uses[month * pool.workloads.size() + slot]);
        loads.push_back(of.loads[month * pool.workloads.size() + slot]);
      }
      const Workload& workload = model.plan->workloads[static_cast<size_t>(pool.workloads[slot])];
      const std::string& name = workload.name.empty() ? workload.id.text : workload.name;
      rows.uses.push_back(lines.fixed({cat(name, ": GPUs held"), "GPU-hours", NumberLook::Whole}, uses));
      if (context.lacksRates)
        rows.loads.push_back(
            lines.fixed({cat(name, ": busy GPUs"), "GPU-hours", NumberLook::Factor, TotalOf::Sum}, loads));
    }
    if (pool.remote) rows.egress.push_back(lines.fixed({"Egress", "money", NumberLook::Money}, egress).now());
    result.push_back(std::move(rows));
  }
  return result;
}

size_t needFormulas(const ScenarioModel& model, const std::vector<PoolStreams>& pools) {
  size_t blocks = 0;
  for (const PoolStreams& pool : pools) {
    blocks += 2 + pool.groups.size() + (pool.hasShifted ? 4 : 0) + (pool.hasSpot ? 2 : 0);
    for (const PolicyTerm& policy : pool.policies) blocks += policy.policy == ProvisioningPolicy::Autoscale ? 1 : 0;
  }
  return blocks * kHoursPerWeek * static_cast<size_t>(model.months);
}

}  // namespace fulcrum::workbook
