// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario changes: each difference with both values, what it is worth by itself, and a button that takes it
// back.
#pragma once

#include <QDialog>
#include "document/background.h"
#include "live/workspace.h"
#include "optimise/difference_worth.h"

class QLabel;
class QTableWidget;

namespace fulcrum {

class DifferencesDialog : public QDialog {
  Q_OBJECT
 public:
  explicit DifferencesDialog(Workspace& workspace, QWidget* parent = nullptr);

 private:
  void rebuild();
  void fillRow(int row, const Plan& before, const Plan& after);
  void askForWorths();
  void showWorths();
  void remove(int row);

  Workspace& m_workspace;
  ScenarioId m_scenario;
  Differences m_differences;
  QTableWidget* m_table;
  QLabel* m_note;
  Background<optimise::DifferenceWorths> m_worths;
};

}  // namespace fulcrum
