// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of backups: projects as they were before their last saves, newest first.
#pragma once

#include <QList>
#include <QString>
#include <functional>

class QMenu;

namespace fulcrum {

struct Backup {
  QString path;
  QString project;  // the name of the file
  QString time;     // when it was replaced, in the user's words; empty: not known
};
// From the name of a backup (store/backups.h).
[[nodiscard]] Backup backupAt(const QString& path);

// Of all projects, newest first.
[[nodiscard]] QList<Backup> backupsIn(const QString& folder);

// Of a project by its name or its uuid (empty: not known), newest first: it may have had other names.
[[nodiscard]] QList<Backup> backupsOf(const QString& project, const QString& uuid, const QString& folder);

void fillBackupMenu(QMenu& menu, const QString& folder, const std::function<void(const QString& path)>& open);

}  // namespace fulcrum
