// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a table, as wide as what they hold: figures are whole, and names have the room that there is.
#pragma once

#include <QObject>
#include <vector>

class QTableView;

namespace fulcrum {

struct ColumnRules {
  std::vector<int> fills;     // share the room that is left
  bool allFill = false;       // all of them do
  std::vector<int> yields;    // where room is short these give way, the last of them first
  int least = 0;              // px of a column
  int leastOfYielding = 0;    // px, where that is more
  bool headsGiveWay = false;  // a head may be cut where its column holds less
  bool wraps = false;         // rows have two lines where one is too short for what a column holds
  std::vector<int> drops{};   // with `wraps`: columns that are left out, in this order, where two lines would be cut
};

// px for what a column holds, and for its head.
struct ColumnNeed {
  int cells = 0;
  int head = 0;
  int folded = 0;  // for what it holds in two lines; 0: it has one
  bool operator==(const ColumnNeed&) const = default;
};

// Widths of columns in `room` px. They are wider in all where nothing more gives way; a head never does, and what two
// lines hold gives way last.
[[nodiscard]] std::vector<int> fittedWidths(const std::vector<ColumnNeed>& needs, const ColumnRules& rules, int room);

// Fits them when the table is displayed, gets another size or style, and when it is told to. Belongs to the table.
class FittedColumns : public QObject {
 public:
  FittedColumns(QTableView& table, ColumnRules rules);

  void setRules(ColumnRules rules);
  // Fits them, too, when rows come or go, and widens them when values change; once per turn of the event loop.
  void followModel();
  // As wide as what they hold now; measured when the table is displayed.
  void fit();
  // Only ever wider, so that nothing jumps in a drag.
  void widen();

 private:
  void measure(bool anew);
  bool eventFilter(QObject* watched, QEvent* event) override;
  [[nodiscard]] ColumnNeed needOf(int column) const;
  [[nodiscard]] int foldedNeed(int column, int cells) const;
  void schedule(bool anew);
  void place();
  [[nodiscard]] bool cutsLines(const std::vector<int>& widths) const;
  [[nodiscard]] std::vector<int> widthsWithout(std::vector<int> dropped, int room) const;
  void setLines(const std::vector<int>& widths);

  QTableView& m_table;
  ColumnRules m_rules;
  std::vector<ColumnNeed> m_needs;  // by column, as measured last
  bool m_stale = true;              // not measured with the style that cells are displayed in
  bool m_scheduled = false;
  bool m_placing = false;
  int m_oneLine = 0;  // px of a row, once there are rows of two lines
};

}  // namespace fulcrum
