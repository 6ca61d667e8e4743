// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_document.h"

#include <QUndoCommand>
#include <algorithm>
#include <tuple>

#include "store/save_project.h"

namespace fulcrum {

// The one undo command: an exchange of plans, which share all they have in common with their neighbours.
class EditPlan : public QUndoCommand {
 public:
  EditPlan(PlanDocument& document, const QString& text, PlanDocument::Snapshot before, PlanDocument::Snapshot after,
           QString mergeKey)
      : QUndoCommand(text),
        m_document(document),
        m_before(std::move(before)),
        m_after(std::move(after)),
        m_mergeKey(std::move(mergeKey)),
        m_step(makeStep()) {}

  void undo() override { m_document.apply(m_before); }
  void redo() override { m_document.apply(m_after); }
  [[nodiscard]] const PlanDocument::StepPointer& step() const { return m_step; }
  [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand* next) override {
    const auto* edit = static_cast<const EditPlan*>(next);
    if (edit->m_mergeKey != m_mergeKey) return false;
    m_after = edit->m_after;
    m_step = makeStep();
    setObsolete(*m_after == *m_before);
    return true;
  }

 private:
  [[nodiscard]] PlanDocument::StepPointer makeStep() const {
    return std::make_shared<EditStep>(text().toStdString(), m_document.m_clock(), m_before, m_after);
  }

  PlanDocument& m_document;
  PlanDocument::Snapshot m_before;
  PlanDocument::Snapshot m_after;
  QString m_mergeKey;
  PlanDocument::StepPointer m_step;
};

namespace {

constexpr size_t kUndoBytes = 512u << 20;
constexpr size_t kMostSteps = 20'000;
constexpr size_t kElementBytes =
    512;  // of a workload, a fleet or a node type with its texts; curves and series are shared
constexpr size_t kScenarioBytes = 4096;

// As many steps as fit, since each keeps the plan as it was.
int undoLimit(const Plan& plan) {
  const size_t elements = plan.workloads.size() + plan.fleets.size() + plan.nodeTypes.size() + plan.models.size() +
                          plan.accelerators.size() + plan.benchmarks.size() + plan.sources.size() + plan.series.size();
  const size_t bytes = sizeof(Plan) + elements * kElementBytes + plan.scenarios.size() * kScenarioBytes;
  return static_cast<int>(std::clamp(kUndoBytes / bytes, size_t(100), kMostSteps));
}

}  // namespace

PlanDocument::PlanDocument(Plan plan, QObject* parent)
    : QObject(parent), m_plan(std::make_shared<const Plan>(std::move(plan))), m_shown(m_plan) {
  m_undo.setUndoLimit(undoLimit(*m_plan));
  connect(&m_undo, &QUndoStack::cleanChanged, this, [this] { Q_EMIT dirtyChanged(isDirty()); });
  connect(&m_undo, &QUndoStack::indexChanged, this, &PlanDocument::historyChanged);
}

PlanDocument::~PlanDocument() {
  disconnect(&m_undo, nullptr, this, nullptr);
}

PlanDocument::Snapshot PlanDocument::shownOf(const Snapshot& whole) const {
  auto shown = shownPlan(*whole, m_scenario);
  return shown ? std::make_shared<const Plan>(std::move(*shown)) : whole;
}

void PlanDocument::lookAt(const ScenarioId& scenario) {
  if (scenario == m_scenario) return;
  finishGesture();
  m_scenario = scenario;
  m_scope = EditScope::ThisScenario;
  const Snapshot before = std::exchange(m_shown, shownOf(m_plan));
  Q_EMIT scopeChanged();
  if (before == m_shown) return;
  PlanChange change = compare(*before, *m_shown);
  change.figures = false;  // those of the plan stand
  if (change.any()) Q_EMIT changed(change);
}

EditScope PlanDocument::scope() const {
  return canChooseScope() ? m_scope : EditScope::AllScenarios;
}

void PlanDocument::setScope(EditScope scope) {
  if (scope == m_scope || !canChooseScope()) return;
  finishGesture();
  m_scope = scope;
  Q_EMIT scopeChanged();
}

void PlanDocument::editAsOne(const QString& text, const std::function<void()>& edits) {
  beginGesture(text);
  m_isOneEdit = true;
  edits();
  m_isOneEdit = false;
  finishGesture();
}

void PlanDocument::edit(const QString& text, Plan after, const QString& mergeKey) {
  if (m_isOneEdit) return updateGestureWhole(withShownEdit(*m_plan, *m_shown, after, m_scenario, scope()));
  finishGesture();
  if (after == *m_shown) return;
  const bool forAll = goesToAll() && !sameElements(*m_shown, after);
  editWhole(text, withShownEdit(*m_plan, *m_shown, after, m_scenario, scope()), mergeKey);
  if (forAll) Q_EMIT editedForAll();
}

void PlanDocument::editWhole(const QString& text, Plan after, const QString& mergeKey) {
  if (m_isOneEdit) return updateGestureWhole(std::move(after));
  finishGesture();
  if (after == *m_plan) return;
  push(text, m_plan, std::make_shared<const Plan>(std::move(after)), mergeKey);
}

void PlanDocument::beginGesture(const QString& text) {
  finishGesture();
  m_gestureStart = m_plan;
  m_shownAtStart = m_shown;
  m_gestureText = text;
}

void PlanDocument::updateGesture(const Plan& now) {
  Q_ASSERT(inGesture());
  updateGestureWhole(withShownEdit(*m_gestureStart, *m_shownAtStart, now, m_scenario, scope()));
}

void PlanDocument::updateGestureWhole(Plan now) {
  Q_ASSERT(inGesture());
  apply(std::make_shared<const Plan>(std::move(now)));
}

void PlanDocument::finishGesture() {
  if (!inGesture()) return;
  const Snapshot start = std::exchange(m_gestureStart, nullptr);
  const bool forAll = goesToAll() && !sameElements(*m_shownAtStart, *m_shown);
  if (*start != *m_plan) push(m_gestureText, start, m_plan, {});
  Q_EMIT gestureFinished();
  if (forAll) Q_EMIT editedForAll();
}

void PlanDocument::cancelGesture() {
  if (!inGesture()) return;
  apply(std::exchange(m_gestureStart, nullptr));
  Q_EMIT gestureFinished();
}

void PlanDocument::replace(Plan plan, bool dirty, std::vector<ChangeEntry> history) {
  m_gestureStart = nullptr;
  m_past.clear();
  if (!history.empty()) m_past.push_back(std::make_shared<EditStep>(std::move(history)));
  m_undo.clear();
  m_forcedDirty = dirty;
  m_noted.reset();
  m_plan = std::make_shared<const Plan>(std::move(plan));
  m_shown = shownOf(m_plan);
  m_scope = EditScope::ThisScenario;
  m_undo.setUndoLimit(undoLimit(*m_plan));  // possible only while there are no steps
  Q_EMIT replaced();
  Q_EMIT scopeChanged();
  Q_EMIT historyChanged();
  Q_EMIT changed({.general = true,
                  .assumptions = true,
                  .nodeTypes = true,
                  .workloads = true,
                  .fleets = true,
                  .scenarios = true,
                  .budget = true,
                  .series = true,
                  .figures = true});
  Q_EMIT dirtyChanged(isDirty());
}

void PlanDocument::markSaved() {
  m_forcedDirty = false;
  m_undo.setClean();
  Q_EMIT dirtyChanged(isDirty());
}

void PlanDocument::noteReport(std::map<std::string, double> figures, bool toBeSaved) {
  finishGesture();
  m_noted = BudgetReport{.lastWritten = timeText(m_clock()), .lastFigures = std::move(figures)};
  apply(m_plan);
  if (!toBeSaved) return;
  m_forcedDirty = true;
  Q_EMIT dirtyChanged(isDirty());
}

PlanDocument::Snapshot PlanDocument::withReportNoted(Snapshot plan) const {
  const auto noted = [](const BudgetReport& report) { return std::tie(report.lastWritten, report.lastFigures); };
  if (!m_noted || noted(plan->report) == noted(*m_noted)) return plan;
  Plan copy = *plan;
  copy.report.lastWritten = m_noted->lastWritten;
  copy.report.lastFigures = m_noted->lastFigures;
  return std::make_shared<const Plan>(std::move(copy));
}

void PlanDocument::apply(Snapshot after) {
  const bool couldChoose = canChooseScope();
  const Snapshot before = std::exchange(m_plan, withReportNoted(std::move(after)));
  const Snapshot shownBefore = std::exchange(m_shown, shownOf(m_plan));
  PlanChange change = compare(*before, *m_plan);
  if (shownBefore != before || m_shown != m_plan) {
    const PlanChange shown = compare(*shownBefore, *m_shown);
    change.nodeTypes = change.nodeTypes || shown.nodeTypes;
    change.workloads = change.workloads || shown.workloads;
    change.fleets = change.fleets || shown.fleets;
  }
  if (couldChoose != canChooseScope()) Q_EMIT scopeChanged();
  if (change.any()) Q_EMIT changed(change);
}

PlanDocument::StepPointer PlanDocument::stepOf(int command) const {
  return static_cast<const EditPlan*>(m_undo.command(command))->step();
}

std::vector<PlanDocument::StepPointer> PlanDocument::steps() const {
  std::vector<StepPointer> steps(m_past.begin(), m_past.end());
  for (int i = 0; i < m_undo.index(); ++i) steps.push_back(stepOf(i));
  return steps;
}

void PlanDocument::push(const QString& text, Snapshot before, Snapshot after, const QString& mergeKey) {
  const StepPointer oldest = m_undo.index() > 0 ? stepOf(0) : nullptr;
  const int done = m_undo.index();
  m_undo.push(new EditPlan(*this, text, std::move(before), std::move(after), mergeKey));
  // A full stack drops its oldest step: it can no more be undone, but has happened.
  const bool wasFull = m_undo.undoLimit() > 0 && done == m_undo.undoLimit();
  if (!oldest || !wasFull || m_undo.index() < done || stepOf(0) == oldest) return;
  oldest->settle();
  m_past.push_back(oldest);
  if (m_past.size() > kMostChanges) m_past.pop_front();
  Q_EMIT historyChanged();
}

}  // namespace fulcrum
