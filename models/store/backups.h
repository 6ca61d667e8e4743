// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a project as it was before its last saves.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace fulcrum {

inline constexpr size_t kBackupsKept = 3;

// Copies a project file into a folder, which is made, as `name 2026-01-31 12.00.00 [0123abcd].fulcrum`; the brackets
// hold the beginning of the project's uuid. The oldest beyond kBackupsKept of the same project are removed.
[[nodiscard]] std::error_code keepBackup(const std::filesystem::path& project, const std::string& uuid,
                                         const std::filesystem::path& folder, std::chrono::sys_seconds now);

// The backups of a project, newest first.
[[nodiscard]] std::vector<std::filesystem::path> backupsOf(const std::string& uuid,
                                                           const std::filesystem::path& folder);

}  // namespace fulcrum
