// SPDX-License-Identifier: GPL-3.0-or-later
// Which folder may include what: the arrows of ARCHITECTURE.md as a function.
#pragma once

#include <QString>
#include <QStringList>

namespace fulcrum {

// The layers and the rooms of the window in the order in which data flows ("models/base" first, "app" last), which is
// the order in which CMake adds them: a folder may include itself and what stands before it.
[[nodiscard]] QStringList layersInOrder();

// Why `file` (a path from the project folder) may not include `header` (as written, with its quotes or angle
// brackets); empty if it may.
[[nodiscard]] QString violation(const QString& file, const QString& header);

// The headers that a source text includes, as violation() takes them.
[[nodiscard]] QStringList includesOf(const QString& source);

// What a CMakeLists.txt links, as the headers it gives access to: Qt6::Gui is <QtGui/QtGui>, fulcrum_plan is "plan/".
[[nodiscard]] QStringList linksOf(const QString& cmake);

}  // namespace fulcrum
