// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "charts/chart_picture.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDpi = 96;
constexpr double kPagePadding = 12;
constexpr double kSafe = 0.96;  // paper's letters are a little wider than those that are measured

struct ChartExportText {
  Q_DECLARE_TR_FUNCTIONS(fulcrum::ChartExport)
};

// Widths that do not depend on the pixels of a screen.
QFont printFont(int pixelSize, QFont::Weight weight = QFont::Normal) {
  QFont font = QGuiApplication::font();
  font.setPixelSize(pixelSize);
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);  // keeps ligatures out: text is searched and copied
  return font;
}

// The words that fit into a line, and the rest.
std::pair<QString, QString> splitLine(const QString& text, const QFontMetricsF& metrics, double width) {
  if (metrics.horizontalAdvance(text) <= width) return {text, {}};
  qsizetype end = text.size();
  while (end > 0 && metrics.horizontalAdvance(text.left(end)) > width) end = text.lastIndexOf(u' ', end - 1);
  return end > 0 ? std::pair(text.left(end), text.mid(end + 1)) : std::pair(text, QString());
}

// What the chart is about stands beside its title, or below it, in up to two lines, where there is no room.
double paintTitle(QPainter& painter, double room, const QString& title, const QString& about, const Theme& theme) {
  if (title.isEmpty() && about.isEmpty()) return 0;
  constexpr double kBetween = 10;
  const double width = room * kSafe;
  const QFont bold = printFont(14, QFont::DemiBold);
  const QFont plain = printFont(12);
  const QFontMetricsF metrics(bold);
  const QFontMetricsF plainMetrics(plain);
  painter.setFont(bold);
  painter.setPen(theme.text());
  const QString shown = metrics.elidedText(title, Qt::ElideMiddle, width);
  painter.drawText(QPointF(0, metrics.ascent()), shown);
  const double beside = title.isEmpty() ? 0 : metrics.horizontalAdvance(shown) + kBetween;
  painter.setFont(plain);
  painter.setPen(theme.mutedText());
  if (beside == 0 || beside + plainMetrics.horizontalAdvance(about) <= width) {
    painter.drawText(QPointF(beside, metrics.ascent()), plainMetrics.elidedText(about, Qt::ElideRight, width - beside));
    return std::ceil(metrics.height()) + 8;
  }
  const auto [first, rest] = splitLine(about, plainMetrics, width);
  double y = metrics.height();
  for (const QString& line : {first, rest}) {
    if (line.isEmpty()) continue;
    painter.drawText(QPointF(0, y + plainMetrics.ascent()), plainMetrics.elidedText(line, Qt::ElideRight, width));
    y += plainMetrics.height();
  }
  return std::ceil(y) + 8;
}

// Lays the legend out from y = 0 downwards, paints it if there is a painter, and returns its height.
double legend(QPainter* painter, double width, const ChartData& data, const Theme& theme) {
  const int count = seriesCount(data);
  if (count < 2 && data.kind != ChartKind::StackedBars) return 0;  // bars do not say what they are of
  constexpr double kChip = 14;
  const QFont font = printFont(12);
  const QFontMetricsF metrics(font);
  double x = 0;
  double y = 6;
  for (int i = 0; i < count; ++i) {
    const QString name = metrics.elidedText(seriesName(data, i), Qt::ElideRight, width * kSafe - kChip - 6);
    const double needed = kChip + 6 + metrics.horizontalAdvance(name);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += metrics.height() + 3;
    }
    if (painter) {
      paintSeriesChip(*painter, QRectF(x, y + (metrics.height() - 10) / 2, kChip, 10), data, i, theme,
                      ChartPicture::Medium::Print);
      painter->setFont(font);
      painter->setPen(theme.text());
      painter->drawText(QPointF(x + kChip + 6, y + metrics.ascent()), name);
    }
    x += needed + 16;
  }
  return y + metrics.height();
}

template <class Device>
QString paintOn(Device& device, const QRectF& target, const PrintedChart& chart) {
  QPainter painter;
  if (!painter.begin(&device)) return ChartExportText::tr("The file cannot be written.");
  chart.render(painter, target);
  return painter.end() ? QString() : ChartExportText::tr("The file cannot be written.");
}

// Writes through a temporary file, so that a failure leaves the old file.
template <class Write>
QString writeFile(const QString& path, Write write) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return file.errorString();
  const QString error = write(file);
  if (!error.isEmpty()) return error;
  return file.commit() ? QString() : file.errorString();
}

QRectF padded(QSizeF size, double scale) {
  const double padding = kPagePadding * scale;
  return QRectF(QPointF(), size * scale).adjusted(padding, padding, -padding, -padding);
}

}  // namespace

namespace {

// Calls paint with the room left at 96 dpi, its top left corner at the painter's origin.
template <class Paint>
void paintAtPrintSize(QPainter& painter, const QRectF& target, Paint paint) {
  const double scale =
      painter.device()->logicalDpiX() / kDpi / std::hypot(painter.transform().m11(), painter.transform().m12());
  painter.save();
  painter.translate(target.topLeft());
  painter.scale(scale, scale);
  paint(target.size() / scale);
  painter.restore();
}

}  // namespace

void renderChart(QPainter& painter, const QRectF& target, const ChartData& data, const ChartPrint& print) {
  paintAtPrintSize(painter, target, [&](QSizeF size) {
    const Theme theme = lightTheme();
    const double top = print.title ? paintTitle(painter, size.width(), data.title, data.subtitle, theme) : 0;
    const double bottom = print.legend ? legend(nullptr, size.width(), data, theme) : 0;
    ChartPicture picture(ChartPicture::Medium::Print);
    picture.show(
        data,
        {.theme = theme, .font = printFont(12), .size = {size.width(), std::max(40.0, size.height() - top - bottom)}});
    painter.translate(0, top);
    picture.paint(painter, data);
    if (!print.legend) return;
    painter.translate(0, picture.frame().size.height());
    legend(&painter, size.width(), data, theme);
  });
}

void renderSurface(QPainter& painter, const QRectF& target, const SurfaceData& data, const ChartPrint& print) {
  paintAtPrintSize(painter, target, [&](QSizeF size) {
    const Theme theme = lightTheme();
    const double top = print.title ? paintTitle(painter, size.width(), data.title, data.subtitle, theme) : 0;
    painter.translate(0, top);
    paintSurface(painter, {size.width(), std::max(40.0, size.height() - top)}, data, theme, printFont(12));
  });
}

PrintedChart::PrintedChart(ChartData data) : title(data.title), summary(summaryOf(data)) {
  render = [data = std::move(data)](QPainter& painter, const QRectF& target) { renderChart(painter, target, data); };
}

PrintedChart::PrintedChart(SurfaceData data) : title(data.title), summary(summaryOf(data)) {
  render = [data = std::move(data)](QPainter& painter, const QRectF& target) { renderSurface(painter, target, data); };
}

QImage chartImage(const PrintedChart& chart, QSize size, double scale) {
  QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
  image.fill(lightTheme().card());
  const int dotsPerMetre = static_cast<int>(std::lround(kDpi * scale / 0.0254));
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  QPainter painter(&image);
  chart.render(painter, padded(size, scale));
  return image;
}

QString writeChartPdf(const QString& path, const PrintedChart& chart, QSize size) {
  return writeFile(path, [&](QIODevice& file) {
    QPdfWriter writer(&file);
    writer.setTitle(chart.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(size) * 72 / kDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    return paintOn(writer, padded(size, 1200 / kDpi), chart);
  });
}

QString writeChartSvg(const QString& path, const PrintedChart& chart, QSize size) {
  return writeFile(path, [&](QIODevice& file) {
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(static_cast<int>(kDpi));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(chart.title);
    generator.setDescription(chart.summary);
    return paintOn(generator, padded(size, 1), chart);
  });
}

QString writeChartPng(const QString& path, const PrintedChart& chart, QSize size) {
  return writeFile(path, [&](QIODevice& file) {
    return chartImage(chart, size).save(&file, "PNG") ? QString() : ChartExportText::tr("The file cannot be written.");
  });
}

void copyChartImage(const PrintedChart& chart, QSize size) {
  QGuiApplication::clipboard()->setImage(chartImage(chart, size));
}

}  // namespace fulcrum
