// SPDX-License-Identifier: GPL-3.0-or-later
// Says beside a project file who has it open.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <system_error>

namespace fulcrum {

struct LockHolder {
  std::string host;
  std::string process;  // base/platform.h: processMark()
  std::string since;    // 2026-01-31T12:00:00Z
  bool operator==(const LockHolder&) const = default;
};

// Creates an empty file that did not exist; exchanged by tests for folders that cannot do that.
using CreateFile = std::function<std::error_code(const std::filesystem::path&)>;

class ProjectLock {
 public:
  ProjectLock() = default;
  ProjectLock(ProjectLock&& other) noexcept { *this = std::move(other); }
  ProjectLock& operator=(ProjectLock&& other) noexcept;
  ~ProjectLock() { release(); }

  enum class State {
    Held,
    HeldByOther,  // holder() says by whom
    NoLocks       // the folder takes none: everybody may write, and saving finds out
  };
  // Locks a project until it is released. What a dead process of this host, or this one, left is taken over.
  [[nodiscard]] static ProjectLock take(const std::filesystem::path& project, std::chrono::sys_seconds now,
                                        const CreateFile& create = {});
  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const LockHolder& holder() const { return m_holder; }
  void release();

 private:
  std::filesystem::path m_file;  // empty: nothing is held
  State m_state = State::NoLocks;
  LockHolder m_holder;
};

// `.name.lock` beside the project.
[[nodiscard]] std::filesystem::path lockFileOf(const std::filesystem::path& project);

}  // namespace fulcrum
