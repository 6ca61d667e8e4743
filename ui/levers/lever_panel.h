// SPDX-License-Identifier: GPL-3.0-or-later
// The dock of lever cards. On the base scenario it offers to move a change into a new scenario.
#pragma once

#include <QWidget>
#include <vector>

#include "document/workspace.h"

class QFrame;
class QLabel;

namespace fulcrum {

class LeverCard;

class LeverPanel : public QWidget {
  Q_OBJECT
 public:
  explicit LeverPanel(Workspace& workspace, QWidget* parent = nullptr);

 private:
  QFrame* makeOffer();
  void refresh();
  void flip(LeverKind kind);
  void tryInNewScenario();

  Workspace& m_workspace;
  std::vector<LeverCard*> m_cards;
  QFrame* m_offer;
  LeverKind m_lastFlipped = LeverKind::RightSizing;
};

}  // namespace fulcrum
