// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartPicture paints itself: grid and labels, patterns and signs of print, markers and notes.
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>

#include "charts/chart_picture.h"
#include "charts/label_placer.h"

namespace fulcrum {

namespace {

ChartPattern patternOf(const ChartBand& band, std::size_t place) {
  constexpr std::array kPatterns = {ChartPattern::Solid,      ChartPattern::Rising,   ChartPattern::Falling,
                                    ChartPattern::Horizontal, ChartPattern::Vertical, ChartPattern::Crossed};
  return band.pattern.value_or(kPatterns[place % kPatterns.size()]);
}

// On dark fills light lines, on light fills dark ones.
QPen patternPen(const QColor& fill) {
  QColor colour = fill.lightnessF() < 0.55F ? QColor(Qt::white) : QColor(Qt::black);
  colour.setAlphaF(0.55F);
  return QPen(colour, 0.75, Qt::SolidLine, Qt::FlatCap);
}

void paintPattern(QPainter& painter, const QPolygonF& polygon, ChartPattern pattern, const QColor& fill) {
  constexpr double kSpacing = 5;
  painter.setPen(patternPen(fill));
  const auto hatch = [&](double angle) { painter.drawLines(hatchLines(polygon, angle, kSpacing)); };
  switch (pattern) {
    case ChartPattern::Solid:
      break;
    case ChartPattern::Rising:
      hatch(-45);
      break;
    case ChartPattern::Falling:
      hatch(45);
      break;
    case ChartPattern::Horizontal:
      hatch(0);
      break;
    case ChartPattern::Vertical:
      hatch(90);
      break;
    case ChartPattern::Crossed:
      hatch(45);
      hatch(-45);
      break;
  }
}

// Circle, square, triangle, diamond.
void paintSign(QPainter& painter, QPointF at, std::size_t line, const QColor& colour) {
  constexpr double r = 3.5;
  painter.setPen(QPen(Qt::white, 1));
  painter.setBrush(colour);
  switch (line % 4) {
    case 0:
      painter.drawEllipse(at, r, r);
      break;
    case 1:
      painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, 1.8 * r, 1.8 * r));
      break;
    case 2:
      painter.drawPolygon(
          QPolygonF({at + QPointF(0, -1.2 * r), at + QPointF(1.15 * r, r), at + QPointF(-1.15 * r, r)}));
      break;
    default:
      painter.drawPolygon(QPolygonF(
          {at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0), at + QPointF(0, 1.3 * r), at + QPointF(-1.3 * r, 0)}));
      break;
  }
}

QList<QPointF> toPixels(const ChartFrame& frame, const QList<QPointF>& points) {
  QList<QPointF> pixels;
  pixels.reserve(points.size());
  for (const QPointF& point : points) pixels.append(frame.toPixel(point));
  return pixels;
}

QPen dashes(const QColor& colour, double width) {
  QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
  pen.setDashPattern({3, 3});
  return pen;
}

struct Note {
  QRectF box;
  QString text;
  QColor colour;
};
using Notes = QList<Note>;

QSizeF sizeOf(const QPainter& painter, const QString& text) {
  const QFontMetricsF metrics(painter.font());
  return {std::ceil(metrics.horizontalAdvance(text)), metrics.height()};
}

void paintNote(QPainter& painter, const Note& note, QColor ground) {
  ground.setAlphaF(0.8F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(note.box.adjusted(-2, 0, 2, 0), 3, 3);
  painter.setPen(note.colour);
  painter.drawText(note.box, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, note.text);
}

Note paintReference(QPainter& painter, const ChartReference& reference, const ChartFrame& frame, const Theme& theme) {
  const QColor colour = theme.colour(reference.colour);
  const double y = frame.yToPixel(reference.y);
  painter.setPen(dashes(colour, 1.5));
  painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
  const QSizeF size = sizeOf(painter, reference.name);
  const double above = y - size.height() - 2;
  const QPointF corner(frame.plot.left() + 6, above >= frame.plot.top() - 4 ? above : y + 2);
  return {QRectF(corner, size), reference.name, colour};
}

Notes paintMarkers(QPainter& painter, const std::vector<ChartMarker>& markers, const ChartFrame& frame,
                   const Theme& theme, LabelPlacer& placer) {
  const auto isInside = [&frame](const ChartMarker& marker) {
    return marker.x >= frame.x.min && marker.x <= frame.x.max && std::isfinite(marker.y);
  };
  for (const ChartMarker& marker : markers) {
    if (isInside(marker)) placer.addBox(QRectF(frame.toPixel({marker.x, marker.y}) - QPointF(7, 7), QSizeF(14, 14)));
  }
  Notes notes;
  for (const ChartMarker& marker : markers) {
    if (!isInside(marker)) continue;
    const QPointF at = frame.toPixel({marker.x, marker.y});
    painter.setPen(QPen(theme.mutedText(), 1, Qt::DotLine, Qt::FlatCap));
    painter.drawLine(at + QPointF(0, 6), QPointF(at.x(), frame.plot.bottom()));
    painter.setPen(QPen(theme.text(), 2));
    painter.setBrush(marker.filled ? theme.text() : theme.card());
    painter.drawEllipse(at, 4.5, 4.5);
    if (marker.text.isEmpty()) continue;
    notes.append({placer.place(at, sizeOf(painter, marker.text), 8), marker.text, theme.text()});
  }
  return notes;
}

struct EndLabel {
  QPointF end;
  QString text;
  QColor colour;
};

// In the gutter, each at the height of its end; those that would overlap move apart.
Notes labelsInGutter(const QPainter& painter, const QList<EndLabel>& ends, const ChartFrame& frame) {
  const double height = QFontMetricsF(painter.font()).height();
  QList<double> tops;
  double free = frame.plot.top() - height / 2;
  for (const EndLabel& label : ends) {
    tops.append(std::max(free, label.end.y() - height / 2));
    free = tops.last() + height;
  }
  double room = frame.plot.bottom() + height / 2;
  for (qsizetype i = tops.size() - 1; i >= 0; --i) {
    tops[i] = std::min(tops[i], room - height);
    room = tops[i];
  }
  Notes notes;
  for (qsizetype i = 0; i < ends.size(); ++i) {
    const QSizeF size = sizeOf(painter, ends[i].text);
    const double left = std::min(frame.plot.right() + 6, frame.size.width() - size.width());
    notes.append({QRectF(QPointF(left, tops[i]), size), ends[i].text, ends[i].colour});
  }
  return notes;
}

// Labels stand above one another as the ends of their lines do.
Notes placeEndLabels(const QPainter& painter, QList<EndLabel> ends, const ChartFrame& frame, LabelPlacer& placer) {
  std::stable_sort(ends.begin(), ends.end(),
                   [](const EndLabel& a, const EndLabel& b) { return a.end.y() < b.end.y(); });
  if (frame.gutter > 0) return labelsInGutter(painter, ends, frame);
  QList<QRectF> boxes;
  for (const EndLabel& label : ends) boxes.append(placer.place(label.end, sizeOf(painter, label.text), 3));
  std::stable_sort(boxes.begin(), boxes.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
  Notes notes;
  for (qsizetype i = 0; i < ends.size(); ++i) {
    QRectF box = boxes[i];
    box.setLeft(box.right() - sizeOf(painter, ends[i].text).width());
    notes.append({box, ends[i].text, ends[i].colour});
  }
  return notes;
}

}  // namespace

void ChartPicture::paintGrid(QPainter& painter) const {
  const Theme& theme = m_settings.theme;
  const QRectF& plot = m_frame.plot;
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const double tick : m_frame.y.ticks) {
    const bool base = tick == 0.0;
    painter.setPen(QPen(base ? theme.colour(TierRole::Unused) : theme.line(), 1));
    const double y = std::round(m_frame.yToPixel(tick));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
  }
  painter.setPen(QPen(theme.colour(TierRole::Unused), 1));
  for (const double tick : m_frame.xTicks) {
    const double x = std::round(m_frame.xToPixel(tick));
    painter.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 3));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(m_frame.font);
  painter.setPen(theme.mutedText());
  for (const AxisLabel& label : m_frame.labels) {
    const int lines = label.text.contains(u'\n') ? 0 : Qt::TextSingleLine;
    painter.drawText(label.box, static_cast<int>(label.alignment) | Qt::TextDontClip | lines, label.text);
  }
}

QRectF ChartPicture::barRect(const Bar& bar) const {
  const QPointF topLeft = m_frame.toPixel({bar.left, bar.upper});
  const QPointF bottomRight = m_frame.toPixel({bar.right, bar.lower});
  if (m_medium == Medium::Print) return {topLeft, bottomRight};
  const double ratio = m_settings.pixelRatio;
  const auto snapped = [ratio](QPointF p) {
    return QPointF(std::round(p.x() * ratio), std::round(p.y() * ratio)) / ratio;
  };
  return {snapped(topLeft), snapped(bottomRight)};
}

void ChartPicture::paintBars(QPainter& painter, const ChartData& data) const {
  constexpr double kSeam = 1;  // shows the ground between the pieces of a stack
  painter.setPen(Qt::NoPen);
  for (std::size_t b = 0; b < m_shape.bars.size(); ++b) {
    const QColor colour = m_settings.theme.colour(data.bands[b].colour);
    for (const Bar& bar : m_shape.bars[b]) {
      QRectF rect = barRect(bar);
      const bool roomy = rect.height() >= 4 * kSeam && rect.width() >= 6 * kSeam;
      if (roomy && bar.lower > 0) rect.setBottom(rect.bottom() - kSeam);
      if (roomy && bar.upper < 0) rect.setTop(rect.top() + kSeam);
      painter.fillRect(rect, colour);
    }
  }
}

// From each bar of a waterfall to the next, at the level they share.
void ChartPicture::paintConnectors(QPainter& painter, const ChartData& data) const {
  const QList<double> levels = levelsOf(data);
  // A step without a change has no bar: the line goes on.
  QList<QPair<double, double>> edges;
  for (qsizetype i = 0; i < levels.size(); ++i) edges.append({static_cast<double>(i), static_cast<double>(i)});
  for (const auto& band : m_shape.bars) {
    for (const Bar& bar : band) edges[std::lround((bar.left + bar.right) / 2)] = {bar.left, bar.right};
  }
  painter.setPen(QPen(m_settings.theme.mutedText(), 1));
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (qsizetype i = 0; i + 1 < levels.size(); ++i) {
    const double y = std::round(m_frame.yToPixel(levels[i]));
    painter.drawLine(QPointF(m_frame.xToPixel(edges[i].second), y), QPointF(m_frame.xToPixel(edges[i + 1].first), y));
  }
  painter.setRenderHint(QPainter::Antialiasing);
}

// Texts as wide as their bar's share stand in any case; wider ones where they touch neither another text nor a bar.
void ChartPicture::paintBarTexts(QPainter& painter, const ChartData& data) const {
  const QList<double> levels = levelsOf(data);
  const QFontMetricsF metrics(m_frame.font);
  const double slot = m_frame.xToPixel(1) - m_frame.xToPixel(0);
  painter.setFont(m_frame.font);
  QList<QRectF> taken;
  const auto isFree = [&](const QRectF& box) {
    const bool isOverBar = std::ranges::any_of(m_shape.bars, [&](const auto& band) {
      return std::ranges::any_of(band, [&](const Bar& bar) { return barRect(bar).intersects(box); });
    });
    return !isOverBar && box.right() <= m_frame.size.width() &&
           std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); });
  };
  for (const bool isWide : {false, true}) {
    for (qsizetype i = 0; i < std::min(levels.size(), data.barTexts.size()); ++i) {
      const QString& text = data.barTexts[i];
      const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
      if ((size.width() > slot) != isWide) continue;
      double top = levels[i];
      QColor colour = m_settings.theme.mutedText();
      for (std::size_t band = 0; band < data.bands.size(); ++band) {
        const double value = data.bands[band].values.value(i, 0.0);
        if (!std::isfinite(value) || value == 0) continue;
        top = std::max(levels[i], levels[i] - value);
        colour = band == 0 ? m_settings.theme.text() : m_settings.theme.colour(data.bands[band].colour);
      }
      const QPointF corner(m_frame.xToPixel(static_cast<double>(i)) - size.width() / 2,
                           m_frame.yToPixel(top) - size.height() - 1);
      const QRectF box(corner, size);
      if (isWide && !isFree(box)) continue;
      taken << box;
      paintNote(painter, {box, text, colour}, m_settings.theme.card());
    }
  }
}

void ChartPicture::paintPatterns(QPainter& painter, const ChartData& data) const {
  for (std::size_t b = 0; b < m_shape.bars.size(); ++b) {
    const QColor colour = m_settings.theme.colour(data.bands[b].colour);
    const ChartPattern pattern = patternOf(data.bands[b], b);
    for (const Bar& bar : m_shape.bars[b]) paintPattern(painter, QPolygonF(barRect(bar)), pattern, colour);
  }
  for (std::size_t b = 0; b < m_shape.bands.size(); ++b) {
    const BandShape& shape = m_shape.bands[b];
    if (shape.upper.isEmpty()) continue;
    QList<QPointF> outline = toPixels(m_frame, shape.upper);
    const QList<QPointF> lower = toPixels(m_frame, shape.lower);
    std::copy(lower.rbegin(), lower.rend(), std::back_inserter(outline));
    paintPattern(painter, QPolygonF(outline), patternOf(data.bands[b], b),
                 m_settings.theme.colour(data.bands[b].colour));
  }
}

void ChartPicture::paintLineSigns(QPainter& painter, const ChartData& data) const {
  constexpr qsizetype kSigns = 8;
  for (std::size_t l = 0; l < m_shape.lines.size(); ++l) {
    const QList<QPointF>& points = m_shape.lines[l].points;
    const qsizetype step = std::max<qsizetype>(1, points.size() / kSigns);
    // Each line starts elsewhere, so that signs of lines that run together stay apart.
    for (auto i = static_cast<qsizetype>(l) * step / 3; i < points.size(); i += step) {
      paintSign(painter, m_frame.toPixel(points[i]), l, m_settings.theme.colour(data.lines[l].colour));
    }
  }
}

void ChartPicture::paintAnnotations(QPainter& painter, const ChartData& data) const {
  LabelPlacer placer(m_frame.plot.adjusted(2, -4, -2, -2));
  for (const LineShape& line : m_shape.lines) {
    placer.addLine(toPixels(m_frame, line.points));
    for (const auto* edge : {&line.uncertainty.upper, &line.uncertainty.lower}) {
      placer.addLine(toPixels(m_frame, *edge), 3);
    }
  }
  painter.setFont(endLabelFont(m_frame.font));

  // Texts last, over every line.
  Notes notes;
  if (data.reference && !m_settings.hidden.contains(seriesCount(data) - 1)) {
    notes.append(paintReference(painter, *data.reference, m_frame, m_settings.theme));
    placer.addBox(notes.last().box);
  }
  notes.append(paintMarkers(painter, data.markers, m_frame, m_settings.theme, placer));
  QList<EndLabel> ends;
  for (std::size_t l = 0; l < m_shape.lines.size(); ++l) {
    const QString& text = data.lines[l].endLabel;
    if (text.isEmpty() || m_shape.lines[l].points.isEmpty()) continue;
    ends.append({m_frame.toPixel(m_shape.lines[l].points.last()), text, m_settings.theme.colour(data.lines[l].colour)});
  }
  notes.append(placeEndLabels(painter, ends, m_frame, placer));
  for (const Note& note : notes) paintNote(painter, note, m_settings.theme.card());
}

void ChartPicture::paintEmpty(QPainter& painter, const ChartData& data) const {
  const Theme& theme = m_settings.theme;
  const QRectF& plot = m_frame.plot;
  painter.setPen(QPen(theme.line(), 1));
  for (const double share : {0.0, 0.5, 1.0}) {
    const double y = std::round(plot.top() + share * plot.height()) + 0.5;
    painter.drawLine(QPointF(0, y), QPointF(m_frame.size.width(), y));
  }
  const QRectF room(8, 0, m_frame.size.width() - 16, m_frame.size.height());
  const QString text = summaryOf(data);
  painter.setFont(m_frame.font);
  QRectF box = painter.boundingRect(room, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, text);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.card());
  painter.drawRect(box.adjusted(-8, -4, 8, 4));
  painter.setPen(theme.mutedText());
  painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

void paintSeriesChip(QPainter& painter, const QRectF& rect, const ChartData& data, int series, const Theme& theme,
                     ChartPicture::Medium medium) {
  const auto bands = static_cast<int>(data.bands.size());
  const auto lines = static_cast<int>(data.lines.size());
  const auto index = static_cast<std::size_t>(series < bands ? series : series - bands);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (series < bands) {
    const QColor fill = theme.colour(data.bands[index].colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 2.5, 2.5);
    if (medium == ChartPicture::Medium::Print)
      paintPattern(painter, QPolygonF(rect), patternOf(data.bands[index], index), fill);
  } else {
    const bool isLine = series < bands + lines;
    const QColor colour = theme.colour(isLine ? data.lines[index].colour : data.reference->colour);
    const bool dashed = !isLine || data.lines[index].dashed;
    painter.setPen(dashed ? dashes(colour, 2) : QPen(colour, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (isLine && medium == ChartPicture::Medium::Print) paintSign(painter, rect.center(), index, colour);
  }
  painter.restore();
}

}  // namespace fulcrum
