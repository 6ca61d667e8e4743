// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialogs of the help menu.
#pragma once

class QWidget;

namespace fulcrum {

class Workspace;

void showAbout(QWidget* parent);
void showPlanNotes(const Workspace& workspace, QWidget* parent);

}  // namespace fulcrum
