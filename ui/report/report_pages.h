// SPDX-License-Identifier: GPL-3.0-or-later
// A report laid out on pages, which can be painted anywhere. Lengths in px at 96 dpi.
#pragma once

#include <QDate>
#include <QPageSize>
#include <QSizeF>

#include "report/pdf_file.h"
#include "report/report_layout.h"
#include "report/report_source.h"

namespace fulcrum {

// Portrait paper, or the wide slides of presentation programs: 13 1/3 by 7 1/2 inches.
[[nodiscard]] QPageSize pageSizeOf(Paper paper);

class ReportPages {
 public:
  // Empty where there is nothing to print: the plan cannot be evaluated.
  ReportPages() = default;
  ReportPages(const ReportSource& source, const ReportChoice& choice, QDate date);

  [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
  [[nodiscard]] QSizeF size() const { return m_size; }
  [[nodiscard]] const PdfProperties& properties() const { return m_properties; }
  // With everything on it, from 0.
  void paint(QPainter& painter, int page) const;

 private:
  QSizeF m_size;
  QString m_running;  // title and scenario
  QString m_date;
  PdfProperties m_properties;
  std::vector<ReportBlock> m_blocks;
  std::vector<ReportPage> m_pages;
};

}  // namespace fulcrum
