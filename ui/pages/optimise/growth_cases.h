// SPDX-License-Identifier: GPL-3.0-or-later
// Committing while growth is not known: the cases of demand, and what each choice of purchases costs in them.
#pragma once

#include <QWidget>

#include "charts/chart_table.h"
#include "live/live_mix.h"
#include "live/workspace.h"
#include "tables/demand_case_model.h"

class QLabel;
class QTableView;

namespace fulcrum {

class GrowthCases : public QWidget {
  Q_OBJECT
 public:
  explicit GrowthCases(Workspace& workspace, QWidget* parent = nullptr);

  // Whether nodes may be bought. Until there is an answer, what is shown is dimmed.
  void setOwn(bool own);
  // Waits for what is outstanding.
  void flush() { m_growth.flush(); }

 Q_SIGNALS:
  // What explains a figure of the table is asked for.
  void whyRequested(const fulcrum::explain::Asked& asked);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeCases();
  [[nodiscard]] QWidget* makeChoices();
  void showAnswer();

  Workspace& m_workspace;
  DemandCaseModel* m_model;
  QTableView* m_cases;
  ChartTable* m_choices;
  QLabel* m_verdict;
  bool m_own = true;
  LiveGrowth m_growth;
};

// A column a choice: its cost in every case, what is expected by weight, and the regret of not having known.
// `figures`: what stands before the names of what explains them, `demandCases[own].`.
[[nodiscard]] TableData choiceTable(const optimise::DemandCases& answer, const std::vector<DemandCase>& cases,
                                    const NumberFormat& format, const std::string& figures = {});

}  // namespace fulcrum
