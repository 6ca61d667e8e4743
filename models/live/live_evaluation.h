// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the figures of the scenario on show, and of its base, current: at most one evaluation of each per event-loop
// turn.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <optional>

#include "document/plan_document.h"
#include "document/view_state.h"
#include "engine/pool_week.h"
#include "finance/own_vs_rent.h"
#include "live/node_match.h"
#include "optimise/optimise.h"

namespace fulcrum {

class LiveEvaluation : public QObject {
  Q_OBJECT
 public:
  LiveEvaluation(PlanDocument& document, ViewState& view, QObject* parent = nullptr);
  ~LiveEvaluation() override;

  // Figures of the scenario on show; null before the first evaluation or when it was refused (see problems()).
  [[nodiscard]] const Evaluation* current() const { return m_current ? &m_current->evaluation : nullptr; }
  // All stages of it: views are made from these, so that nobody prepares the scenario again.
  [[nodiscard]] const optimise::EvaluatedScenario* stages() const { return m_current ? &*m_current : nullptr; }
  // The pools of the scenario on show, hour by hour of a month's week; none where it was refused.
  [[nodiscard]] std::vector<PoolWeek> weekOf(int month) const;
  // Figures of the scenario it is compared with: its own base, else the first of the plan. Equal to current() where
  // that is on show.
  [[nodiscard]] const Evaluation* base() const { return m_base ? &*m_base : current(); }
  [[nodiscard]] const ScenarioId& baseScenario() const { return m_baseScenario; }
  [[nodiscard]] bool showsBase() const { return m_view.scenario() == m_baseScenario; }
  // Owning against renting in the scenario on show; null where it cannot be compared.
  [[nodiscard]] const finance::OwnVersusRent* ownVersusRent() const {
    return m_ownVersusRent ? &*m_ownVersusRent : nullptr;
  }
  // How each workload of the plan matches its node type in the scenario on show; empty where the plan was refused.
  [[nodiscard]] const std::vector<WorkloadMatch>& matches() const { return m_matches; }
  // Validation and evaluation problems of the plan as it stands, and notes of large mismatches.
  [[nodiscard]] const Problems& problems() const { return m_problems; }
  [[nodiscard]] double lastMilliseconds() const { return m_lastMilliseconds; }
  [[nodiscard]] int evaluationCount() const { return m_evaluationCount; }

  // Evaluates now if something is outstanding; for exports, which must not print stale figures.
  void flush();
  // Evaluates any plan with the solutions of this one at hand; on this thread.
  [[nodiscard]] Result<Evaluation> figuresOf(const Plan& plan, const ScenarioId& scenario) const;
  // What evaluations on this thread have solved. Nobody on it waits for mixes within caps: see searchFor.
  [[nodiscard]] optimise::SolvedPools& solved() const { return m_solved; }

  // Mixes within caps are sought in the background; until they are found, figures are those of the latest that keep the
  // caps, and are evaluated anew then.
  void searchFor(std::vector<optimise::CappedProblem> problems);
  [[nodiscard]] bool isSearching() const { return !m_wanted.empty() && m_wanted != m_stopped; }
  // Ends the search for what is wanted now; it is not taken up again before resumeSearch() or another question.
  void stopSearch();
  void resumeSearch();
  // How far the best mix that the search has found may be from the cheapest, as a share of its cost; none before it
  // knows.
  [[nodiscard]] std::optional<double> searchGap() const;
  // The same of the mix on show, where a search came to its end without proof.
  [[nodiscard]] double gap() const { return m_gap; }
  [[nodiscard]] bool wasSearchStopped() const { return !m_wanted.empty() && m_wanted == m_stopped; }

 Q_SIGNALS:
  void evaluated();
  void searchChanged();  // it was begun, stopped or resumed, or has come nearer

 private:
  void schedule();
  void evaluateNow();
  void compareOwning();
  void matchNodes();
  // Every evaluation of a turn comes this way: it is counted, and what it leaves unsolved is searched for.
  [[nodiscard]] Result<optimise::EvaluatedScenario> countedStages(const Plan& plan, const ScenarioId& id);
  [[nodiscard]] std::optional<optimise::EvaluatedScenario> evaluatedScenario(const ScenarioId& id);
  void startSearch();
  void takeFound();

  PlanDocument& m_document;
  ViewState& m_view;
  std::optional<optimise::EvaluatedScenario> m_current;
  std::optional<Evaluation> m_base;
  std::optional<finance::OwnVersusRent> m_ownVersusRent;
  mutable optimise::SolvedPools m_solved;  // changes the time of an evaluation, never its figures
  class Search;
  std::unique_ptr<Search> m_search;
  std::vector<optimise::CappedProblem> m_unsolved;  // by the evaluations of this turn
  std::vector<optimise::CappedProblem> m_wanted;
  std::vector<optimise::CappedProblem> m_sought;   // by the search that runs
  std::vector<optimise::CappedProblem> m_stopped;  // by the user
  ScenarioId m_baseScenario;
  std::vector<WorkloadMatch> m_matches;
  std::optional<std::pair<Plan, Levers>> m_matched;  // what they were computed from
  Problems m_problems;
  bool m_scheduled = false;
  double m_gap = 0;
  double m_lastMilliseconds = 0;
  int m_evaluationCount = 0;
};

}  // namespace fulcrum
