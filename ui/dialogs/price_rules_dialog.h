// SPDX-License-Identifier: GPL-3.0-or-later
// What was negotiated: the price rules of a plan as a table, the first that matches first.
#pragma once

#include <QDialog>

#include "live/workspace.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace fulcrum {

class PriceRulesDialog : public QDialog {
  Q_OBJECT
 public:
  PriceRulesDialog(const PriceRules& rules, const NumberFormat& format, QWidget* parent = nullptr);

  // Empty where a cell cannot be understood; then the dialog cannot be accepted.
  [[nodiscard]] std::optional<PriceRules> rules() const;

 private:
  void append(const PriceRule& rule);
  void move(int by);
  void check();
  [[nodiscard]] QString cell(int row, int column) const;

  NumberFormat m_format;
  QTableWidget* m_table;
  QLabel* m_problem;
  QPushButton* m_accept;
};

void editPriceRules(Workspace& workspace, QWidget* parent);

}  // namespace fulcrum
