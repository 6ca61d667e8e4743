// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that would lower the cost of the scenario on show, the largest saving first.
#pragma once

#include "live/background_figures.h"
#include "optimise/advice.h"

namespace fulcrum {

class LiveAdvice : public BackgroundFigures {
  Q_OBJECT
 public:
  LiveAdvice(PlanDocument& document, ViewState& view, LiveEvaluation& live, QObject* parent = nullptr);

  // The latest there is, current or not.
  [[nodiscard]] const std::vector<optimise::Advice>& advice() const { return m_advice; }
  [[nodiscard]] const Problems& problems() const { return m_problems; }

 private:
  std::vector<optimise::Advice> m_advice;
  Problems m_problems;
};

// One undoable edit of the scenario on show.
void applyAdvice(PlanDocument& document, const ScenarioId& scenario, const optimise::Advice& advice);
// The same in a new scenario based on it, which is named after the lever; returns its id.
[[nodiscard]] ScenarioId applyAdviceInNewScenario(PlanDocument& document, const ScenarioId& scenario,
                                                  const optimise::Advice& advice);

}  // namespace fulcrum
