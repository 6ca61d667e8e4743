// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/fault_trials.h"

namespace fulcrum::test {

std::string faultTable(const FaultRows& rows) {
  std::string table = "| fault | tried | survived | outcome |\n|---|---:|---:|---|\n";
  int tried = 0;
  int survived = 0;
  for (const FaultRow& row : rows) {
    table += "| " + row.fault + " | " + std::to_string(row.tried) + " | " + std::to_string(row.survived) + " | " +
             row.outcome + " |\n";
    tried += row.tried;
    survived += row.survived;
  }
  return table + "| **all** | **" + std::to_string(tried) + "** | **" + std::to_string(survived) + "** | |\n";
}

}  // namespace fulcrum::test
