// SPDX-License-Identifier: GPL-3.0-or-later
// The budget by month, cost centre and fiscal year: typed into a table, or pasted from a spreadsheet. A version with a
// name of its own stands beside the earlier ones.
#pragma once

#include <QDialog>
#include <map>

#include "live/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace fulcrum {

class BudgetTableDialog : public QDialog {
  Q_OBJECT
 public:
  BudgetTableDialog(const Plan& plan, const NumberFormat& format, QWidget* parent = nullptr);

  // Replaces all amounts by those of columns of a spreadsheet, where they can be read; else says why not.
  void paste(const QString& text);
  // `asOf` is today.
  [[nodiscard]] Budget budget() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  // A month, or the fiscal year that ends above.
  struct Row {
    CalendarMonth month;
    int fiscalYear = 0;  // 0: a month
  };
  using Amounts = std::map<CalendarMonth, double>;

  void take(const std::vector<BudgetLine>& lines);
  void setRange(CalendarMonth first, CalendarMonth last);
  void fill();
  void setCell(int row, int column, const QString& text, bool strong);
  void takeCell(int row, int column);
  void addCentre();
  void removeCentre();
  void clearSelected();
  void check();
  [[nodiscard]] std::vector<CalendarMonth> monthsOf(const Row& row) const;
  [[nodiscard]] std::optional<double> amountOf(const Row& row, const Amounts& amounts) const;

  const Plan& m_plan;
  NumberFormat m_format;
  std::vector<Row> m_rows;
  std::vector<std::string> m_centres;  // columns; empty: the whole plan
  std::map<std::string, Amounts> m_amounts;
  QString m_refusal;  // of what was typed or pasted last

  QLineEdit* m_name;
  QTableWidget* m_table;
  QLabel* m_problem;
  QPushButton* m_accept;
};

// One undoable edit.
void editBudgetTable(Workspace& workspace, QWidget* parent);

}  // namespace fulcrum
