// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with a project file, tried in earnest: killed processes, failing and short writes, full disks,
// other people's hands, damaged bytes. Each trial counts as survived when the old or the new plan opens afterwards (or
// a sentence says why not, where the file itself was damaged), the user was told, and nothing is left but backups.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "plan/plan.h"

namespace fulcrum::test {

struct FaultRow {
  std::string fault;
  int tried = 0;
  int survived = 0;
  std::string outcome;  // in numbers
};
using FaultRows = std::vector<FaultRow>;

struct FaultPlans {
  Plan old;
  Plan fresh;
};

// `full` tries every size and 10,000 flips; otherwise a sample that takes a second or two.
[[nodiscard]] FaultRows saveFaults(const std::filesystem::path& folder, const FaultPlans& plans, bool full);
[[nodiscard]] FaultRows folderFaults(const std::filesystem::path& folder, const FaultPlans& plans, bool full);
[[nodiscard]] FaultRows damageFaults(const std::filesystem::path& folder, const FaultPlans& plans, bool full);

// All of them as a Markdown table with a sum.
[[nodiscard]] std::string faultTable(const FaultRows& rows);

}  // namespace fulcrum::test
