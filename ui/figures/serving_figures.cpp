// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/serving_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/conversions.h"

namespace fulcrum {
namespace {

struct ServingFiguresText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

}  // namespace

ChartData interactivity(const std::optional<ServingSetup>& setup, const std::optional<OperatingPoint>& point,
                        const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = ServingFiguresText::tr("Throughput");
  data.subtitle = ServingFiguresText::tr("tok/s per GPU, over tok/s per user");
  data.xTitle = ServingFiguresText::tr("tok/s per user");
  data.yTitle = ServingFiguresText::tr("tok/s per GPU");
  data.emptyText = ServingFiguresText::tr("There is no curve for this replica.");
  data.formatX = [format](double value) { return format.significant(value); };
  data.formatValue = [format](double value) {
    return ServingFiguresText::tr("%1 tok/s per GPU").arg(format.significant(value, 4));
  };
  data.formatAxis = [format](double value) { return format.number(value); };
  if (!setup) return data;
  std::vector<InteractivityPoint> curve = interactivityCurve(*setup);
  std::reverse(curve.begin(), curve.end());  // interactivity falls with concurrency, charts ask for rising x
  ChartLine line{.name = ServingFiguresText::tr("Throughput of a GPU"), .colour = ThemeRole::Accent};
  for (const InteractivityPoint& at : curve) {
    data.xValues.append(at.tokensPerSecondPerUser);
    line.y.append(at.tokensPerSecondPerGpu);
  }
  data.lines.push_back(std::move(line));
  if (point) {
    data.markers.push_back({.x = kMsPerSecond / point->tpotMs,
                            .y = point->outputTokensPerSecond / point->gpus,
                            .text = ServingFiguresText::tr("%1 in flight").arg(format.number(point->concurrency, 0))});
  }
  return data;
}

}  // namespace fulcrum
