// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_blocks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

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
constexpr double kSafe = 0.96;
constexpr QChar kSoftHyphen(0x00AD);
constexpr int kBroken = Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip;

// A text whose lines are broken once, for measuring and painting alike: screen and paper wrap at other words.
QString brokenLines(const QString& whole, const QFont& font, double width) {
  QStringList lines;
  const QString kept = QString(whole).replace(u" %"_s, u"\u00a0%"_s);  // a sign stays with its number
  for (const QString& paragraph : kept.split(u'\n')) {
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(std::max(1.0, width * kSafe));
      QString text = paragraph.mid(line.textStart(), line.textLength());
      while (text.endsWith(u' ')) text.chop(1);  // what stands before it indents
      if (text.endsWith(kSoftHyphen)) text.back() = u'-';
      text.remove(kSoftHyphen);
      lines << text;
    }
    layout.endLayout();
    if (paragraph.isEmpty()) lines << QString();
  }
  return lines.join(u'\n');
}

double heightOf(const QString& broken, const QFont& font) {
  const QFontMetricsF metrics(font);
  if (broken.trimmed().isEmpty()) return metrics.height() / 2;
  const auto lines = static_cast<double>(broken.count(u'\n') + 1);
  return std::ceil(metrics.height() + (lines - 1) * metrics.lineSpacing());
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
  constexpr int kLargestValue = 18;
  constexpr int kSmallestValue = 11;
  int size = kLargestValue;
  QFont bold = reportFont(size, QFont::DemiBold);
  while (size > kSmallestValue && QFontMetricsF(bold).horizontalAdvance(figure.value) > inside.width() * kSafe)
    bold = reportFont(--size, QFont::DemiBold);
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

constexpr double kBetweenColumns = 10;
constexpr double kMostOfNames = 0.4;   // of the width
constexpr double kNamesOfMany = 0.24;  // the same where there are many columns
constexpr qsizetype kManyColumns = 7;
constexpr double kWholeTable = 200;
constexpr size_t kRowsTogether = 3;
constexpr int kLargestType = 11;
constexpr int kSmallestType = 9;  // what can still be read on paper

// With soft hyphens in the long words of heads: what is wide is the number, not its name.
QString withHyphens(QString head) {
  //: Words of table heads, with a hyphen where each of them may be broken; separated by spaces. Other words are not
  //: broken.
  static const char* const kWords = QT_TRANSLATE_NOOP("ReportBlocks", "pro-visioned dis-counted utili-sation");
  const QString words = QCoreApplication::translate("ReportBlocks", kWords);
  for (const QString& broken : words.split(u' ', Qt::SkipEmptyParts)) {
    const QString whole = QString(broken).remove(u'-');
    for (qsizetype at = head.indexOf(whole, 0, Qt::CaseInsensitive); at >= 0;
         at = head.indexOf(whole, at + broken.size(), Qt::CaseInsensitive)) {
      for (qsizetype hyphen = broken.indexOf(u'-'); hyphen >= 0; hyphen = broken.indexOf(u'-', hyphen + 1))
        head.insert(at + hyphen, kSoftHyphen);
    }
  }
  return head;
}

double longestWord(const QString& text, const QFontMetricsF& metrics) {
  double longest = 0;
  static const QRegularExpression kBreaks(u"[ \u00AD]|(?<=-)"_s);
  for (const QString& word : text.split(kBreaks)) longest = std::max(longest, metrics.horizontalAdvance(word));
  return text.contains(kSoftHyphen) ? longest + metrics.horizontalAdvance(u'-') : longest;
}

// The largest type at which no number is cut; heads wrap between words. None where even the smallest cuts them.
std::optional<TableLayout> layoutOf(const TableData& table, double width, int largest) {
  const double mostOfNames = table.headers.size() > kManyColumns ? kNamesOfMany : kMostOfNames;
  TableLayout layout;
  for (layout.size = largest; layout.size >= kSmallestType; --layout.size) {
    const QFontMetricsF metrics(reportFont(layout.size, QFont::DemiBold));
    double first = table.headers.isEmpty() ? 0 : longestWord(table.headers.front(), metrics) / kSafe;
    double others = 0;
    for (qsizetype i = 1; i < table.headers.size(); ++i)
      others = std::max(others, longestWord(table.headers[i], metrics) / kSafe);
    for (const auto& row : table.rows) {
      for (size_t i = 0; i < row.size(); ++i) {
        double& widest = i == 0 ? first : others;
        widest = std::max(widest, metrics.horizontalAdvance(row[i].text) / kSafe);
      }
    }
    const double columns = static_cast<double>(std::max<qsizetype>(1, table.headers.size() - 1));
    const double left = width - columns * (others + kBetweenColumns);
    layout.first = std::min(first + kBetweenColumns, std::max(width * mostOfNames, left));
    layout.others = (width - layout.first) / columns;
    if (layout.others >= others + kBetweenColumns) return layout;
  }
  layout.size = kSmallestType;
  return table.headers.size() > 2 ? std::nullopt : std::optional(layout);
}

// Columns [from, until) behind the first one.
TableData columnsOf(const TableData& table, qsizetype from, qsizetype until) {
  TableData part{{table.headers.front()}, {}};
  for (qsizetype i = from; i < until; ++i) part.headers << table.headers[i];
  for (const auto& row : table.rows) {
    auto& own = part.rows.emplace_back();
    if (row.empty()) continue;
    own.push_back(row.front());
    for (auto i = static_cast<size_t>(from); i < std::min(static_cast<size_t>(until), row.size()); ++i)
      own.push_back(row[i]);
  }
  return part;
}

// The row with its texts broken to their columns.
std::vector<TableCell> brokenRow(std::vector<TableCell> row, const TableLayout& layout) {
  for (size_t i = 0; i < row.size(); ++i) {
    const double width = (i == 0 ? layout.first : layout.others) - kBetweenColumns;
    row[i].text = brokenLines(row[i].text, reportFont(layout.size, QFont::DemiBold), width);
  }
  return row;
}

double rowHeight(const std::vector<TableCell>& broken, const TableLayout& layout) {
  double height = 0;
  for (const TableCell& cell : broken)
    height = std::max(height, heightOf(cell.text, reportFont(layout.size, QFont::DemiBold)));
  return std::max(height + layout.size * 0.5, layout.size * 1.8);
}

void paintRow(QPainter& painter, const QRectF& rect, const std::vector<TableCell>& row, const TableLayout& layout) {
  painter.setPen(QPen(lightTheme().line(), 0.5));
  painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  painter.setPen(lightTheme().text());
  double x = rect.left();
  for (size_t i = 0; i < row.size(); ++i) {
    const double cell = i == 0 ? layout.first : layout.others;
    const double left = i == 0 ? x : x + kBetweenColumns;
    painter.setFont(reportFont(layout.size, row[i].strong ? QFont::DemiBold : QFont::Normal));
    painter.drawText(QRectF(left, rect.top(), cell - kBetweenColumns, rect.height()),
                     static_cast<int>((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextDontClip,
                     row[i].text);
    x += cell;
  }
}

// Every row but the first has the first one above it where it begins a page. Short tables are not divided, and neither
// the first nor the last rows of long ones.
void repeatHead(std::vector<ReportBlock>& blocks) {
  if (blocks.empty()) return;
  const auto head = std::make_shared<const ReportBlock>(blocks.front());
  for (size_t i = 1; i < blocks.size(); ++i) blocks[i].repeated = head;
  const double height = std::accumulate(blocks.begin(), blocks.end(), 0.0,
                                        [](double sum, const ReportBlock& row) { return sum + row.height; });
  const size_t count = blocks.size();
  for (size_t i = 0; i + 1 < count; ++i)
    blocks[i].staysWithNext = height <= kWholeTable || i < kRowsTogether || i + kRowsTogether >= count;
}

// What stands beside the name of a row.
std::vector<PrintedFigure> figuresOf(const std::vector<TableCell>& row, const QStringList& headers) {
  std::vector<PrintedFigure> figures;
  for (size_t i = 1; i < row.size(); ++i)
    figures.push_back({.row = row.front().text,
                       .column = headers.value(static_cast<qsizetype>(i)),
                       .text = row[i].text,
                       .number = row[i].number,
                       .asked = row[i].asked});
  return figures;
}

using Halves = std::pair<TableData, TableData>;

Halves halvesOf(const TableData& table) {
  const qsizetype half = (table.headers.size() + 1) / 2;
  return {columnsOf(table, 1, half), columnsOf(table, half, table.headers.size())};
}

// The type of a table, the same in all parts that it is divided into.
int typeOf(const TableData& table, double width) {
  if (const auto layout = layoutOf(table, width, kLargestType)) return layout->size;
  const auto [left, right] = halvesOf(table);
  return std::min(typeOf(left, width), typeOf(right, width));
}

std::vector<ReportBlock> tableBlocksIn(const TableData& table, double width, int type) {
  const std::optional<TableLayout> found = layoutOf(table, width, type);
  if (!found) {  // one above the other
    const auto [left, right] = halvesOf(table);
    std::vector<ReportBlock> blocks = tableBlocksIn(left, width, type);
    std::vector<ReportBlock> rest = tableBlocksIn(right, width, type);
    rest.front().gap = 10;
    std::ranges::move(rest, std::back_inserter(blocks));
    return blocks;
  }
  const TableLayout layout = *found;
  std::vector<std::vector<TableCell>> rows = table.rows;
  std::vector<TableCell> header;
  for (const QString& text : table.headers) header.push_back({text, std::nullopt, true});
  rows.insert(rows.begin(), std::move(header));
  std::vector<ReportBlock> blocks;
  for (const auto& each : rows) {
    std::vector<TableCell> row = brokenRow(each, layout);
    const double height = rowHeight(row, layout);
    blocks.push_back({.height = height, .paint = [row = std::move(row), layout](QPainter& painter, const QRectF& rect) {
                        paintRow(painter, rect, row, layout);
                      }});
    if (blocks.size() > 1) blocks.back().figures = figuresOf(each, table.headers);
  }
  repeatHead(blocks);
  return blocks;
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

namespace {

ReportBlock colouredBlock(const QString& text, double width, const QColor& colour) {
  const QFont font = reportFont(12);
  const QString broken = brokenLines(text, font, width);
  return {.height = heightOf(broken, font),
          .gap = 4,
          .paint = [broken, font, colour](QPainter& painter, const QRectF& rect) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(rect, kBroken, broken);
          }};
}

}  // namespace

ReportBlock textBlock(const QString& text, double width, bool muted) {
  return colouredBlock(text, width, muted ? lightTheme().mutedText() : lightTheme().text());
}

ReportBlock warningBlock(const QString& text, double width) {
  return colouredBlock(text, width, lightTheme().worse());
}

ReportBlock titleBlock(const QString& text, double width) {
  const QFont font = reportFont(22, QFont::DemiBold);
  const QString broken = brokenLines(text, font, width);
  return {.height = std::max(30.0, heightOf(broken, font) + 3),
          .paint = [broken, font](QPainter& painter, const QRectF& rect) {
            painter.setFont(font);
            painter.setPen(lightTheme().text());
            painter.drawText(rect, kBroken, broken);
          }};
}

ReportBlock statementBlock(const QString& text, double width) {
  const QFont font = reportFont(15, QFont::Medium);
  const QString broken = brokenLines(text, font, width);
  return {
      .height = heightOf(broken, font) + 4, .gap = 6, .paint = [broken, font](QPainter& painter, const QRectF& rect) {
        painter.setFont(font);
        painter.setPen(lightTheme().text());
        painter.drawText(rect, kBroken, broken);
      }};
}

ReportBlock blankLinesBlock(const QStringList& labels) {
  constexpr double kHeight = 46;
  constexpr double kBetween = 16;
  return {.height = kHeight, .gap = 6, .paint = [labels](QPainter& painter, const QRectF& rect) {
            const auto count = static_cast<double>(labels.size());
            const double width = (rect.width() - (count - 1) * kBetween) / count;
            painter.setFont(reportFont(10));
            for (qsizetype i = 0; i < labels.size(); ++i) {
              const double x = rect.left() + static_cast<double>(i) * (width + kBetween);
              painter.setPen(QPen(lightTheme().mutedText(), 0.75));
              painter.drawLine(QPointF(x, rect.bottom() - 14), QPointF(x + width, rect.bottom() - 14));
              painter.drawText(QRectF(x, rect.bottom() - 12, width, 12), Qt::AlignLeft | Qt::AlignTop, labels[i]);
            }
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
            const QString broken = brokenLines(source, font, rect.width());
            const double below = heightOf(broken, font);
            chart.render(painter, rect.adjusted(0, 0, 0, -below - 6));
            painter.setFont(font);
            painter.setPen(lightTheme().mutedText());
            painter.drawText(QRectF(rect.left(), rect.bottom() - below, rect.width(), below), kBroken, broken);
          }};
}

ReportBlock rowBlock(const QStringList& cells, const TextColumns& columns, double width, bool header) {
  constexpr double kPadding = 3;
  constexpr double kColumnGap = 12;
  const QFont font = reportFont(11, header ? QFont::DemiBold : QFont::Normal);
  double height = 0;
  QStringList broken;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    broken << brokenLines(cells[i], font, width * columns.shares[i] - kColumnGap);
    height = std::max(height, heightOf(broken.back(), font));
  }
  return {.height = height + 2 * kPadding,
          .staysWithNext = header,
          .paint = [broken, columns, font](QPainter& painter, const QRectF& rect) {
            painter.setPen(QPen(lightTheme().line(), 0.75));
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            painter.setFont(font);
            painter.setPen(lightTheme().text());
            double x = rect.left();
            for (qsizetype i = 0; i < broken.size(); ++i) {
              const double cell = rect.width() * columns.shares[i];
              const auto side = i == columns.alignedToRight ? Qt::AlignRight : Qt::AlignLeft;
              painter.drawText(QRectF(x, rect.top() + kPadding, cell - kColumnGap, rect.height()),
                               static_cast<int>(side | Qt::AlignTop) | Qt::TextDontClip, broken[i]);
              x += cell;
            }
          }};
}

std::vector<ReportBlock> rowsBlocks(const std::vector<QStringList>& rows, const TextColumns& columns, double width) {
  TableData table{rows.front(), {}};
  for (size_t i = 1; i < rows.size(); ++i) {
    auto& cells = table.rows.emplace_back();
    for (const QString& text : rows[i]) cells.push_back({text, std::nullopt});
  }
  return rowsBlocks(table, columns, width);
}

std::vector<ReportBlock> rowsBlocks(const TableData& table, const TextColumns& columns, double width) {
  std::vector<ReportBlock> blocks{rowBlock(table.headers, columns, width, true)};
  for (const auto& row : table.rows) {
    QStringList texts;
    for (const TableCell& cell : row) texts << cell.text;
    blocks.push_back(rowBlock(texts, columns, width, false));
    blocks.back().figures = figuresOf(row, table.headers);
  }
  repeatHead(blocks);
  return blocks;
}

std::vector<ReportBlock> tableBlocks(const TableData& given, double width) {
  TableData table = given;
  for (QString& head : table.headers) head = withHyphens(head);
  return tableBlocksIn(table, width, typeOf(table, width));
}

}  // namespace fulcrum
