// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a project so that at every moment either the old or the new file is there, whole.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <system_error>

#include "store/project.h"

namespace fulcrum {

// In their order. Whatever fails before Replace leaves the old file as it was. Failures of Backup and FlushDirectory
// are warnings: the first must not keep anybody from saving, and at the second the new file is in place.
enum class SaveStep { Create, Write, Flush, Verify, CheckTarget, Backup, Replace, FlushDirectory };
inline constexpr int kSaveSteps = 8;

struct SaveOptions {
  // uuid (empty: a new one), revision, appVersion, servingModel and figures are taken from here.
  ProjectMeta meta;
  std::vector<ChangeEntry> changes;
  // The file that was loaded or saved last; if another stands there now, saving stops with the problem "changedOnDisk".
  std::optional<FileIdentity> expected;
  std::filesystem::path backups;  // the folder for a copy of the file that is replaced; empty: none is kept
  std::chrono::sys_seconds now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  // Called before each step; an error makes the step fail. For giving up, and for tests of failures.
  std::function<std::error_code(SaveStep)> beforeStep;
};

struct SavedFile {
  std::filesystem::path file;  // with symbolic links resolved
  ProjectMeta meta;
  FileIdentity identity;
  Problems warnings;
};

// Writes a complete new database beside the target, checks it, keeps a backup of what is there, and puts it in its
// place. Permissions are kept. What killed processes left in the folder is removed.
[[nodiscard]] Result<SavedFile> saveProject(const std::filesystem::path& file, const Plan& plan,
                                            const SaveOptions& options = {});

// 2026-01-31T12:00:00Z
[[nodiscard]] std::string timeText(std::chrono::sys_seconds time);

}  // namespace fulcrum
