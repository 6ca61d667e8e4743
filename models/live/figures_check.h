// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates a plan that was opened once more, to find out whether its figures are those it was saved with. On a thread
// of its own: a large plan is displayed before all its scenarios are evaluated.
#pragma once

#include "document/background.h"
#include "document/saved_figures.h"
#include "store/project.h"

namespace fulcrum {

class FiguresCheck : public QObject {
  Q_OBJECT
 public:
  explicit FiguresCheck(QObject* parent = nullptr);

  void start(const Plan& plan, const ProjectMeta& saved);
  void clear();
  // Waits for the check; for tests.
  void flush() { m_now.flush(); }
  // What differs; empty while it is not known, too.
  [[nodiscard]] const std::vector<FigureChange>& changes() const { return m_changes; }
  [[nodiscard]] const ProjectMeta& saved() const { return m_saved; }

 Q_SIGNALS:
  void changed();

 private:
  void compare();

  Plan m_plan;
  ProjectMeta m_saved;
  std::vector<FigureChange> m_changes;
  Background<SavedFigures> m_now{std::chrono::milliseconds(0)};
};

}  // namespace fulcrum
