// SPDX-License-Identifier: GPL-3.0-or-later
// Help: where projects, backups and recovery copies are, and what happens to unsaved work.
#pragma once

#include <QString>

class QWidget;

namespace fulcrum {

void showFilesHelp(const QString& dataFolder, QWidget* parent);

}  // namespace fulcrum
