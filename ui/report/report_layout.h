// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks on pages: where the next page begins, and how spare height is shared. Lengths in px at 96 dpi.
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "explain/asked.h"

class QPainter;

namespace fulcrum {

// A cell of a row that is printed, beside what stands first in it.
struct PrintedFigure {
  QString row{};
  QString column{};
  QString text{};
  std::optional<double> number{};
  explain::Asked asked{};  // what explains it; empty: it is typed, or says nothing
};

// A piece of a report that is never cut.
struct ReportBlock {
  double height = 0;
  double gap = 0;  // above it, unless it is the first of its page
  // Grows up to this height where its page has room; 0: never.
  double mostHeight = 0;
  bool startsPage = false;
  double startsPageBeyond = 1;  // begins another page where more than this share of one is taken
  bool staysWithNext = false;   // a heading
  std::function<void(QPainter&, const QRectF&)> paint{};
  QString bookmark{};                             // begins a section of this name; empty: none
  std::shared_ptr<const ReportBlock> repeated{};  // of a row: stands above it where it begins a page
  std::vector<PrintedFigure> figures{};           // of a row
};

struct PlacedBlock {
  int block = 0;
  QRectF rect{};
  bool isRepeated = false;  // the head of the table that the block is a row of
};
using ReportPage = std::vector<PlacedBlock>;

// Places blocks from the top left corner of an area of this size.
[[nodiscard]] std::vector<ReportPage> paginate(const std::vector<ReportBlock>& blocks, QSizeF area);

}  // namespace fulcrum
