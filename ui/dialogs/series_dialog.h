// SPDX-License-Identifier: GPL-3.0-or-later
// The imported series of a plan: where each came from, what it measured, and a way to take it out.
#pragma once

#include <QDialog>

#include "live/workspace.h"

class QToolButton;
class QTreeWidget;

namespace fulcrum {

class ChartCard;

class SeriesDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SeriesDialog(Workspace& workspace, QWidget* parent = nullptr);

 private:
  void fill();
  void showSelected();
  [[nodiscard]] const ImportedSeries* selected() const;
  void remove();
  void useAgain();

  Workspace& m_workspace;
  QTreeWidget* m_list;
  QToolButton* m_use;
  QToolButton* m_remove;
  ChartCard* m_hours;
  ChartCard* m_week;
};

}  // namespace fulcrum
