// SPDX-License-Identifier: GPL-3.0-or-later
// What the hidden sheet of a workbook says about its export (workbook/export_record.h).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "plan/plan.h"
#include "workbook/xlsx_file.h"

namespace fulcrum::workbook {

struct RecordedInput {
  std::string path;
  double exported = 0;
  std::string sheet;               // where its cell is now
  std::optional<GridPlace> place;  // none: deleted
};

struct RecordedRow {
  std::string sheet;  // as exported
  int row = 0;        // as exported
  std::vector<std::string> codes;
  std::optional<int> now;  // where it is now; none: deleted
};

struct RecordedExport {
  std::string version, date, planName, hash;
  ScenarioId scenario;
  std::vector<RecordedInput> inputs;
  std::vector<RecordedRow> rows;
  std::map<std::string, std::string> sheetsNow;  // by the name at export; deleted ones are missing
};

// Problems: "workbookNotOurs", "workbookNewer", and those of a damaged file.
[[nodiscard]] Result<RecordedExport> readRecord(const XlsxFile& file);

// `Inputs!C6`
[[nodiscard]] std::string cellText(const std::string& sheet, GridPlace place);

}  // namespace fulcrum::workbook
