// SPDX-License-Identifier: GPL-3.0-or-later
// All settings of one lever of the scenario on show: scope, start, one-off cost, service rate, counts.
#pragma once

#include "document/workspace.h"

class QWidget;

namespace fulcrum {

// Runs the dialog; accepting it is one undo step.
void editLever(Workspace& workspace, LeverKind kind, QWidget* parent);

}  // namespace fulcrum
