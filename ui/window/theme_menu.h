// SPDX-License-Identifier: GPL-3.0-or-later
// The choice between the desktop's look, light and dark; remembered.
#pragma once

class QApplication;
class QMenu;

namespace fulcrum {

void addThemeMenu(QMenu& menu);
void applySavedTheme(QApplication& application);

}  // namespace fulcrum
