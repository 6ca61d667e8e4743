// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence above a page that says what its figures mean; it can be selected and copied.
#pragma once

#include <QLabel>
#include <QPointer>

#include "pages/common/page.h"

namespace fulcrum {

class VerdictLine : public QLabel {
  Q_OBJECT
 public:
  explicit VerdictLine(Workspace& workspace, QWidget* parent = nullptr);
  // Whose verdict is displayed from now on.
  void setPage(Page* page);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void display(const QString& text);

  Workspace& m_workspace;
  QPointer<Page> m_page;
};

}  // namespace fulcrum
