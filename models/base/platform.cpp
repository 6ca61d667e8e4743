// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <cerrno>
#include <cstdio>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fulcrum {
namespace {

std::error_code lastError() {
  return {errno, std::generic_category()};
}

#ifndef _WIN32
std::error_code flush(const std::filesystem::path& path, int flags) {
  const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) return lastError();
  const std::error_code error = fsync(descriptor) == 0 ? std::error_code() : lastError();
  close(descriptor);
  return error;
}
#endif

}  // namespace

#ifdef _WIN32

std::error_code createExclusively(const std::filesystem::path& file) {
  const int descriptor = _wopen(file.c_str(), _O_CREAT | _O_EXCL | _O_RDWR | _O_BINARY, _S_IREAD | _S_IWRITE);
  if (descriptor < 0) return lastError();
  _close(descriptor);
  return {};
}

std::error_code flushFile(const std::filesystem::path& file) {
  const int descriptor = _wopen(file.c_str(), _O_RDWR | _O_BINARY);
  if (descriptor < 0) return lastError();
  const std::error_code error = _commit(descriptor) == 0 ? std::error_code() : lastError();
  _close(descriptor);
  return error;
}

std::error_code flushDirectory(const std::filesystem::path&) {
  return {};
}

std::filesystem::perms defaultPermissions() {
  return std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
}

#else

std::error_code createExclusively(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor < 0) return lastError();
  close(descriptor);
  return {};
}

std::error_code flushFile(const std::filesystem::path& file) {
  return flush(file, O_RDWR);
}

std::error_code flushDirectory(const std::filesystem::path& folder) {
  return flush(folder, O_RDONLY | O_DIRECTORY);
}

std::filesystem::perms defaultPermissions() {
  const mode_t mask = umask(0);  // can only be read by setting it
  umask(mask);
  return std::filesystem::perms(0666 & ~mask);
}

#endif

}  // namespace fulcrum
