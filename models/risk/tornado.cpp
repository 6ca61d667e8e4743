// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/tornado.h"

#include <algorithm>
#include <cmath>

#include "risk/point_evaluator.h"

namespace fulcrum::risk {
namespace {

bool liesBetween(double value, double a, double b) {
  const double slack = 1e-12 * std::max(std::abs(a), std::abs(b));
  return value >= std::min(a, b) - slack && value <= std::max(a, b) + slack;
}

}  // namespace

Result<Tornado> tornadoOf(const Plan& plan, const ScenarioId& scenario, const std::string& output) {
  Simulation settings = plan.simulation;
  settings.trials = 1;
  auto simulator = Simulator::prepare(plan, {scenario}, settings);
  if (!simulator) return simulator.problems();
  const auto place = placeOfOutput(simulator.value().trials().scenarios.front().outputs, output);
  if (!place) return place.problems();
  Tornado tornado{.base = simulator.value().atQuantiles({}).outputs[place.value()], .bars = {}};
  const std::vector<std::string>& inputs = simulator.value().trials().inputs;
  for (size_t input = 0; input < inputs.size(); ++input) {
    TornadoBar bar{.input = inputs[input], .points = {}};
    for (size_t index = 0; index < kTornadoPercentiles.size(); ++index) {
      const QuantileFigures figures = simulator.value().atQuantiles({{input, kTornadoPercentiles[index] / 100.0}});
      bar.points[index] = {.value = figures.used[input], .output = figures.outputs[place.value()]};
    }
    const double low = bar.points.front().output;
    const double high = bar.points.back().output;
    bar.swing = low == high ? 0.0 : std::abs(high - low);
    bar.monotone = liesBetween(bar.points[1].output, low, high) && liesBetween(bar.points[2].output, low, high);
    tornado.bars.push_back(std::move(bar));
  }
  std::ranges::stable_sort(tornado.bars, [](const TornadoBar& a, const TornadoBar& b) { return a.swing > b.swing; });
  return tornado;
}

}  // namespace fulcrum::risk
