// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "report/budget_pages.h"
#include "words/risk_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct TornadoText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr double kBarRow = 24;
constexpr double kNamesShare = 0.3;  // of the width
constexpr double kEndText = 64;      // beside the ends of the bars

struct TornadoRow {
  QString name;
  double low = 0;  // the figure at P10 and P90 of the input
  double high = 0;
  QString lowInput;
  QString highInput;
};

struct TornadoPicture {
  std::vector<TornadoRow> rows;
  double base = 0;
  double least = 0;
  double most = 0;
  QString baseText;
};

void paintTornado(QPainter& painter, const QRectF& rect, const TornadoPicture& picture) {
  const Theme theme = lightTheme();
  const double left = rect.left() + rect.width() * kNamesShare + kEndText;
  const double width = rect.right() - kEndText - left;
  const double span = std::max(picture.most - picture.least, 1e-12);
  const auto xOf = [&](double value) { return left + (value - picture.least) / span * width; };
  const QFont font = reportFont(10);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  const double top = rect.top() + kBarRow;
  for (size_t index = 0; index < picture.rows.size(); ++index) {
    const TornadoRow& row = picture.rows[index];
    const double y = top + static_cast<double>(index) * kBarRow;
    painter.setPen(theme.text());
    const double room = rect.width() * kNamesShare - 8;
    painter.drawText(QRectF(rect.left(), y, room, kBarRow), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.name, Qt::ElideRight, room));
    const auto bar = [&](double value, const QColor& colour, Qt::BrushStyle style) {
      const double from = xOf(picture.base);
      const QRectF area =
          QRectF(QPointF(std::min(from, xOf(value)), y + 4), QPointF(std::max(from, xOf(value)), y + kBarRow - 4));
      painter.fillRect(area, colour);
      if (style != Qt::SolidPattern) painter.fillRect(area, QBrush(QColor(255, 255, 255, 110), style));
    };
    bar(row.low, theme.accent(), Qt::SolidPattern);
    bar(row.high, theme.colour(CategoryRole{1}), Qt::BDiagPattern);
    painter.setPen(theme.mutedText());
    const auto end = [&](double value, const QString& text, bool isLeft) {
      const double x = xOf(value);
      painter.drawText(
          isLeft ? QRectF(x - kEndText, y, kEndText - 4, kBarRow) : QRectF(x + 4, y, kEndText - 4, kBarRow),
          static_cast<int>((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextDontClip, text);
    };
    const bool lowIsLeft = row.low <= row.high;
    end(std::min({row.low, row.high, picture.base}), lowIsLeft ? row.lowInput : row.highInput, true);
    end(std::max({row.low, row.high, picture.base}), lowIsLeft ? row.highInput : row.lowInput, false);
  }
  painter.setPen(QPen(theme.text(), 1));
  const double bottom = top + static_cast<double>(picture.rows.size()) * kBarRow;
  painter.drawLine(QPointF(xOf(picture.base), top), QPointF(xOf(picture.base), bottom));
  painter.drawText(QRectF(xOf(picture.base) - 150, rect.top(), 300, kBarRow - 4),
                   static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom), picture.baseText);
}

}  // namespace

std::optional<ReportBlock> tornadoBlock(const risk::Tornado& tornado, const std::string& output, const Plan& plan,
                                        const NumberFormat& format) {
  TornadoPicture picture{
      .rows = {},
      .base = tornado.base,
      .least = tornado.base,
      .most = tornado.base,
      .baseText = TornadoText::tr("%1 with all at P50").arg(outputInWords(output, tornado.base, format))};
  for (const risk::TornadoBar& bar : tornado.bars) {
    const auto input = std::ranges::find(plan.uncertainties, UncertaintyId(bar.input), &UncertainInput::id);
    const auto& [low, high] = std::pair(bar.points.front(), bar.points.back());
    if (input == plan.uncertainties.end() || !(bar.swing > 0) || !std::isfinite(low.output) ||
        !std::isfinite(high.output))
      continue;
    picture.rows.push_back({.name = inputName(plan, *input) + (bar.monotone ? QString() : u" ⚠"_s),
                            .low = low.output,
                            .high = high.output,
                            .lowInput = drawnInWords(*input, low.value, format),
                            .highInput = drawnInWords(*input, high.value, format)});
    picture.least = std::min({picture.least, low.output, high.output});
    picture.most = std::max({picture.most, low.output, high.output});
  }
  if (picture.rows.empty()) return {};
  const double height = kBarRow * static_cast<double>(picture.rows.size() + 1);
  return ReportBlock{
      .height = height, .gap = 6, .paint = [picture = std::move(picture)](QPainter& painter, const QRectF& rect) {
        paintTornado(painter, rect, picture);
      }};
}

}  // namespace fulcrum
