// SPDX-License-Identifier: GPL-3.0-or-later
// How likely things are, by scenario: what most plans ask for, and what somebody types.
#pragma once

#include "live/workspace.h"
#include "risk/chance.h"
#include "theme/card.h"

class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace fulcrum {

namespace explain {
struct Asked;
}
class ChartTable;

class ChancesCard : public Card {
  Q_OBJECT
 public:
  explicit ChancesCard(Workspace& workspace, QWidget* parent = nullptr);

  // Null: there are no trials yet.
  void showTrials(const risk::SimulationTrials* trials);

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);

 private:
  void ask();
  void removeSelected();
  void showTable();
  [[nodiscard]] std::vector<risk::Chance> chances() const;

  Workspace& m_workspace;
  const risk::SimulationTrials* m_trials = nullptr;
  QLineEdit* m_sentence;
  QStringListModel* m_suggestions;
  QLabel* m_refusal;
  ChartTable* m_table;
  QToolButton* m_remove;
};

}  // namespace fulcrum
