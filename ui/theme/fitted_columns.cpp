// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fitted_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>

#include "theme/metrics.h"

namespace fulcrum {
namespace {

// Spreads `left` px over columns, a pixel more for the first of them where it is not a multiple.
void spread(std::vector<int>& widths, const std::vector<int>& columns, int left) {
  const auto count = static_cast<int>(columns.size());
  for (int i = 0; i < count; ++i)
    widths[static_cast<size_t>(columns[static_cast<size_t>(i)])] += left / count + (i < left % count ? 1 : 0);
}

// A header measures its heads as if they were bold, and without a margin with which the style paints them.
int headWidth(const QHeaderView& header, int column) {
  const QString head = header.model()->headerData(column, Qt::Horizontal).toString();
  QFont bold = header.font();
  bold.setBold(true);
  return header.sectionSizeHint(column) - QFontMetrics(bold).size(0, head).width() +
         header.fontMetrics().size(0, head).width() + space::kTight;
}

}  // namespace

std::vector<int> fittedWidths(const std::vector<ColumnNeed>& needs, const ColumnRules& rules, int room) {
  std::vector<int> widths;
  for (const ColumnNeed& need : needs) widths.push_back(std::max({need.cells, need.head, rules.least}));
  const auto isThere = [&](int column) { return column >= 0 && static_cast<size_t>(column) < widths.size(); };
  int left = room - std::accumulate(widths.begin(), widths.end(), 0);
  if (left > 0) {
    std::vector<int> fills(rules.allFill ? widths.size() : 0);
    std::iota(fills.begin(), fills.end(), 0);
    if (!rules.allFill) std::ranges::copy_if(rules.fills, std::back_inserter(fills), isThere);
    spread(widths, fills, left);
  }
  for (auto column = rules.yields.rbegin(); left < 0 && column != rules.yields.rend(); ++column) {
    if (!isThere(*column)) continue;
    const auto at = static_cast<size_t>(*column);
    const int least = std::max({needs[at].head, rules.least, rules.leastOfYielding});
    const int given = std::clamp(widths[at] - least, 0, -left);
    widths[at] -= given;
    left += given;
  }
  return widths;
}

FittedColumns::FittedColumns(QTableView& table, ColumnRules rules)
    : QObject(&table), m_table(table), m_rules(std::move(rules)) {
  table.horizontalHeader()->setStretchLastSection(false);
  table.installEventFilter(this);
  table.viewport()->installEventFilter(this);
}

void FittedColumns::setRules(ColumnRules rules) {
  m_rules = std::move(rules);
  fit();
}

void FittedColumns::followModel() {
  const QAbstractItemModel* model = m_table.model();
  connect(model, &QAbstractItemModel::dataChanged, this, [this] { schedule(false); });
  connect(model, &QAbstractItemModel::rowsInserted, this, [this] { schedule(true); });
  connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { schedule(true); });
  connect(model, &QAbstractItemModel::modelReset, this, [this] { schedule(true); });
}

void FittedColumns::schedule(bool anew) {
  m_stale = m_stale || anew;
  if (std::exchange(m_scheduled, true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_scheduled = false;
        if (m_table.isVisible()) m_stale ? fit() : widen();
      },
      Qt::QueuedConnection);
}

ColumnNeed FittedColumns::needOf(int column) const {
  if (m_table.isColumnHidden(column)) return {};
  const QHeaderView& header = *m_table.horizontalHeader();
  return {.cells = static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column),
          .head = std::max(header.minimumSectionSize(), m_rules.headsGiveWay ? 0 : headWidth(header, column))};
}

void FittedColumns::fit() {
  m_stale = !m_table.isVisible();
  m_needs.clear();
  if (m_rules.wraps) m_table.setWordWrap(false);  // a text in two lines says less than it needs
  widen();
}

void FittedColumns::widen() {
  m_needs.resize(static_cast<size_t>(m_table.model()->columnCount()));
  for (size_t column = 0; column < m_needs.size(); ++column) {
    const ColumnNeed now = needOf(static_cast<int>(column));
    m_needs[column] = {.cells = std::max(m_needs[column].cells, now.cells), .head = now.head};
  }
  place();
}

void FittedColumns::place() {
  if (m_placing || m_needs.size() != static_cast<size_t>(m_table.model()->columnCount())) return;
  m_placing = true;
  int room = -1;
  for (int pass = 0; pass < 2 && room != m_table.viewport()->width(); ++pass) {  // scroll bars come and go with widths
    room = m_table.viewport()->width();
    const std::vector<int> widths = fittedWidths(m_needs, m_rules, room);
    for (size_t column = 0; column < widths.size(); ++column)
      m_table.setColumnWidth(static_cast<int>(column), widths[column]);
    if (m_rules.wraps) setLines(widths);
  }
  m_placing = false;
}

void FittedColumns::setLines(const std::vector<int>& widths) {
  QHeaderView& rows = *m_table.verticalHeader();
  if (m_oneLine == 0) m_oneLine = rows.defaultSectionSize();
  const bool isCut = std::ranges::any_of(m_rules.yields, [&](int column) {
    return widths[static_cast<size_t>(column)] < m_needs[static_cast<size_t>(column)].cells;
  });
  const int height = m_oneLine + (isCut ? m_table.fontMetrics().lineSpacing() : 0);
  m_table.setWordWrap(isCut);
  if (rows.defaultSectionSize() == height) return;
  rows.setDefaultSectionSize(height);
  m_table.updateGeometry();
}

bool FittedColumns::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table.viewport()) {
    if (event->type() == QEvent::Resize) place();
  } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
    schedule(true);
  } else if (event->type() == QEvent::Show && m_stale) {
    fit();
  }
  return false;
}

}  // namespace fulcrum
