// SPDX-License-Identifier: GPL-3.0-or-later
// Committing while growth is not known: the cases of demand, and what each choice of purchases costs in them.
#pragma once

#include <QWidget>
#include <memory>

#include "charts/chart_table.h"
#include "document/background.h"
#include "live/workspace.h"
#include "optimise/demand_cases.h"
#include "tables/demand_case_model.h"

class QLabel;
class QTableView;

namespace fulcrum {

class GrowthCases : public QWidget {
  Q_OBJECT
 public:
  explicit GrowthCases(Workspace& workspace, QWidget* parent = nullptr);

  // Computes anew in the background; until then what is shown is dimmed. `own`: nodes may be bought.
  void refresh(bool own);
  // Waits for what is outstanding.
  void flush();

 private:
  using Answer = Result<std::optional<optimise::DemandCases>>;
  [[nodiscard]] QWidget* makeCases();
  [[nodiscard]] QWidget* makeChoices();
  void showAnswer();

  Workspace& m_workspace;
  DemandCaseModel* m_model;
  QTableView* m_cases;
  ChartTable* m_choices;
  QLabel* m_verdict;
  std::vector<DemandCase> m_shown;  // the cases of the answer
  std::unique_ptr<Background<Answer>> m_background;
};

// A column a choice: its cost in every case, what is expected by weight, and the regret of not having known.
[[nodiscard]] TableData choiceTable(const optimise::DemandCases& answer, const std::vector<DemandCase>& cases,
                                    const NumberFormat& format);

}  // namespace fulcrum
