// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind a chart: the same numbers in rows, to read, copy and print.
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTableView>
#include <vector>

#include "charts/chart_data.h"
#include "explain/asked.h"

namespace fulcrum {

class FittedColumns;

struct TableCell {
  QString text;
  std::optional<double> number;  // none: a label, or nothing
  bool strong = false;           // of a sum
  explain::Asked asked{};        // what explains it; empty: nothing does
};

struct TableData {
  QStringList headers;
  std::vector<std::vector<TableCell>> rows;  // each as long as headers
};

// One row an x place and a column a series, in the order of the data; Steps: one row a level from the top.
[[nodiscard]] TableData tableOf(const ChartData& data);

// The series of a column; -1 for the place, the sum and the reference. Of a waterfall 0 is the change and 1 the level.
[[nodiscard]] int seriesOfColumn(const ChartData& data, int column);

enum class NumberStyle {
  AsShown,  // as the chart formats them
  Numbers,  // full precision with the locale's decimal sign: for spreadsheets of this user
  Plain     // C locale, full precision: for other programs
};
// A number in full, with a decimal comma where the locale has one.
[[nodiscard]] QString fullNumber(double number, const QLocale& locale);
// Tab-separated, with headers, lines end in \n.
[[nodiscard]] QString toTsv(const TableData& table, NumberStyle style);

// The table as a view. Ctrl+C copies the selected rows and columns, or the whole where nothing is selected.
class ChartTable : public QTableView {
  Q_OBJECT

 public:
  explicit ChartTable(QWidget* parent = nullptr);
  void setTable(TableData table);
  [[nodiscard]] const TableData& table() const;
  void copy(NumberStyle style = NumberStyle::Numbers) const;
  // What answers "why" of cells that carry no question of their own: by F1 and in the context menu.
  void setWhy(std::function<void(int row, int column)> ask);
  // The first column takes the room that the others leave.
  void setFirstColumnFills(bool fills);
  // The first column stays in view while the others scroll sideways.
  void setFirstColumnFrozen(bool frozen);
  // Many columns beside one another: cells stand closer, and where they still have no room the first column gives way;
  // its texts are its tooltips then.
  void setCompact();
  // Up to so many rows are displayed whole, however low the room is; what rows do not need is left to others.
  void setWholeRows(int most);
  void fitColumns();

  // Whether "why" of a cell has an answer.
  [[nodiscard]] bool answersWhy(const QModelIndex& cell) const;

 Q_SIGNALS:
  // The question of a cell is asked.
  void whyRequested(const fulcrum::explain::Asked& asked);

 protected:
  void updateGeometries() override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  class Model;
  void placeFrozen();
  [[nodiscard]] const TableCell& cellAt(const QModelIndex& cell) const;
  void askWhy(const QModelIndex& cell);
  void listenForWhy();
  void fitHeight();

  std::function<void(int, int)> m_why;
  Model* m_model;
  FittedColumns* m_columns = nullptr;
  int m_wholeRows = 0;
  QTableView* m_frozen = nullptr;  // shows the first column over itself
  bool m_listens = false;          // to F1
};

}  // namespace fulcrum
