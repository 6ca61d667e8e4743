// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/sweep_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "risk/outputs.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SweepFiguresText {
  Q_DECLARE_TR_FUNCTIONS(SweepFigures)
};

constexpr int kSweepTicks = 5;

size_t placeIn(const std::vector<std::string>& outputs, const std::string& output) {
  const auto found = std::ranges::find(outputs, output);
  return static_cast<size_t>(found == outputs.end() ? 0 : found - outputs.begin());
}

// Steps between two values have digits that nobody typed.
double inFewDigits(double value) {
  constexpr int kDigits = 4;
  if (value == 0 || !std::isfinite(value)) return value;
  const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - kDigits + 1);
  return std::round(value / step) * step;
}

std::function<QString(double)> formatOf(const std::string& path, const NumberFormat& format) {
  return [unit = unitOfTarget(path), format](double value) { return format.field(inFewDigits(value), unit); };
}

// Ticks at values of the sweep, few enough to be read.
QList<SurfaceTick> ticksAt(const QList<double>& values, const std::function<QString(double)>& text) {
  QList<SurfaceTick> ticks;
  const qsizetype step = std::max<qsizetype>(1, (values.size() + kSweepTicks - 1) / kSweepTicks);
  for (qsizetype index = 0; index < values.size(); index += step) ticks.append({values[index], text(values[index])});
  return ticks;
}

// Ascending, each once.
QList<double> axisValues(const risk::SweepTable& table, size_t axis) {
  QList<double> values;
  for (const risk::SweepRow& row : table.rows) values << row.axes[axis];
  std::ranges::sort(values);
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

qsizetype nearest(const QList<double>& values, double wanted) {
  qsizetype best = 0;
  for (qsizetype index = 1; index < values.size(); ++index) {
    if (std::abs(values[index] - wanted) < std::abs(values[best] - wanted)) best = index;
  }
  return best;
}

}  // namespace

ChartData sweepLine(const risk::SweepTable& table, const std::string& output, const Plan& plan,
                    std::optional<double> now, const NumberFormat& format) {
  ChartData data;
  const std::string& path = table.axes.front();
  data.title = outputName(plan, output);
  data.subtitle = SweepFiguresText::tr("over %1", "a field").arg(targetName(plan, path));
  data.xTitle = targetName(plan, path);
  data.formatX = formatOf(path, format);
  data.formatValue = [=](double value) { return outputInWords(output, value, format); };
  data.formatAxis = [=](double value) { return outputOnAxis(output, value, format); };
  data.emptyText = SweepFiguresText::tr("No value of the field gives this figure.");
  data.yFromZero = false;
  const size_t place = placeIn(table.outputs, output);
  ChartLine line{.name = data.title, .colour = ThemeRole::Accent};
  for (const risk::SweepRow& row : table.rows) {
    line.x << row.axes.front();
    line.y << row.outputs[place];
  }
  if (now && !line.x.isEmpty() && *now >= line.x.first() && *now <= line.x.last()) {
    const qsizetype at = nearest(line.x, *now);
    if (std::isfinite(line.y[at]))
      data.markers.push_back({.x = *now, .y = line.y[at], .text = SweepFiguresText::tr("Plan"), .filled = true});
  }
  data.lines.push_back(std::move(line));
  return data;
}

SurfaceData sweepSurface(const risk::SweepTable& table, const std::string& output, const Plan& plan, QPointF now,
                         const NumberFormat& format) {
  SurfaceData data;
  const std::string& x = table.axes[0];
  const std::string& y = table.axes[1];
  data.title = outputName(plan, output);
  data.emptyText = SweepFiguresText::tr("Some value has no figure here: choose narrower ranges or another figure.");
  data.grid.x = axisValues(table, 0);
  data.grid.y = axisValues(table, 1);
  data.xTitle = targetName(plan, x);
  data.yTitle = targetName(plan, y);
  const size_t place = placeIn(table.outputs, output);
  data.grid.z = QList<double>(data.grid.x.size() * data.grid.y.size(), std::nan(""));
  for (const risk::SweepRow& row : table.rows)
    data.grid.z[nearest(data.grid.y, row.axes[1]) * data.grid.x.size() + nearest(data.grid.x, row.axes[0])] =
        row.outputs[place];
  if (std::ranges::any_of(data.grid.z, [](double value) { return !std::isfinite(value); })) {
    data.grid = {};
    return data;
  }
  const double own = data.grid.at(nearest(data.grid.x, now.x()), nearest(data.grid.y, now.y()));
  for (double& value : data.grid.z) value -= own;
  data.subtitle =
      SweepFiguresText::tr("change against %1 at the plan's own values").arg(outputInWords(output, own, format));
  data.valueName = SweepFiguresText::tr("Change");
  data.formatX = formatOf(x, format);
  data.formatY = formatOf(y, format);
  const auto signedText = [output, format](double value) {
    return (value > 0 ? u"+"_s : QString()) + outputInWords(output, value, format);
  };
  data.formatValue = signedText;
  data.formatLevel = signedText;
  data.xTicks = ticksAt(data.grid.x, data.formatX);
  data.yTicks = ticksAt(data.grid.y, data.formatY);
  const bool more = risk::isMoreBetter(output);
  data.below = {SweepFiguresText::tr("less"), more ? ThemeRole::Worse : ThemeRole::Better};
  data.above = {SweepFiguresText::tr("more"), more ? ThemeRole::Better : ThemeRole::Worse};
  data.point = now;
  data.pointName = SweepFiguresText::tr("This plan");
  return data;
}

}  // namespace fulcrum
