// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLabelGap = 8;  // between labels and plot
constexpr double kSpareRight = 6;

AxisScale verticalScale(const Extent& extent, int maxTicks, const ChartFrame* held) {
  if (!held) return niceScale(extent.min, extent.max, maxTicks);
  const AxisScale& still = held->y;
  if (extent.min >= still.min && extent.max <= still.max) return still;
  return niceScale(std::min(extent.min, still.min), std::max(extent.max, still.max), maxTicks);
}

// Places y labels and returns the room they take at the left.
double leftMargin(const ChartData& data, const AxisScale& y, const QFontMetricsF& metrics) {
  double width = 0;
  for (const double tick : y.ticks) width = std::max(width, metrics.horizontalAdvance(axisText(data, tick)));
  return std::ceil((width + kLabelGap) / 4) * 4;
}

// Nothing where the names would take more than a quarter of the width.
double gutterFor(const ChartData& data, const QFont& font, double width) {
  constexpr double kGutterGap = 6;
  double widest = 0;
  const QFontMetricsF metrics(endLabelFont(font));
  for (const ChartLine& line : data.lines) widest = std::max(widest, metrics.horizontalAdvance(line.endLabel));
  return widest > 0 && widest < width / 4 ? std::ceil(widest + kGutterGap) : 0;
}

void addYLabels(ChartFrame& frame, const ChartData& data, const QFontMetricsF& metrics) {
  QString previous;
  for (const double tick : frame.y.ticks) {
    const QString text = axisText(data, tick);
    if (text == previous) continue;  // the format is coarser than the ticks
    previous = text;
    const double centre = frame.yToPixel(tick);
    frame.labels.append({QRectF(0, centre - metrics.height() / 2, frame.plot.left() - kLabelGap, metrics.height()),
                         text, Qt::AlignRight | Qt::AlignVCenter});
  }
}

struct Candidate {
  double x = 0;
  QString text;
};

QList<Candidate> labelCandidates(const ChartData& data, const ChartFrame& frame, const QFontMetricsF& metrics) {
  QList<Candidate> candidates;
  const double span = std::max(frame.x.max - frame.x.min, 1e-12);
  if (data.xLabels.isEmpty() || data.kind == ChartKind::Steps) {
    const auto text = [&](double x) { return data.formatX ? data.formatX(x) : QLocale().toString(x, 'g', 6); };
    const double widest = std::max({metrics.horizontalAdvance(text(frame.x.min)),
                                    metrics.horizontalAdvance(text(frame.x.max)), metrics.horizontalAdvance(u'0') * 4});
    const int count = std::clamp(static_cast<int>(frame.plot.width() / (widest + 40)), 2, 13);
    for (const double tick : insideScale(frame.x.min, frame.x.max, count).ticks) candidates.append({tick, text(tick)});
    return candidates;
  }
  const QStringList& labels = data.xShortLabels.size() == data.xLabels.size() ? data.xShortLabels : data.xLabels;
  const bool chosen = labels.contains(QString());
  double widest = 0;
  for (const QString& label : labels) widest = std::max(widest, metrics.horizontalAdvance(label));
  const int stride = chosen ? 1 : labelStride(widest, frame.plot.width() / span);
  for (qsizetype i = 0; i < labels.size(); i += stride) {
    if (!labels[i].isEmpty())
      candidates.append({data.kind == ChartKind::StackedBars ? static_cast<double>(i) : xAt(data, i), labels[i]});
  }
  return candidates;
}

void addXLabels(ChartFrame& frame, const ChartData& data, const QFontMetricsF& metrics) {
  constexpr double kGap = 12;
  double taken = -kGap;
  const double top = frame.plot.bottom() + 6;
  for (const Candidate& candidate : labelCandidates(data, frame, metrics)) {
    const double width = std::ceil(metrics.horizontalAdvance(candidate.text)) + 1;
    const double left =
        std::clamp(frame.xToPixel(candidate.x) - width / 2, 0.0, std::max(0.0, frame.size.width() - width));
    if (left < taken + kGap) continue;
    taken = left + width;
    frame.xTicks.append(candidate.x);
    frame.labels.append({QRectF(left, top, width, metrics.height()), candidate.text, Qt::AlignCenter});
  }
}

constexpr double kSlotGap = 6;  // between the labels of neighbouring bars

bool hasNamedBars(const ChartData& data) {
  return data.kind == ChartKind::Waterfall || (data.kind == ChartKind::StackedBars && data.namedBars);
}

// Lines of names below bars: what is measured by a waterfall has short ones.
int nameLines(const ChartData& data) {
  return data.kind == ChartKind::Waterfall ? 2 : 3;
}

// In up to so many lines, which are cut where they do not fit.
QString wrapped(const QString& text, const QFontMetricsF& metrics, double width, int lines) {
  if (metrics.horizontalAdvance(text) <= width) return text;
  qsizetype end = -1;
  for (qsizetype i = 0; i < text.size() && lines > 1; ++i) {
    const bool breaks = text[i] == u' ' || text[i] == u'-';
    if (breaks && (end < 0 || metrics.horizontalAdvance(text.left(i + 1)) <= width)) end = i + 1;
  }
  if (end < 0) {
    // A long word alone is divided.
    constexpr qsizetype kLeastPart = 3;
    qsizetype part = lines > 1 ? text.size() - kLeastPart : 0;
    while (part >= kLeastPart && metrics.horizontalAdvance(text.left(part) + u'-') > width) --part;
    if (part < kLeastPart) return metrics.elidedText(text, Qt::ElideRight, width);
    return text.left(part) + u"-\n"_s + wrapped(text.mid(part), metrics, width, lines - 1);
  }
  return metrics.elidedText(text.left(end).trimmed(), Qt::ElideRight, width) + u'\n' +
         wrapped(text.mid(end), metrics, width, lines - 1);
}

double widestOf(const QStringList& texts, const QFontMetricsF& metrics) {
  double widest = 0;
  for (const QString& text : texts) widest = std::max(widest, metrics.horizontalAdvance(text));
  return widest;
}

// Under each bar its name, wrapped. A word that is longer than a bar's share uses what its neighbours leave on both
// sides.
void addSlotLabels(ChartFrame& frame, const ChartData& data, const QFontMetricsF& metrics) {
  const double slot = frame.plot.width() / std::max(frame.x.max - frame.x.min, 1.0);
  const double room = slot - kSlotGap;
  const int lines = nameLines(data);
  const auto leftBy = [&](qsizetype neighbour) {
    if (neighbour < 0 || neighbour >= data.xLabels.size()) return 0.0;
    const QStringList shown = wrapped(data.xLabels[neighbour], metrics, room, lines).split(u'\n');
    return std::max(0.0, (room - widestOf(shown, metrics)) / 2);
  };
  for (qsizetype i = 0; i < data.xLabels.size(); ++i) {
    const QString& name = data.xLabels[i];
    const double lacking = std::max(0.0, widestOf(name.split(u' '), metrics) - room);
    const double before = lacking > 0 ? leftBy(i - 1) : 0;
    const double behind = lacking > 0 ? std::min(leftBy(i + 1), std::max(lacking / 2, lacking - before)) : 0;
    const double left = std::min(before, lacking - behind);
    const QRectF box(frame.xToPixel(static_cast<double>(i)) - slot / 2 - left, frame.plot.bottom() + 6,
                     slot + left + behind, lines * metrics.height());
    frame.labels.append({box, wrapped(name, metrics, box.width() - kSlotGap, lines), Qt::AlignHCenter | Qt::AlignTop});
  }
}

}  // namespace

QFont endLabelFont(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

double ChartFrame::xToPixel(double value) const {
  return plot.left() + (value - x.min) / (x.max - x.min) * plot.width();
}

double ChartFrame::yToPixel(double value) const {
  return plot.bottom() - (value - y.min) / (y.max - y.min) * plot.height();
}

QPointF ChartFrame::toValue(QPointF pixel) const {
  return {x.min + (pixel.x() - plot.left()) / plot.width() * (x.max - x.min),
          y.min + (plot.bottom() - pixel.y()) / plot.height() * (y.max - y.min)};
}

ChartFrame frameOf(const ChartData& data, const HiddenSeries& hidden, QSizeF size, const QFont& font,
                   const ChartFrame* held) {
  ChartFrame frame;
  frame.size = size;
  frame.font = font;
  frame.font.setPixelSize(size.height() < 140 || size.width() < 220 ? 11 : 12);
  const QFontMetricsF metrics(frame.font);
  const double line = std::ceil(metrics.height());

  const bool numericX = data.xLabels.isEmpty() || data.kind == ChartKind::Steps;
  const bool showsYTitle = !data.yTitle.isEmpty() && size.height() >= 150;
  const bool showsXTitle = !data.xTitle.isEmpty() && numericX && size.height() >= 170;
  const double top = showsYTitle ? line + 8 : std::ceil(line / 2) + 1;
  const bool slots = hasNamedBars(data);
  const double bottom = line + 7 + (slots ? (nameLines(data) - 1) * line : showsXTitle ? line : 0);
  const double height = std::max(10.0, std::floor(size.height() - top - bottom));

  const ChartExtents extents = extentsOf(data, hidden);
  const int maxTicks = std::clamp(static_cast<int>(height / (line * 2.4)) + 1, 2, 9);
  frame.x = extents.x;
  frame.y = verticalScale(extents.y, maxTicks, held);
  double left = leftMargin(data, frame.y, metrics);
  if (held) left = std::max(left, held->plot.left());
  left = std::min(left, std::floor(size.width() / 2));
  frame.gutter = gutterFor(data, frame.font, size.width());
  if (held && frame.gutter > 0) frame.gutter = std::max(frame.gutter, held->gutter);
  const double right = std::max(kSpareRight, frame.gutter);
  frame.plot = QRectF(left, top, std::max(10.0, std::floor(size.width() - left - right)), height);

  addYLabels(frame, data, metrics);
  slots ? addSlotLabels(frame, data, metrics) : addXLabels(frame, data, metrics);
  if (showsYTitle) frame.labels.append({QRectF(0, 0, size.width(), line), data.yTitle, Qt::AlignLeft | Qt::AlignTop});
  if (showsXTitle) {
    frame.labels.append(
        {QRectF(left, size.height() - line, frame.plot.width(), line), data.xTitle, Qt::AlignRight | Qt::AlignBottom});
  }
  return frame;
}

}  // namespace fulcrum
