// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"
#include "theme/metrics.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace fulcrum {

namespace {

constexpr int kMostDashedPoints = 200;
constexpr int kMostRoundPoints = 400;  // above, wide lines with round joins cost 10 ms and more

void replaceIfChanged(QLineSeries* series, const QList<QPointF>& points) {
  if (series->points() != points) series->replace(points);
}

QValueAxis* hiddenAxis(QChart* chart, Qt::Alignment alignment) {
  auto* axis = new QValueAxis(chart);
  axis->setVisible(false);
  chart->addAxis(axis, alignment);
  return axis;
}

}  // namespace

ChartPicture::ChartPicture(Medium medium) : m_medium(medium), m_chart(new QChart) {
  m_chart->setAnimationOptions(QChart::NoAnimation);
  m_chart->setBackgroundVisible(false);
  m_chart->setPlotAreaBackgroundVisible(false);
  m_chart->setDropShadowEnabled(false);
  m_chart->setMargins({});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->legend()->hide();
  m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
  m_scene.addItem(m_chart);
  m_x = hiddenAxis(m_chart, Qt::AlignBottom);
  m_y = hiddenAxis(m_chart, Qt::AlignLeft);
}

ChartPicture::~ChartPicture() = default;

ChartPicture::Area ChartPicture::makeArea() {
  auto* series = new QAreaSeries;
  // An area series does not own its boundaries.
  Area area{series, new QLineSeries(series), new QLineSeries(series)};
  series->setUpperSeries(area.upper);
  series->setLowerSeries(area.lower);
  series->setPen(Qt::NoPen);
  m_chart->addSeries(series);
  series->attachAxis(m_x);
  series->attachAxis(m_y);
  ++m_seriesMade;
  return area;
}

void ChartPicture::makeSeries(std::size_t bands, std::size_t lines) {
  if (m_bands.size() == bands && m_lines.size() == lines) return;
  m_chart->removeAllSeries();
  m_bands.clear();
  m_uncertainties.clear();
  m_lines.clear();
  for (std::size_t i = 0; i < bands; ++i) m_bands.push_back(makeArea());
  for (std::size_t i = 0; i < lines; ++i) m_uncertainties.push_back(makeArea());
  for (std::size_t i = 0; i < lines; ++i) {
    auto* line = new QLineSeries;
    m_chart->addSeries(line);
    line->attachAxis(m_x);
    line->attachAxis(m_y);
    m_lines.push_back(line);
    ++m_seriesMade;
  }
}

void ChartPicture::style(const ChartData& data) {
  const Theme& theme = m_settings.theme;
  for (std::size_t i = 0; i < m_bands.size(); ++i) {
    const QBrush brush(theme.colour(data.bands[i].colour));
    if (m_bands[i].series->brush() != brush) m_bands[i].series->setBrush(brush);
  }
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const ChartLine& line = data.lines[i];
    QColor colour = theme.colour(line.colour);
    QPen pen(colour, line.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (m_shape.lines[i].points.size() > kMostRoundPoints) {
      pen = QPen(colour, 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    }
    if (line.dashed && m_shape.lines[i].points.size() <= kMostDashedPoints) {
      pen.setDashPattern({3, 3});
      pen.setCapStyle(Qt::FlatCap);
    }
    if (m_lines[i]->pen() != pen) m_lines[i]->setPen(pen);
    colour.setAlphaF(theme.dark ? 0.22F : 0.15F);
    if (m_uncertainties[i].series->brush() != QBrush(colour)) m_uncertainties[i].series->setBrush(colour);
  }
}

void ChartPicture::feed(const Area& area, const BandShape& shape) {
  replaceIfChanged(area.upper, shape.upper);
  replaceIfChanged(area.lower, shape.lower);
}

void ChartPicture::show(const ChartData& data, const Settings& settings) {
  const bool hold = settings.hold && m_shown && m_frame.size == settings.size;
  const ChartFrame before = m_frame;
  m_settings = settings;
  m_frame = frameOf(data, settings.hidden, settings.size, settings.font, hold ? &before : nullptr);
  m_shape =
      shapeOf(data, settings.hidden, m_frame.x, m_frame.plot.width() * settings.pixelRatio, m_medium == Medium::Screen);
  m_shown = true;

  const QRectF whole(QPointF(), settings.size);
  if (m_scene.sceneRect() != whole) m_scene.setSceneRect(whole);
  if (m_chart->size() != settings.size) m_chart->resize(settings.size);
  if (before.plot != m_frame.plot || before.size != m_frame.size) m_chart->setPlotArea(m_frame.plot);
  m_x->setRange(m_frame.x.min, m_frame.x.max);
  m_y->setRange(m_frame.y.min, m_frame.y.max);

  makeSeries(m_shape.bands.size(), data.lines.size());
  style(data);
  for (std::size_t i = 0; i < m_bands.size(); ++i) feed(m_bands[i], m_shape.bands[i]);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    feed(m_uncertainties[i], m_shape.lines[i].uncertainty);
    replaceIfChanged(m_lines[i], m_shape.lines[i].points);
  }
  m_chart->layout()->activate();
}

void ChartPicture::paint(QPainter& painter, const ChartData& data) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (isEmpty(data)) {
    paintEmpty(painter, data);
  } else {
    paintGrid(painter);
    if (data.kind == ChartKind::Waterfall) paintConnectors(painter, data);
    paintBars(painter, data);
    const QRectF whole(QPointF(), m_frame.size);
    m_scene.render(&painter, whole, whole);
    if (m_medium == Medium::Print) {
      paintPatterns(painter, data);
      paintLineSigns(painter, data);
    }
    paintAnnotations(painter, data);
    if (data.kind == ChartKind::Waterfall) paintBarTexts(painter, data);
  }
  painter.restore();
}

}  // namespace fulcrum
