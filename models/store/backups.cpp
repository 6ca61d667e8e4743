// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/platform.h"
#include "base/whole_file.h"
#include "store/database.h"
#include "store/save_project.h"

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

constexpr size_t kNameBytes = 120;  // of the project's own name; file systems take 255 in all

std::string markOf(const std::string& uuid) {
  return " [" + uuid.substr(0, 8) + "].fulcrum";
}

// At most so many bytes, and no half of a character.
std::string shortened(std::string name) {
  if (name.size() <= kNameBytes) return name;
  size_t end = kNameBytes;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
  name.resize(end);
  return name;
}

// 2026-01-31 12.00.00
std::string stampOf(std::chrono::sys_seconds time) {
  std::string text = timeText(time);
  text.pop_back();
  text[10] = ' ';
  std::replace(text.begin() + 11, text.end(), ':', '.');
  return text;
}

// What the names are sorted by, from the end: mark, stamp. The project may have had several names.
std::string stampIn(const fs::path& backup, size_t markSize) {
  constexpr size_t kStampSize = 19;
  const std::string name = store::utf8(backup.filename());
  return name.size() < kStampSize + markSize ? std::string()
                                             : name.substr(name.size() - markSize - kStampSize, kStampSize);
}

}  // namespace

std::vector<fs::path> backupsOf(const std::string& uuid, const fs::path& folder) {
  const std::string mark = markOf(uuid);
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (store::utf8(entry->path().filename()).ends_with(mark)) found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end(),
            [&](const fs::path& a, const fs::path& b) { return stampIn(a, mark.size()) > stampIn(b, mark.size()); });
  return found;
}

std::error_code keepBackup(const fs::path& project, const std::string& uuid, const fs::path& folder,
                           std::chrono::sys_seconds now) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return error;
  removeAbandonedFiles(folder);
  const std::string name = shortened(store::utf8(project.stem())) + " " + stampOf(now) + markOf(uuid);
  const fs::path backup = folder / fs::path(std::u8string(name.begin(), name.end()));
  TemporaryFile temporary(backup);
  error = createExclusively(temporary.path());
  if (!error) fs::copy_file(project, temporary.path(), fs::copy_options::overwrite_existing, error);
  if (!error) error = flushFile(temporary.path());
  if (!error) error = temporary.replace(backup);
  if (error) return error;
  fs::permissions(backup, fs::status(project).permissions(), error);
  const auto kept = backupsOf(uuid, folder);
  for (size_t i = kBackupsKept; i < kept.size(); ++i) fs::remove(kept[i], error);
  return {};
}

}  // namespace fulcrum
