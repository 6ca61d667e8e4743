// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as they were saved beside those of now.
#pragma once

#include "document/saved_figures.h"

class QWidget;

namespace fulcrum {

void showFigureChanges(const std::vector<FigureChange>& changes, const QString& versions, QWidget* parent);

}  // namespace fulcrum
