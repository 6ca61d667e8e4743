// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a project file: a plan, a salvaged plan or a sentence. What opens can be saved and opens again.
#include <unistd.h>

#include <cstdlib>

#include "base/problem_text.h"
#include "fuzz/fuzz.h"
#include "store/salvage.h"
#include "store/save_project.h"

using namespace fulcrum;

namespace {

// In memory where there is such a place.
const std::filesystem::path& folder() {
  static const std::filesystem::path path = [] {
    const std::filesystem::path shared("/dev/shm");
    auto made = (std::filesystem::is_directory(shared) ? shared : std::filesystem::temp_directory_path()) /
                ("fulcrum-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(made);
    std::atexit([] { std::filesystem::remove_all(folder()); });
    return made;
  }();
  return path;
}

void saveAndOpen(const Plan& plan) {
  const auto file = folder() / "saved.fulcrum";
  const auto saved = saveProject(file, plan);
  test::require(saved.ok(), "what was opened cannot be saved");
  const auto again = loadProject(file);
  test::require(again.ok() && again.value().plan == plan, "what was saved is another plan");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto file = folder() / "given.fulcrum";
  test::writeFile(file, data, size);
  const auto loaded = loadProject(file);
  if (loaded.ok()) {
    saveAndOpen(loaded.value().plan);
    return 0;
  }
  for (const Problem& problem : loaded.problems()) test::require(!problemLine(problem).empty(), "no sentence");
  if (!isDamage(loaded.problems())) return 0;
  const auto salvaged = salvageProject(file);
  if (salvaged.ok()) saveAndOpen(salvaged.value().plan);
  return 0;
}
