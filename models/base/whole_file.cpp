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

}  // namespace

TemporaryFile::TemporaryFile(const fs::path& target)
    : m_path(target.parent_path() / (".fulcrum-save-" + newUuid() + ".tmp")) {}

TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  fs::remove(m_path, ignored);
}

std::error_code TemporaryFile::replace(const fs::path& target) {
  std::error_code error;
  const fs::file_status status = fs::status(target, error);
  const bool exists = fs::exists(status);
  if (exists && !fs::is_regular_file(status)) return std::make_error_code(std::errc::operation_not_supported);
  if (exists && (status.permissions() & fs::perms::owner_write) == fs::perms::none)
    return std::make_error_code(std::errc::permission_denied);
  fs::permissions(m_path, exists ? status.permissions() : defaultPermissions(), error);
  if (!error) fs::rename(m_path, target, error);
  return error;
}

fs::path resolvedTarget(const fs::path& file) {
  std::error_code error;
  const fs::path path = fs::weakly_canonical(fs::absolute(file), error);
  return error ? fs::absolute(file) : path;
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
