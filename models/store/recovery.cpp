// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"

#include <algorithm>

#include "base/platform.h"
#include "base/whole_file.h"
#include "store/database.h"
#include "store/save_project.h"

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

constexpr char kSeparator = '_';
constexpr std::string_view kSuffix = ".fulcrum";

struct Entry {
  RecoveryCopy copy;
  std::string process;
};

// 2026-01-31T120000Z: no colons, which Windows does not take.
std::string copyStamp(std::chrono::sys_seconds time) {
  std::string text = timeText(time);
  std::erase(text, ':');
  return text;
}

std::string timeOf(const std::string& stamp) {
  constexpr size_t kStampSize = 18;
  if (stamp.size() != kStampSize) return {};
  return stamp.substr(0, 13) + ":" + stamp.substr(13, 2) + ":" + stamp.substr(15);
}

std::vector<Entry> entriesOf(const fs::path& folder) {
  std::vector<Entry> entries;
  std::error_code error;
  for (fs::directory_iterator file(folder, error), end; !error && file != end; file.increment(error)) {
    std::string name = store::utf8(file->path().filename());
    const size_t first = name.find(kSeparator);
    const size_t last = name.rfind(kSeparator);
    if (!name.ends_with(kSuffix) || first == std::string::npos || first == last) continue;
    name.resize(name.size() - kSuffix.size());
    const std::string time = timeOf(name.substr(last + 1));
    if (time.empty()) continue;
    entries.push_back({.copy = {.file = file->path(), .uuid = name.substr(0, first), .writtenAt = time},
                       .process = name.substr(first + 1, last - first - 1)});
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.copy.writtenAt > b.copy.writtenAt; });
  return entries;
}

void removeBeyond(size_t kept, const fs::path& folder, const RecoveryKey& key) {
  for (const Entry& entry : entriesOf(folder)) {
    if (entry.copy.uuid != key.uuid || entry.process != key.process) continue;
    std::error_code ignored;
    if (kept > 0) {
      --kept;
    } else {
      fs::remove(entry.copy.file, ignored);
    }
  }
}

}  // namespace

Result<RecoveryCopy> writeRecoveryCopy(const fs::path& folder, const RecoveryKey& key, const Plan& plan,
                                       std::chrono::sys_seconds now, std::vector<ChangeEntry> changes,
                                       const std::atomic<bool>* cancelled) {
  std::error_code error;
  fs::create_directories(folder, error);
  const fs::path file =
      folder / (key.uuid + kSeparator + key.process + kSeparator + copyStamp(now) + std::string(kSuffix));
  if (error)
    return Problem{.code = "cannotWrite", .where = store::utf8(folder), .facts = {{"detail", error.message()}}};
  SaveOptions options;
  options.meta.uuid = key.uuid;
  options.meta.origin = key.original;
  options.changes = std::move(changes);
  options.now = now;
  options.beforeStep = [cancelled](SaveStep) {
    return cancelled && *cancelled ? std::make_error_code(std::errc::operation_canceled) : std::error_code();
  };
  const auto saved = saveProject(file, plan, options);
  if (!saved.ok()) return saved.problems();
  removeBeyond(kGenerations, folder, key);
  return RecoveryCopy{.file = file, .uuid = key.uuid, .writtenAt = timeText(now)};
}

void removeRecoveryCopies(const fs::path& folder, const RecoveryKey& key) {
  removeBeyond(0, folder, key);
}

std::vector<RecoveryCopy> orphanedCopies(const fs::path& folder) {
  removeAbandonedFiles(folder);
  std::vector<RecoveryCopy> orphans;
  for (const Entry& entry : entriesOf(folder)) {
    if (!isRunning(entry.process)) orphans.push_back(entry.copy);
  }
  return orphans;
}

}  // namespace fulcrum
