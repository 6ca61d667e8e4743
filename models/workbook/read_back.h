// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook whose input cells were changed, read back into the plan it was exported from.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::workbook {

// An input that has another value than at export.
struct ReadInput {
  enum class State {
    Changed,   // the plan still has what was exported
    Conflict,  // the plan was changed, too, to another value
    Same,      // the plan has the value of the workbook already
    Refused    // the plan cannot have this value: `reason`
  };
  std::string path;  // as in the sheet Index: `workloads[chat].shape[17]`
  std::string cell;  // `Inputs!C6`, where it stands now
  double exported = 0;
  std::optional<double> workbook;  // none where the cell holds no number
  std::optional<double> plan;      // none where the plan has no such field
  State state = State::Changed;
  std::optional<Problem> reason;
};

struct ReadWorkbook {
  std::string version;  // of the program that exported it
  std::string date;     // of the export
  std::string planName;
  ScenarioId scenario;
  bool planIsAsExported = false;
  int inputs = 0;                  // all of them
  std::vector<ReadInput> changes;  // in the order of the workbook
  std::vector<Problem> notTaken;   // what else was changed, by cell, row or sheet
  bool isOpenElsewhere = false;    // what is not saved there is not in it
};

// Problems: those of the file; "workbookNotOurs", "workbookNewer", "workbookOtherPlan".
[[nodiscard]] Result<ReadWorkbook> readBack(const std::filesystem::path& file, const Plan& plan);

// The plan with the workbook's values of these changes, which are `Changed` or `Conflict`. Problems, by cell: together
// they make a plan that is refused.
[[nodiscard]] Result<Plan> withInputs(const Plan& plan, const std::vector<ReadInput>& changes);

// Whether a spreadsheet has the file open, by the file that it puts beside it.
[[nodiscard]] bool isOpenElsewhere(const std::filesystem::path& file);

}  // namespace fulcrum::workbook
