// SPDX-License-Identifier: GPL-3.0-or-later
// F6 and Shift+F6 lead through the parts of a window, each to where the focus last was in it.
#pragma once

#include <initializer_list>

class QWidget;

namespace fulcrum {

// In this order; those that are hidden, or have nothing to focus, are left out.
void moveBetweenPanes(QWidget& window, std::initializer_list<QWidget*> panes);

}  // namespace fulcrum
