// SPDX-License-Identifier: GPL-3.0-or-later
// Draws chart data with Qt Charts; the one place that knows the library. Qt Charts draws areas and lines. Axes and
// labels are painted here, because its own shift the plot, drop duplicates and collide; bars are, because 360
// rectangles cost 0.2 ms painted and tens of ms as an area.
#pragma once

#include <QGraphicsScene>
#include <vector>

#include "charts/chart_frame.h"
#include "charts/chart_shape.h"

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;
QT_END_NAMESPACE

namespace fulcrum {

class ChartPicture {
 public:
  enum class Medium {
    Screen,  // edges of bars on pixels
    Print    // light, with patterns and markers
  };
  explicit ChartPicture(Medium medium);
  ~ChartPicture();
  ChartPicture(const ChartPicture&) = delete;
  ChartPicture& operator=(const ChartPicture&) = delete;

  struct Settings {
    Theme theme{};
    QFont font{};
    QSizeF size{};
    double pixelRatio = 1;
    HiddenSeries hidden{};
    bool hold = false;  // keep the y axis of the last call
  };
  // Shows other data. Objects of the library are kept while the number of series stays the same.
  void show(const ChartData& data, const Settings& settings);

  // Paints what is shown with its top left corner at the painter's origin.
  void paint(QPainter& painter, const ChartData& data);

  [[nodiscard]] const ChartFrame& frame() const { return m_frame; }
  // How many series objects were ever made: tests hold that updates make none.
  [[nodiscard]] int seriesMade() const { return m_seriesMade; }

 private:
  struct Area {
    QAreaSeries* series = nullptr;
    QLineSeries* upper = nullptr;
    QLineSeries* lower = nullptr;
  };
  Area makeArea();
  void makeSeries(std::size_t bands, std::size_t lines);
  void style(const ChartData& data);
  void feed(const Area& area, const BandShape& shape);

  [[nodiscard]] QRectF barRect(const Bar& bar) const;
  void paintGrid(QPainter& painter) const;
  void paintBars(QPainter& painter, const ChartData& data) const;
  void paintConnectors(QPainter& painter, const ChartData& data) const;
  void paintBarTexts(QPainter& painter, const ChartData& data) const;
  void paintPatterns(QPainter& painter, const ChartData& data) const;
  void paintLineSigns(QPainter& painter, const ChartData& data) const;
  void paintAnnotations(QPainter& painter, const ChartData& data) const;
  void paintEmpty(QPainter& painter, const ChartData& data) const;

  Medium m_medium;
  Settings m_settings;
  ChartFrame m_frame;
  ChartShape m_shape;
  bool m_shown = false;
  int m_seriesMade = 0;

  QGraphicsScene m_scene;
  QChart* m_chart;
  QValueAxis* m_x;
  QValueAxis* m_y;
  std::vector<Area> m_bands;
  std::vector<Area> m_uncertainties;
  std::vector<QLineSeries*> m_lines;
};

// Draws a sign of a series (chip in the legend): a filled square, in print with its pattern, or a piece of line.
void paintSeriesChip(QPainter& painter, const QRectF& rect, const ChartData& data, int series, const Theme& theme,
                     ChartPicture::Medium medium);

}  // namespace fulcrum
