// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_preview.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {
namespace {

constexpr int kBetweenPages = space::kWide;
constexpr double kStaleOpacity = 0.5;

}  // namespace

// Paints the pages that it has, and asks for the next one that is in view.
class ReportPreview::Sheet : public QWidget {
 public:
  explicit Sheet(ReportPreview& preview) : QWidget(&preview), m_preview(preview) {}

  void forget() {
    m_painted.clear();
    update();
  }
  [[nodiscard]] QSize pageSize() const {
    const QSizeF page = m_preview.m_pages.size();
    if (page.isEmpty()) return {};
    const double width = m_preview.viewport()->width() - 2.0 * kBetweenPages;
    return QSizeF(width, width * page.height() / page.width()).toSize();
  }
  [[nodiscard]] QRect pageRect(int page) const {
    const QSize size = pageSize();
    return {QPoint(kBetweenPages, kBetweenPages + page * (size.height() + kBetweenPages)), size};
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    if (m_preview.m_stale) painter.setOpacity(kStaleOpacity);
    bool asked = false;
    for (int page = 0; page < m_preview.m_pages.count(); ++page) {
      const QRect rect = pageRect(page);
      if (!rect.intersects(event->rect())) continue;
      painter.fillRect(rect, Qt::white);
      painter.setPen(currentTheme().line());
      painter.drawRect(rect);
      const auto found = m_painted.find(page);
      if (found != m_painted.end()) {
        painter.drawPixmap(rect, found->second);
      } else if (!asked) {
        asked = true;
        QMetaObject::invokeMethod(
            this, [this, page] { makePage(page); }, Qt::QueuedConnection);
      }
    }
  }

 private:
  void makePage(int page) {
    if (m_painted.contains(page) || page >= m_preview.m_pages.count()) return;
    const double ratio = devicePixelRatioF();
    const QSize size = pageSize();
    if (size.isEmpty()) return;
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = pixmap.width() / m_preview.m_pages.size().width();
    painter.scale(scale, scale);
    m_preview.m_pages.paint(painter, page);
    painter.end();
    m_painted[page] = std::move(pixmap);
    update();
  }

  ReportPreview& m_preview;
  std::map<int, QPixmap> m_painted;
};

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent), m_sheet(new Sheet(*this)) {
  setWidget(m_sheet);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setAccessibleName(tr("Preview"));
}

void ReportPreview::setPages(ReportPages pages) {
  m_pages = std::move(pages);
  setAccessibleDescription(tr("%Ln page(s)", nullptr, m_pages.count()));
  layOut();
}

void ReportPreview::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  m_sheet->update();
}

void ReportPreview::layOut() {
  const int last = m_pages.count() - 1;
  m_sheet->resize(viewport()->width(), last < 0 ? 0 : m_sheet->pageRect(last).bottom() + kBetweenPages);
  verticalScrollBar()->setSingleStep(40);
  m_sheet->forget();
}

void ReportPreview::goToPage(int page) {
  if (page >= 0 && page < m_pages.count()) verticalScrollBar()->setValue(m_sheet->pageRect(page).top() - kBetweenPages);
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  layOut();
}

void ReportPreview::keyPressEvent(QKeyEvent* event) {
  const int step = m_sheet->pageSize().height() + kBetweenPages;
  if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
    const int by = event->key() == Qt::Key_PageDown ? step : -step;
    return verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
  }
  QScrollArea::keyPressEvent(event);
}

}  // namespace fulcrum
