// SPDX-License-Identifier: GPL-3.0-or-later
// Curve editors for screen readers: each is a slider over the selected column's value.
#pragma once

namespace fulcrum::curve {

class CurveEditor;

// Makes curve editors known to QAccessible; further calls do nothing.
void installCurveAccessibility();

void announceValue(CurveEditor& editor);

}  // namespace fulcrum::curve
