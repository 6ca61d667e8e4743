// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls what is under the pointer; it does not change a slider, a choice or a number that lies in the way.
#pragma once

class QApplication;

namespace fulcrum {

// From now on wheel events over sliders and choices, and over spin boxes without the focus, go to what holds them.
void guardAgainstWheel(QApplication& application);

}  // namespace fulcrum
