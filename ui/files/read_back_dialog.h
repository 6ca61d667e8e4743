// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that were changed in an exported workbook, to be chosen from before they become part of the plan; and what
// else was changed in it, which does not.
#pragma once

#include <QDialog>

#include "live/workspace.h"
#include "workbook/read_back.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace fulcrum {

class ReadBackDialog : public QDialog {
  Q_OBJECT
 public:
  // `name` of the file.
  ReadBackDialog(const Plan& plan, workbook::ReadWorkbook read, const NumberFormat& format, const QString& name,
                 QWidget* parent = nullptr);

  // Ticked changes, and conflicts for which the workbook was chosen.
  [[nodiscard]] std::vector<workbook::ReadInput> chosen() const;
  // What is chosen, written into the plan; problems are those of the values together.
  [[nodiscard]] Result<Plan> applied() const { return workbook::withInputs(m_plan, chosen()); }

 private:
  void fill();
  void fillRow(int row, const workbook::ReadInput& change);
  void addNotTaken(class QVBoxLayout& rows);
  void update();
  [[nodiscard]] QString introduction(const QString& name) const;
  [[nodiscard]] QString inputName(const workbook::ReadInput& change) const;
  [[nodiscard]] QString valueText(const workbook::ReadInput& change, const std::optional<double>& value) const;

  const Plan& m_plan;
  workbook::ReadWorkbook m_read;
  NumberFormat m_format;
  QTableWidget* m_table;
  QLabel* m_state;
  QPushButton* m_accept = nullptr;
};

// Reads beside the window, with progress; then one edit of what was chosen, or a reason why there is none.
void readBackWorkbook(QWidget* window, Workspace& workspace, const QString& path);

}  // namespace fulcrum
