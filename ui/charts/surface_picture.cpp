// SPDX-License-Identifier: GPL-3.0-or-later
// How a surface is painted: bands of colour as an image, and over it, as vectors, contours, axes and texts.
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "charts/label_placer.h"
#include "charts/surface_data.h"

namespace fulcrum {
namespace {

constexpr QSize kLargestImage(800, 500);  // more pixels show no more of a grid
constexpr double kStrongest = 0.85;       // share of a side's colour at the far end of its bands
constexpr double kWeakest = 0.10;

class SurfaceFrame {
 public:
  SurfaceFrame(const SurfaceData& data, const QRectF& plot) : m_grid(data.grid), m_plot(plot) {}
  [[nodiscard]] QPointF toPixel(QPointF value) const {
    const double x = (value.x() - m_grid.x.first()) / (m_grid.x.last() - m_grid.x.first());
    const double y = (value.y() - m_grid.y.first()) / (m_grid.y.last() - m_grid.y.first());
    return {m_plot.left() + x * m_plot.width(), m_plot.bottom() - y * m_plot.height()};
  }
  [[nodiscard]] QPolygonF toPixels(const QPolygonF& line) const {
    QPolygonF pixels;
    for (const QPointF& point : line) pixels.append(toPixel(point));
    return pixels;
  }

 private:
  const ValueGrid& m_grid;
  QRectF m_plot;
};

QColor mixed(const QColor& ground, const QColor& colour, double share) {
  const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
  return {part(ground.red(), colour.red()), part(ground.green(), colour.green()), part(ground.blue(), colour.blue())};
}

// One colour a band between neighbouring levels: that of its side, the paler the nearer to zero.
class Bands {
 public:
  Bands(const SurfaceData& data, const QList<double>& levels, const Theme& theme) : m_levels(levels) {
    const auto [low, high] = std::minmax_element(data.grid.z.begin(), data.grid.z.end());
    const double farthest = std::max({std::abs(*low), std::abs(*high), 1e-12});
    for (qsizetype i = 0; i <= levels.size(); ++i) {
      const double from = i > 0 ? levels[i - 1] : *low;
      const double to = i < levels.size() ? levels[i] : *high;
      const double middle = (from + to) / 2;
      const double share = kWeakest + (kStrongest - kWeakest) * std::min(1.0, std::abs(middle) / farthest);
      const SurfaceSide& side = middle < 0 ? data.below : data.above;
      m_colours.append(mixed(theme.card(), theme.colour(side.colour), share).rgb());
    }
  }
  [[nodiscard]] QRgb colourOf(double value) const {
    const auto band = std::upper_bound(m_levels.begin(), m_levels.end(), value) - m_levels.begin();
    return m_colours[band];
  }

 private:
  const QList<double>& m_levels;
  QList<QRgb> m_colours;
};

QImage bandImage(const SurfaceData& data, const Bands& bands, QSize size) {
  QImage image(size, QImage::Format_RGB32);
  const ValueGrid& grid = data.grid;
  for (int row = 0; row < size.height(); ++row) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
    const double y = grid.y.last() + (grid.y.first() - grid.y.last()) * (row + 0.5) / size.height();
    for (int column = 0; column < size.width(); ++column) {
      const double x = grid.x.first() + (grid.x.last() - grid.x.first()) * (column + 0.5) / size.width();
      line[column] = bands.colourOf(valueAt(grid, {x, y}));
    }
  }
  return image;
}

QFont strongFont(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

QSizeF sizeOf(const QFont& font, const QString& text) {
  const QFontMetricsF metrics(font);
  return {std::ceil(metrics.horizontalAdvance(text)), metrics.height()};
}

void paintText(QPainter& painter, const QRectF& box, const QString& text, const Theme& theme) {
  QColor ground = theme.card();
  ground.setAlphaF(0.8F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 3, 3);
  painter.setPen(theme.text());
  painter.drawText(box, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, text);
}

// The place at a share of a line's length.
QPointF placeOn(const QPolygonF& line, double share) {
  double left = 0;
  for (qsizetype i = 1; i < line.size(); ++i) left += QLineF(line[i - 1], line[i]).length() * share;
  for (qsizetype i = 1; i < line.size(); ++i) {
    const QLineF piece(line[i - 1], line[i]);
    if (left <= piece.length()) return piece.length() > 0 ? piece.pointAt(left / piece.length()) : line[i];
    left -= piece.length();
  }
  return line.last();
}

struct PlacedNote {
  QRectF box;
  QString text;
};

// Texts that stand where no other one does.
class PlacedNotes {
 public:
  explicit PlacedNotes(const QRectF& area) : m_area(area.adjusted(4, 2, -4, -2)) {}
  void add(const QRectF& box, const QString& text) { m_notes.append({box, text}); }
  bool addIfFree(const QRectF& box, const QString& text) {
    const QRectF roomy = box.adjusted(-5, -2, 5, 2);
    const bool taken =
        std::any_of(m_notes.begin(), m_notes.end(), [&](const PlacedNote& note) { return note.box.intersects(roomy); });
    if (taken || !m_area.contains(box)) return false;
    m_notes.append({box, text});
    return true;
  }
  [[nodiscard]] const QList<PlacedNote>& all() const { return m_notes; }

 private:
  QRectF m_area;
  QList<PlacedNote> m_notes;
};

void paintAxes(QPainter& painter, const SurfaceData& data, const SurfaceFrame& frame, const QRectF& plot,
               const Theme& theme) {
  const QFontMetricsF metrics(painter.font());
  painter.setPen(theme.mutedText());
  double taken = -1e9;
  for (const SurfaceTick& tick : data.xTicks) {
    const double x = frame.toPixel({tick.at, data.grid.y.first()}).x();
    const double width = metrics.horizontalAdvance(tick.text);
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5 || x - width / 2 < taken + 12) continue;
    taken = x + width / 2;
    painter.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 4));
    painter.drawText(QRectF(x - width / 2 - 1, plot.bottom() + 6, width + 2, metrics.height()),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, tick.text);
  }
  for (const SurfaceTick& tick : data.yTicks) {
    const double y = frame.toPixel({data.grid.x.first(), tick.at}).y();
    if (y < plot.top() - 0.5 || y > plot.bottom() + 0.5) continue;
    painter.drawLine(QPointF(plot.left() - 4, y), QPointF(plot.left() - 1, y));
    painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 8, metrics.height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextDontClip, tick.text);
  }
  painter.drawText(QRectF(0, 0, plot.right(), metrics.height()), Qt::AlignLeft | Qt::AlignTop, data.yTitle);
  painter.drawText(QRectF(plot.left(), plot.bottom() + 8 + metrics.height(), plot.width(), metrics.height()),
                   Qt::AlignRight | Qt::AlignTop, data.xTitle);
}

// Zero strong, other levels thin; each line with its value where there is room on it.
void paintContours(QPainter& painter, const SurfaceData& data, const QList<double>& levels, const SurfaceFrame& frame,
                   const Theme& theme, PlacedNotes& notes) {
  constexpr double kShortest = 60;  // px of a line that is named
  for (const double level : levels) {
    const bool zero = level == 0;
    painter.setPen(QPen(zero ? theme.text() : theme.mutedText(), zero ? 2.5 : 0.75));
    painter.setBrush(Qt::NoBrush);
    const QString text = zero ? data.valueName + QStringLiteral(" = 0") : data.formatLevel(level);
    const QSizeF size = sizeOf(painter.font(), text);
    for (const QPolygonF& line : contourLines(data.grid, level)) {
      const QPolygonF pixels = frame.toPixels(line);
      painter.drawPolyline(pixels);
      const QRectF extent = pixels.boundingRect();
      if (extent.width() + extent.height() < kShortest) continue;
      for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
        QRectF box(QPointF(), size);
        box.moveCenter(placeOn(pixels, share));
        if (notes.addIfFree(box, text)) break;
      }
    }
  }
}

void paintPoint(QPainter& painter, QPointF at, const Theme& theme) {
  painter.setPen(QPen(theme.text(), 2));
  painter.setBrush(theme.card());
  painter.drawEllipse(at, 5.5, 5.5);
  painter.setBrush(theme.text());
  painter.drawEllipse(at, 1.5, 1.5);
}

// A corner of the plot where the side is, its usual one first, or else where it is at its strongest.
QPointF sidePlace(const ValueGrid& grid, bool isAbove, const SurfaceFrame& frame) {
  const auto holdsAt = [&](qsizetype x, qsizetype y) { return isAbove ? grid.at(x, y) > 0 : grid.at(x, y) < 0; };
  const qsizetype lastX = grid.x.size() - 1;
  const qsizetype lastY = grid.y.size() - 1;
  for (const bool usualX : {true, false}) {
    for (const bool usualY : {true, false}) {
      const qsizetype x = usualX == isAbove ? lastX : 0;
      const qsizetype y = usualY == isAbove ? lastY : 0;
      if (holdsAt(x, y)) return frame.toPixel({grid.x[x], grid.y[y]});
    }
  }
  const auto [low, high] = std::minmax_element(grid.z.begin(), grid.z.end());
  const qsizetype strongest = (isAbove ? high : low) - grid.z.begin();
  return frame.toPixel({grid.x[strongest % grid.x.size()], grid.y[strongest / grid.x.size()]});
}

void addSides(const QFont& font, const SurfaceData& data, const SurfaceFrame& frame, const QRectF& plot,
              PlacedNotes& notes, LabelPlacer& placer) {
  const auto [low, high] = std::minmax_element(data.grid.z.begin(), data.grid.z.end());
  const QRectF room = plot.adjusted(10, 8, -10, -8);
  const auto add = [&](const SurfaceSide& side, bool isAbove) {
    QRectF box(QPointF(), sizeOf(font, side.name));
    box.moveCenter(sidePlace(data.grid, isAbove, frame));
    box.moveLeft(std::max(room.left(), std::min(box.left(), room.right() - box.width())));
    box.moveTop(std::max(room.top(), std::min(box.top(), room.bottom() - box.height())));
    placer.addBox(box);
    notes.add(box, side.name);
  };
  if (*low < 0) add(data.below, false);
  if (*high > 0) add(data.above, true);
}

}  // namespace

QRectF surfacePlot(QSizeF size, const SurfaceData& data, const QFont& font) {
  const QFontMetricsF metrics(font);
  double left = 0;
  for (const SurfaceTick& tick : data.yTicks) left = std::max(left, metrics.horizontalAdvance(tick.text));
  const double line = std::ceil(metrics.height());
  left = std::ceil(left) + 10;
  return {left, line + 8, std::max(10.0, std::floor(size.width() - left - 12)),
          std::max(10.0, std::floor(size.height() - 3 * line - 20))};
}

void paintSurface(QPainter& painter, QSizeF size, const SurfaceData& data, const Theme& theme, const QFont& font) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.setFont(font);
  if (isEmpty(data)) {
    painter.setPen(theme.mutedText());
    painter.drawText(QRectF(QPointF(8, 0), size - QSizeF(16, 0)), Qt::AlignCenter | Qt::TextWordWrap, data.emptyText);
    painter.restore();
    return;
  }
  const QRectF plot = surfacePlot(size, data, font);
  const SurfaceFrame frame(data, plot);
  const QList<double> levels = contourLevels(data.grid);
  painter.drawImage(plot, bandImage(data, Bands(data, levels, theme), plot.size().toSize().boundedTo(kLargestImage)));
  paintAxes(painter, data, frame, plot, theme);
  const QFont strong = strongFont(font);
  LabelPlacer placer(plot.adjusted(4, 2, -4, -2));
  PlacedNotes notes(plot);
  addSides(strong, data, frame, plot, notes, placer);
  const std::optional<QPointF> at = data.point ? std::optional(frame.toPixel(*data.point)) : std::nullopt;
  if (at) {
    placer.addBox(QRectF(*at - QPointF(8, 8), QSizeF(16, 16)));
    notes.add(placer.place(*at, sizeOf(strong, data.pointName), 9), data.pointName);
    notes.add(QRectF(*at - QPointF(8, 8), QSizeF(16, 16)), QString());
  }
  const qsizetype named = notes.all().size();
  painter.setClipRect(plot);
  paintContours(painter, data, levels, frame, theme, notes);
  if (at) paintPoint(painter, *at, theme);
  for (qsizetype i = 0; i < notes.all().size(); ++i) {
    const PlacedNote& note = notes.all()[i];
    painter.setFont(i < named ? strong : font);
    if (!note.text.isEmpty()) paintText(painter, note.box, note.text, theme);
  }
  painter.restore();
}

}  // namespace fulcrum
