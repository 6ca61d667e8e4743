// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/common/page.h"

namespace fulcrum {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  // Figures follow every edit in the same event-loop turn, so one signal is enough for them; selections change without
  // figures.
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &Page::scheduleRefresh);
  connect(&workspace.view, &ViewState::workloadChanged, this, &Page::scheduleRefresh);
  connect(&workspace.view, &ViewState::fleetChanged, this, &Page::scheduleRefresh);
  connect(&workspace.view, &ViewState::selectionChanged, this, &Page::scheduleRefresh);
  connect(&workspace.view, &ViewState::monthChanged, this, &Page::scheduleRefresh);
}

bool Page::focusField(const QString&) {
  return false;
}

void Page::askWhyNodes(const FleetId& fleet) {
  Q_EMIT whyRequested({.figure = "fleets[" + fleet.text + "].nodesNeededMax[" +
                                 std::to_string(std::max(m_workspace.view.month(), 0)) + "]"});
}

void Page::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (std::exchange(m_stale, false)) refresh();
}

void Page::scheduleRefresh() {
  m_stale = true;
  if (isVisible() && std::exchange(m_stale, false)) refresh();
}

}  // namespace fulcrum
