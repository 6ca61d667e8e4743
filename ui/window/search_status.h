// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the status line that the cheapest mix within caps is being sought, for how long and how near the best one
// found is, and lets the user stop it or go on; and how near the displayed mix is where the search ran out of time.
// Hidden otherwise.
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "live/workspace.h"

namespace fulcrum {

class SearchStatus : public QWidget {
  Q_OBJECT
 public:
  explicit SearchStatus(Workspace& workspace, QWidget* parent = nullptr);

 private:
  void refresh();
  void choose();
  [[nodiscard]] QString text(qint64 seconds) const;

  const Workspace& m_workspace;
  LiveEvaluation& m_live;
  CappedSearch& m_search;
  QLabel* m_text;
  QToolButton* m_button;
  QElapsedTimer m_since;
  QTimer m_tick;  // tells how long it has taken
};

}  // namespace fulcrum
