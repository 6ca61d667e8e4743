// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged bytes: whatever is read is a plan or a sentence.
#include <random>

#include "faults/fault_site.h"
#include "store/salvage.h"

namespace fulcrum::test {
namespace {

void openDamaged(const fs::path& file, const std::string& bytes, Tally& tally) {
  writeBytes(file, bytes);
  const auto loaded = loadProject(file);
  bool told = true;
  for (const Problem& problem : loaded.problems()) told = told && problemLine(problem).size() > 10;
  if (loaded.ok()) return tally.add(told, "opened");
  const auto salvaged =
      isDamage(loaded.problems()) ? salvageProject(file) : Result<Salvaged>(Problem{.code = "damaged"});
  if (!salvaged.ok()) return tally.add(told, "refused with a sentence");
  // What is salvaged can be saved and opened like any other plan.
  const fs::path copy = file.parent_path() / "salvaged.fulcrum";
  tally.add(told && saveProject(copy, salvaged.value().plan).ok() && loadProject(copy).ok(),
            "salvaged with a list of losses");
}

}  // namespace

FaultRows damageFaults(const fs::path& folder, const FaultPlans& plans, bool full) {
  FaultSite site(folder / "damage", plans);
  const std::string& sound = site.oldBytes();
  Tally cuts("cut at every 512 bytes");
  for (size_t length = 0; length < sound.size(); length += full ? 512 : 4096)
    openDamaged(site.file(), sound.substr(0, length), cuts);
  Tally flips("a random bit flipped");
  std::mt19937 random(20260131);
  for (int i = 0; i < (full ? 10'000 : 200); ++i) {
    std::string bytes = sound;
    char& byte = bytes[random() % bytes.size()];
    byte = static_cast<char>(byte ^ (1 << random() % 8));
    openDamaged(site.file(), bytes, flips);
  }
  return {cuts.row(), flips.row()};
}

}  // namespace fulcrum::test
