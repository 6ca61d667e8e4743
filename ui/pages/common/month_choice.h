// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the displayed month, shared by all pages through the view.
#pragma once

#include <QComboBox>

#include "live/workspace.h"

namespace fulcrum {

class MonthChoice : public QComboBox {
  Q_OBJECT
 public:
  explicit MonthChoice(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();

 private:
  Workspace& m_workspace;
};

}  // namespace fulcrum
