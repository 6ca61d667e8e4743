// SPDX-License-Identifier: GPL-3.0-or-later
// Which cell computes which figure of `evaluate --json`.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "workbook/arm_sheets.h"

namespace fulcrum::workbook {

struct Outputs {
  std::map<std::string, RowRef> series;      // by path without the month
  std::map<std::string, std::string> cells;  // single figures, cells in formulas
};

[[nodiscard]] Outputs outputsOf(const Arm& scenario, const Arm& own, const Arm& rent,
                                const ComparisonCells& comparison);

// A figure of the document with its value; texts have none.
struct Figure {
  std::string path;
  std::optional<double> value;
  std::string text;
};
// All figures of a document of evaluate --json: elements of lists by their ids, workloads as `byWorkload[chat]`.
struct FigureSeries {
  std::string path;
  std::vector<double> values;
};
struct Figures {
  std::vector<Figure> single;
  std::vector<FigureSeries> series;
};
[[nodiscard]] Figures figuresOf(const std::string& json);

// An entry for every figure of the document that has a cell.
[[nodiscard]] std::vector<IndexEntry> indexOf(const Outputs& outputs, const std::string& json);

// The cell that `s3!$F$12` names.
[[nodiscard]] CellPlace placeOfRef(const std::string& ref);

}  // namespace fulcrum::workbook
