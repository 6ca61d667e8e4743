// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_legend.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "charts/chart_picture.h"
#include "charts/chart_widget.h"
#include "theme/flow_layout.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntries = 12;  // two rows of a card

// Shown series have their chip, hidden ones its outline.
class LegendButton : public QToolButton {
 public:
  LegendButton(ChartWidget* chart, int series, QWidget* parent)
      : QToolButton(parent), m_chart(chart), m_series(series) {
    setCheckable(true);
    setRole(this, u"legend"_s);
  }

  [[nodiscard]] QSize sizeHint() const override {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + chipWidth() + 3 * kGap + 1, metrics.height() + 5};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
      painter.setPen(hasFocus() ? QPen(theme.accent(), 1) : QPen(Qt::NoPen));
      painter.setBrush(underMouse() ? theme.accentWash() : QColor(Qt::transparent));
      painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    if (!isChecked()) painter.setOpacity(0.45);
    const QRectF chip(kGap, (height() - kChip) / 2.0, chipWidth(), kChip);
    paintSeriesChip(painter, chip, m_chart->data(), m_series, theme, ChartPicture::Medium::Screen);
    if (!isChecked() && isBand()) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(theme.card());
      painter.setOpacity(1);
      painter.drawRoundedRect(chip.adjusted(2, 2, -2, -2), 1, 1);
    }
    painter.setOpacity(isChecked() ? 1 : 0.7);
    painter.setPen(isChecked() ? theme.text() : theme.mutedText());
    const QRect room = rect().adjusted(2 * kGap + chipWidth(), 0, -kGap, 0);
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
  }

 private:
  static constexpr int kChip = 10;
  static constexpr int kGap = 5;
  [[nodiscard]] bool isBand() const { return m_series < static_cast<int>(m_chart->data().bands.size()); }
  [[nodiscard]] int chipWidth() const { return isBand() ? kChip : 15; }

  ChartWidget* m_chart;
  int m_series;
};

}  // namespace

ChartLegend::ChartLegend(ChartWidget* chart, QWidget* parent) : QWidget(parent), m_chart(chart) {
  new FlowLayout(this, 4, 0);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(chart, &ChartWidget::seriesVisibilityChanged, this, &ChartLegend::refresh);
}

void ChartLegend::refresh() {
  const ChartData& data = m_chart->data();
  const int count = seriesCount(data);
  std::vector<Entry> entries;
  for (int i = 0; i < count; ++i) {
    entries.push_back({seriesName(data, i), seriesColour(data, i), m_chart->isSeriesVisible(i)});
  }
  if (entries == m_entries) return;
  m_entries = std::move(entries);
  const int named = count > kMostEntries ? kMostEntries - 1 : count;
  while (static_cast<int>(m_buttons.size()) > named) {
    delete m_buttons.back();
    m_buttons.pop_back();
  }
  while (static_cast<int>(m_buttons.size()) < named) {
    const int series = static_cast<int>(m_buttons.size());
    auto* button = new LegendButton(m_chart, series, this);
    connect(button, &QToolButton::clicked, this, [this, series](bool on) { m_chart->setSeriesVisible(series, on); });
    layout()->addWidget(button);
    button->show();
    m_buttons.push_back(button);
  }
  for (int i = 0; i < named; ++i) {
    QToolButton* button = m_buttons[static_cast<std::size_t>(i)];
    const Entry& entry = m_entries[static_cast<std::size_t>(i)];
    if (button->text() != entry.name) {
      button->setText(entry.name);
      button->setToolTip(tr("Show or hide %1").arg(entry.name));
    }
    button->setChecked(entry.visible);
    button->update();
  }
  showRest(named);
}

// The chart keeps its height: what does not fit is in a menu.
void ChartLegend::showRest(int named) {
  const int rest = static_cast<int>(m_entries.size()) - named;
  delete std::exchange(m_rest, nullptr);
  if (rest <= 0) return;
  m_rest = new QToolButton(this);
  setRole(m_rest, u"flat"_s);
  m_rest->setText(tr("%Ln more", nullptr, rest));
  m_rest->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(m_rest);
  for (int series = named; series < named + rest; ++series) {
    const Entry& entry = m_entries[static_cast<std::size_t>(series)];
    QAction* action = menu->addAction(entry.name);
    action->setCheckable(true);
    action->setChecked(entry.visible);
    connect(
        action, &QAction::toggled, this, [this, series](bool on) { m_chart->setSeriesVisible(series, on); },
        Qt::QueuedConnection);
  }
  m_rest->setMenu(menu);
  layout()->addWidget(m_rest);
  m_rest->show();
}

}  // namespace fulcrum
