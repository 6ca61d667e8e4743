// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_evaluation.h"

#include <algorithm>
#include <chrono>

#include "document/background.h"
#include "plan/validate.h"

namespace fulcrum {
namespace {

ScenarioId comparedWith(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  if (scenario && scenario->base) return *scenario->base;
  return plan.scenarios.empty() ? id : plan.scenarios.front().id;
}

// The plan without what no match depends on: dragging a curve must not rank node types.
Plan withoutDemand(Plan plan) {
  for (Workload& workload : plan.workloads) {
    workload.shape = {};
    workload.requestsPerSecond = 1;
    workload.growthPerMonth = 0;
    workload.growthKnots.clear();
  }
  for (Fleet& fleet : plan.fleets) {
    fleet.provisioning = {};
    fleet.commitments.clear();
    fleet.owned.clear();
  }
  plan.assumptions = {};
  plan.budget.clear();
  plan.scenarios.clear();
  return plan;
}

}  // namespace

struct Found {
  std::vector<optimise::CappedSolution> solutions;  // of what was sought, as far as it came
  std::optional<double> gap;                        // of the problem that it is at
};

class LiveEvaluation::Search : public Background<Found> {
 public:
  using Background::Background;

  static Found solve(const std::vector<optimise::CappedProblem>& problems, const Run& run) {
    using Clock = std::chrono::steady_clock;
    Found found;
    Clock::time_point shown;
    const auto show = [&](double gap) {
      constexpr auto kPause = std::chrono::milliseconds(250);
      if (Clock::now() - shown < kPause) return;
      shown = Clock::now();
      run.publish({{}, gap});
    };
    for (const optimise::CappedProblem& problem : problems) {
      auto solution = solveCapped(problem, {.cancelled = [&run] { return run.cancelled(); }, .progress = show});
      if (!solution) break;
      found.solutions.push_back(std::move(*solution));
    }
    return found;
  }
};

LiveEvaluation::LiveEvaluation(PlanDocument& document, ViewState& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view) {
  using namespace std::chrono_literals;
  m_search = std::make_unique<Search>(100ms);
  connect(m_search.get(), &BackgroundRunner::updated, this, &LiveEvaluation::takeFound);
  connect(&document, &PlanDocument::changed, this, &LiveEvaluation::schedule);
  connect(&view, &ViewState::scenarioChanged, this, &LiveEvaluation::schedule);
  schedule();
}

LiveEvaluation::~LiveEvaluation() = default;

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
  m_unsolved.clear();
  m_gap = 0;
  if (!hasErrors(m_problems)) {
    m_current = evaluatedScenario(m_view.scenario());
    if (!showsBase()) {
      if (auto base = evaluatedScenario(m_baseScenario)) m_base = std::move(base->evaluation);
    }
    if (m_current) {
      const Problems& found = m_current->evaluation.problems;
      m_problems.insert(m_problems.end(), found.begin(), found.end());
      compareOwning();
    }
    matchNodes();
  } else {
    m_matches.clear();
    m_matched.reset();
  }
  m_wanted.clear();
  searchFor(m_unsolved);
  m_lastMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  Q_EMIT evaluated();
}

Result<Evaluation> LiveEvaluation::figuresOf(const Plan& plan, const ScenarioId& scenario) const {
  return optimise::evaluateOptimal(plan, scenario, m_solved, {.waits = false});
}

std::vector<PoolWeek> LiveEvaluation::weekOf(int month) const {
  if (!m_current) return {};
  return fulcrum::weekOf(m_current->model, m_current->choice.holdings, month);
}

Result<optimise::EvaluatedScenario> LiveEvaluation::countedStages(const Plan& plan, const ScenarioId& id) {
  ++m_evaluationCount;
  auto result = optimise::evaluateScenario(plan, id, m_solved, {.waits = false});
  if (!result) return result;
  const optimise::Choice& choice = result.value().choice;
  m_gap = std::max(m_gap, choice.gap);
  if (choice.unsolved) m_unsolved.push_back(*choice.unsolved);
  return result;
}

std::optional<optimise::EvaluatedScenario> LiveEvaluation::evaluatedScenario(const ScenarioId& id) {
  auto result = countedStages(m_document.plan(), id);
  if (result) return std::move(result).value();
  m_problems.insert(m_problems.end(), result.problems().begin(), result.problems().end());
  return std::nullopt;
}

void LiveEvaluation::matchNodes() {
  const Plan& plan = m_document.plan();
  std::pair key(withoutDemand(plan), resolveScenario(plan, m_view.scenario()).levers);
  if (m_matched != key) {
    m_matches = workloadMatches(plan, key.second);
    m_matched = std::move(key);
  }
  const Problems notes = mismatchNotes(plan, m_matches);
  m_problems.insert(m_problems.end(), notes.begin(), notes.end());
}

void LiveEvaluation::compareOwning() {
  const auto evaluator = [this](const Plan& plan, const ScenarioId& id) -> Result<Evaluation> {
    auto result = countedStages(plan, id);
    if (!result) return result.problems();
    return std::move(result).value().evaluation;
  };
  auto compared = finance::ownVersusRent(m_document.plan(), m_view.scenario(), evaluator, &m_current->evaluation);
  // Where the arms cannot be compared (nothing can be bought), the figures of the plan stand all the same.
  if (compared) m_ownVersusRent = std::move(compared).value();
}

void LiveEvaluation::searchFor(std::vector<optimise::CappedProblem> problems) {
  for (optimise::CappedProblem& problem : problems) {
    if (std::ranges::find(m_wanted, problem) == m_wanted.end()) m_wanted.push_back(std::move(problem));
  }
  // Queued: the pages on show may want more in this turn.
  QMetaObject::invokeMethod(this, &LiveEvaluation::startSearch, Qt::QueuedConnection);
}

void LiveEvaluation::startSearch() {
  if (m_wanted == m_sought) return;
  m_sought = m_wanted;
  Q_EMIT searchChanged();
  if (m_sought.empty()) return m_search->cancel();
  m_search->start([problems = m_sought](const Search::Run& run) { return Search::solve(problems, run); });
}

std::optional<double> LiveEvaluation::searchGap() const {
  const bool current = isSearching() && m_search->isPart() && m_search->result();
  return current ? m_search->result()->gap : std::nullopt;
}

void LiveEvaluation::stopSearch() {
  m_stopped = m_wanted;
  m_search->cancel();
  Q_EMIT searchChanged();
}

void LiveEvaluation::resumeSearch() {
  m_stopped.clear();
  m_sought.clear();
  startSearch();
}

void LiveEvaluation::takeFound() {
  if (m_search->isPart()) Q_EMIT searchChanged();
  if (!m_search->isCurrent() || !m_search->result()) return;
  const auto& found = m_search->result()->solutions;
  for (size_t index = 0; index < std::min(found.size(), m_sought.size()); ++index)
    m_solved.keep(m_sought[index], found[index]);
  m_sought.clear();
  schedule();
}

}  // namespace fulcrum
