// SPDX-License-Identifier: GPL-3.0-or-later
// The card with the growth editor of the selected workload.
#pragma once

#include "live/workspace.h"
#include "theme/card.h"

class QToolButton;

namespace fulcrum {

namespace curve {
class GrowthEditor;
}

class GrowthCard : public Card {
  Q_OBJECT
 public:
  explicit GrowthCard(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();

 Q_SIGNALS:
  void gestureStarted();
  void gestureEnded();

 private:
  [[nodiscard]] QString place() const;

  Workspace& m_workspace;
  QToolButton* m_asInBase;
  curve::GrowthEditor* m_editor;
};

}  // namespace fulcrum
