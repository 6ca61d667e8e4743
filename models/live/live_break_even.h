// SPDX-License-Identifier: GPL-3.0-or-later
// Where owning and renting are worth the same in the scenario on show. Some hundreds of evaluations, so off the
// window's thread.
#pragma once

#include "document/background.h"
#include "finance/break_even_surface.h"
#include "live/live_evaluation.h"

namespace fulcrum {

// Break-even at both factors and over both at once; what is empty is not known yet, or there is none.
struct BreakEven {
  std::optional<finance::BreakEvenRent> rent;
  std::optional<finance::BreakEvenDemand> demand;
  std::optional<MoneyPerHour> rentNow;  // what the rent arm pays for a GPU-hour on average
  std::optional<double> utilisationNow;
  std::optional<finance::BreakEvenSurface> surface;  // grows finer
};

// Follows the plan and the scenario on show while somebody watches; a drag starts nothing.
class LiveBreakEven : public Background<BreakEven> {
 public:
  LiveBreakEven(PlanDocument& document, ViewState& view, LiveEvaluation& live, QObject* parent = nullptr);
  void setWatched(bool watched);

 private:
  void follow();

  PlanDocument& m_document;
  ViewState& m_view;
  LiveEvaluation& m_live;
  bool m_watched = false;
  bool m_missed = true;  // something changed while nobody watched
};

}  // namespace fulcrum
