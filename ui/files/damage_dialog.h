// SPDX-License-Identifier: GPL-3.0-or-later
// A project that is damaged: what is there, what is lost, and the ways on.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "files/backup_menu.h"

class QWidget;

namespace fulcrum {

struct DamagedFile {
  QString name;
  QStringList kept;       // in words (document/loss_words.h); empty: nothing can be read
  QStringList lost;       // a line each
  QList<Backup> backups;  // of this project, newest first
};

struct DamageChoice {
  enum class Way { Cancel, Salvaged, Backup };
  Way way = Way::Cancel;
  QString backup;  // its path
};

[[nodiscard]] DamageChoice askAboutDamage(const DamagedFile& file, QWidget* parent);

}  // namespace fulcrum
