// SPDX-License-Identifier: GPL-3.0-or-later
// Each uncertain input by itself at its quantiles, the others at their medians.
#pragma once

#include <array>

#include "risk/simulate.h"

namespace fulcrum::risk {

inline constexpr std::array<int, 4> kTornadoPercentiles{10, 25, 75, 90};

struct TornadoPoint {
  double value = 0;  // in the plan, as factor or as addition
  double output = 0;
};
struct TornadoBar {
  std::string input;
  std::array<TornadoPoint, kTornadoPercentiles.size()> points;
  double swing = 0;      // between P10 and P90, without sign
  bool monotone = true;  // the inner points lie between the outer ones
};
struct Tornado {
  double base = 0;               // all inputs at their medians
  std::vector<TornadoBar> bars;  // by falling swing
};

// Purchases as the plan's simulation decides. Problems: those of Simulator::prepare, "unknownChoice" for the output.
[[nodiscard]] Result<Tornado> tornadoOf(const Plan& plan, const ScenarioId& scenario, const std::string& output);

}  // namespace fulcrum::risk
