// SPDX-License-Identifier: GPL-3.0-or-later
// A stress case of the planner's own: a name, and what it does to up to four fields or groups of fields.
#pragma once

#include <QDialog>

#include "live/workspace.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fulcrum {

class NumberField;

class StressDialog : public QDialog {
  Q_OBJECT
 public:
  explicit StressDialog(Workspace& workspace, QWidget* parent = nullptr);

  [[nodiscard]] StressCase stressCase() const;

 private:
  struct Change {
    QComboBox* target;
    QComboBox* effect;
    NumberField* amount;
    QHBoxLayout* editors;
  };
  void addChange(QVBoxLayout& rows, bool optional);
  void showAmount(size_t change);
  void check();

  Workspace& m_workspace;
  QLineEdit* m_name;
  std::vector<Change> m_changes;
  QLabel* m_missing;
  QPushButton* m_ok;
};

// Asks for a case and keeps it in the plan: one undo step.
void keepStressCase(Workspace& workspace, QWidget* parent);

}  // namespace fulcrum
