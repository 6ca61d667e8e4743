// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fitted_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <functional>
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

// px of the wider line where a text breaks between words so that its two lines are as narrow as can be.
int widthInTwoLines(const QString& text, const QFontMetrics& metrics) {
  int least = metrics.horizontalAdvance(text);
  for (qsizetype blank = text.indexOf(u' '); blank >= 0; blank = text.indexOf(u' ', blank + 1)) {
    least = std::min(least, std::max(metrics.horizontalAdvance(text.first(blank)),
                                     metrics.horizontalAdvance(text.sliced(blank + 1))));
  }
  return least;
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
  for (const bool keepsLines : {true, false}) {
    for (auto column = rules.yields.rbegin(); left < 0 && column != rules.yields.rend(); ++column) {
      if (!isThere(*column)) continue;
      const auto at = static_cast<size_t>(*column);
      const int least =
          std::max({needs[at].head, rules.least, rules.leastOfYielding, keepsLines ? needs[at].folded : 0});
      const int given = std::clamp(widths[at] - least, 0, -left);
      widths[at] -= given;
      left += given;
    }
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
  const bool isDropped = std::ranges::find(m_rules.drops, column) != m_rules.drops.end();
  if (m_table.isColumnHidden(column) && !isDropped) return {};
  const QHeaderView& header = *m_table.horizontalHeader();
  return {.cells = static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column),
          .head = std::max(header.minimumSectionSize(), m_rules.headsGiveWay ? 0 : headWidth(header, column))};
}

// Of a column with `cells` px for one line.
int FittedColumns::foldedNeed(int column, int cells) const {
  const QAbstractItemModel& model = *m_table.model();
  const QFontMetrics metrics = m_table.fontMetrics();
  int whole = 0;
  int folded = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const QString text = model.index(row, column).data().toString();
    whole = std::max(whole, metrics.horizontalAdvance(text));
    folded = std::max(folded, widthInTwoLines(text, metrics));
  }
  return std::max(0, cells - whole) + folded + 2 * space::kTight;  // a text that breaks is painted with a margin more
}

void FittedColumns::fit() {
  m_stale = !m_table.isVisible();
  m_needs.clear();
  if (m_rules.wraps) m_table.setWordWrap(false);  // a text in two lines says less than it needs
  measure(true);
}

void FittedColumns::widen() {
  measure(false);
}

// Where lines break is measured anew only: it takes long for many rows, and values change in every frame of a drag.
void FittedColumns::measure(bool anew) {
  m_needs.resize(static_cast<size_t>(m_table.model()->columnCount()));
  for (size_t column = 0; column < m_needs.size(); ++column) {
    const ColumnNeed now = needOf(static_cast<int>(column));
    ColumnNeed& need = m_needs[column];
    need.cells = std::max(need.cells, now.cells);
    need.head = now.head;
    const bool yields = std::ranges::find(m_rules.yields, static_cast<int>(column)) != m_rules.yields.end();
    if (anew && m_rules.wraps && yields) need.folded = foldedNeed(static_cast<int>(column), need.cells);
  }
  place();
}

void FittedColumns::place() {
  if (m_placing || m_needs.size() != static_cast<size_t>(m_table.model()->columnCount())) return;
  m_placing = true;
  int room = -1;
  for (int pass = 0; pass < 2 && room != m_table.viewport()->width(); ++pass) {  // scroll bars come and go with widths
    room = m_table.viewport()->width();
    std::vector<int> dropped;
    std::vector<int> widths = widthsWithout(dropped, room);
    for (auto drop = m_rules.drops.begin(); drop != m_rules.drops.end() && cutsLines(widths); ++drop) {
      dropped.push_back(*drop);
      widths = widthsWithout(dropped, room);
    }
    for (const int column : m_rules.drops)
      m_table.setColumnHidden(column, std::ranges::find(dropped, column) != dropped.end());
    for (size_t column = 0; column < widths.size(); ++column)
      m_table.setColumnWidth(static_cast<int>(column), widths[column]);
    if (m_rules.wraps) setLines(widths);
  }
  m_placing = false;
}

// A column of no width is left out.
bool FittedColumns::cutsLines(const std::vector<int>& widths) const {
  return std::ranges::any_of(m_rules.yields, [&](int column) {
    const int width = widths[static_cast<size_t>(column)];
    return width > 0 && width < m_needs[static_cast<size_t>(column)].folded;
  });
}

std::vector<int> FittedColumns::widthsWithout(std::vector<int> dropped, int room) const {
  std::ranges::sort(dropped, std::greater<>());
  std::vector<ColumnNeed> needs = m_needs;
  ColumnRules rules = m_rules;
  for (const int column : dropped) {
    needs.erase(needs.begin() + column);
    for (std::vector<int>* named : {&rules.fills, &rules.yields}) {
      std::erase(*named, column);
      for (int& other : *named) other -= other > column ? 1 : 0;
    }
  }
  std::vector<int> widths = fittedWidths(needs, rules, room);
  for (auto column = dropped.rbegin(); column != dropped.rend(); ++column) widths.insert(widths.begin() + *column, 0);
  return widths;
}

void FittedColumns::setLines(const std::vector<int>& widths) {
  QHeaderView& rows = *m_table.verticalHeader();
  if (m_oneLine == 0) m_oneLine = rows.defaultSectionSize();
  const bool isCut = std::ranges::any_of(m_rules.yields, [&](int column) {
    return !m_table.isColumnHidden(column) &&
           widths[static_cast<size_t>(column)] < m_needs[static_cast<size_t>(column)].cells;
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
