// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_pages.h"

#include <QCoreApplication>
#include <QPainter>

#include "report/report_blocks.h"
#include "report/report_sections.h"
#include "theme/theme.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDpi = 96;
constexpr double kMargin = 15 * kDpi / 25.4;  // 15 mm
constexpr double kHeader = 34;
constexpr double kFooter = 26;

QSizeF paperSize(Paper paper) {
  return pageSizeOf(paper).size(QPageSize::Inch) * kDpi;
}

QSizeF areaOf(QSizeF page) {
  return {page.width() - 2 * kMargin, page.height() - 2 * kMargin - kHeader - kFooter};
}

// Every section and every chart begins a page, with the headings above it.
void startPagesAtCharts(std::vector<ReportBlock>& blocks) {
  for (size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].startsPageBeyond < 1) blocks[i].startsPage = true;
    if (blocks[i].mostHeight <= 0) continue;
    size_t first = i;
    while (first > 0 && blocks[first - 1].staysWithNext) --first;
    blocks[first].startsPage = true;
  }
}

// Paints what stands on every page: plan and scenario, date, page number.
void paintMargins(QPainter& painter, const QString& name, QSizeF size, const QString& date, int page, int pages) {
  const Theme theme = lightTheme();
  const QRectF header(kMargin, kMargin, size.width() - 2 * kMargin, kHeader - 14);
  const QRectF footer(kMargin, size.height() - kMargin - kFooter + 12, header.width(), kFooter - 12);
  painter.setFont(reportFont(10));
  painter.setPen(theme.mutedText());
  constexpr double kBetween = 24;
  const QFontMetricsF metrics(painter.font());
  const double room = header.width() - metrics.horizontalAdvance(date) - kBetween;
  painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, room));
  painter.drawText(header, Qt::AlignRight | Qt::AlignTop, date);
  painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, u"Fulcrum "_s + QCoreApplication::applicationVersion());
  painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page).arg(pages));
  painter.setPen(QPen(theme.line(), 0.75));
  painter.drawLine(header.bottomLeft(), header.bottomRight());
}

}  // namespace

QPageSize pageSizeOf(Paper paper) {
  switch (paper) {
    case Paper::A4:
      return QPageSize(QPageSize::A4);
    case Paper::Letter:
      return QPageSize(QPageSize::Letter);
    case Paper::Slides:
      break;
  }
  return QPageSize(QSizeF(40.0 / 3, 7.5), QPageSize::Inch, u"Slides"_s, QPageSize::ExactMatch);
}

ReportPages::ReportPages(const ReportSource& source, const ReportChoice& choice, QDate date) {
  ReportLayout layout(source, choice, date);
  while (layout.next()) {
  }
  *this = layout.take();
}

ReportLayout::ReportLayout(const ReportSource& source, const ReportChoice& choice, QDate date)
    : m_slides(choice.paper == Paper::Slides) {
  m_pages.m_size = paperSize(choice.paper);
  const Workspace& workspace = source.workspace();
  if (!workspace.live.current()) return;
  const Scenario* scenario = workspace.scenario();
  const QString title = reportTitle(workspace.plan(), choice.content);
  m_pages.m_running = title + u" · "_s + (scenario ? scenarioName(*scenario) : QString());
  const QLocale& locale = workspace.format().locale();
  m_pages.m_date = locale.toString(date, QLocale::LongFormat);
  m_pages.m_properties = {.title = m_pages.m_running,
                          .author = QString::fromStdString(choice.content.author),
                          .language = locale.bcp47Name(),
                          .date = date,
                          .bookmarks = {}};
  m_parts = std::make_unique<ReportParts>(source, choice, areaOf(m_pages.m_size).width());
}

ReportLayout::~ReportLayout() = default;

bool ReportLayout::next() {
  if (!m_parts) return false;
  if (m_parts->next()) return true;
  std::vector<ReportBlock>& blocks = m_pages.m_blocks;
  blocks = m_parts->take();
  m_parts.reset();
  if (m_slides) startPagesAtCharts(blocks);
  m_pages.m_pages = paginate(blocks, areaOf(m_pages.m_size));
  for (size_t page = 0; page < m_pages.m_pages.size(); ++page) {
    for (const PlacedBlock& placed : m_pages.m_pages[page]) {
      const QString& bookmark = blocks[static_cast<size_t>(placed.block)].bookmark;
      if (!bookmark.isEmpty() && !placed.isRepeated)
        m_pages.m_properties.bookmarks.push_back({.title = bookmark, .page = static_cast<int>(page)});
    }
  }
  return false;
}

void ReportPages::paint(QPainter& painter, int page) const {
  paintMargins(painter, m_running, m_size, m_date, page + 1, count());
  for (const PlacedBlock& placed : m_pages[static_cast<size_t>(page)]) {
    const ReportBlock& block = m_blocks[static_cast<size_t>(placed.block)];
    painter.save();
    (placed.isRepeated ? *block.repeated : block).paint(painter, placed.rect.translated(kMargin, kMargin + kHeader));
    painter.restore();
  }
}

}  // namespace fulcrum
