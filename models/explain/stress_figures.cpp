// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "explain/family_figures.h"
#include "explain/output_figures.h"
#include "risk/stress.h"

namespace fulcrum::explain {
namespace {

// A usual one by its name, one of the plan's own by its number.
const StressCase* caseNamed(const Plan& plan, const std::string& key) {
  const auto& usual = risk::usualStressCases();
  if (const auto found = std::ranges::find(usual, key, &StressCase::name); found != usual.end()) return &*found;
  const size_t number = std::strtoul(key.c_str(), nullptr, 10);
  return number > 0 && number <= plan.stressCases.size() ? &plan.stressCases[number - 1] : nullptr;
}

bool isClose(const std::optional<double>& a, double b) {
  return a && std::abs(*a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

}  // namespace

FamilyAnswer stressFigures(const FamilyQuestion& asked) {
  const StressCase* stress = caseNamed(asked.plan, asked.key);
  if (!stress) return noSuchFigure("stress[" + asked.key + "]");
  const auto row = risk::stressedBy(asked.plan, asked.scenario, *stress);
  if (!row) return row.problems();
  const risk::StressedPlan& found = row.value();
  // Terms are those of the plan with the case written in, where an evaluation of it says what the trial does: not where
  // the case moves the serving model's own rates, or purchases are held that no plan can hold.
  auto written = explainedScenario(found.plan, asked.scenario);
  std::optional<Figures> figures;
  if (written) figures.emplace(std::move(written).value());
  std::vector<Explanation> all;
  for (size_t place = 0; place < found.outputs.size(); ++place) {
    const std::string& output = found.outputs[place];
    const Phrase label("outputInCase", {{"what", outputLabel(output)}, {"stress", stress->name}});
    Explanation figure = valueOrNone(label, found.values[place], outputMeasure(output), "evaluatedWithTheCase");
    auto deep = figures ? figures->explain(figureOfOutput(output), 1) : Result<Explanation>(noSuchFigure(output));
    if (deep && figure.value && isClose(deep.value().value, *figure.value)) {
      figure.operation = deep.value().operation;
      figure.formula = Phrase("formulaInTheCase", {{"formula", deep.value().formula}});
      figure.terms = detached(std::move(deep).value()).terms;
    }
    all.push_back(named("stress[" + asked.key + "]." + output, std::move(figure)));
  }
  return all;
}

}  // namespace fulcrum::explain
