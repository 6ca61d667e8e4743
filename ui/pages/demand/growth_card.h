// SPDX-License-Identifier: GPL-3.0-or-later
// The card with the growth editor of the selected workload.
#pragma once

#include <optional>
#include <utility>

#include "live/workspace.h"
#include "theme/card.h"
#include "words/number_format.h"

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
  void showLabels(const NumberFormat& format, CalendarMonth start);

  Workspace& m_workspace;
  QToolButton* m_asInBase;
  curve::GrowthEditor* m_editor;
  std::optional<std::pair<NumberFormat, CalendarMonth>> m_labels;  // those that are displayed
};

}  // namespace fulcrum
