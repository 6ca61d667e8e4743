// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a report below one another, as wide as there is room; those in view are painted, one an event.
#pragma once

#include <QPixmap>
#include <QScrollArea>
#include <map>

#include "report/report_pages.h"

namespace fulcrum {

class ReportPreview : public QScrollArea {
  Q_OBJECT
 public:
  explicit ReportPreview(QWidget* parent = nullptr);

  // Stays at the page that is in view.
  void setPages(ReportPages pages);
  // Other pages are on their way: what is there is painted faint.
  void setStale(bool stale);
  [[nodiscard]] const ReportPages& pages() const { return m_pages; }
  void goToPage(int page);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  class Sheet;
  void layOut();

  ReportPages m_pages;
  Sheet* m_sheet;
  bool m_stale = false;
};

}  // namespace fulcrum
