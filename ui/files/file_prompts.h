// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that opening and saving may have to ask; tests answer them without a dialog.
#pragma once

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "files/damage_dialog.h"
#include "store/project_lock.h"

class QWidget;

namespace fulcrum {

struct OrphanText {
  QString name;    // of the plan or its file
  QString folder;  // of its file; empty: it had none
  QString time;    // of the copy, in the user's words
};

class FilePrompts {
 public:
  virtual ~FilePrompts() = default;
  enum class Unsaved { Save, Discard, Cancel };
  enum class Locked { ReadOnly, Copy, Cancel };
  enum class Orphan { Recover, Keep, Delete };

  virtual Unsaved askUnsaved(const QString& name) = 0;
  virtual bool mayReplaceChanged(const QString& name) = 0;
  virtual Locked askLocked(const QString& name, const LockHolder& holder) = 0;
  virtual Orphan askOrphan(const OrphanText& orphan) = 0;
  virtual DamageChoice askDamaged(const DamagedFile& file) = 0;
  virtual void tell(const QString& title, const Problems& problems) = 0;
};

class DialogPrompts : public FilePrompts {
 public:
  explicit DialogPrompts(QWidget* window) : m_window(window) {}
  Unsaved askUnsaved(const QString& name) override;
  bool mayReplaceChanged(const QString& name) override;
  Locked askLocked(const QString& name, const LockHolder& holder) override;
  Orphan askOrphan(const OrphanText& orphan) override;
  DamageChoice askDamaged(const DamagedFile& file) override;
  void tell(const QString& title, const Problems& problems) override;

 private:
  // A question stands over the window, also one that is asked while the program starts.
  [[nodiscard]] QWidget* window() const;

  QWidget* m_window;
};

}  // namespace fulcrum
