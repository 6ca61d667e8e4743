// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that would lower the cost of the displayed scenario, each with its saving, its risk and a button that makes
// it.
#pragma once

#include "explain/figures.h"
#include "live/workspace.h"
#include "theme/card.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace fulcrum {

class AdviceCard : public Card {
  Q_OBJECT
 public:
  explicit AdviceCard(Workspace& workspace, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);

 private:
  void refresh();
  void showState();
  void rebuild();
  [[nodiscard]] QWidget* makeRow(const optimise::Advice& advice, size_t place, QWidget* parent);
  [[nodiscard]] std::vector<optimise::Advice> adviceNow() const;
  [[nodiscard]] QString emptyText() const;
  void apply(const optimise::Advice& advice, bool inNewScenario);
  void stopOrStart();

  Workspace& m_workspace;
  QToolButton* m_stop;
  QScrollArea* m_list;
  QLabel* m_empty;
};

}  // namespace fulcrum
