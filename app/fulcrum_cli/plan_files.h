// SPDX-License-Identifier: GPL-3.0-or-later
// Plans in, results out: files by name, `-` for the standard streams.
#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/whole_file.h"
#include "plan/plan.h"

namespace fulcrum::cli {

// All bytes of a file or of standard input.
[[nodiscard]] Result<std::string> readInput(const std::string& name);

// A project or a text form, told apart by what is in it.
[[nodiscard]] Result<Plan> readPlan(const std::string& name);

// The id of the project that a file is; empty for a text form and what cannot be read.
[[nodiscard]] std::string projectIdOf(const std::string& name);

// A file appears whole or not at all. All print their problem and return the exit code.
[[nodiscard]] int writeOutput(const std::string& name, std::string_view bytes);

// The same in parts, for what is too long to be held: a file stands under its name once it is whole, and not at all
// where that fails.
class OutputInParts {
 public:
  explicit OutputInParts(std::string name);
  ~OutputInParts();
  OutputInParts(const OutputInParts&) = delete;
  OutputInParts& operator=(const OutputInParts&) = delete;

  // What could not be written is said by finish().
  void write(std::string_view bytes);
  [[nodiscard]] int finish();

 private:
  std::string m_name;
  std::filesystem::path m_target;
  std::optional<TemporaryFile> m_part;  // where it is written; none for the standard output and what is no file
  std::ofstream m_file;
};
[[nodiscard]] int writeProject(const std::string& name, const Plan& plan);
// The text form where the name ends in .json, else a project.
[[nodiscard]] int writePlan(const std::string& name, const Plan& plan);

// One line a problem on standard error; those without a place stand for the whole file.
void printProblems(const Problems& problems, const std::string& file);
// The same; the exit code of a command that fails.
[[nodiscard]] int failed(const Problems& problems, const std::string& file);

}  // namespace fulcrum::cli
