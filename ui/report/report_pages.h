// SPDX-License-Identifier: GPL-3.0-or-later
// A report laid out on pages, which can be painted anywhere. Lengths in px at 96 dpi.
#pragma once

#include <QDate>
#include <QPageSize>
#include <QSizeF>
#include <memory>

#include "report/pdf_file.h"
#include "report/report_layout.h"
#include "report/report_source.h"

namespace fulcrum {

class ReportParts;

// Portrait paper, or the wide slides of presentation programs: 13 1/3 by 7 1/2 inches.
[[nodiscard]] QPageSize pageSizeOf(Paper paper);

class ReportPages {
 public:
  // Empty where there is nothing to print: the plan cannot be evaluated.
  ReportPages() = default;
  // At once; ReportLayout does it between the events of a window.
  ReportPages(const ReportSource& source, const ReportChoice& choice, QDate date);

  [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
  [[nodiscard]] QSizeF size() const { return m_size; }
  [[nodiscard]] const PdfProperties& properties() const { return m_properties; }
  // With everything on it, from 0.
  void paint(QPainter& painter, int page) const;

 private:
  friend class ReportLayout;
  QSizeF m_size;
  QString m_running;  // title and scenario
  QString m_date;
  PdfProperties m_properties;
  std::vector<ReportBlock> m_blocks;
  std::vector<ReportPage> m_pages;
};

// Lays a report out in steps of a section each. What `source` has must stay as it is until the last one.
class ReportLayout {
 public:
  ReportLayout(const ReportSource& source, const ReportChoice& choice, QDate date);
  ~ReportLayout();
  // Does the next step. False: it was the last, and there are pages.
  bool next();
  [[nodiscard]] ReportPages take() { return std::move(m_pages); }

 private:
  ReportPages m_pages;
  std::unique_ptr<ReportParts> m_parts;  // null: there is nothing to print, or all is laid out
  bool m_slides;
};

}  // namespace fulcrum
