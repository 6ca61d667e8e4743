// SPDX-License-Identifier: GPL-3.0-or-later
// Editor of the budget and of the other AI spend: a list of series at the left, the steps of the chosen one at the
// right. It edits copies; the caller takes them when the dialog was accepted.
#pragma once

#include <QDialog>

#include "plan/plan.h"
#include "words/number_format.h"

class QLabel;
class QListWidget;
class QTableWidget;
class QToolButton;

namespace fulcrum {

class BudgetDialog : public QDialog {
  Q_OBJECT
 public:
  BudgetDialog(const Plan& plan, const NumberFormat& format, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<BudgetStep> budget() const;
  // Series whose steps were left alone keep their monthly values as they were.
  [[nodiscard]] std::vector<OtherSpend> otherAiSpend() const;

 private:
  struct Series {
    std::vector<BudgetStep> steps;
    OtherSpend original;  // empty for the budget and for new ones
  };

  [[nodiscard]] QWidget* makeList();
  [[nodiscard]] QWidget* makeSteps();
  void addSeries();
  void removeSeries();
  void addStep();
  void removeStep(size_t index);
  void showSteps();
  void showStep(size_t index);
  [[nodiscard]] Series* current();

  NumberFormat m_format;
  CalendarMonth m_start;
  int m_months;
  std::vector<Series> m_series;  // the first is the budget
  QListWidget* m_list;
  QTableWidget* m_steps;
  QLabel* m_hint;
  QToolButton* m_removeSeries;
  QToolButton* m_addStep;
};

}  // namespace fulcrum
