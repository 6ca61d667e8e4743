// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that somebody works on: the plan, what is looked at, and its figures. A dialog that edits a plan of its own
// has one; the window's is a workspace, with the answers that it shows.
#pragma once

#include <QObject>

#include "document/plan_document.h"
#include "document/view_state.h"
#include "live/live_evaluation.h"
#include "words/number_format.h"

namespace fulcrum {

class Draft : public QObject {
  Q_OBJECT
 public:
  explicit Draft(Plan plan, FigureScope scope = FigureScope::Scenario, QObject* parent = nullptr);

  PlanDocument document;
  ViewState view;
  LiveEvaluation live;

  // As the displayed scenario sees it (document/plan_document.h) ...
  [[nodiscard]] const Plan& plan() const { return document.plan(); }
  // ... and as it is evaluated and saved.
  [[nodiscard]] const Plan& whole() const { return document.whole(); }
  // The plan's currency in the user's locale.
  [[nodiscard]] NumberFormat format() const;
  // "Jan 26" for month t of the plan.
  [[nodiscard]] QString monthLabel(int month) const;
  [[nodiscard]] const Scenario* scenario() const { return find(plan(), view.scenario()); }
};

}  // namespace fulcrum
