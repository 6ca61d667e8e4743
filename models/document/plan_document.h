// SPDX-License-Identifier: GPL-3.0-or-later
// The open plan: the only writer of it, its undo history, and one signal that says what changed. What is edited is the
// plan as the scenario that is looked at sees it, and a switch says whether that scenario or all of them change.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <concepts>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "document/edit_step.h"
#include "document/plan_change.h"
#include "edits/shown_elements.h"
#include "plan/plan.h"

namespace fulcrum {

class PlanDocument : public QObject {
  Q_OBJECT
 public:
  explicit PlanDocument(Plan plan, QObject* parent = nullptr);
  ~PlanDocument() override;

  using Snapshot = std::shared_ptr<const Plan>;
  // What is shown and edited: elements as the scenario that is looked at sees them (edits/shown_elements.h).
  [[nodiscard]] const Plan& plan() const { return *m_shown; }
  // The plan as it stands, to be evaluated, saved and compared.
  [[nodiscard]] const Plan& whole() const { return *m_plan; }
  // The same for other threads: every edit makes another one.
  [[nodiscard]] Snapshot snapshot() const { return m_plan; }

  // Shows the plan as this scenario sees it; edits go to this scenario until something else is chosen.
  void lookAt(const ScenarioId& scenario);
  // Where edits of elements go; to all scenarios in the base.
  [[nodiscard]] EditScope scope() const;
  [[nodiscard]] bool canChooseScope() const { return !isBaseScenario(*m_plan, m_scenario); }
  void setScope(EditScope scope);
  [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
  [[nodiscard]] bool isDirty() const { return m_forcedDirty || !m_undo.isClean(); }

  // `after` is made from plan(). One edit is one undo step; an edit that changes nothing leaves none. Consecutive edits
  // with the same non-empty mergeKey become one step (a spin box that is held down); if they return to where they
  // began, none.
  void edit(const QString& text, Plan after, const QString& mergeKey = {});
  template <std::invocable<Plan&> Change>
  void edit(const QString& text, Change change, const QString& mergeKey = {}) {
    Plan after = plan();
    change(after);
    edit(text, std::move(after), mergeKey);
  }
  // The same with a plan made from whole().
  void editWhole(const QString& text, Plan after, const QString& mergeKey = {});

  // What `edits` does by edit() and editWhole() is one undo step.
  void editAsOne(const QString& text, const std::function<void()>& edits);

  // A gesture (a drag) shows every step and is one undo step, whatever its length. Cancelling restores its start.
  void beginGesture(const QString& text);
  void updateGesture(const Plan& now);  // made from plan()
  void updateGestureWhole(Plan now);    // made from whole()
  void finishGesture();
  void cancelGesture();
  [[nodiscard]] bool inGesture() const { return m_gestureStart != nullptr; }
  [[nodiscard]] const Plan& gestureStart() const { return *m_shownAtStart; }
  [[nodiscard]] const Plan& wholeAtGestureStart() const { return *m_gestureStart; }

  // Another plan takes the place of this one (open, new): undo begins anew, the history with what its file held.
  void replace(Plan plan, bool dirty = false, std::vector<ChangeEntry> history = {});
  void markSaved();
  // The report was written, at the time of the clock, with these headline figures (plan/budget_report.h). No edit: undo
  // and redo stay as they are and do not reach it. With `toBeSaved` the plan has to be saved to remember it.
  void noteReport(std::map<std::string, double> figures, bool toBeSaved);

  // How the plan came to be, oldest first: what its file held, and every step that is done and not undone. A step keeps
  // its address as long as it is what it is.
  using StepPointer = fulcrum::StepPointer;
  [[nodiscard]] std::vector<StepPointer> steps() const;
  // All their changes, as many as a file keeps (document/edit_step.h).
  [[nodiscard]] std::vector<ChangeEntry> history() const { return changesOf(steps()); }
  // What time it is for new steps; for tests.
  void setClock(Clock clock) { m_clock = std::move(clock); }

 Q_SIGNALS:
  void changed(const fulcrum::PlanChange& change);
  void replaced();  // before `changed`, when another plan was loaded: selections are void
  void dirtyChanged(bool dirty);
  void gestureFinished();
  void historyChanged();  // steps() has others
  void scopeChanged();    // where edits go, or whether that can be chosen
  void editedForAll();    // elements were edited for more than one scenario

 private:
  friend class EditPlan;
  void apply(Snapshot after);
  [[nodiscard]] Snapshot withReportNoted(Snapshot plan) const;
  [[nodiscard]] Snapshot shownOf(const Snapshot& whole) const;
  [[nodiscard]] bool goesToAll() const { return m_plan->scenarios.size() > 1 && scope() == EditScope::AllScenarios; }
  void push(const QString& text, Snapshot before, Snapshot after, const QString& mergeKey);
  [[nodiscard]] StepPointer stepOf(int command) const;

  Snapshot m_plan;
  Snapshot m_shown;  // m_plan where the scenario sees no other elements
  ScenarioId m_scenario;
  EditScope m_scope = EditScope::ThisScenario;
  Snapshot m_gestureStart;
  Snapshot m_shownAtStart;
  QString m_gestureText;
  bool m_isOneEdit = false;  // edits are steps of the gesture
  QUndoStack m_undo;
  bool m_forcedDirty = false;
  std::optional<BudgetReport> m_noted;  // of what noteReport() wrote; steps from before it do not have that
  std::deque<StepPointer> m_past;       // of the file, and steps that undo has no room for any more
  Clock m_clock = systemClock;
};

}  // namespace fulcrum
