// SPDX-License-Identifier: GPL-3.0-or-later
// Which actions of the menus apply to the open plan as it stands, and why the others do not.
#pragma once

class QAction;

namespace fulcrum {

class Workspace;

struct PlanActions {
  QAction* undo;
  QAction* redo;
  QAction* copyWorkload;
  QAction* copyFleet;
  QAction* importTrace;
  QAction* series;
  QAction* calibrate;
  QAction* deleteScenario;
  QAction* notes;
};

// Follows the plan from now on; the workspace outlives the actions.
void sayWhatApplies(Workspace& workspace, const PlanActions& actions);

}  // namespace fulcrum
