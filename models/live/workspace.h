// SPDX-License-Identifier: GPL-3.0-or-later
// What a window works on: the open plan, what is looked at, and the figures that follow both.
#pragma once

#include <QObject>

#include "document/plan_document.h"
#include "document/view_state.h"
#include "live/lever_worth.h"
#include "live/live_advice.h"
#include "live/live_attribution.h"
#include "live/live_evaluation.h"
#include "words/number_format.h"

namespace fulcrum {

class Workspace : public QObject {
  Q_OBJECT
 public:
  explicit Workspace(Plan plan, QObject* parent = nullptr);

  PlanDocument document;
  ViewState view;
  LiveEvaluation live;
  LeverWorth worth;
  LiveAttribution attribution;
  LiveAdvice advice;

  [[nodiscard]] const Plan& plan() const { return document.plan(); }
  // The plan's currency in the user's locale.
  [[nodiscard]] NumberFormat format() const;
  // "Jan 26" for month t of the plan.
  [[nodiscard]] QString monthLabel(int month) const;
  [[nodiscard]] const Scenario* scenario() const { return find(plan(), view.scenario()); }
};

}  // namespace fulcrum
