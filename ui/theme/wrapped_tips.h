// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations are sentences: Qt shows a plain tooltip in one line, however wide.
#pragma once

class QApplication;

namespace fulcrum {

// Wraps the tooltips of all widgets, tables and lists.
void wrapToolTips(QApplication& application);

}  // namespace fulcrum
