// SPDX-License-Identifier: GPL-3.0-or-later
// Files that appear whole or not at all: written beside their target and put in its place.
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace fulcrum {

// A name beside a target for what is not finished; the file is removed unless it was put in place. The name says whose
// it is, so that what a killed process left can be told from what is being written.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& target);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  // Takes the target's place. Its permissions are kept; a write-protected file, or what is no ordinary file, is left
  // alone.
  [[nodiscard]] std::error_code replace(const std::filesystem::path& target);
  // Likewise, but what stood there takes the name of this file, to be looked at; a second call takes it back. Where
  // that cannot be done at one instant: `function_not_supported`.
  [[nodiscard]] std::error_code exchange(const std::filesystem::path& target);

 private:
  std::filesystem::path m_path;
};

// Removes the temporary files of processes of this machine that are gone.
void removeAbandonedFiles(const std::filesystem::path& folder);

// The file that writing to a path would change: absolute, with symbolic links resolved.
[[nodiscard]] std::filesystem::path resolvedTarget(const std::filesystem::path& file);

// Writes and flushes the file. What exists and is no file (a pipe, a terminal) is written to directly.
[[nodiscard]] std::error_code writeWholeFile(const std::filesystem::path& file, std::string_view bytes);

}  // namespace fulcrum
