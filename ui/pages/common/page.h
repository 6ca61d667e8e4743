// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window. It shows the workspace and asks it for changes; hidden pages are not fed.
#pragma once

#include <QWidget>
#include <vector>

#include "live/workspace.h"

namespace fulcrum {

class Page : public QWidget {
  Q_OBJECT
 public:
  explicit Page(Workspace& workspace, QWidget* parent = nullptr);

  // Puts the focus on the field of a path such as `workloads[0].requestsPerSecond`; false if it is not on this page.
  virtual bool focusField(const QString& path);

 Q_SIGNALS:
  // Another page is asked for ("costs", "own-vs-rent", "fleets", ...), for instance by a double-click on a small chart.
  void pageRequested(const QString& name);
  // The field of this path is asked for, wherever it is edited.
  void fieldRequested(const QString& path);

 protected:
  // Shows the workspace as it stands; called when figures, selection or visibility changed, only while visible.
  virtual void refresh() = 0;
  void showEvent(QShowEvent* event) override;
  void scheduleRefresh();

  Workspace& m_workspace;

 private:
  bool m_stale = true;
};

}  // namespace fulcrum
