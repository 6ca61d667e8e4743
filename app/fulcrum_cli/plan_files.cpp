// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_files.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "base/platform.h"
#include "base/problem_text.h"
#include "base/text_encoding.h"
#include "base/whole_file.h"
#include "plan/plan_json.h"
#include "store/save_project.h"

namespace fulcrum::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kProjectMagic("SQLite format 3\0", 16);
constexpr size_t kMaxInputBytes = 256u << 20;
constexpr const char* kStandard = "-";

Problem problemOf(const char* code, const std::string& name, const std::string& detail) {
  return {.code = code, .where = name, .facts = {{"detail", detail}}};
}

std::string shownName(const std::string& name, const char* stream) {
  return name == kStandard ? stream : name;
}

Result<std::string> readStream(std::istream& stream, const std::string& name) {
  std::string bytes;
  std::string block(1u << 16, '\0');
  while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) || stream.gcount() > 0) {
    bytes.append(block, 0, static_cast<size_t>(stream.gcount()));
    if (bytes.size() > kMaxInputBytes) {
      return Problem{
          .code = "tooLarge", .where = name, .facts = {{"limit", std::to_string(kMaxInputBytes >> 20) + " MB"}}};
    }
  }
  if (stream.bad()) return problemOf("cannotOpen", name, std::generic_category().message(errno));
  return bytes;
}

// A name of its own in the system's folder for such files.
TemporaryFile scratchFile() {
  return TemporaryFile(fs::temp_directory_path() / "plan.fulcrum");
}

// SQLite reads files only.
Result<Plan> planOfProjectBytes(const std::string& bytes) {
  const TemporaryFile scratch = scratchFile();
  if (const std::error_code error = writeWholeFile(scratch.path(), bytes))
    return problemOf("cannotWrite", scratch.path().string(), error.message());
  auto project = loadProject(scratch.path());
  if (project.ok()) return std::move(project.value().plan);
  Problems problems = project.problems();
  for (Problem& problem : problems) {
    if (problem.where == scratch.path().string()) problem.where.clear();  // a name nobody gave
  }
  return problems;
}

Result<Plan> planOfProject(const fs::path& file) {
  auto project = loadProject(file);
  if (!project.ok()) return project.problems();
  return std::move(project.value().plan);
}

}  // namespace

Result<std::string> readInput(const std::string& name) {
  if (name == kStandard) return readStream(std::cin, shownName(name, "standard input"));
  std::error_code error;
  const fs::file_status status = fs::status(name, error);
  if (!fs::exists(status)) return Problem{.code = "noSuchFile", .where = name};
  if (fs::is_directory(status)) return problemOf("cannotOpen", name, "it is a folder");
  errno = 0;
  std::ifstream stream(name, std::ios::binary);
  if (!stream) return problemOf("cannotOpen", name, std::generic_category().message(errno));
  return readStream(stream, name);
}

Result<Plan> readPlan(const std::string& name) {
  if (fs::path(name).extension() == ".fulcrum") return planOfProject(name);
  const auto bytes = readInput(name);
  if (!bytes.ok()) return bytes.problems();
  if (bytes.value().starts_with(kProjectMagic)) return planOfProjectBytes(bytes.value());
  std::string room;
  return planFromJson(unicodeText(bytes.value(), room));
}

std::string projectIdOf(const std::string& name) {
  std::array<char, kProjectMagic.size()> first{};
  std::ifstream file(name, std::ios::binary);
  if (!file.read(first.data(), first.size()) || std::string_view(first.data(), first.size()) != kProjectMagic)
    return {};
  const auto project = loadProject(name);
  return project.ok() ? project.value().meta.uuid : std::string();
}

int writeOutput(const std::string& name, std::string_view bytes) {
  std::error_code error;
  if (name == kStandard) {
    errno = 0;
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
    if (!std::cout) error = {errno != 0 ? errno : EIO, std::generic_category()};
  } else {
    error = writeWholeFile(name, bytes);
  }
  if (!error) return 0;
  printProblems({problemOf("cannotWrite", shownName(name, "standard output"), error.message())}, name);
  return 1;
}

OutputInParts::OutputInParts(std::string name) : m_name(std::move(name)), m_target(m_name) {
  if (m_name == kStandard) return;
  std::error_code error;
  const fs::file_status status = fs::status(m_target, error);
  const bool isDevice = fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
  if (!isDevice) {
    m_target = resolvedTarget(m_target);
    m_part.emplace(m_target);
  }
  errno = 0;
  m_file.open(m_part ? m_part->path() : m_target, std::ios::binary | std::ios::trunc);
}

OutputInParts::~OutputInParts() {
  m_file.close();
}

void OutputInParts::write(std::string_view bytes) {
  std::ostream& out = m_name == kStandard ? std::cout : static_cast<std::ostream&>(m_file);
  if (out) out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

int OutputInParts::finish() {
  if (m_name == kStandard) return writeOutput(m_name, {});
  m_file.flush();
  std::error_code error;
  if (!m_file) error = {errno != 0 ? errno : EIO, std::generic_category()};
  m_file.close();
  if (!error && m_part) error = m_part->replace(m_target);
  if (!error) return 0;
  printProblems({problemOf("cannotWrite", m_name, error.message())}, m_name);
  return 1;
}

int writeProject(const std::string& name, const Plan& plan) {
  const SaveOptions options{.meta = {.appVersion = FULCRUM_VERSION}};
  if (name != kStandard) {
    const auto saved = saveProject(name, plan, options);
    printProblems(saved.problems(), name);
    return saved.ok() ? 0 : 1;
  }
  const TemporaryFile scratch = scratchFile();
  const auto saved = saveProject(scratch.path(), plan, options);
  const auto bytes = saved.ok() ? readInput(scratch.path().string()) : Result<std::string>(saved.problems());
  printProblems(bytes.problems(), name);
  return bytes.ok() ? writeOutput(name, bytes.value()) : 1;
}

int writePlan(const std::string& name, const Plan& plan) {
  const bool isText = name == kStandard || fs::path(name).extension() == ".json";
  return isText ? writeOutput(name, planToJson(plan)) : writeProject(name, plan);
}

void printProblems(const Problems& problems, const std::string& file) {
  for (Problem problem : problems) {
    if (problem.where.empty()) problem.where = shownName(file, "standard input");
    std::cerr << problemLine(problem) << '\n';
  }
}

int failed(const Problems& problems, const std::string& file) {
  printProblems(problems, file);
  return 1;
}

}  // namespace fulcrum::cli
