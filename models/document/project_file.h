// SPDX-License-Identifier: GPL-3.0-or-later
// Where the open plan lives on disk: opening, saving, and what is known of the file. It asks nobody: questions are the
// window's.
#pragma once

#include <QString>
#include <optional>

#include "base/result.h"
#include "plan/plan.h"
#include "store/project_lock.h"
#include "store/save_project.h"

namespace fulcrum {

// What a save writes beside the plan.
struct SaveFacts {
  QString appVersion;
  std::vector<ChangeEntry> history;
  std::string servingModel;               // version of the serving model behind the figures
  std::map<std::string, double> figures;  // of ProjectMeta
};

// Why the open file is not to be written to.
enum class ReadOnly { No, NewerVersion, Protected, OpenElsewhere };

class ProjectFile {
 public:
  // Where saving keeps what it replaces; empty: nowhere.
  void setBackupFolder(std::filesystem::path folder) { m_backups = std::move(folder); }
  [[nodiscard]] bool hasPath() const { return !m_path.isEmpty(); }
  [[nodiscard]] const QString& path() const { return m_path; }
  [[nodiscard]] bool isReadOnly() const { return m_readOnly != ReadOnly::No; }
  [[nodiscard]] ReadOnly readOnly() const { return m_readOnly; }
  // Whether the folder takes no locks, so that others may open the file to write, too.
  [[nodiscard]] bool isUnlocked() const { return m_lock.state() == ProjectLock::State::NoLocks; }
  [[nodiscard]] const Problems& warnings() const { return m_warnings; }  // of the last save
  // Of the file as it was opened or saved last.
  [[nodiscard]] const ProjectMeta& meta() const { return m_meta; }
  [[nodiscard]] const std::vector<ChangeEntry>& history() const { return m_history; }  // of the file as it was opened
  // Of the file as it was opened: its format, and the fields that an older one lacks.
  [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }
  [[nodiscard]] const std::vector<std::string>& defaulted() const { return m_defaulted; }

  // Locks a project for open(); the lock of the file that is open stays where it is.
  [[nodiscard]] ProjectLock lock(const QString& path);
  // The plan of a project file, or of the text form (*.json), which opens untitled. On failure nothing changes.
  [[nodiscard]] Result<Plan> open(const QString& path, ProjectLock lock = {});
  // Forgets the file: the plan is untitled from now on.
  void close();

  enum class Overwrite { IfUnchanged, Always };
  // Saves to the path known, or to another one that becomes it. With IfUnchanged a file that somebody else replaced is
  // left alone: the problem "changedOnDisk".
  [[nodiscard]] Result<bool> save(const Plan& plan, SaveFacts facts, Overwrite overwrite = Overwrite::IfUnchanged);
  [[nodiscard]] Result<bool> saveAs(const QString& path, const Plan& plan, SaveFacts facts);
  // Saves a project of its own to another path; the one that is open stays so. Problem "isOpen": that path is its own.
  [[nodiscard]] Result<bool> saveCopy(const QString& path, const Plan& plan, SaveFacts facts) const;

 private:
  [[nodiscard]] Result<bool> write(const QString& path, const Plan& plan, SaveOptions options);

  QString m_path;
  ReadOnly m_readOnly = ReadOnly::No;
  std::filesystem::path m_backups;
  ProjectLock m_lock;
  Problems m_warnings;
  ProjectMeta m_meta;
  std::vector<ChangeEntry> m_history;
  int m_schemaVersion = kSchemaVersion;
  std::vector<std::string> m_defaulted;
  std::optional<FileIdentity> m_identity;
};

}  // namespace fulcrum
