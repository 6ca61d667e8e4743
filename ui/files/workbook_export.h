// SPDX-License-Identifier: GPL-3.0-or-later
// The displayed scenario as a workbook that computes, made beside the window.
#pragma once

#include <QString>

#include "plan/plan.h"

class QWidget;

namespace fulcrum {

// Goes on in the event loop, with its progress; a reason why nothing was written is shown.
// `projectId` is that of the project file, empty without one.
void exportWorkbook(QWidget* window, const Plan& plan, const ScenarioId& scenario, const QString& path,
                    const std::string& projectId);

}  // namespace fulcrum
