// SPDX-License-Identifier: GPL-3.0-or-later
// What was read back from a workbook, as fulcrum-cli prints it.
#pragma once

#include <string>

#include "workbook/read_back.h"

namespace fulcrum::workbook {

// {"version", "date", "plan", "scenario", "planAsExported", "inputs", "changes": [{"path", "cell", "exported",
// "workbook", "plan", "state": changed|conflict|same|refused, "reason"}], "notTaken": [{"where", "what"}]}; numbers
// that there are not are null.
[[nodiscard]] std::string readBackJson(const ReadWorkbook& read);
[[nodiscard]] std::string readBackWords(const ReadWorkbook& read);

}  // namespace fulcrum::workbook
