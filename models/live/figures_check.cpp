// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/figures_check.h"

#include "optimise/optimise.h"

namespace fulcrum {

FiguresCheck::FiguresCheck(QObject* parent) : QObject(parent) {
  connect(&m_now, &BackgroundRunner::updated, this, &FiguresCheck::compare);
}

void FiguresCheck::start(const Plan& plan, const ProjectMeta& saved) {
  clear();
  if (saved.figures.empty()) return;
  m_plan = plan;
  m_saved = saved;
  m_now.start([plan](const Background<SavedFigures>::Run& run) {
    optimise::SolvedPools solved;
    const auto evaluate = [&](const Plan& any, const ScenarioId& id) -> Result<Evaluation> {
      if (run.cancelled()) return Problem{.code = "noScenario"};  // the result is dropped
      return optimise::evaluateOptimal(any, id, solved);
    };
    return headlineFigures(plan, evaluate, std::chrono::hours(1));
  });
}

void FiguresCheck::clear() {
  m_now.clear();
  m_changes.clear();
  Q_EMIT changed();
}

void FiguresCheck::compare() {
  if (!m_now.isCurrent() || !m_now.result()) return;
  m_changes =
      changedFigures(m_plan, m_saved.figures, *m_now.result(), NumberFormat(QString::fromStdString(m_plan.currency)));
  Q_EMIT changed();
}

}  // namespace fulcrum
