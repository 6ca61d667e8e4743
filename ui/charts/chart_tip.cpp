// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_tip.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "theme/figure_label.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 10;
constexpr int kChip = 9;
constexpr int kColumnGap = 18;
constexpr int kMaxTableRows = 14;

QFont textFont(const QWidget* widget, bool bold) {
  QFont font = widget->font();
  font.setPixelSize(12);
  if (bold) font.setWeight(QFont::DemiBold);
  return font;
}

// Only the largest rows of a crowd, in their order.
QList<ReadOutRow> largest(QList<ReadOutRow> rows) {
  if (rows.size() <= kMaxTableRows) return rows;
  QList<double> sizes;
  for (const ReadOutRow& row : rows) sizes.append(std::abs(row.value));
  std::nth_element(sizes.begin(), sizes.begin() + kMaxTableRows - 1, sizes.end(), std::greater<>());
  const double least = sizes[kMaxTableRows - 1];
  rows.removeIf([least](const ReadOutRow& row) { return std::abs(row.value) < least; });
  return rows.first(kMaxTableRows);
}

}  // namespace

ChartTip::ChartTip(QWidget* window) : QWidget(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void ChartTip::show(const ReadOut& readOut, const QString& totalName, QPoint anchor) {
  m_readOut = readOut;
  const qsizetype all = readOut.rows.size();
  m_readOut.rows = largest(readOut.rows);
  if (m_readOut.rows.size() < all) {
    m_readOut.place += u"  "_s + tr("(%Ln more)", nullptr, static_cast<int>(all - m_readOut.rows.size()));
  }
  m_totalName = totalName;

  const QFontMetrics metrics(textFont(this, true));
  int names = metrics.horizontalAdvance(m_totalName);
  double values = tabularWidth(metrics, m_readOut.total);
  for (const ReadOutRow& row : m_readOut.rows) {
    names = std::max(names, metrics.horizontalAdvance(row.name));
    values = std::max(values, tabularWidth(metrics, row.text));
  }
  const qsizetype lines = 1 + m_readOut.rows.size() + (m_readOut.total.isEmpty() ? 0 : 1);
  const int width = std::max(static_cast<int>(std::ceil(kChip + 7 + names + kColumnGap + values)),
                             metrics.horizontalAdvance(m_readOut.place) + 1);
  resize(width + 2 * kMargin, static_cast<int>(lines) * (metrics.height() + 3) + 2 * kMargin - 4);

  constexpr int kAway = 14;
  const QSize room = parentWidget()->size();
  int x = anchor.x() + kAway;
  if (x + this->width() > room.width()) x = anchor.x() - kAway - this->width();
  const int y = std::clamp(anchor.y() - height() / 2, 0, std::max(0, room.height() - height()));
  move(std::max(0, x), y);
  raise();
  setVisible(true);
  update();
}

void ChartTip::paintEvent(QPaintEvent*) {
  const QPalette palette = paletteFor(currentTheme());
  // The ground is dark in the light theme and light in the dark one: chips take the other theme's colours.
  const Theme chips = currentTheme().dark ? lightTheme() : darkTheme();
  QColor faint = palette.color(QPalette::ToolTipText);
  faint.setAlphaF(0.78F);

  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette.color(QPalette::ToolTipBase));
  painter.drawRoundedRect(rect(), 6, 6);

  const QFontMetrics metrics(textFont(this, true));
  const int line = metrics.height() + 3;
  int baseline = kMargin - 2 + metrics.ascent();
  const auto valueAt = [&](const QString& text) {
    drawTabular(painter, {width() - kMargin - tabularWidth(QFontMetricsF(painter.font()), text), double(baseline)},
                text);
  };
  painter.setFont(textFont(this, true));
  painter.setPen(palette.color(QPalette::ToolTipText));
  painter.drawText(kMargin, baseline, m_readOut.place);
  bool totalPainted = m_readOut.total.isEmpty();
  const auto paintTotal = [&] {
    totalPainted = true;
    baseline += line;
    painter.setFont(textFont(this, true));
    painter.setPen(palette.color(QPalette::ToolTipText));
    painter.drawText(kMargin + kChip + 7, baseline, m_totalName);
    valueAt(m_readOut.total);
  };
  for (const ReadOutRow& row : m_readOut.rows) {
    if (!totalPainted && row.series >= m_readOut.summed) paintTotal();
    baseline += line;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chips.colour(row.colour));
    painter.drawRoundedRect(QRectF(kMargin, baseline - metrics.ascent() / 2.0 - kChip / 2.0 + 1, kChip, kChip), 2, 2);
    painter.setFont(textFont(this, false));
    painter.setPen(faint);
    painter.drawText(kMargin + kChip + 7, baseline, row.name);
    painter.setPen(palette.color(QPalette::ToolTipText));
    valueAt(row.text);
  }
  if (!totalPainted) paintTotal();
}

QString readOutText(const ReadOut& readOut, const QString& totalName) {
  QStringList parts;
  for (const ReadOutRow& row : readOut.rows) parts << row.name + u' ' + row.text;
  if (!readOut.total.isEmpty()) parts << totalName + u' ' + readOut.total;
  return readOut.place + u": "_s + parts.join(u", "_s);
}

}  // namespace fulcrum
