// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/series_edits.h"

#include <algorithm>

#include "edits/free_id.h"
#include "plan/place.h"

namespace fulcrum {
namespace {

void noteSource(Plan& plan, const Workload& workload, const ImportedSeries& series) {
  const CalendarHour last{.hours = series.start.hours + static_cast<std::int64_t>(series.values.size()) - 1};
  const SourceNote note{.source = series.fileName, .asOf = toText(last).substr(0, 10)};
  for (const char* key : {"requestsPerSecond", "shape"})
    plan.sources[toText(Place{"workloads", workload.id.text, {key}})] = note;
}

Workload* takeWeek(Plan& plan, const ImportedSeries& series) {
  Workload* workload = series.workload ? find(plan, *series.workload) : nullptr;
  if (!workload) return nullptr;
  workload->unit = series.unit;
  *workload = withHourlyRates(*workload, foldedWeek(series.start, series.values).values);
  noteSource(plan, *workload, series);
  return workload;
}

}  // namespace

Plan withSeriesImported(const Plan& plan, ImportedSeries series, std::optional<double> inputTokens,
                        std::optional<double> outputTokens) {
  Plan after = plan;
  series.id = freeId<SeriesId>(plan, "series");
  if (Workload* workload = takeWeek(after, series)) {
    if (inputTokens) workload->inputTokens = *inputTokens;
    if (outputTokens) workload->outputTokens = *outputTokens;
  }
  after.series.push_back(std::move(series));
  return after;
}

Plan withWeekOfSeries(const Plan& plan, const SeriesId& id) {
  Plan after = plan;
  if (const ImportedSeries* series = find(plan, id)) takeWeek(after, *series);
  return after;
}

Plan withSeriesRemoved(const Plan& plan, const SeriesId& id) {
  Plan after = plan;
  std::erase_if(after.series, [&](const ImportedSeries& series) { return series.id == id; });
  return after;
}

const ImportedSeries* measuredSeries(const Plan& plan, const Workload& workload) {
  const auto found = std::find_if(plan.series.rbegin(), plan.series.rend(), [&](const ImportedSeries& series) {
    return series.workload == workload.id && series.unit == workload.unit;
  });
  return found == plan.series.rend() ? nullptr : &*found;
}

}  // namespace fulcrum
