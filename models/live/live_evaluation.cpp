// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_evaluation.h"

#include <algorithm>

#include "live/renamed.h"
#include "plan/validate.h"

namespace fulcrum {
namespace {

ScenarioId comparedWith(const Plan& plan, const ScenarioId& id, const ScenarioId& chosen) {
  if (find(plan, chosen)) return chosen;
  const Scenario* scenario = find(plan, id);
  if (scenario && scenario->base) return *scenario->base;
  return plan.scenarios.empty() ? id : plan.scenarios.front().id;
}

// The same figures, with the names that the plan has now.
LiveEvaluation::Stages withNames(LiveEvaluation::Stages stages, const Plan& before, const Plan& now,
                                 const ScenarioId& scenario) {
  const auto renamed = renamedElements(before, now, scenario);
  if (!stages || renamed.empty()) return stages;
  const std::optional<Plan> shown = shownPlan(now, scenario);
  auto named = std::make_shared<optimise::EvaluatedScenario>(*stages);
  for (PoolEvaluation& pool : named->evaluation.pools) {
    if (const Fleet* fleet = find(shown ? *shown : now, pool.fleet)) pool.name = fleet->name;
  }
  for (Problem& problem : named->evaluation.problems) rename(problem, renamed);
  return named;
}

}  // namespace

ScenarioId rentArmOf(const Plan& plan, const ScenarioId& scenario) {
  const RentArm& arm = plan.ownVsRent.rentArm;
  return arm.kind == RentArmKind::Scenario ? arm.scenario : scenario;
}

LiveEvaluation::LiveEvaluation(PlanDocument& document, ViewState& view, FigureScope scope, QObject* parent)
    : QObject(parent), m_document(document), m_view(view), m_scope(scope), m_search(new CappedSearch(m_solved, this)) {
  connect(m_search, &CappedSearch::found, this, [this] {
    m_held.clear();  // they may be of another mix than the cheapest
    m_owning = {};
    schedule();
  });
  connect(&document, &PlanDocument::changed, this, [this](const PlanChange& change) {
    m_touched = m_touched || change.figures;
    schedule();
  });
  connect(&view, &ViewState::scenarioChanged, this, &LiveEvaluation::schedule);
  connect(&view, &ViewState::referenceChanged, this, &LiveEvaluation::schedule);
  schedule();
}

LiveEvaluation::~LiveEvaluation() = default;

void LiveEvaluation::flush() {
  if (m_scheduled) evaluateNow();
}

bool LiveEvaluation::isAwaited() {
  bool isAnswerAwaited = false;
  Q_EMIT asked(isAnswerAwaited);
  return m_scheduled || m_search->isSearching() || isAnswerAwaited;
}

void LiveEvaluation::schedule() {
  if (std::exchange(m_scheduled, true)) return;
  QMetaObject::invokeMethod(this, &LiveEvaluation::flush, Qt::QueuedConnection);
}

void LiveEvaluation::evaluateNow() {
  m_scheduled = false;
  QElapsedTimer timer;
  timer.start();
  const Plan& plan = m_document.whole();
  m_problems = validate(plan);
  m_baseScenario = comparedWith(plan, m_view.scenario(), m_view.reference());
  std::vector<Held> held;
  if (!hasErrors(m_problems)) {
    held.push_back(heldOf(m_view.scenario()));
    if (m_scope == FigureScope::Compared && !showsBase()) held.push_back(heldOf(m_baseScenario));
  }
  m_held = std::move(held);
  m_current = m_held.empty() ? nullptr : m_held.front().stages;
  m_base = m_held.size() > 1 ? m_held.back().stages : nullptr;
  for (const Held& each : m_held) m_problems.insert(m_problems.end(), each.problems.begin(), each.problems.end());
  if (m_current) {
    m_problems.insert(m_problems.end(), m_current->evaluation.problems.begin(), m_current->evaluation.problems.end());
    if (m_scope == FigureScope::Compared) compareOwning(m_held.front());
  } else {
    m_owning = {};
  }
  m_touched = false;
  askForMixes();
  m_lastMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  Q_EMIT evaluated();
}

bool LiveEvaluation::stands(const Held& held, const ScenarioId& id, const ScenarioId& also) const {
  if (!held.plan || held.scenario != id) return false;
  const Plan& now = m_document.whole();
  if (!m_touched || held.plan.get() == &now) return true;
  // Problems name scenarios by their place in the list.
  return std::ranges::equal(held.plan->scenarios, now.scenarios, {}, &Scenario::id, &Scenario::id) &&
         sameOutsideScenarios(*held.plan, now) && sameScenario(*held.plan, now, id) &&
         (also == id || sameScenario(*held.plan, now, also));
}

LiveEvaluation::Held LiveEvaluation::heldOf(const ScenarioId& id) {
  const PlanDocument::Snapshot plan = m_document.snapshot();
  const auto kept = std::ranges::find_if(m_held, [&](const Held& held) { return stands(held, id, id); });
  if (kept != m_held.end()) {
    Held held = *kept;
    held.stages = withNames(std::move(held.stages), *held.plan, *plan, id);
    held.plan = plan;
    return held;
  }
  ++m_evaluationCount;
  auto result = optimise::evaluateScenario(*plan, id, m_solved, {.waits = false});
  Held held{.plan = plan, .scenario = id, .stages = nullptr, .problems = result.problems()};
  if (result) held.stages = std::make_shared<const optimise::EvaluatedScenario>(std::move(result).value());
  return held;
}

void LiveEvaluation::compareOwning(const Held& current) {
  // The rent arm may be another scenario.
  if (stands(m_owning.of, current.scenario, rentArmOf(*current.plan, current.scenario))) {
    m_owning.of.plan = current.plan;
    return;
  }
  m_owning = {.of = current};
  const auto evaluator = [this](const Plan& plan, const ScenarioId& id) -> Result<Evaluation> {
    ++m_evaluationCount;
    auto result = optimise::evaluateScenario(plan, id, m_solved, {.waits = false});
    if (!result) return result.problems();
    const optimise::Choice& choice = result.value().choice;
    m_owning.gap = std::max(m_owning.gap, choice.gap);
    if (choice.unsolved) m_owning.unsolved.push_back(*choice.unsolved);
    return std::move(result).value().evaluation;
  };
  auto compared = finance::ownVersusRent(m_document.whole(), current.scenario, evaluator, &m_current->evaluation);
  // Where the arms cannot be compared (nothing can be bought), the figures of the plan stand all the same.
  if (!compared) return;
  m_owning.compared = std::move(compared).value();
  finance::addWorthOnSameTerms(*m_owning.compared, m_document.whole(), current.scenario, evaluator);
}

void LiveEvaluation::askForMixes() {
  std::vector<optimise::CappedProblem> unsolved = m_owning.unsolved;
  m_gap = m_owning.gap;
  for (const Held& held : m_held) {
    if (!held.stages) continue;
    m_gap = std::max(m_gap, held.stages->choice.gap);
    if (held.stages->choice.unsolved) unsolved.push_back(*held.stages->choice.unsolved);
  }
  m_search->want(std::move(unsolved));
}

std::vector<PoolWeek> LiveEvaluation::weekOf(int month) const {
  if (!m_current) return {};
  return fulcrum::weekOf(m_current->model, m_current->choice.holdings, month);
}

Result<Evaluation> LiveEvaluation::figuresOf(const Plan& plan, const ScenarioId& scenario) const {
  return optimise::evaluateOptimal(plan, scenario, m_solved, {.waits = false});
}

}  // namespace fulcrum
