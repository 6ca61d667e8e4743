// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the status line that the cheapest mix within caps is being sought, for how long, and lets the user stop it or
// go on. Hidden otherwise.
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "document/live_evaluation.h"

namespace fulcrum {

class SearchStatus : public QWidget {
  Q_OBJECT
 public:
  explicit SearchStatus(LiveEvaluation& live, QWidget* parent = nullptr);

 private:
  void refresh();
  void choose();

  LiveEvaluation& m_live;
  QLabel* m_text;
  QToolButton* m_button;
  QElapsedTimer m_since;
  QTimer m_tick;  // tells how long it has taken
};

}  // namespace fulcrum
