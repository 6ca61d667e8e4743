// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <optional>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
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

// FNV-1a, 32 bits, in hexadecimal.
std::string digestOf(std::string_view text) {
  std::uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  std::array<char, 9> digits{};
  std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(hash));
  return digits.data();
}

// Something that changes whenever a number is given to another process; none where no such process runs.
std::optional<std::string> beginningOf(std::int64_t process);

std::string markOf(std::int64_t process, const std::string& beginning) {
  return std::to_string(process) + "-" + digestOf(beginning);
}

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

std::error_code exchangeFiles(const std::filesystem::path&, const std::filesystem::path&) {
  return std::make_error_code(std::errc::function_not_supported);
}

std::filesystem::perms defaultPermissions() {
  return std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
}

bool isWritable(const std::filesystem::path& path) {
  return _waccess(path.c_str(), 2) == 0;
}

std::string hostName() {
  std::array<char, 256> name{};
  DWORD size = static_cast<DWORD>(name.size());
  return GetComputerNameA(name.data(), &size) ? std::string(name.data(), size) : std::string();
}

namespace {

std::int64_t processNumber() {
  return static_cast<std::int64_t>(GetCurrentProcessId());
}

std::optional<std::string> beginningOf(std::int64_t process) {
  const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
  if (!handle) return {};
  FILETIME created{};
  FILETIME unused{};
  DWORD code = 0;
  const bool known = GetProcessTimes(handle, &created, &unused, &unused, &unused) != 0;
  const bool ended = GetExitCodeProcess(handle, &code) != 0 && code != STILL_ACTIVE;
  CloseHandle(handle);
  if (!known || ended) return {};
  return std::to_string(created.dwHighDateTime) + ":" + std::to_string(created.dwLowDateTime);
}

}  // namespace

#else

namespace {

// The mask can only be read by setting it, and every file that another thread creates meanwhile is without one: it is
// read before there are threads.
const mode_t kMask = [] {
  const mode_t mask = umask(0);
  umask(mask);
  return mask;
}();

}  // namespace

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

std::error_code exchangeFiles(const std::filesystem::path& a, const std::filesystem::path& b) {
#ifdef RENAME_EXCHANGE
  if (renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return {};
  if (errno != ENOSYS && errno != EINVAL) return lastError();
#else
  (void)a, (void)b;
#endif
  return std::make_error_code(std::errc::function_not_supported);
}

std::filesystem::perms defaultPermissions() {
  return std::filesystem::perms(0666 & ~kMask);
}

bool isWritable(const std::filesystem::path& path) {
  return access(path.c_str(), W_OK) == 0;
}

std::string hostName() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

namespace {

std::int64_t processNumber() {
  return getpid();
}

// Where the system tells no times (no /proc), only the number of the process distinguishes.
std::optional<std::string> beginningOf(std::int64_t process) {
  if (process <= 0 || (kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)) return {};
  std::string boot;
  std::ifstream("/proc/sys/kernel/random/boot_id") >> boot;
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string line;
  if (!std::getline(file, line)) return boot;
  // The name, in brackets, may hold anything; behind it come the state and, as the 20th word from there, the start.
  line.erase(0, line.rfind(')') + 1);
  if (line.starts_with(" Z")) return {};  // it has ended; only nobody asked how
  constexpr int kStart = 20;
  size_t from = 0;
  for (int word = 1; word < kStart && from != std::string::npos; ++word) from = line.find(' ', from + 1);
  if (from == std::string::npos) return boot;
  return boot + ":" + line.substr(from, line.find(' ', from + 1) - from);
}

}  // namespace

#endif

void keepFreedMemory() {
#ifdef __GLIBC__
  constexpr int kMegabyte = 1 << 20;
  // Blocks of up to 32 MB, which is the most that glibc allows, come from the heap and not from a mapping of their own.
  mallopt(M_MMAP_THRESHOLD, 32 * kMegabyte);
  mallopt(M_TRIM_THRESHOLD, 64 * kMegabyte);
#endif
}

std::string processMark() {
  return markOf(processNumber(), beginningOf(processNumber()).value_or(""));
}

bool isRunning(std::string_view mark) {
  std::int64_t process = 0;
  const auto [end, error] = std::from_chars(mark.data(), mark.data() + mark.size(), process);
  if (error != std::errc() || end == mark.data() + mark.size() || *end != '-') return true;
  const auto beginning = beginningOf(process);
  return beginning && markOf(process, *beginning) == mark;
}

}  // namespace fulcrum
