// SPDX-License-Identifier: GPL-3.0-or-later
// A project as its file holds it: the plan, what is known about its last save, and its history.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

inline constexpr int kApplicationId = 0x46554C43;  // "FULC", at byte 68 of the file
// Raised whenever tables or columns are added after a release; a file of each released version stays in
// tests/data/projects.
inline constexpr int kSchemaVersion = 9;

// Recognises a file again: it changes whenever somebody else writes the file.
struct FileIdentity {
  std::string uuid;
  std::int64_t revision = 0;
  std::uintmax_t size = 0;
  std::int64_t modified = 0;  // ticks of the file system's clock
  bool operator==(const FileIdentity&) const = default;
};

struct ProjectMeta {
  std::string uuid;           // of the project; a copy saved under another name gets its own
  std::int64_t revision = 0;  // counts the saves that changed something
  std::string appVersion;     // that saved it
  int minReader = kSchemaVersion;
  std::string savedAt;                    // 2026-01-31T12:00:00Z
  std::string servingModel;               // version of the serving model behind the figures; empty: none
  std::map<std::string, double> figures;  // headline figures at save, `scenario/figure`
  std::string origin;                     // of a recovery copy: path of the file it was opened from
  bool operator==(const ProjectMeta&) const = default;
};

// One edit in the history of a project; values are raw texts (plan/raw_text.h), empty where absent.
struct ChangeEntry {
  std::string at;  // 2026-01-31T12:00:00Z
  std::string path;
  std::string before;
  std::string after;
  std::string note;
  bool operator==(const ChangeEntry&) const = default;
};

struct Project {
  Plan plan;
  ProjectMeta meta;
  std::vector<ChangeEntry> changes;  // oldest first
  FileIdentity identity;
  bool readOnly = false;               // of a newer version that lets this one read it, but not write
  int schemaVersion = kSchemaVersion;  // of the file; what an older one lacks has its default
  std::vector<std::string> defaulted;  // paths of such fields, each once: in the first row that lacks it
};

// Reads a project file, treating it as hostile: opened read-only, only expected tables, every value checked as input.
// How parts fit together is left to validate(): a plan that is not finished can be opened. Problems carry the path of
// the file or of the field.
[[nodiscard]] Result<Project> loadProject(const std::filesystem::path& file);

// What loadProject would report as identity, without reading the plan.
[[nodiscard]] Result<FileIdentity> identityOf(const std::filesystem::path& file);

}  // namespace fulcrum
