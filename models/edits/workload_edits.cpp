// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/workload_edits.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "edits/free_id.h"
#include "edits/source_notes.h"
#include "plan/fields.h"
#include "plan/identified.h"
#include "plan/place.h"

namespace fulcrum {
namespace {

Plan withRates(const Plan& plan, const WorkloadId& id, const WeekValues& rates) {
  Plan after = plan;
  Workload* workload = find(after, id);
  if (!workload || hourlyRates(*workload) == rates) return after;
  *workload = withHourlyRates(*workload, rates);
  for (const char* key : {"shape", "requestsPerSecond"})
    dropNotes(after, toText(Place{"workloads", id.text, {key}}));  // drawn by hand, it is of no trace any more
  return after;
}

void copyDay(WeekValues& to, int toDay, const WeekValues& from, int fromDay) {
  std::copy_n(from.begin() + fromDay * kHoursPerDay, kHoursPerDay, to.begin() + toDay * kHoursPerDay);
}

void forget(Lever& lever, const WorkloadId& id) {
  if (lever.workloads && std::erase(*lever.workloads, id) > 0 && lever.workloads->empty()) lever.on = false;
}

}  // namespace

double demandScale(const Workload& workload, const Assumptions& assumptions, int month) {
  return assumptions.demandFactor * growthFactor(workload, month) * std::pow(1 + assumptions.growthAdjust, month);
}

std::optional<double> axisScale(const Plan& plan, const ScenarioId& scenario, const Workload& workload, int month,
                                DemandAxis axis, double fleetGpus) {
  const double requests = demandScale(workload, resolveScenario(plan, scenario).assumptions, month);
  if (!(requests > 0)) return {};
  if (axis == DemandAxis::Requests) return requests;
  double gpus = requests;  // a workload given in busy GPUs is already in this unit
  if (workload.unit == DemandUnit::Requests) {
    if (!workload.service) return {};
    gpus *= workload.service->gpusPerReplica / workload.service->requestsPerSecondPerReplica;
  }
  if (axis == DemandAxis::BusyGpus) return gpus;
  if (!(fleetGpus > 0)) return {};
  return gpus / fleetGpus;
}

WeekValues shownWeek(const Workload& workload, double scale) {
  WeekValues shown = hourlyRates(workload);
  for (double& value : shown) value *= scale;
  return shown;
}

Plan withShownWeek(const Plan& start, const WorkloadId& id, const WeekValues& shown, double scale) {
  const Workload* workload = find(start, id);
  if (!workload) return start;
  const WeekValues before = shownWeek(*workload, scale);
  if (before == shown) return start;
  WeekValues rates = hourlyRates(*workload);
  for (size_t hour = 0; hour < rates.size(); ++hour) {
    if (shown[hour] != before[hour]) rates[hour] = std::max(0.0, shown[hour] / scale);
  }
  return withRates(start, id, rates);
}

Plan withDayCopied(const Plan& plan, const WorkloadId& id, int fromDay, const std::vector<int>& toDays) {
  const Workload* workload = find(plan, id);
  if (!workload) return plan;
  WeekValues rates = hourlyRates(*workload);
  const WeekValues before = rates;
  for (const int day : toDays) copyDay(rates, day, before, fromDay);
  return withRates(plan, id, rates);
}

Plan withDayReset(const Plan& plan, const WorkloadId& id, int day, const WeekValues& original) {
  const Workload* workload = find(plan, id);
  if (!workload) return plan;
  WeekValues rates = hourlyRates(*workload);
  copyDay(rates, day, original, day);
  return withRates(plan, id, rates);
}

Plan withShape(const Plan& plan, const WorkloadId& id, const WeeklyCurve& shape, const SourceNote& source) {
  Plan after = plan;
  Workload* workload = find(after, id);
  if (!workload) return after;
  workload->shape = shape;
  const std::string place = toText(Place{"workloads", id.text, {"shape"}});
  dropNotes(after, place);
  if (!source.source.empty()) after.sources[place] = source;
  return after;
}

WorkloadAdded withWorkloadAdded(const Plan& plan, const WorkloadId& original, std::string name) {
  const Workload* source = find(plan, original);
  WorkloadAdded added{.plan = plan, .id = freeId<WorkloadId>(plan, source ? source->id.text : "workload")};
  Workload copy;
  if (source) {
    copy = *source;
  } else {
    copy.requestsPerSecond = 1;
    if (!plan.fleets.empty()) copy.fleet = plan.fleets.front().id;
  }
  copy.id = added.id;
  copy.name = std::move(name);
  const auto position =
      source ? source - plan.workloads.data() + 1 : static_cast<std::ptrdiff_t>(plan.workloads.size());
  added.plan.workloads.insert(added.plan.workloads.begin() + position, std::move(copy));
  copyNotes(added.plan, "workloads", original.text, added.id.text);
  return added;
}

Plan withWorkloadDeleted(const Plan& plan, const WorkloadId& id) {
  Plan after = plan;
  std::erase_if(after.workloads, [&](const Workload& workload) { return workload.id == id; });
  dropNotes(after, toText(Place{"workloads", id.text, {}}));
  for (ImportedSeries& series : after.series) {
    if (series.workload == id) series.workload.reset();
  }
  for (Scenario& scenario : after.scenarios) {
    forEachLever(scenario.levers, [&](LeverKind, auto& lever) {
      if (lever) forget(*lever, id);
    });
  }
  return after;
}

}  // namespace fulcrum
