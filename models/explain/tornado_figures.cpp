// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "explain/family_figures.h"
#include "explain/output_figures.h"
#include "risk/tornado.h"

namespace fulcrum::explain {
namespace {

constexpr std::array kTornadoNames{"p10", "p25", "p75", "p90"};
static_assert(kTornadoNames.size() == risk::kTornadoPercentiles.size());

Explanation tornadoPoint(const risk::TornadoBar& bar, size_t place, const std::string& output) {
  const risk::TornadoPoint& point = bar.points[place];
  const Fact input("uncertainty", bar.input);
  const Fact percentile("percentile", std::to_string(risk::kTornadoPercentiles[place]));
  Explanation result =
      valueOrNone(Phrase("outputAtQuantile", {{"what", outputLabel(output)}, input, percentile}), point.output,
                  outputMeasure(output), Phrase("inputAtQuantileOthersAtMedians", {input, percentile}));
  result.terms = {given(Phrase("inputAtQuantile", {input, percentile}), point.value, Measure::Plain, "quantileOfInput",
                        Operation::Lookup)};
  return result;
}

Explanation tornadoBase(const risk::Tornado& tornado, const std::string& output) {
  return valueOrNone(Phrase("outputAtMedians", {{"what", outputLabel(output)}}), tornado.base, outputMeasure(output),
                     "allInputsAtMedians");
}

}  // namespace

FamilyAnswer tornadoFigures(const FamilyQuestion& asked) {
  const std::string& output = asked.key;
  const auto found = risk::tornadoOf(asked.plan, asked.scenario, output);
  if (!found) return found.problems();
  const risk::Tornado& tornado = found.value();
  const std::string start = "tornado[" + output + "].";
  std::vector<Explanation> all{named(start + "base", tornadoBase(tornado, output))};
  for (const risk::TornadoBar& bar : tornado.bars) {
    const std::string name = start + bar.input + ".";
    for (size_t place = 0; place < bar.points.size(); ++place) {
      all.push_back(named(name + kTornadoNames[place], tornadoPoint(bar, place, output)));
      Phrase label("changeAtQuantile", {{"what", outputLabel(output)},
                                        {"uncertainty", bar.input},
                                        {"percentile", std::to_string(risk::kTornadoPercentiles[place])}});
      all.push_back(
          named(name + "change." + kTornadoNames[place],
                derived(Operation::Difference, std::move(label), outputMeasure(output), "atQuantileLessMedians",
                        {tornadoPoint(bar, place, output), tornadoBase(tornado, output)})));
    }
    Explanation low = tornadoPoint(bar, 0, output);
    Explanation high = tornadoPoint(bar, bar.points.size() - 1, output);
    if (bar.points.front().output > bar.points.back().output) std::swap(low, high);
    all.push_back(named(name + "swing",
                        derived(Operation::Difference,
                                Phrase("swingOfInput", {{"what", outputLabel(output)}, {"uncertainty", bar.input}}),
                                outputMeasure(output), "higherLessLower", {std::move(high), std::move(low)})));
  }
  return all;
}

}  // namespace fulcrum::explain
