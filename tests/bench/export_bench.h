// SPDX-License-Identifier: GPL-3.0-or-later
// What leaving costs: the workbook and the report of the sample, and the same plan in a spreadsheet.
#pragma once

namespace fulcrum {

// `exports`: prints how long the workbook of the sample takes to make and to write (goal: 2 s), how long its report
// takes (goal: 1 s; with the window's parts only), and how much longer LibreOffice takes to calculate the workbook than
// `evaluate` takes for the plan (goal: 1,000 times). Returns an exit code.
int runExportBench(int argc, char** argv);

}  // namespace fulcrum
