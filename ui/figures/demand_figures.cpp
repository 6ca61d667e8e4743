// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/demand_figures.h"

#include <QCoreApplication>

#include "edits/workload_edits.h"
#include "words/names.h"

namespace fulcrum {
namespace {

struct DemandFiguresText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

}  // namespace

ChartData demandWeek(const Plan& plan, const ScenarioId& scenario, const Workload& workload, int month,
                     const NumberFormat& format) {
  const bool requests = workload.unit == DemandUnit::Requests;
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = workloadName(workload);
  data.subtitle = DemandFiguresText::tr("typical week in %1").arg(format.monthLong(addMonths(plan.start, month)));
  data.yTitle = requests ? DemandFiguresText::tr("requests per second") : DemandFiguresText::tr("busy GPUs");
  data.emptyText = DemandFiguresText::tr("This workload has no demand.");
  const Unit unit = requests ? Unit::RequestsPerSecond : Unit::Gpus;
  data.formatValue = [format, unit](double value) { return format.significant(value) + format.unitSuffix(unit); };
  data.formatAxis = [format](double value) { return format.number(value); };
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    data.xLabels << format.hourOfWeek(hour);
    data.xShortLabels << (hour % 24 == 0 ? format.hourOfWeek(hour) : QString());
  }
  const auto scale =
      axisScale(plan, scenario, workload, month, requests ? DemandAxis::Requests : DemandAxis::BusyGpus, 0);
  ChartLine line{.name = DemandFiguresText::tr("Demand"), .stepped = true};
  for (const double value : shownWeek(workload, scale.value_or(0.0))) line.y.append(value);
  data.lines.push_back(std::move(line));
  return data;
}

}  // namespace fulcrum
