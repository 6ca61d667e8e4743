// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads and fleets by the clipboard, from plan to plan.
#pragma once

#include <string>

class QWidget;

namespace fulcrum {

class Workspace;

void copyFragment(const std::string& text);
// One step to undo; what was pasted is selected. What cannot be pasted is said.
void pasteFragment(Workspace& workspace, QWidget* parent);

}  // namespace fulcrum
