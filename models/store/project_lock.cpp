// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_lock.h"

#include <fstream>
#include <utility>

#include "base/platform.h"
#include "base/whole_file.h"
#include "store/database.h"
#include "store/save_project.h"

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

// Three lines: host, process, time. A lock that is just being written may lack some.
LockHolder readHolder(const fs::path& file) {
  constexpr std::streamsize kMaxLine = 256;
  std::ifstream stream(file);
  LockHolder holder;
  for (std::string* line : {&holder.host, &holder.process, &holder.since}) {
    std::string text(static_cast<size_t>(kMaxLine), '\0');
    stream.getline(text.data(), kMaxLine);
    text.resize(text.find('\0'));
    *line = text;
  }
  return holder;
}

std::error_code writeHolder(const fs::path& file, const LockHolder& holder) {
  std::ofstream stream(file, std::ios::binary);
  stream << holder.host << '\n' << holder.process << '\n' << holder.since << '\n';
  stream.close();
  return stream ? std::error_code() : std::make_error_code(std::errc::io_error);
}

bool isStale(const LockHolder& holder) {
  if (holder.host != hostName()) return false;
  return holder.process == processMark() || !isRunning(holder.process);
}

}  // namespace

fs::path lockFileOf(const fs::path& project) {
  const fs::path target = resolvedTarget(project);
  fs::path name = ".";
  name += target.filename();
  name += ".lock";
  return target.parent_path() / name;
}

ProjectLock& ProjectLock::operator=(ProjectLock&& other) noexcept {
  if (this == &other) return *this;
  release();
  m_file = std::exchange(other.m_file, {});
  m_state = std::exchange(other.m_state, State::NoLocks);
  m_holder = std::move(other.m_holder);
  return *this;
}

ProjectLock ProjectLock::take(const fs::path& project, std::chrono::sys_seconds now, const CreateFile& create) {
  ProjectLock lock;
  const fs::path file = lockFileOf(project);
  const auto made = [&] { return create ? create(file) : createExclusively(file); };
  std::error_code error = made();
  if (error == std::errc::file_exists) {
    lock.m_holder = readHolder(file);
    if (!isStale(lock.m_holder)) {
      lock.m_state = State::HeldByOther;
      return lock;
    }
    std::error_code ignored;
    fs::remove(file, ignored);
    error = made();  // of two that take over at once, one finds the other's
    if (error == std::errc::file_exists) {
      lock.m_holder = readHolder(file);
      lock.m_state = State::HeldByOther;
      return lock;
    }
  }
  if (error) return lock;
  lock.m_holder = {.host = hostName(), .process = processMark(), .since = timeText(now)};
  if (writeHolder(file, lock.m_holder)) {
    std::error_code ignored;
    fs::remove(file, ignored);
    return lock;
  }
  lock.m_file = file;
  lock.m_state = State::Held;
  return lock;
}

void ProjectLock::release() {
  if (m_file.empty()) return;
  std::error_code ignored;
  if (readHolder(m_file) == m_holder) fs::remove(m_file, ignored);
  m_file.clear();
  m_state = State::NoLocks;
}

}  // namespace fulcrum
