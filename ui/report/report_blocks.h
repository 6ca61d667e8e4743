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
// Wraps; empty text is an empty line.
[[nodiscard]] ReportBlock textBlock(const QString& text, double width, bool muted = false);
[[nodiscard]] ReportBlock keyFigureBlock(const std::vector<KeyFigure>& figures);
// With its title, legend and, below, where its figures come from.
[[nodiscard]] ReportBlock chartBlock(PrintedChart chart, const QString& source);

struct TextColumns {
  QList<double> shares;           // of the width
  qsizetype alignedToRight = -1;  // one column; none
};
// A row of a table of texts, which wrap.
[[nodiscard]] ReportBlock rowBlock(const QStringList& cells, const TextColumns& columns, double width, bool header);

// A table of numbers: the first column is as wide as its texts, the others share the rest, aligned to the right. The
// type is smaller where there are many. The heading of the columns comes first and stays with the row below it.
[[nodiscard]] std::vector<ReportBlock> tableBlocks(const TableData& table, double width);

}  // namespace fulcrum
