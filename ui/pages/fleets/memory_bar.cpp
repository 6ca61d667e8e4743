// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/memory_bar.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBarHeight = 10;

}  // namespace

MemoryBar::MemoryBar(QWidget* parent)
    : QWidget(parent),
      m_parts{Part{tr("Weights"), TierRole::Reserved3y}, Part{tr("KV cache"), TierRole::Reserved1y},
              Part{tr("Other"), TierRole::Spot}, Part{tr("Free"), TierRole::Unused}},
      m_legend(new QLabel(this)) {
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  setRole(m_legend, u"secondary"_s);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, kBarHeight + space::kTight, 0, 0);
  rows->addWidget(m_legend);
  setToolTip(
      tr("Memory of all GPUs of a replica. Other: activations, graphs and buffers. Free includes the 6 % that "
         "engines leave unused."));
}

void MemoryBar::setMemory(const std::optional<MemoryFit>& memory, double concurrency, const NumberFormat& format) {
  const MemoryFit fit = memory.value_or(MemoryFit());
  m_total = fit.totalGB;
  const std::array amounts{fit.weightsGB, fit.kvGB(concurrency), fit.otherGB, std::max(0.0, fit.freeGB(concurrency))};
  for (size_t i = 0; i < m_parts.size(); ++i) m_parts[i].gigabytes = amounts[i];
  showLegend(format);
  update();
}

void MemoryBar::showLegend(const NumberFormat& format) {
  QStringList entries;
  QStringList spoken;
  const Theme theme = currentTheme();
  for (const Part& part : m_parts) {
    const QString text = tr("%1 %2 GB").arg(part.name, format.significant(part.gigabytes));
    spoken << text;
    // A chip and its text stay on one line.
    entries << u"<span style='white-space:nowrap'><span style='color:%1'>■</span>&nbsp;%2</span>"_s.arg(
        theme.colour(part.colour).name(), QString(text).replace(u' ', u"&nbsp;"_s));
  }
  m_legend->setText(m_total > 0 ? entries.join(u"&ensp; "_s) : QString());
  setAccessibleName(m_total > 0 ? tr("Memory of a replica: %1").arg(spoken.join(u", "_s)) : tr("Memory of a replica"));
}

void MemoryBar::paintEvent(QPaintEvent*) {
  if (m_total <= 0) return;
  QPainter painter(this);
  const Theme theme = currentTheme();
  double left = 0;
  for (const Part& part : m_parts) {
    const double right = std::min<double>(width(), left + width() * part.gigabytes / m_total);
    painter.fillRect(QRectF(left, 0, std::max(0.0, right - left - 1), kBarHeight), theme.colour(part.colour));
    left = right;
  }
}

void MemoryBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::ApplicationPaletteChange && m_total > 0) showLegend(NumberFormat());
  QWidget::changeEvent(event);
}

}  // namespace fulcrum
