// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_layout.h"

#include <algorithm>

namespace fulcrum {
namespace {

// Height of a block and of those that should stand on its page with it: where no page has room for them, of the next.
double runHeight(const std::vector<ReportBlock>& blocks, size_t first, double most) {
  double height = blocks[first].height;
  double withNext = height;
  for (size_t i = first; blocks[i].staysWithNext && i + 1 < blocks.size(); ++i) {
    height += blocks[i + 1].gap + blocks[i + 1].height;
    if (i == first) withNext = height;
  }
  return height > most ? withNext : height;
}

// Shares what is left of a page among its blocks that can grow.
void stretch(ReportPage& page, const std::vector<ReportBlock>& blocks, double height) {
  if (page.empty()) return;
  double left = height - page.back().rect.bottom();
  double growing = static_cast<double>(std::count_if(page.begin(), page.end(), [&](const PlacedBlock& placed) {
    return !placed.isRepeated && blocks[static_cast<size_t>(placed.block)].mostHeight > placed.rect.height();
  }));
  double shift = 0;
  for (PlacedBlock& placed : page) {
    placed.rect.translate(0, shift);
    const double most = blocks[static_cast<size_t>(placed.block)].mostHeight;
    if (placed.isRepeated || most <= placed.rect.height()) continue;
    const double more = std::min(left / growing, most - placed.rect.height());
    placed.rect.setHeight(placed.rect.height() + more);
    shift += more;
    left -= more;
    --growing;
  }
}

}  // namespace

std::vector<ReportPage> paginate(const std::vector<ReportBlock>& blocks, QSizeF area) {
  std::vector<ReportPage> pages(1);
  double y = 0;
  for (size_t i = 0; i < blocks.size(); ++i) {
    const bool full = y + blocks[i].gap + runHeight(blocks, i, area.height()) > area.height() + 0.5;
    if (!pages.back().empty() && (blocks[i].startsPage || y > blocks[i].startsPageBeyond * area.height() || full)) {
      pages.emplace_back();
      y = 0;
    }
    if (pages.back().empty() && blocks[i].repeated) {
      const double head = blocks[i].repeated->height;
      pages.back().push_back(
          {.block = static_cast<int>(i), .rect = QRectF(0, y, area.width(), head), .isRepeated = true});
      y += head;
    } else if (!pages.back().empty()) {
      y += blocks[i].gap;
    }
    pages.back().push_back({.block = static_cast<int>(i), .rect = QRectF(0, y, area.width(), blocks[i].height)});
    y += blocks[i].height;
  }
  for (ReportPage& page : pages) stretch(page, blocks, area.height());
  return pages;
}

}  // namespace fulcrum
