// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paint_bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <cmath>

#include "charts/chart_samples.h"
#include "charts/chart_widget.h"
#include "curve/week_editor.h"

namespace fulcrum {
namespace {

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void timeChart(TimeTable& table, const char* name, ChartData data) {
  ChartWidget chart;
  chart.resize(600, 250);
  chart.setData(data);
  chart.beginGesture();
  QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
  std::vector<double> times;
  for (int i = 0; i < 50; ++i) {
    for (ChartBand& band : data.bands) band.values[i % band.values.size()] *= 0.99;
    for (ChartLine& line : data.lines) line.y[i % line.y.size()] *= 0.99;
    QElapsedTimer timer;
    timer.start();
    chart.setData(data);
    chart.render(&image);
    times.push_back(milliseconds(timer));
  }
  table.add(std::string("paint a chart of 600x250: ") + name, std::move(times));
}

curve::WeekCurve wave() {
  curve::WeekCurve values{};
  for (size_t hour = 0; hour < values.size(); ++hour)
    values[hour] = 30 - 14 * std::cos((static_cast<double>(hour % 24) - 4) * 0.2618);
  return values;
}

void timeWeekEditor(TimeTable& table) {
  constexpr int kHour = 38;
  constexpr int kSteps = 200;
  curve::WeekEditor editor;
  editor.resize(1000, 350);
  editor.setValues(wave());
  editor.setGhosts({wave(), wave()});
  editor.setOverlay(wave());
  editor.show();
  QApplication::processEvents();
  const auto geometry = editor.geometryNow();
  const QPointF start(geometry.xOf(kHour), geometry.yOf(editor.values()[kHour]));
  const auto send = [&](QEvent::Type type, QPointF position) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, editor.mapToGlobal(position), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&editor, &event);
  };
  send(QEvent::MouseButtonPress, start);
  std::vector<double> partial;
  std::vector<double> full;
  for (int step = 0; step < kSteps; ++step) {
    send(QEvent::MouseMove, start - QPointF(0, step % 40));
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendPostedEvents(&editor, QEvent::UpdateRequest);
    partial.push_back(milliseconds(timer));
    timer.start();
    editor.repaint();
    full.push_back(milliseconds(timer));
  }
  send(QEvent::MouseButtonRelease, start);
  table.add("paint the week editor of 1000x350: a frame of a drag", std::move(partial));
  table.add("paint the week editor of 1000x350: everything", std::move(full));
}

}  // namespace

void timePainting(TimeTable& table) {
  timeChart(table, "bars", samples::stack(ChartKind::StackedBars, 60));
  timeChart(table, "area", samples::stack(ChartKind::StackedArea, 60));
  timeChart(table, "own against rent", samples::crossing());
  ChartData year{.kind = ChartKind::Lines};
  year.lines = {{.name = QStringLiteral("load")}};
  for (int i = 0; i < 8760; ++i) year.lines[0].y << std::sin(i * 0.26) * 50;
  timeChart(table, "a line of 8760 hours", year);
  timeWeekEditor(table);
}

}  // namespace fulcrum
