// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"

#include <cerrno>
#include <fstream>

#include "base/platform.h"
#include "base/uuid.h"

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

std::error_code writeBytes(const fs::path& file, std::string_view bytes) {
  errno = 0;
  std::ofstream stream(file, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  if (stream) return {};
  return {errno != 0 ? errno : EIO, std::generic_category()};
}

constexpr std::string_view kPrefix = ".fulcrum-save-";
constexpr std::string_view kSuffix = ".tmp";

// What follows the prefix for files of this machine: hosts are told apart by a short, plain part of their name.
std::string hostPart() {
  std::string part;
  for (const char c : hostName().substr(0, 32)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    part += plain ? c : '_';
  }
  return part + "@";
}

// The mark of the process that writes a temporary file; empty where the name is none of this machine's.
std::string writerOf(const std::string& name) {
  const std::string start = std::string(kPrefix) + hostPart();
  if (!name.starts_with(start) || !name.ends_with(kSuffix)) return {};
  const std::string rest = name.substr(start.size());
  return rest.substr(0, rest.find('.'));
}

}  // namespace

TemporaryFile::TemporaryFile(const fs::path& target)
    : m_path(target.parent_path() /
             (std::string(kPrefix) + hostPart() + processMark() + "." + newUuid() + std::string(kSuffix))) {}

TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  fs::remove(m_path, ignored);
}

namespace {

// What may take the place of a target, with its permissions.
std::error_code prepare(const fs::path& file, const fs::path& target) {
  std::error_code error;
  const fs::file_status status = fs::status(target, error);
  const bool exists = fs::exists(status);
  if (exists && !fs::is_regular_file(status)) return std::make_error_code(std::errc::operation_not_supported);
  if (exists && (status.permissions() & fs::perms::owner_write) == fs::perms::none)
    return std::make_error_code(std::errc::permission_denied);
  fs::permissions(file, exists ? status.permissions() : defaultPermissions(), error);
  return error;
}

}  // namespace

std::error_code TemporaryFile::replace(const fs::path& target) {
  std::error_code error = prepare(m_path, target);
  if (!error) fs::rename(m_path, target, error);
  return error;
}

std::error_code TemporaryFile::exchange(const fs::path& target) {
  const std::error_code error = prepare(m_path, target);
  return error ? error : exchangeFiles(m_path, target);
}

void removeAbandonedFiles(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const auto name = entry->path().filename().u8string();
    const std::string writer = writerOf(std::string(name.begin(), name.end()));
    std::error_code ignored;
    if (!writer.empty() && !isRunning(writer)) fs::remove(entry->path(), ignored);
  }
}

fs::path resolvedTarget(const fs::path& file) {
  constexpr int kMaxLinks = 16;
  std::error_code error;
  fs::path path = fs::absolute(file);
  for (int links = 0; links < kMaxLinks; ++links) {
    const fs::path resolved = fs::weakly_canonical(path, error);
    if (error) return path;
    path = resolved;
    if (!fs::is_symlink(path, error)) break;  // a link to what does not exist yet is left to us
    path = path.parent_path() / fs::read_symlink(path, error);
  }
  return path;
}

std::error_code writeWholeFile(const fs::path& file, std::string_view bytes) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status)) return writeBytes(file, bytes);
  const fs::path target = resolvedTarget(file);
  TemporaryFile temporary(target);
  error = createExclusively(temporary.path());
  if (!error) error = writeBytes(temporary.path(), bytes);
  if (!error) error = flushFile(temporary.path());
  if (!error) error = temporary.replace(target);
  if (!error) error = flushDirectory(target.parent_path());
  return error;
}

}  // namespace fulcrum
