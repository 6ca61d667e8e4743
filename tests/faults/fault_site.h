// SPDX-License-Identifier: GPL-3.0-or-later
// A folder with a saved project in which one fault after the other is tried, and what must hold afterwards.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "base/problem_text.h"
#include "base/whole_file.h"
#include "faults/fault_trials.h"
#include "store/save_project.h"

namespace fulcrum::test {

namespace fs = std::filesystem;

// How a save in a child ended: by itself with one of these, or by a signal.
enum class Ending { Saved = 0, Told = 1, Silent = 2, Unable = 3, Killed = 99 };

[[nodiscard]] inline Ending endingOf(const Result<SavedFile>& saved) {
  if (saved.ok()) return Ending::Saved;
  const bool told = !saved.problems().empty() && problemLine(saved.problems().front()).size() > 10;
  return told ? Ending::Told : Ending::Silent;
}

// Runs a function in a process of its own.
[[nodiscard]] inline Ending inChild(const std::function<Ending()>& work) {
  const pid_t child = fork();
  if (child == 0) _exit(static_cast<int>(work()));
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? static_cast<Ending>(WEXITSTATUS(status)) : Ending::Killed;
}

[[nodiscard]] inline std::string bytesOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

class FaultSite {
 public:
  FaultSite(fs::path folder, const FaultPlans& plans) : m_folder(std::move(folder)), m_plans(plans) {
    fs::create_directories(m_folder);
    m_backups = m_folder.parent_path() / (m_folder.filename().string() + " backups");
    (void)saveProject(m_folder / "sound", plans.old);
    m_old = bytesOf(m_folder / "sound");  // empty where it was not saved, which no trial survives
    fs::remove(m_folder / "sound");
    reset();
  }

  // The old file and nothing else.
  void reset() {
    for (const auto& entry : fs::directory_iterator(m_folder)) fs::remove_all(entry.path());
    fs::remove_all(m_backups);
    writeBytes(file(), m_old);
  }

  [[nodiscard]] const fs::path& folder() const { return m_folder; }
  [[nodiscard]] fs::path file() const { return m_folder / "plan.fulcrum"; }
  [[nodiscard]] const std::string& oldBytes() const { return m_old; }
  [[nodiscard]] SaveOptions options() const {
    SaveOptions options;
    options.backups = m_backups;
    return options;
  }
  [[nodiscard]] Result<SavedFile> save(const SaveOptions& options) const {
    return saveProject(file(), m_plans.fresh, options);
  }

  // Whether the old or the new plan opens, and nothing is left beside the file once its folder was looked after.
  [[nodiscard]] bool isWhole(bool mayBeAbsent = false) const {
    removeAbandonedFiles(m_folder);
    const auto entries = std::distance(fs::directory_iterator(m_folder), fs::directory_iterator());
    if (mayBeAbsent && entries == 0) return true;
    const auto loaded = loadProject(file());
    return loaded.ok() && entries == 1 && (loaded.value().plan == m_plans.old || loaded.value().plan == m_plans.fresh);
  }
  [[nodiscard]] bool holdsNew() const {
    const auto loaded = loadProject(file());
    return loaded.ok() && loaded.value().plan == m_plans.fresh;
  }

 private:
  fs::path m_folder;
  fs::path m_backups;
  const FaultPlans& m_plans;
  std::string m_old;
};

// Counts trials of one kind and how they ended.
class Tally {
 public:
  explicit Tally(std::string fault) { m_row.fault = std::move(fault); }
  void add(bool survived, const std::string& outcome) {
    ++m_row.tried;
    m_row.survived += survived ? 1 : 0;
    const auto found =
        std::find_if(m_outcomes.begin(), m_outcomes.end(), [&](const auto& o) { return o.first == outcome; });
    if (found == m_outcomes.end()) {
      m_outcomes.emplace_back(outcome, 1);
    } else {
      ++found->second;
    }
  }
  [[nodiscard]] FaultRow row() const {
    FaultRow row = m_row;
    for (const auto& [outcome, count] : m_outcomes)
      row.outcome += (row.outcome.empty() ? "" : ", ") + std::to_string(count) + " " + outcome;
    return row;
  }

 private:
  FaultRow m_row;
  std::vector<std::pair<std::string, int>> m_outcomes;
};

}  // namespace fulcrum::test
