// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/family_figures.h"
#include "explain/figures.h"
#include "explain/output_figures.h"
#include "explain/side_by_side.h"

namespace fulcrum::explain {
namespace {

std::vector<std::string> outputsOf(const Figures& figures) {
  std::vector<std::string> outputs(kComparedOutputs.begin(), kComparedOutputs.end());
  for (std::string& each : figures.outputs()) {
    if (isCashOutput(each)) outputs.push_back(std::move(each));
  }
  return outputs;
}

// The figure of the other scenario with its terms: none of them can be asked for by name.
Explanation ofReference(Explanation figure, const std::string& scenario) {
  Explanation result = detached(std::move(figure));
  result.label = Phrase("figureOfScenario", {{"what", result.label}, {"scenario", scenario}});
  return result;
}

Explanation changeOf(const Explanation& now, const Explanation& before, bool isShare) {
  Explanation base = before;
  Explanation change =
      derived(Operation::Difference, "changeAgainstReference", now.unit, "figureLessThatOfReference", {now, before});
  if (isShare) return change;
  base.terms.clear();  // told in the difference
  base.operation = Operation::Lookup;
  base.formula = {};
  return derived(Operation::Quotient, "relativeChangeAgainstReference", Measure::Share, "changeOverReference",
                 {std::move(change), std::move(base)});
}

}  // namespace

FamilyAnswer changeFigures(const FamilyQuestion& asked) {
  const ScenarioId reference(asked.key);
  if (!find(asked.plan, reference)) return noSuchFigure("change[" + asked.key + "]");
  auto now = explainedScenario(asked.plan, asked.scenario);
  if (!now) return now.problems();
  auto before = explainedScenario(asked.plan, reference);
  if (!before) return before.problems();
  const Figures figures(std::move(now).value());
  const Figures figuresBefore(std::move(before).value());

  std::vector<Explanation> all;
  for (const std::string& output : outputsOf(figures)) {
    if (!tellsChange(output)) continue;
    auto value = figures.explain(figureOfOutput(output));
    auto valueBefore = figuresBefore.explain(figureOfOutput(output));
    if (!value || !valueBefore || !value.value().value || !valueBefore.value().value) continue;
    const bool isShare = outputMeasure(output) == Measure::Share;
    if (!isShare && !hasRelativeChange(*valueBefore.value().value)) continue;
    const Explanation own = linked(value.value().figure, value.value().label, *value.value().value, value.value().unit);
    all.push_back(named("change[" + asked.key + "]." + output,
                        changeOf(own, ofReference(std::move(valueBefore).value(), asked.key), isShare)));
  }
  return all;
}

}  // namespace fulcrum::explain
