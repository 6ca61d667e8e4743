// SPDX-License-Identifier: GPL-3.0-or-later
// The choice between the desktop's look, light and dark; remembered.
#pragma once

#include "document/settings.h"

class QApplication;
class QMenu;

namespace fulcrum {

// `settings` outlives the menu.
void addThemeMenu(QMenu& menu, Settings& settings);
void applySavedTheme(QApplication& application, const Settings& settings);

}  // namespace fulcrum
