// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery copies: what was not saved yet, in a folder of the application, found again after a crash.
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "store/project.h"

namespace fulcrum {

inline constexpr size_t kGenerations = 2;

// Whose copies they are: a plan that is open in a process.
struct RecoveryKey {
  std::string uuid;      // of the open plan; an untitled one gets its own
  std::string process;   // base/platform.h: processMark()
  std::string original;  // path of the file it was opened from; empty: untitled
};

struct RecoveryCopy {
  std::filesystem::path file;
  std::string uuid;
  std::string writtenAt;  // 2026-01-31T12:00:00Z
};

// Writes a copy with its history, named `uuid_process_time.fulcrum`, and removes what is older than kGenerations of the
// same key. Another thread may cancel it: then it leaves nothing.
[[nodiscard]] Result<RecoveryCopy> writeRecoveryCopy(const std::filesystem::path& folder, const RecoveryKey& key,
                                                     const Plan& plan, std::chrono::sys_seconds now,
                                                     std::vector<ChangeEntry> changes = {},
                                                     const std::atomic<bool>* cancelled = nullptr);

// Removes the copies of a key: its plan was saved, or given up by its user.
void removeRecoveryCopies(const std::filesystem::path& folder, const RecoveryKey& key);

// The copies of processes that are gone, newest first. Temporary files of such processes are removed.
[[nodiscard]] std::vector<RecoveryCopy> orphanedCopies(const std::filesystem::path& folder);

}  // namespace fulcrum
