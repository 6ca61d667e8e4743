// SPDX-License-Identifier: GPL-3.0-or-later
// The non-blocking list of what is wrong or hidden by the figures; each entry jumps to its field.
#pragma once

#include <QListWidget>

#include "live/workspace.h"

namespace fulcrum {

class ProblemsPanel : public QListWidget {
  Q_OBJECT
 public:
  explicit ProblemsPanel(Workspace& workspace, QWidget* parent = nullptr);
  [[nodiscard]] int problemCount() const;

 Q_SIGNALS:
  void fieldRequested(const QString& path);

 private:
  void refresh();

  Workspace& m_workspace;
  Problems m_shown;
};

}  // namespace fulcrum
