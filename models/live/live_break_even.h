// SPDX-License-Identifier: GPL-3.0-or-later
// Where owning and renting are worth the same in the displayed scenario. Some hundreds of evaluations, so off the
// window's thread.
#pragma once

#include "finance/break_even_surface.h"
#include "live/live.h"

namespace fulcrum {

// Break-even at both factors and over both at once; what is empty is not known yet, or there is none.
struct BreakEven {
  std::optional<finance::BreakEvenRent> rent;
  std::optional<finance::BreakEvenDemand> demand;
  std::optional<MoneyPerHour> rentNow;  // what the rent arm pays for a GPU-hour on average
  std::optional<double> utilisationNow;
  std::vector<finance::PaybackPoint> paybacks;       // by cloud spend, ascending demand; empty: not known yet
  std::optional<finance::BreakEvenSurface> surface;  // grows finer
};

struct BreakEvenQuestion {
  FiguresQuestion figures;
  bool hypothetical = false;  // nothing is owned: as if one node were
  bool operator==(const BreakEvenQuestion&) const = default;
};
using LiveBreakEven = Live<BreakEvenQuestion, BreakEven>;
[[nodiscard]] LiveBreakEven liveBreakEven(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

}  // namespace fulcrum
