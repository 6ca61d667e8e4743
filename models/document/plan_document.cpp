// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_document.h"

#include <QUndoCommand>
#include <algorithm>
#include <tuple>

namespace fulcrum {

PlanChange compare(const Plan& before, const Plan& after) {
  const auto general = [](const Plan& p) {
    return std::tie(p.name, p.currency, p.start, p.horizonMonths, p.fiscalYearStart, p.notes, p.sources, p.accelerators,
                    p.models, p.benchmarks, p.demandCases);
  };
  return {.general = general(before) != general(after),
          .assumptions = before.assumptions != after.assumptions,
          .nodeTypes = before.nodeTypes != after.nodeTypes,
          .workloads = before.workloads != after.workloads,
          .fleets = before.fleets != after.fleets,
          .scenarios = before.scenarios != after.scenarios,
          .budget = before.budget != after.budget || before.otherAiSpend != after.otherAiSpend};
}

// The one undo command: an exchange of plans, which share all they have in common with their neighbours.
class EditPlan : public QUndoCommand {
 public:
  EditPlan(PlanDocument& document, const QString& text, PlanDocument::Snapshot before, PlanDocument::Snapshot after,
           QString mergeKey)
      : QUndoCommand(text),
        m_document(document),
        m_before(std::move(before)),
        m_after(std::move(after)),
        m_mergeKey(std::move(mergeKey)) {}

  void undo() override { m_document.apply(m_before); }
  void redo() override { m_document.apply(m_after); }
  [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand* next) override {
    const auto* edit = static_cast<const EditPlan*>(next);
    if (edit->m_mergeKey != m_mergeKey) return false;
    m_after = edit->m_after;
    setObsolete(*m_after == *m_before);
    return true;
  }

 private:
  PlanDocument& m_document;
  PlanDocument::Snapshot m_before;
  PlanDocument::Snapshot m_after;
  QString m_mergeKey;
};

namespace {

constexpr size_t kUndoBytes = 512u << 20;
constexpr size_t kMostSteps = 20'000;
constexpr size_t kElementBytes = 512;  // of a workload, a fleet or a node type with its texts; curves are shared
constexpr size_t kScenarioBytes = 4096;

// As many steps as fit, since each keeps the plan as it was.
int undoLimit(const Plan& plan) {
  const size_t elements = plan.workloads.size() + plan.fleets.size() + plan.nodeTypes.size() + plan.models.size() +
                          plan.accelerators.size() + plan.benchmarks.size() + plan.sources.size();
  const size_t bytes = sizeof(Plan) + elements * kElementBytes + plan.scenarios.size() * kScenarioBytes;
  return static_cast<int>(std::clamp(kUndoBytes / bytes, size_t(100), kMostSteps));
}

}  // namespace

PlanDocument::PlanDocument(Plan plan, QObject* parent)
    : QObject(parent), m_plan(std::make_shared<const Plan>(std::move(plan))) {
  m_undo.setUndoLimit(undoLimit(*m_plan));
  connect(&m_undo, &QUndoStack::cleanChanged, this, [this] { Q_EMIT dirtyChanged(isDirty()); });
}

PlanDocument::~PlanDocument() {
  disconnect(&m_undo, nullptr, this, nullptr);
}

void PlanDocument::edit(const QString& text, Plan after, const QString& mergeKey) {
  finishGesture();
  if (after == *m_plan) return;
  push(text, m_plan, std::make_shared<const Plan>(std::move(after)), mergeKey);
}

void PlanDocument::beginGesture(const QString& text) {
  finishGesture();
  m_gestureStart = m_plan;
  m_gestureText = text;
}

void PlanDocument::updateGesture(Plan now) {
  Q_ASSERT(inGesture());
  apply(std::make_shared<const Plan>(std::move(now)));
}

void PlanDocument::finishGesture() {
  if (!inGesture()) return;
  const Snapshot start = std::exchange(m_gestureStart, nullptr);
  if (*start != *m_plan) push(m_gestureText, start, m_plan, {});
  Q_EMIT gestureFinished();
}

void PlanDocument::cancelGesture() {
  if (!inGesture()) return;
  apply(std::exchange(m_gestureStart, nullptr));
  Q_EMIT gestureFinished();
}

void PlanDocument::replace(Plan plan, bool dirty) {
  m_gestureStart = nullptr;
  m_undo.clear();
  m_forcedDirty = dirty;
  m_plan = std::make_shared<const Plan>(std::move(plan));
  m_undo.setUndoLimit(undoLimit(*m_plan));  // possible only while there are no steps
  Q_EMIT replaced();
  Q_EMIT changed({.general = true,
                  .assumptions = true,
                  .nodeTypes = true,
                  .workloads = true,
                  .fleets = true,
                  .scenarios = true,
                  .budget = true});
  Q_EMIT dirtyChanged(isDirty());
}

void PlanDocument::markSaved() {
  m_forcedDirty = false;
  m_undo.setClean();
  Q_EMIT dirtyChanged(isDirty());
}

void PlanDocument::apply(Snapshot after) {
  const Snapshot before = std::exchange(m_plan, std::move(after));
  const PlanChange change = compare(*before, *m_plan);
  if (change.any()) Q_EMIT changed(change);
}

void PlanDocument::push(const QString& text, Snapshot before, Snapshot after, const QString& mergeKey) {
  m_undo.push(new EditPlan(*this, text, std::move(before), std::move(after), mergeKey));
}

}  // namespace fulcrum
