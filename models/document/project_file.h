// SPDX-License-Identifier: GPL-3.0-or-later
// Where the open plan lives on disk: opening, saving, and what is known of the file. It asks nobody: questions are the
// window's.
#pragma once

#include <QString>
#include <optional>

#include "base/result.h"
#include "document/live_evaluation.h"
#include "store/save_project.h"

namespace fulcrum {

class ProjectFile {
 public:
  [[nodiscard]] bool hasPath() const { return !m_path.isEmpty(); }
  [[nodiscard]] const QString& path() const { return m_path; }
  [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

  // The plan of a project file, or of the text form (*.json), which opens untitled. On failure nothing changes.
  [[nodiscard]] Result<Plan> open(const QString& path);
  // Forgets the file: the plan is untitled from now on.
  void close();

  enum class Overwrite { IfUnchanged, Always };
  // Saves to the path known, or to another one that becomes it. With IfUnchanged a file that somebody else replaced is
  // left alone: the problem "changedOnDisk".
  [[nodiscard]] Result<bool> save(const Plan& plan, const QString& appVersion,
                                  Overwrite overwrite = Overwrite::IfUnchanged);
  [[nodiscard]] Result<bool> saveAs(const QString& path, const Plan& plan, const QString& appVersion);

 private:
  [[nodiscard]] Result<bool> write(const QString& path, const Plan& plan, SaveOptions options);

  QString m_path;
  bool m_readOnly = false;
  ProjectMeta m_meta;
  std::vector<ChangeEntry> m_changes;
  std::optional<FileIdentity> m_identity;
};

}  // namespace fulcrum
