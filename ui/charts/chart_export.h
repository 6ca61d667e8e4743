// SPDX-License-Identifier: GPL-3.0-or-later
// Charts outside the window: drawn fresh in the light theme with patterns and markers, as vectors with selectable
// text.
#pragma once

#include <QImage>
#include <QSize>
#include <QStringList>

#include <functional>

#include "charts/surface_data.h"

class QPainter;
class QRectF;

namespace fulcrum {

struct ChartPrint {
  bool title = true;   // title and subtitle above the chart
  bool legend = true;  // below the chart
};

// Draws into `target`, in the painter's coordinates, with 12 px type at 96 dpi (9 pt) whatever their scale.
void renderChart(QPainter& painter, const QRectF& target, const ChartData& data, const ChartPrint& print = {});

void renderSurface(QPainter& painter, const QRectF& target, const SurfaceData& data, const ChartPrint& print = {});

// A chart of any kind on its way out of the window.
struct PrintedChart {
  PrintedChart(ChartData data);
  PrintedChart(SurfaceData data);
  QString title;
  QString summary;
  std::function<void(QPainter&, const QRectF&)> render;
};

// `size` in px at 96 dpi; scale 2 gives twice the pixels.
[[nodiscard]] QImage chartImage(const PrintedChart& chart, QSize size, double scale = 2.0);

// Each writes one chart and returns the reason of a failure in the user's language, empty on success.
[[nodiscard]] QString writeChartPdf(const QString& path, const PrintedChart& chart, QSize size);
[[nodiscard]] QString writeChartSvg(const QString& path, const PrintedChart& chart, QSize size);
[[nodiscard]] QString writeChartPng(const QString& path, const PrintedChart& chart, QSize size);

void copyChartImage(const PrintedChart& chart, QSize size);

}  // namespace fulcrum
