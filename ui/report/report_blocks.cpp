// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_blocks.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <cmath>

#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kChartHeight = 400;
constexpr double kTallestChart = 520;
constexpr int kTilesInRow = 4;
constexpr double kTileHeight = 62;
constexpr double kTileGap = 8;
// Widths on the screen and on paper differ a little: what must not be cut is measured for a narrower place.
constexpr double kSafe = 0.98;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double wrappedHeight(const QString& text, const QFont& font, double width) {
  const QFontMetricsF metrics(font);
  if (text.trimmed().isEmpty()) return metrics.height() / 2;
  return std::ceil(metrics.boundingRect(QRectF(0, 0, width * kSafe, 1e6), kWrap, text).height());
}

void paintTile(QPainter& painter, const QRectF& tile, const KeyFigure& figure, const Theme& theme) {
  painter.setPen(QPen(theme.line(), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(tile, 6, 6);
  const QRectF inside = tile.adjusted(10, 8, -8, -8);
  const auto line = [&](const QFont& font, const QColor& colour, QPointF baseline, const QString& text, double width) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width * kSafe));
  };
  line(reportFont(11), theme.mutedText(), inside.topLeft() + QPointF(0, 11), figure.name, inside.width());
  const QFont bold = reportFont(18, QFont::DemiBold);
  line(bold, theme.text(), inside.bottomLeft() - QPointF(0, 3), figure.value, inside.width());
  const double x = QFontMetricsF(bold).horizontalAdvance(figure.value) + 8;
  const QColor colour = !figure.better ? theme.mutedText() : *figure.better ? theme.better() : theme.worse();
  if (x < inside.width())
    line(reportFont(11), colour, inside.bottomLeft() + QPointF(x, -3), figure.change, inside.width() - x);
}

struct TableLayout {
  int size = 11;      // of the type
  double first = 0;   // width of the first column
  double others = 0;  // of each other one
};

// The largest type at which no number is cut.
TableLayout layoutOf(const TableData& table, double width) {
  constexpr int kLargest = 11;
  constexpr int kSmallest = 6;
  constexpr double kBetween = 10;
  TableLayout layout;
  for (layout.size = kLargest; layout.size >= kSmallest; --layout.size) {
    const QFontMetricsF metrics(reportFont(layout.size, QFont::DemiBold));
    double first = 0;
    double others = 0;
    const auto measure = [&](qsizetype column, const QString& text) {
      double& widest = column == 0 ? first : others;
      widest = std::max(widest, metrics.horizontalAdvance(text) / kSafe);
    };
    for (qsizetype i = 0; i < table.headers.size(); ++i) measure(i, table.headers[i]);
    for (const auto& row : table.rows) {
      for (size_t i = 0; i < row.size(); ++i) measure(static_cast<qsizetype>(i), row[i].text);
    }
    const double columns = static_cast<double>(std::max<qsizetype>(1, table.headers.size() - 1));
    layout.first = first + kBetween;
    layout.others = (width - layout.first) / columns;
    if (layout.others >= others + kBetween) break;
  }
  layout.size = std::max(layout.size, kSmallest);
  return layout;
}

void paintRow(QPainter& painter, const QRectF& rect, const std::vector<TableCell>& row, const TableLayout& layout) {
  painter.setPen(QPen(lightTheme().line(), 0.5));
  painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  painter.setPen(lightTheme().text());
  double x = rect.left();
  for (size_t i = 0; i < row.size(); ++i) {
    const double cell = i == 0 ? layout.first : layout.others;
    painter.setFont(reportFont(layout.size, row[i].strong ? QFont::DemiBold : QFont::Normal));
    painter.drawText(QRectF(x, rect.top(), cell, rect.height()),
                     static_cast<int>((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextDontClip,
                     row[i].text);
    x += cell;
  }
}

}  // namespace

QFont reportFont(int pixelSize, QFont::Weight weight) {
  QFont font = QGuiApplication::font();
  font.setPixelSize(pixelSize);
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);  // keeps ligatures out: text is searched and copied
  return font;
}

ReportBlock headingBlock(const QString& text) {
  return {.height = 26, .gap = 12, .staysWithNext = true, .paint = [text](QPainter& painter, const QRectF& rect) {
            painter.setFont(reportFont(15, QFont::DemiBold));
            painter.setPen(lightTheme().text());
            painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom, text);
          }};
}

ReportBlock textBlock(const QString& text, double width, bool muted) {
  const QFont font = reportFont(12);
  return {.height = wrappedHeight(text, font, width),
          .gap = 4,
          .paint = [text, font, muted](QPainter& painter, const QRectF& rect) {
            painter.setFont(font);
            painter.setPen(muted ? lightTheme().mutedText() : lightTheme().text());
            painter.drawText(rect, kWrap, text);
          }};
}

ReportBlock keyFigureBlock(const std::vector<KeyFigure>& figures) {
  const double rows = std::ceil(static_cast<double>(figures.size()) / kTilesInRow);
  return {.height = rows * kTileHeight + (rows - 1) * kTileGap,
          .gap = 14,
          .paint = [figures](QPainter& painter, const QRectF& rect) {
            const double width = (rect.width() - (kTilesInRow - 1) * kTileGap) / kTilesInRow;
            for (size_t i = 0; i < figures.size(); ++i) {
              const QPointF at(static_cast<double>(i % kTilesInRow) * (width + kTileGap),
                               static_cast<double>(i / kTilesInRow) * (kTileHeight + kTileGap));
              paintTile(painter, QRectF(rect.topLeft() + at, QSizeF(width, kTileHeight)), figures[i], lightTheme());
            }
          }};
}

ReportBlock chartBlock(PrintedChart chart, const QString& source) {
  return {.height = kChartHeight,
          .gap = 18,
          .mostHeight = kTallestChart,
          .paint = [chart = std::move(chart), source](QPainter& painter, const QRectF& rect) {
            const QFont font = reportFont(10);
            const double below = wrappedHeight(source, font, rect.width());
            chart.render(painter, rect.adjusted(0, 0, 0, -below - 6));
            painter.setFont(font);
            painter.setPen(lightTheme().mutedText());
            painter.drawText(QRectF(rect.left(), rect.bottom() - below, rect.width(), below), kWrap, source);
          }};
}

ReportBlock rowBlock(const QStringList& cells, const TextColumns& columns, double width, bool header) {
  constexpr double kPadding = 3;
  constexpr double kColumnGap = 12;
  const QFont font = reportFont(11, header ? QFont::DemiBold : QFont::Normal);
  double height = 0;
  for (qsizetype i = 0; i < cells.size(); ++i)
    height = std::max(height, wrappedHeight(cells[i], font, width * columns.shares[i] - kColumnGap));
  return {.height = height + 2 * kPadding,
          .staysWithNext = header,
          .paint = [cells, columns, font](QPainter& painter, const QRectF& rect) {
            painter.setPen(QPen(lightTheme().line(), 0.75));
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            painter.setFont(font);
            painter.setPen(lightTheme().text());
            double x = rect.left();
            for (qsizetype i = 0; i < cells.size(); ++i) {
              const double cell = rect.width() * columns.shares[i];
              const auto side = i == columns.alignedToRight ? Qt::AlignRight : Qt::AlignLeft;
              painter.drawText(QRectF(x, rect.top() + kPadding, cell - kColumnGap, rect.height()),
                               static_cast<int>(side | Qt::AlignTop) | Qt::TextWordWrap, cells[i]);
              x += cell;
            }
          }};
}

std::vector<ReportBlock> tableBlocks(const TableData& table, double width) {
  const TableLayout layout = layoutOf(table, width);
  std::vector<std::vector<TableCell>> rows = table.rows;
  std::vector<TableCell> header;
  for (const QString& text : table.headers) header.push_back({text, std::nullopt, true});
  rows.insert(rows.begin(), std::move(header));
  std::vector<ReportBlock> blocks;
  for (const auto& row : rows) {
    blocks.push_back(
        {.height = layout.size * 1.8,
         .staysWithNext = blocks.empty(),
         .paint = [row, layout](QPainter& painter, const QRectF& rect) { paintRow(painter, rect, row, layout); }});
  }
  return blocks;
}

}  // namespace fulcrum
