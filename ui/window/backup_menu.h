// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of backups: projects as they were before their last saves, newest first.
#pragma once

#include <QString>
#include <functional>

class QMenu;

namespace fulcrum {

struct BackupName {
  QString project;  // the name of the file
  QString time;     // when it was replaced, in the user's words; empty: not known
};
// From the name of a backup (store/backups.h).
[[nodiscard]] BackupName backupName(const QString& path);

void fillBackupMenu(QMenu& menu, const QString& folder, const std::function<void(const QString& path)>& open);

}  // namespace fulcrum
