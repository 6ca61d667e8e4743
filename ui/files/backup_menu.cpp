// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backup_menu.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxShown = 20;

struct BackupMenuText {
  Q_DECLARE_TR_FUNCTIONS(BackupMenu)
};

struct Parts {
  QString project;
  QString stamp;  // 2026-01-31 12.00.00, UTC
};

Parts partsOf(const QString& path) {
  static const QRegularExpression form(uR"(^(.*) (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) \[[^\]]*\]\.fulcrum$)"_s);
  const QString name = QFileInfo(path).fileName();
  const QRegularExpressionMatch match = form.match(name);
  return match.hasMatch() ? Parts{match.captured(1), match.captured(2)} : Parts{name, {}};
}

}  // namespace

Backup backupAt(const QString& path) {
  const Parts parts = partsOf(path);
  QDateTime time = QDateTime::fromString(parts.stamp, u"yyyy-MM-dd HH.mm.ss"_s);
  time.setTimeSpec(Qt::UTC);
  if (!time.isValid()) return {path, parts.project, {}};
  // With seconds: two saves of one minute are two backups.
  const QLocale locale;
  const QDateTime here = time.toLocalTime();
  const QString form = locale.timeFormat(QLocale::ShortFormat).replace(u"mm"_s, u"mm:ss"_s);
  return {path, parts.project,
          locale.toString(here.date(), QLocale::ShortFormat) + u' ' + locale.toString(here.time(), form)};
}

QList<Backup> backupsIn(const QString& folder) {
  QFileInfoList files = QDir(folder).entryInfoList({u"*.fulcrum"_s}, QDir::Files);
  std::sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
    return partsOf(a.fileName()).stamp > partsOf(b.fileName()).stamp;
  });
  QList<Backup> backups;
  for (const QFileInfo& file : files) backups << backupAt(file.absoluteFilePath());
  return backups;
}

QList<Backup> backupsOf(const QString& project, const QString& uuid, const QString& folder) {
  constexpr qsizetype kMarkSize = 8;
  const QString mark = u'[' + uuid.left(kMarkSize) + u']';
  QList<Backup> backups = backupsIn(folder);
  backups.removeIf([&](const Backup& backup) {
    return backup.project != project && (uuid.isEmpty() || !QFileInfo(backup.path).fileName().contains(mark));
  });
  return backups;
}

void fillBackupMenu(QMenu& menu, const QString& folder, const std::function<void(const QString& path)>& open) {
  menu.clear();
  const QList<Backup> backups = backupsIn(folder);
  for (const Backup& backup : backups.first(std::min(backups.size(), kMaxShown))) {
    QString text = backup.time.isEmpty()
                       ? backup.project
                       : BackupMenuText::tr("%1, before the save of %2").arg(backup.project, backup.time);
    menu.addAction(text.replace(u'&', u"&&"_s), [open, path = backup.path] { open(path); });
  }
  if (menu.isEmpty())
    menu.addAction(BackupMenuText::tr("Backups appear here after the second save"))->setEnabled(false);
}

}  // namespace fulcrum
