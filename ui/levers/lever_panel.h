// SPDX-License-Identifier: GPL-3.0-or-later
// The dock of lever cards. On the base scenario it offers to move a change into a new scenario.
#pragma once

#include <QWidget>
#include <vector>

#include "explain/asked.h"
#include "live/workspace.h"

class QFrame;
class QLabel;
class QScrollArea;

namespace fulcrum {

class LeverCard;

class LeverPanel : public QWidget {
  Q_OBJECT
 public:
  explicit LeverPanel(Workspace& workspace, QWidget* parent = nullptr);

  // Shows the card of a path such as `scenarios[1].levers.spot`, with the focus on its settings; of a field such as
  // `scenarios[1].levers.spot.fromMonth` the settings, too. False if the path is of no lever.
  bool focusField(const QString& path);

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QFrame* makeOffer();
  void followWorth();
  void showWorth(bool mayMove);
  [[nodiscard]] LeverCard* cardOf(LeverKind kind) const;
  void refresh();
  void flip(LeverKind kind);
  void tryInNewScenario();

  Workspace& m_workspace;
  std::vector<LeverCard*> m_cards;
  struct Shown {
    PlanDocument::Snapshot worth;
    PlanDocument::Snapshot shares;
    bool current = false;
    bool sharesCurrent = false;
    bool operator==(const Shown&) const = default;
  };
  bool m_waits = false;  // something is to be shown or hidden when the pointer has gone
  Shown m_shown;         // of which plans the cards show figures, and whether they say that these are current
  QScrollArea* m_scroll;
  QFrame* m_offer;
  LeverKind m_lastFlipped = LeverKind::RightSizing;
};

}  // namespace fulcrum
