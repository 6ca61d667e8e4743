// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window. It shows the workspace and asks it for changes; hidden pages are not fed.
#pragma once

#include <QWidget>
#include <vector>

#include "explain/figures.h"
#include "explain/verdict.h"
#include "live/workspace.h"

namespace fulcrum {

class Page : public QWidget {
  Q_OBJECT
 public:
  explicit Page(Workspace& workspace, QWidget* parent = nullptr);

  // Puts the focus on the field of a path such as `workloads[0].requestsPerSecond`; false if it is not on this page.
  virtual bool focusField(const QString& path);
  // What its figures mean, from what is known now; none where it says nothing.
  [[nodiscard]] virtual explain::Verdict verdict() const { return {}; }

 Q_SIGNALS:
  // Another page is asked for ("costs", "own-vs-rent", "fleets", ...), for instance by a double-click on a small chart.
  void pageRequested(const QString& name);
  // The field of this path is asked for, wherever it is edited.
  void fieldRequested(const QString& path);
  void verdictChanged();  // for another reason than an evaluation
  // Where a figure comes from is asked for.
  void whyRequested(const fulcrum::explain::Asked& asked);

 protected:
  // Shows the workspace as it stands; called when figures, selection or visibility changed, only while visible.
  virtual void refresh() = 0;
  void showEvent(QShowEvent* event) override;
  void scheduleRefresh();
  // Of what a fleet needs in the month that is displayed.
  void askWhyNodes(const FleetId& fleet);
  [[nodiscard]] explain::VerdictSubject subject() const { return {m_workspace.plan(), m_workspace.live.current()}; }

  Workspace& m_workspace;

 private:
  bool m_stale = true;
};

}  // namespace fulcrum
