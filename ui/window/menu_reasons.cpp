// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menu_reasons.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>

#include "live/workspace.h"
#include "theme/applies.h"

namespace fulcrum {
namespace {

struct MenuReasonsText {
  Q_DECLARE_TR_FUNCTIONS(MenuReasons)
};

QString unless(bool applies, const QString& reason) {
  return applies ? QString() : reason;
}

void showWhatApplies(const Workspace& workspace, const PlanActions& actions) {
  const Plan& plan = workspace.plan();
  const QString noWorkload = unless(!plan.workloads.empty(), MenuReasonsText::tr("This plan has no workload yet."));
  setApplies(*actions.copyWorkload, noWorkload);
  setApplies(*actions.copyFleet, unless(!plan.fleets.empty(), MenuReasonsText::tr("This plan has no fleet yet.")));
  setApplies(*actions.importTrace, noWorkload);
  setApplies(*actions.calibrate, noWorkload);
  setApplies(*actions.series, unless(!plan.series.empty(), MenuReasonsText::tr("No trace has been imported yet.")));
  setApplies(*actions.deleteScenario,
             unless(plan.scenarios.size() > 1, MenuReasonsText::tr("A plan keeps at least one scenario.")));
  setApplies(*actions.notes, unless(!plan.notes.empty(), MenuReasonsText::tr("This plan has no notes.")));
}

}  // namespace

void sayWhatApplies(Workspace& workspace, const PlanActions& actions) {
  const QUndoStack& undo = workspace.document.undoStack();
  const auto undoes = [actions](bool can) {
    setApplies(*actions.undo, unless(can, MenuReasonsText::tr("Nothing has been changed yet.")));
  };
  const auto redoes = [actions](bool can) {
    setApplies(*actions.redo, unless(can, MenuReasonsText::tr("Nothing has been undone.")));
  };
  QObject::connect(&undo, &QUndoStack::canUndoChanged, actions.undo, undoes);
  QObject::connect(&undo, &QUndoStack::canRedoChanged, actions.redo, redoes);
  undoes(undo.canUndo());
  redoes(undo.canRedo());
  const auto show = [&workspace, actions] { showWhatApplies(workspace, actions); };
  QObject::connect(&workspace.document, &PlanDocument::changed, actions.notes, show);
  show();
}

}  // namespace fulcrum
