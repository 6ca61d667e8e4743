// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the figures of the displayed scenario current, and of what it is compared with: at most one evaluation of each
// per event-loop turn, and none of what an edit does not touch.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <optional>

#include "document/plan_document.h"
#include "document/view_state.h"
#include "engine/pool_week.h"
#include "finance/own_vs_rent.h"
#include "live/capped_search.h"
#include "optimise/optimise.h"

namespace fulcrum {

enum class FigureScope {
  Scenario,  // of the displayed scenario, and no others
  Compared   // with its base, and owning with renting in it
};

// The scenario that owning is compared with: this one, or that of the rent arm.
[[nodiscard]] ScenarioId rentArmOf(const Plan& plan, const ScenarioId& scenario);

class LiveEvaluation : public QObject {
  Q_OBJECT
 public:
  LiveEvaluation(PlanDocument& document, ViewState& view, FigureScope scope = FigureScope::Compared,
                 QObject* parent = nullptr);
  ~LiveEvaluation() override;

  // Figures of the displayed scenario; null before the first evaluation or when it was refused (see problems()).
  [[nodiscard]] const Evaluation* current() const { return m_current ? &m_current->evaluation : nullptr; }
  // All stages of it: views are made from these, so that nobody prepares the scenario again.
  using Stages = std::shared_ptr<const optimise::EvaluatedScenario>;
  [[nodiscard]] const Stages& stages() const { return m_current; }
  // The pools of the displayed scenario, hour by hour of a month's week; none where it was refused.
  [[nodiscard]] std::vector<PoolWeek> weekOf(int month) const;
  // Figures of the scenario it is compared with: the chosen one, else its own base, else the first of the plan. Equal
  // to current() where that is displayed.
  [[nodiscard]] const Evaluation* base() const { return m_base ? &m_base->evaluation : current(); }
  [[nodiscard]] const ScenarioId& baseScenario() const { return m_baseScenario; }
  [[nodiscard]] bool showsBase() const { return m_view.scenario() == m_baseScenario; }
  // Owning against renting in the displayed scenario; null where no node is or would be owned.
  [[nodiscard]] const finance::OwnVersusRent* ownVersusRent() const {
    return m_owning.compared && !m_owning.compared->buysNothing() ? &*m_owning.compared : nullptr;
  }
  // The same whether or not a node is owned: the arms that an API is compared with.
  [[nodiscard]] const finance::OwnVersusRent* arms() const { return m_owning.compared ? &*m_owning.compared : nullptr; }
  // Validation and evaluation problems of the plan as it stands.
  [[nodiscard]] const Problems& problems() const { return m_problems; }
  [[nodiscard]] double lastMilliseconds() const { return m_lastMilliseconds; }
  [[nodiscard]] int evaluationCount() const { return m_evaluationCount; }

  // Evaluates now if something is outstanding; for exports, which must not print stale figures.
  void flush();
  // Evaluates any plan with the solutions of this one at hand; on this thread.
  [[nodiscard]] Result<Evaluation> figuresOf(const Plan& plan, const ScenarioId& scenario) const;

  // What evaluations on this thread have solved.
  [[nodiscard]] optimise::SolvedPools& solved() const { return m_solved; }

  // Mixes within caps that the figures wait for.
  [[nodiscard]] CappedSearch& search() const { return *m_search; }
  // How far the displayed mix may be from the cheapest, as a share of its cost, where a search came to its end without
  // proof.
  [[nodiscard]] double gap() const { return m_gap; }

  // Figures, a mix within caps, or an answer that somebody looks at (live/live.h) are on their way.
  [[nodiscard]] bool isAwaited();

 Q_SIGNALS:
  void evaluated();                   // figures, problems or the names in them
  void asked(bool& isAnswerAwaited);  // whether an answer is on its way: each says so

 private:
  // Figures with what they are of.
  struct Held {
    PlanDocument::Snapshot plan;
    ScenarioId scenario;
    Stages stages;  // null: it was refused
    Problems problems;
  };
  struct Owning {
    Held of;
    std::optional<finance::OwnVersusRent> compared;
    std::vector<optimise::CappedProblem> unsolved;
    double gap = 0;
  };
  void schedule();
  void evaluateNow();
  // The figures held or, where an edit touched them, evaluated anew.
  [[nodiscard]] Held heldOf(const ScenarioId& id);
  // What is held is of `id`, and no edit touched it or the scenario that it is compared with.
  [[nodiscard]] bool stands(const Held& held, const ScenarioId& id, const ScenarioId& also) const;
  void compareOwning(const Held& current);
  void askForMixes();

  PlanDocument& m_document;
  ViewState& m_view;
  FigureScope m_scope;
  std::vector<Held> m_held;
  Stages m_current;
  Stages m_base;
  Owning m_owning;
  mutable optimise::SolvedPools m_solved;  // changes the time of an evaluation, never its figures
  CappedSearch* m_search;
  ScenarioId m_baseScenario;
  Problems m_problems;
  bool m_scheduled = false;
  bool m_touched = true;  // an edit since the last evaluation may have changed figures
  double m_gap = 0;
  double m_lastMilliseconds = 0;
  int m_evaluationCount = 0;
};

}  // namespace fulcrum
