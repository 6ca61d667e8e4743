// SPDX-License-Identifier: GPL-3.0-or-later
// What a window works on: the open plan, what is looked at, and the answers that follow both.
#pragma once

#include "live/draft.h"
#include "live/lever_worth.h"
#include "live/live_advice.h"
#include "live/live_api_arm.h"
#include "live/live_attribution.h"
#include "live/live_break_even.h"
#include "live/live_waste.h"
#include "live/node_match.h"

namespace fulcrum {

class Workspace : public Draft {
  Q_OBJECT
 public:
  explicit Workspace(Plan plan, QObject* parent = nullptr);
  ~Workspace() override;

  LiveWorth worth;
  LiveAttribution attribution;
  LiveAdvice advice;
  LiveMatches matches;
  LiveBreakEven breakEven;
  LiveApiArm apiArm;
  LiveRentArms rentArms;
  LiveWaste waste;

  // What changes on screen are against.
  [[nodiscard]] QString referenceName() const;

  // Of the plan as it stands: validation, evaluation, and notes of node types that do not match what they serve.
  [[nodiscard]] Problems problems() const;
};

}  // namespace fulcrum
