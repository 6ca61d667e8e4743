// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/live_evaluation.h"

#include "plan/validate.h"

namespace fulcrum {
namespace {

ScenarioId comparedWith(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  if (scenario && scenario->base) return *scenario->base;
  return plan.scenarios.empty() ? id : plan.scenarios.front().id;
}

}  // namespace

LiveEvaluation::LiveEvaluation(PlanDocument& document, ViewState& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view) {
  connect(&document, &PlanDocument::changed, this, &LiveEvaluation::schedule);
  connect(&view, &ViewState::scenarioChanged, this, &LiveEvaluation::schedule);
  schedule();
}

void LiveEvaluation::flush() {
  if (m_scheduled) evaluateNow();
}

void LiveEvaluation::schedule() {
  if (std::exchange(m_scheduled, true)) return;
  QMetaObject::invokeMethod(this, &LiveEvaluation::flush, Qt::QueuedConnection);
}

void LiveEvaluation::evaluateNow() {
  m_scheduled = false;
  QElapsedTimer timer;
  timer.start();
  const Plan& plan = m_document.plan();
  m_problems = validate(plan);
  m_baseScenario = comparedWith(plan, m_view.scenario());
  m_current.reset();
  m_base.reset();
  m_ownVersusRent.reset();
  if (!hasErrors(m_problems)) {
    m_current = evaluatedScenario(m_view.scenario());
    if (!showsBase()) m_base = evaluatedScenario(m_baseScenario);
    if (m_current) {
      m_problems.insert(m_problems.end(), m_current->problems.begin(), m_current->problems.end());
      compareOwning();
    }
  }
  m_lastMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  Q_EMIT evaluated();
}

std::optional<Evaluation> LiveEvaluation::evaluatedScenario(const ScenarioId& id) {
  ++m_evaluationCount;
  Result<Evaluation> result = figuresOf(m_document.plan(), id);
  if (result) return std::move(result).value();
  m_problems.insert(m_problems.end(), result.problems().begin(), result.problems().end());
  return std::nullopt;
}

void LiveEvaluation::compareOwning() {
  const auto evaluator = [this](const Plan& plan, const ScenarioId& id) {
    ++m_evaluationCount;
    return figuresOf(plan, id);
  };
  auto compared = finance::ownVersusRent(m_document.plan(), m_view.scenario(), evaluator, &*m_current);
  // Where the arms cannot be compared (nothing can be bought), the figures of the plan stand all the same.
  if (compared) m_ownVersusRent = std::move(compared).value();
}

}  // namespace fulcrum
