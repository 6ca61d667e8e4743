// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of blocks a report is made of.
#pragma once

#include <QFont>
#include <QStringList>
#include <optional>

#include "charts/chart_export.h"
#include "charts/chart_table.h"
#include "figures/key_figures.h"
#include "report/report_layout.h"

namespace fulcrum {

// Widths that do not depend on the pixels of a screen.
[[nodiscard]] QFont reportFont(int pixelSize, QFont::Weight weight = QFont::Normal);

[[nodiscard]] ReportBlock headingBlock(const QString& text);
// Of the whole report; wraps.
[[nodiscard]] ReportBlock titleBlock(const QString& text, double width);
// Wraps; empty text is an empty line.
[[nodiscard]] ReportBlock textBlock(const QString& text, double width, bool muted = false);
// In the colour of errors.
[[nodiscard]] ReportBlock warningBlock(const QString& text, double width);
// What a reader must not miss: larger type.
[[nodiscard]] ReportBlock statementBlock(const QString& text, double width);
[[nodiscard]] ReportBlock keyFigureBlock(const std::vector<KeyFigure>& figures);
// Lines to be filled in by hand, side by side, each under its label.
[[nodiscard]] ReportBlock blankLinesBlock(const QStringList& labels);
// With its title, legend and, below, where its figures come from.
[[nodiscard]] ReportBlock chartBlock(PrintedChart chart, const QString& source);

struct TextColumns {
  QList<double> shares;           // of the width
  qsizetype alignedToRight = -1;  // one column; none
};
// A row of a table of texts, which wrap.
[[nodiscard]] ReportBlock rowBlock(const QStringList& cells, const TextColumns& columns, double width, bool header);

// Rows of such a table, the head of which comes first and stands again on every page that the table reaches.
[[nodiscard]] std::vector<ReportBlock> rowsBlocks(const std::vector<QStringList>& rows, const TextColumns& columns,
                                                  double width);
// The same of cells that carry what explains them.
[[nodiscard]] std::vector<ReportBlock> rowsBlocks(const TableData& table, const TextColumns& columns, double width);

// A table of numbers: the first column is as wide as its texts, which wrap where they would take more than two fifths;
// the others share the rest, aligned to the right. The type is smaller where there are many, and where it would be too
// small to read the columns stand in two tables, one above the other. The head of the columns comes first, stays with
// the row below it, and stands again on every page that the table reaches.
[[nodiscard]] std::vector<ReportBlock> tableBlocks(const TableData& table, double width);

}  // namespace fulcrum
