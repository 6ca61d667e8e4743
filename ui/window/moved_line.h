// SPDX-License-Identifier: GPL-3.0-or-later
// What the last edit moved and why, with a link that undoes it; it goes with the next edit or after some seconds.
#pragma once

#include <QTimer>
#include <QWidget>
#include <string>

#include "live/workspace.h"

class QLabel;

namespace fulcrum {

class ElidedLabel;

class MovedLine : public QWidget {
  Q_OBJECT
 public:
  explicit MovedLine(Workspace& workspace, QWidget* parent = nullptr);
  [[nodiscard]] QString text() const;
  // How long a message stays, for tests.
  void setStay(std::chrono::milliseconds stay) { m_gone.setInterval(stay); }

 private:
  void compare();
  void say(const QString& sentence);

  Workspace& m_workspace;
  ElidedLabel* m_sentence;
  QLabel* m_undo;
  QTimer m_gone;
  LiveEvaluation::Stages m_before;  // as the last edit that was finished left the scenario
  ScenarioId m_scenario;
  int m_step = 0;  // of the undo stack
  std::string m_currency;
};

}  // namespace fulcrum
